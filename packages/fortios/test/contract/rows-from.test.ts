import { describe, expect, it } from "vitest";
import { rowsFrom } from "../../src/contract/rows-from.ts";

describe("rowsFrom", () => {
  const base = { "a/b": { key: "name" }, "a/c": {}, "a/d": { key: "id" } };

  it("leaves out, changes and adds, and does not touch what it was given", () => {
    const rows = rowsFrom(base, { without: ["a/c"], with: { "a/d": { key: "id", int: true }, "a/e": {} } });
    expect(rows).toEqual({ "a/b": { key: "name" }, "a/d": { key: "id", int: true }, "a/e": {} });
    expect(base).toEqual({ "a/b": { key: "name" }, "a/c": {}, "a/d": { key: "id" } });
  });
});
