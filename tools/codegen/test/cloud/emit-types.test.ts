import { describe, expect, it } from "vitest";
import { emitTypes } from "../../src/cloud/emit-types.ts";
import { loadSpec } from "../../src/cloud/load-spec.ts";
import { folderWith, type MiniSpec, miniSpec } from "../fixture.ts";

async function types(spec: MiniSpec): Promise<string> {
  return emitTypes(await loadSpec(await folderWith("specs/things.yaml", miniSpec(spec)), "specs/things.yaml"));
}

describe("emitTypes", () => {
  it("begins with a banner that names the source and the command", async () => {
    expect(await types({})).toMatch(
      /^\/\/ Generated from specs\/things\.yaml by `node tools\/codegen\/src\/cli\.ts`\. Do not edit/,
    );
  });

  it("opens enums to values it does not know", async () => {
    const text = await types({
      response: {
        properties: {
          kind: { type: "string", enum: ["a", "b"] },
          other: { type: ["string", "null"], enum: ["c", null] },
        },
      },
      schemas: { Color: { type: "string", enum: ["red", "green"] }, One: { type: "string", enum: ["only"] } },
    });
    expect(text).toContain('import type { UnknownValue } from "@fortikit/core";');
    expect(text).toContain('  kind?: "a" | "b" | UnknownValue;');
    expect(text).toContain('  other?: "c" | UnknownValue | null;');
    expect(text).toContain('export type Color = "red" | "green" | UnknownValue;');
    expect(text).toContain('export type One = "only" | UnknownValue;');
  });

  it("does not import what it does not use", async () => {
    expect(await types({})).not.toContain("import");
  });

  it("takes undefined for what a request can leave out, and not in answers", async () => {
    const fields = {
      required: ["id"],
      properties: {
        id: { type: "string" },
        name: { type: "string" },
        list: { type: "array", items: { type: "integer" } },
      },
    };
    const text = await types({ request: fields, response: fields });
    const [request, response] = text.split("export interface ").slice(1);
    expect(request).toContain("  id: string;\n  name?: string | undefined;\n  list?: readonly number[] | undefined;\n");
    expect(response).toContain("  id: string;\n  name?: string;\n  list?: number[];\n");
  });

  it("treats every schema below a request as part of it", async () => {
    const text = await types({
      request: { properties: { id: { type: "array", items: { $ref: "#/components/schemas/Part" } } } },
      schemas: { Part: { type: "object", additionalProperties: false, properties: { size: { type: "number" } } } },
    });
    expect(text).toContain("  id?: readonly Part[] | undefined;");
    expect(text).toContain("export interface Part {\n  size?: number | undefined;\n}");
  });

  it("writes an allOf as an interface that extends, and a reference as a name", async () => {
    const text = await types({
      schemas: {
        Base: { type: "object", required: ["status"], properties: { status: { type: "integer" } } },
        Answer: {
          allOf: [
            { $ref: "#/components/schemas/Base" },
            { type: "object", properties: { base: { $ref: "#/components/schemas/Base" } } },
          ],
        },
        Alias: { $ref: "#/components/schemas/Answer" },
      },
    });
    expect(text).toContain("export interface Answer extends Base {\n  base?: Base;\n}");
    expect(text).toContain("export type Alias = Answer;");
    expect(text).not.toContain("components");
  });

  it("puts plain texts and numbers where they are used, with the nearest description", async () => {
    const text = await types({
      request: {
        properties: {
          id: { $ref: "#/components/schemas/Id" },
          date: { description: "When.", anyOf: [{ $ref: "#/components/schemas/Id" }, { type: "null" }] },
        },
      },
      schemas: { Id: { type: "string", description: "An id.", pattern: "^a", examples: ["a"] } },
    });
    expect(text).toContain(
      "  /** An id. */\n  id?: string | undefined;\n  /** When. */\n  date?: string | null | undefined;\n",
    );
    expect(text).not.toContain("type Id");
  });

  it("keeps rules between fields out of the types, and evidence and defaults in the comments", async () => {
    const text = await types({
      request: {
        anyOf: [{ required: ["id"] }, { required: ["n"] }],
        if: { required: ["id"] },
        // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
        then: { required: ["n"] },
        properties: {
          id: { type: "string" },
          n: { type: "integer", default: 1, description: "Count.", "x-evidence": "single" },
        },
      },
    });
    expect(text).toContain(
      "  id?: string | undefined;\n  /** Count. Default: 1. (Evidence: one source.) */\n  n?: number | undefined;\n}",
    );
  });

  it("refuses a const, with its place", async () => {
    await expect(types({ response: { properties: { a: { const: "x" } } } })).rejects.toThrow(
      "specs/things.yaml#/components/schemas/ThingsListResponse/properties/a/const: ",
    );
  });

  it("has no index signature in an open object, and no field in an empty request", async () => {
    const text = await types({
      response: { additionalProperties: undefined },
      operation: { "x-fortikit": { safe: true } },
      request: { properties: {} },
    });
    expect(text).not.toContain("[key: string]");
    expect(text).toContain("export type ThingsListRequest = Record<string, never>;");
  });
});
