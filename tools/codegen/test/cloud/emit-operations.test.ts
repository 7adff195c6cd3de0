import { describe, expect, it } from "vitest";
import { emitOperations, fieldRule } from "../../src/cloud/emit-operations.ts";
import { loadSpec } from "../../src/cloud/load-spec.ts";
import type { JsonObject } from "../../src/json.ts";
import { evaluate, folderWith, miniSpec, REPOSITORY } from "../fixture.ts";

describe("fieldRule", () => {
  it.each<[string, JsonObject, object]>([
    [
      "text",
      { type: "string", minLength: 1, maxLength: 9, pattern: "^a" },
      { type: "string", minLength: 1, maxLength: 9, pattern: "^a" },
    ],
    ["a number", { type: "integer", minimum: 1, maximum: 5 }, { type: "integer", min: 1, max: 5 }],
    ["an enum", { type: "string", enum: ["a", "b"] }, { type: "string", enum: ["a", "b"] }],
    ["text or null", { type: ["string", "null"] }, { type: "string", nullable: true }],
    [
      "an enum or null",
      { type: ["string", "null"], enum: ["a", null] },
      { type: "string", nullable: true, enum: ["a"] },
    ],
    [
      "null as a branch",
      { anyOf: [{ type: "integer", minimum: 0 }, { type: "null" }] },
      { type: "integer", nullable: true, min: 0 },
    ],
    ["one of two types", { type: ["string", "number"] }, { type: "unknown" }],
    [
      "one of three forms",
      { anyOf: [{ type: "string" }, { type: "array" }, { type: "null" }] },
      { type: "unknown", nullable: true },
    ],
    [
      "a date, whose pattern is the client's affair",
      { type: "string", "x-format": "date", pattern: "^\\d" },
      { type: "date" },
    ],
    [
      "a date or null",
      { anyOf: [{ type: "string", "x-format": "date" }, { type: "null" }] },
      { type: "date", nullable: true },
    ],
    ["a pattern that was seen and is no rule", { type: "string", "x-pattern-seen": "^a" }, { type: "string" }],
    [
      "a list",
      { type: "array", items: { type: "string" }, minItems: 1, maxItems: 3 },
      { type: "array", minItems: 1, maxItems: 3, items: { type: "string" } },
    ],
    [
      "a list the client splits",
      { type: "array", items: {}, maxItems: 10, "x-fortikit-batched": true },
      { type: "array", items: { type: "unknown" } },
    ],
    [
      "an object",
      { type: "object", required: ["a"], properties: { a: { type: "boolean" }, b: { type: "string" } } },
      { type: "object", fields: { a: { type: "boolean", required: true }, b: { type: "string" } } },
    ],
  ])("of %s", (_, schema, rule) => {
    expect(fieldRule(schema, false)).toEqual(rule);
  });

  it("says when the field is required", () => {
    expect(fieldRule({ type: "string" }, true)).toEqual({ type: "string", required: true });
  });
});

describe("emitOperations", () => {
  it("writes a row for each operation", async () => {
    const spec = await loadSpec(await folderWith("specs/things.yaml", miniSpec()), "specs/things.yaml");
    const { operations } = await evaluate(emitOperations(spec));
    expect(operations).toEqual({
      "things.list": {
        method: "POST",
        path: "/things/list",
        safe: true,
        object: { type: "thing", key: "id" },
        fields: { id: { type: "string" } },
      },
    });
  });

  it("leaves the number of units to the client, and marks what holds credentials", async () => {
    const { operations } = await evaluate(emitOperations(await loadSpec(REPOSITORY, "specs/forticare/v3.yaml")));
    const table = operations as Record<string, { secret?: boolean; fields: Record<string, object> }>;
    expect(table["products.register"]?.fields.registrationUnits).not.toHaveProperty("maxItems");
    expect(table["products.list"]?.fields.expireBefore).toEqual({ type: "date" });
    expect(table["licenses.download"]?.secret).toBe(true);
    expect(table["folders.list"]).not.toHaveProperty("secret");
  });
});
