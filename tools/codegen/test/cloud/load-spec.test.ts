import { describe, expect, it } from "vitest";
import { loadSpec } from "../../src/cloud/load-spec.ts";
import { folderWith, type MiniSpec, miniSpec, REPOSITORY } from "../fixture.ts";

async function load(spec: MiniSpec | string) {
  return loadSpec(
    await folderWith("specs/things.yaml", typeof spec === "string" ? spec : miniSpec(spec)),
    "specs/things.yaml",
  );
}

describe("loadSpec", () => {
  it("reads what the generators need", async () => {
    const spec = await load({});
    expect(spec).toMatchObject({ origin: "https://things.example", basePath: "/api/v9", clientId: "things" });
    expect(spec.operations).toHaveLength(1);
    expect(spec.operations[0]).toMatchObject({
      id: "things.list",
      path: "/things/list",
      safe: true,
      permission: "Read",
      object: { type: "thing", key: "id" },
      requestName: "ThingsListRequest",
      requestExamples: [{ name: "one", value: { id: "a" } }],
    });
  });

  it.each([
    ["specs/forticloud/oauth.yaml", 2],
    ["specs/forticare/v3.yaml", 16],
    ["specs/fortiflex/v2.yaml", 20],
    ["specs/fortiflex/v1.yaml", 15],
  ])("%s has %i operations", async (file, count) => {
    expect((await loadSpec(REPOSITORY, file)).operations).toHaveLength(count);
  });

  it.each<[string, MiniSpec | string, string]>([
    ["bad YAML", "openapi: [", "specs/things.yaml#: line 1, column "],
    ["a duplicate key", "a: 1\na: 2\n", "specs/things.yaml#: line 2, column 1: "],
    ["a file that is no mapping", "- a\n", "specs/things.yaml#: expected an object"],
    ["an older OpenAPI", { document: { openapi: "3.0.3" } }, "specs/things.yaml#/openapi: expected OpenAPI 3.1"],
    [
      "a relative server",
      { document: { servers: [{ url: "/api" }] } },
      "specs/things.yaml#/servers/0/url: expected an absolute URL",
    ],
    [
      "an operation that does not say whether it is safe",
      { operation: { "x-fortikit": {} } },
      "specs/things.yaml#/paths/~1things~1list/post/x-fortikit/safe: expected true or false",
    ],
    [
      "an object key that is no field",
      { operation: { "x-fortikit": { safe: true, object: { type: "thing", key: "name" } } } },
      "specs/things.yaml#/paths/~1things~1list/post/x-fortikit/object/key: the request has no field name",
    ],
    [
      "a permission that does not exist",
      { operation: { "x-fortikit": { safe: true, permission: "Root" } } },
      "specs/things.yaml#/paths/~1things~1list/post/x-fortikit/permission: expected one of Read, ReadWrite",
    ],
    [
      "a reference that leads nowhere",
      { request: { properties: { id: { $ref: "#/components/schemas/Nothing" } } } },
      "specs/things.yaml#/components/schemas/ThingsListRequest/properties/id/$ref: nothing at #/components/schemas/Nothing",
    ],
    [
      "a reference to another file",
      { request: { properties: { id: { $ref: "other.yaml#/A" } } } },
      "specs/things.yaml#/components/schemas/ThingsListRequest/properties/id/$ref: only references inside the file",
    ],
    [
      "a request that contains itself",
      { request: { properties: { id: { $ref: "#/components/schemas/ThingsListRequest" } } } },
      "specs/things.yaml#/components/schemas/ThingsListRequest/properties/id: #/components/schemas/ThingsListRequest contains itself",
    ],
    [
      "an open object in a request",
      { request: { properties: { id: { type: "string" }, list: { type: "array", items: { type: "object" } } } } },
      "specs/things.yaml#/paths/~1things~1list/post/requestBody/content/application~1json/schema: every object of a request",
    ],
    [
      "an answer with another name",
      {
        operation: {
          responses: {
            "200": { content: { "application/json": { schema: { $ref: "#/components/schemas/ThingsListRequest" } } } },
          },
        },
      },
      "specs/things.yaml#/paths/~1things~1list/post/responses/200/content/application~1json/schema/$ref: expected a reference to ThingsListResponse",
    ],
    [
      "an example without value",
      {
        operation: {
          requestBody: {
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/ThingsListRequest" }, examples: { one: {} } },
            },
          },
        },
      },
      "specs/things.yaml#/paths/~1things~1list/post/requestBody/content/application~1json/examples/one: expected a value",
    ],
  ])("tells where %s is", async (_, spec, message) => {
    await expect(load(spec)).rejects.toThrow(message);
  });

  it("refuses a method other than POST and an operationId used twice", async () => {
    const { paths } = miniSpec() as { paths: Record<string, { post: object }> };
    const post = paths["/things/list"]?.post;
    await expect(load({ document: { paths: { "/things": { get: post } } } })).rejects.toThrow(
      "specs/things.yaml#/paths/~1things/get: the cloud APIs only know POST",
    );
    await expect(load({ document: { paths: { "/a": { post }, "/b": { post } } } })).rejects.toThrow(
      "specs/things.yaml#/paths/~1b: operationId things.list is used twice",
    );
  });
});
