import { describe, expect, it } from "vitest";
import { endpointDocuments } from "../../src/endpoints/endpoint-documents.ts";
import { readEndpointList } from "../../src/endpoints/endpoint-list.ts";
import { type JsonObject, objectOf } from "../../src/json/json.ts";

const listed = (...endpoints: readonly object[]) =>
  readEndpointList({
    version: "v7.6.5",
    common_params: [
      { name: "vdom", in: "query", type: "string", required: false },
      { name: "filter", in: "query", type: "string", required: false, repeat: true },
    ],
    envelope: { results: "array|object", serial: "string", build: "integer" },
    endpoints,
  });

const endpoint = (path: string, more: object = {}) => ({
  path,
  method: "GET",
  kind: "read",
  params: [],
  response: null,
  sources: ["hfortix", "ansible"],
  ...more,
});

function documentOf(...endpoints: readonly object[]): JsonObject {
  const [first] = endpointDocuments("monitor", listed(...endpoints)).values();
  // As it is written: without members that are undefined.
  return objectOf(JSON.parse(JSON.stringify(first)));
}

function operationOf(more: object): JsonObject {
  const own = endpoint("a/b", more);
  return objectOf(objectOf(objectOf(documentOf(own).paths)["/a/b"])[own.method.toLowerCase()]);
}

function parameterOf(parameter: object): unknown {
  const [own] = operationOf({ params: [parameter] }).parameters as readonly JsonObject[];
  return own;
}

const results = (response: object): unknown => {
  const answers = objectOf(objectOf(objectOf(operationOf({ response }).responses)["200"]).content);
  const schema = objectOf(objectOf(answers["application/json"]).schema);
  return objectOf(objectOf((schema.allOf as readonly JsonObject[])[1]).properties).results;
};

const schemaOf = (response: object): JsonObject =>
  objectOf(objectOf(objectOf(documentOf(endpoint("a/b", { response })).components).schemas).AB);

describe("operations", () => {
  it("say what they do, who may, and whether the firmware's list has them", () => {
    expect(operationOf({ kind: "read", access_group: "sysgrp.cfg", sources: ["ansible"] })).toMatchObject({
      operationId: "getAB",
      description:
        "Reads. Permission group `sysgrp.cfg`. Not listed for 7.6.5: of an older release, another model or a later build.",
      "x-fortios-kind": "read",
      "x-fortios-access-group": "sysgrp.cfg",
      "x-fortios-older": true,
    });
    expect(operationOf({})["x-fortios-older"]).toBeUndefined();
    expect(operationOf({ hfortix_path: "a/c" }).description).toBe("Reads. One source writes the path `a/c`.");
  });

  it("take what every read takes, unless they have it themselves", () => {
    const own = { name: "filter", in: "query", type: "object", required: true };
    expect(operationOf({}).parameters).toEqual([
      { $ref: "#/components/parameters/vdom" },
      { $ref: "#/components/parameters/filter" },
    ]);
    expect(operationOf({ params: [own] }).parameters).toEqual([
      { name: "filter", in: "query", required: true, schema: { type: "object" } },
      { $ref: "#/components/parameters/vdom" },
    ]);
    expect(operationOf({ method: "POST", kind: "action" }).parameters).toEqual([
      { $ref: "#/components/parameters/vdom" },
    ]);
  });

  it("have parameters with types, values and defaults", () => {
    const query = { name: "x", in: "query", required: false };
    expect(parameterOf({ ...query, type: "string", enum: ["a", "b"], default: "a" })).toEqual({
      name: "x",
      in: "query",
      schema: { type: "string", enum: ["a", "b"], default: "a" },
    });
    expect(parameterOf({ ...query, type: "boolean", default: "true" })).toMatchObject({ schema: { default: true } });
    expect(parameterOf({ ...query, type: "integer", default: "5" })).toMatchObject({ schema: { default: 5 } });
    expect(parameterOf({ ...query, type: "integer", default: 5 })).toMatchObject({ schema: { default: 5 } });
    expect(parameterOf({ ...query, type: "array" })).toMatchObject({ schema: { type: "array", items: {} } });
    expect(parameterOf({ ...query, type: "string", repeat: true })).toMatchObject({
      schema: { type: "array", items: { type: "string" } },
    });
    expect(parameterOf({ ...query, type: "string", enum: ["a"], enum_open: true })).toMatchObject({
      schema: { type: "string", "x-fortios-known-values": ["a"] },
    });
    expect(parameterOf({ ...query, type: "object", enum: ["a"] })).toMatchObject({
      schema: { "x-fortios-known-values": ["a"] },
    });
    expect(parameterOf({ ...query, type: "string", sources: ["php"] })).toMatchObject({
      description: "One source names it.",
    });
  });

  it("have bodies of one object, files in base64", () => {
    const body = (name: string, required: boolean) => ({ name, in: "body", type: "string", required });
    expect(
      operationOf({ method: "POST", kind: "upload", params: [body("file_content", true), body("x", false)] })
        .requestBody,
    ).toEqual({
      required: true,
      content: {
        "application/json": {
          schema: {
            type: "object",
            required: ["file_content"],
            properties: {
              file_content: { type: "string", contentEncoding: "base64", description: "The file, base64." },
              x: { type: "string" },
            },
          },
        },
      },
    });
    expect(operationOf({ method: "POST", kind: "action", params: [body("x", false)] }).requestBody).not.toHaveProperty(
      "required",
    );
  });

  it("keep parameters of the path in it", () => {
    const path = "search/abort/{session_id}";
    const params = [{ name: "session_id", in: "path", type: "integer", required: true }];
    const document = documentOf(endpoint(path, { method: "POST", kind: "action", params }));
    expect(objectOf(objectOf(document.paths)[`/${path}`]).post).toMatchObject({
      operationId: "postSearchAbortSessionId",
      parameters: [{ name: "session_id", in: "path", required: true }, {}],
    });
  });
});

describe("answers", () => {
  const known = { fields: { a: "string" }, basis: "schema" };

  it("are lists or objects where that is known, and either where it is not", () => {
    const one = { $ref: "#/components/schemas/AB" };
    expect(results({ ...known, list: true })).toEqual({ type: "array", items: one });
    expect(results({ ...known, list: false })).toEqual(one);
    expect(results({ ...known, list: null, list_guess: true })).toEqual({
      anyOf: [one, { type: "array", items: one }],
    });
    expect(schemaOf({ ...known, list: null, list_guess: true })).toMatchObject({
      "x-fortios-list": "guess",
      "x-fortios-list-guess": true,
      "x-fortios-basis": "schema",
    });
  });

  it("hold what was named and what was seen, at every depth", () => {
    const fields = {
      a: "string?",
      b: { "*": "integer" },
      c: [{ d: "boolean" }],
      e: "array",
      f: [["integer"]],
      g: "number",
    };
    const schema = schemaOf({ list: false, fields, basis: "schema+observed", observed_only: { h: { i: "object" } } });
    expect(schema.properties).toEqual({
      a: {},
      b: { type: "object", additionalProperties: { type: "integer" } },
      c: { type: "array", items: { type: "object", properties: { d: { type: "boolean" } } } },
      e: { type: "array", items: {} },
      f: { type: "array", items: { type: "array", items: { type: "integer" } } },
      g: { type: "number" },
      h: { type: "object", properties: { i: { type: "object" } }, "x-fortios-observed-only": true },
    });
  });

  it("that nobody knows are open, and files are files", () => {
    const answerOf = (more: object) => objectOf(operationOf(more).responses)["200"];
    expect(answerOf({})).toEqual({ $ref: "#/components/responses/Answer" });
    expect(answerOf({ method: "POST", kind: "action" })).toEqual({ $ref: "#/components/responses/Done" });
    expect(answerOf({ kind: "download" })).toEqual({ $ref: "#/components/responses/File" });
  });

  it("are refused when two want one name", () => {
    const response = { ...known, list: true };
    expect(() => documentOf(endpoint("a/b-c", { response }), endpoint("a/b_c", { response }))).toThrow(/the name ABC/);
  });
});

describe("documents", () => {
  it("are one for each first segment, sorted, whatever the order of the list", () => {
    const endpoints = [
      endpoint("b/y"),
      endpoint("a/z"),
      endpoint("a/x", { method: "POST", kind: "action" }),
      endpoint("a/x"),
    ];
    const made = endpointDocuments("service", listed(...endpoints));
    expect([...made.keys()]).toEqual(["a", "b"]);
    expect(Object.keys(objectOf(made.get("a")?.paths))).toEqual(["/a/x", "/a/z"]);
    expect(JSON.stringify([...endpointDocuments("service", listed(...endpoints.toReversed()))])).toBe(
      JSON.stringify([...made]),
    );
  });

  it.each([
    ["no list", {}, /no list of endpoints/],
    ["an endpoint twice", { version: "v1.0.0", endpoints: [endpoint("a/b"), endpoint("a/b")] }, /GET a\/b twice/],
    ["another kind", { version: "v1.0.0", endpoints: [endpoint("a/b", { kind: "x" })] }, /GET a\/b has no known kind/],
  ])("refuse %s", (_, list, message) => {
    expect(() => readEndpointList(list)).toThrow(message);
  });
});
