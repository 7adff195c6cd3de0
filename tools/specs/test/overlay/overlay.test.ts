import { describe, expect, it } from "vitest";
import { objectOf } from "../../src/json/json.ts";
import { noOverlay, readOverlay } from "../../src/overlay/overlay.ts";
import { unusedOverlay } from "../../src/overlay/unused-overlay.ts";
import { endpointNames, withNotes } from "../../src/overlay/with-notes.ts";
import { answer, firmwaresOf, inner, table, value } from "../fixture.ts";

describe("readOverlay", () => {
  it("reads tables, fields and notes", () => {
    const overlay = readOverlay({
      readOnly: [{ reason: "Why.", paths: ["a/b", "a/c"] }],
      secrets: [{ reason: "Why.", paths: ["a/b/x"] }],
      notes: [{ endpoint: "GET monitor/a", note: "A note." }],
    });
    expect(overlay.readOnly).toEqual(
      new Map([
        ["a/b", "Why."],
        ["a/c", "Why."],
      ]),
    );
    expect(overlay.secrets).toEqual(new Set(["a/b/x"]));
    expect(overlay.notes).toEqual(new Map([["GET monitor/a", "A note."]]));
    expect(readOverlay({})).toEqual(noOverlay);
  });

  it.each([
    [{ readOnly: [{ paths: ["a/b"] }] }, /no "reason"/],
    [{ notes: [{ endpoint: "GET monitor/a", note: "" }] }, /no "note"/],
    [
      {
        secrets: [
          { reason: "a", paths: ["x"] },
          { reason: "b", paths: ["x"] },
        ],
      },
      /x twice in secrets/,
    ],
    [{ readOnly: [{ reason: "a", paths: ["x"] }], writable: [{ reason: "b", paths: ["x"] }] }, /x both/],
  ])("refuses %j", (file, message) => {
    expect(() => readOverlay(file)).toThrow(message);
  });
});

it("unusedOverlay names what is nowhere", () => {
  const firmwares = firmwaresOf(answer("v7.6.1", table("a/b", "id", inner("c", "id", value("d", "string")))));
  const overlay = {
    readOnly: new Map([
      ["a/b", ""],
      ["a/x", ""],
    ]),
    secrets: new Set(["a/b/c/d", "a/b/d"]),
    notes: new Map([
      ["GET monitor/a", ""],
      ["POST monitor/a", ""],
    ]),
  };
  expect(unusedOverlay(overlay, firmwares, ["GET monitor/a"])).toEqual(["a/x", "a/b/d", "POST monitor/a"]);
});

describe("notes", () => {
  const documents = new Map([
    ["a", { paths: { "/a/b": { get: { operationId: "x", description: "Reads.", tags: [] } } } }],
  ]);
  const noted = (
    notes: readonly (readonly [string, string])[],
    before = documents as Parameters<typeof withNotes>[1],
  ) => withNotes("monitor", before, { ...noOverlay, notes: new Map(notes) });
  const operation = (made: ReturnType<typeof noted>) => objectOf(objectOf(objectOf(made.get("a")?.paths)["/a/b"]).get);

  it("name operations by method, tree and path", () => {
    expect(endpointNames("monitor", documents)).toEqual(["GET monitor/a/b"]);
  });

  it("end the description, are put in place of others, and go", () => {
    const once = noted([["GET monitor/a/b", "First."]]);
    expect(operation(once)).toMatchObject({ description: "Reads. First.", "x-fortios-note": "First.", tags: [] });
    const twice = noted([["GET monitor/a/b", "Second."]], once);
    expect(operation(twice)).toMatchObject({ description: "Reads. Second.", "x-fortios-note": "Second." });
    expect(operation(noted([], twice)).description).toBe("Reads.");
    expect(operation(noted([], twice))["x-fortios-note"]).toBeUndefined();
  });
});
