import { isObject, type Json, type JsonNode, type JsonObject } from "../json.ts";
import { follow } from "../schema.ts";
import type { Endpoint, EndpointMethod, EndpointParameter } from "./endpoint.ts";

const KINDS = ["read", "action", "upload", "download"] as const;

/** The endpoints of the documents of one tree, sorted by path. */
export function loadEndpoints(documents: readonly JsonNode[]): Endpoint[] {
  const endpoints = documents.flatMap((root) =>
    root
      .at("paths")
      .entries()
      .map(([path, item]) => ({ path: withoutParameters(path), methods: methodsOf(root, item) })),
  );
  return endpoints.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** `/search/abort/{session_id}` is `search/abort`: what stands in the path is given with the call. */
function withoutParameters(path: string): string {
  return path
    .split("/")
    .filter((segment) => segment !== "" && !segment.startsWith("{"))
    .join("/");
}

function methodsOf(root: JsonNode, item: JsonNode): EndpointMethod[] {
  return (["get", "post"] as const).flatMap((method) => {
    const operation = item.at(method);
    if (!operation.exists) return [];
    const kind = operation.at("x-fortios-kind").oneOf(KINDS);
    const params = [...ownParameters(root, operation), ...bodyParameters(root, operation)];
    const description = operation.at("description").string();
    return [{ method, kind, params, ...resultOf(root, operation), description }];
  });
}

/** Parameters that every call takes are shared by reference and are not the endpoint's own. */
function ownParameters(root: JsonNode, operation: JsonNode): EndpointParameter[] {
  return (operation.at("parameters").exists ? operation.at("parameters").items() : [])
    .filter((parameter) => !parameter.at("$ref").exists)
    .map((parameter) => ({
      name: parameter.at("name").string(),
      in: parameter.at("in").oneOf(["query", "path"]),
      required: parameter.at("required").flag() === true,
      schema: { ...typeSchema(root, parameter.at("schema")), ...titleOf(parameter, parameter.at("schema")) },
    }));
}

function bodyParameters(root: JsonNode, operation: JsonNode): EndpointParameter[] {
  const schema = operation.at("requestBody", "content", "application/json", "schema");
  if (!schema.exists) return [];
  const body = follow(root, schema);
  const required = body.at("required").exists
    ? body
        .at("required")
        .items()
        .map((name) => name.string())
    : [];
  return body
    .at("properties")
    .entries()
    .map(([name, field]) => ({
      name,
      in: "body" as const,
      required: required.includes(name),
      schema: typeSchema(root, field),
    }));
}

/** What `results` is: a list, one of its rows or an object, or either where the sources do not tell. */
function resultOf(root: JsonNode, operation: JsonNode): Pick<EndpointMethod, "result" | "isList"> {
  const schema = operation.at("responses", "200", "content", "application/json", "schema", "allOf", 1);
  const results = schema.at("properties", "results");
  const row = [results.at("anyOf", 0), results.at("items"), results].find((at) => at.at("$ref").exists);
  if (row === undefined) return { result: undefined, isList: undefined };
  const isList = results.at("anyOf").exists ? undefined : results.at("items").exists;
  return { result: typeSchema(root, row), isList };
}

/** The schema as openapi-typescript takes it: references put in place, and descriptions where it prints them without a tag. */
function typeSchema(root: JsonNode, at: JsonNode): JsonObject {
  const schema = follow(root, at);
  const kept = schema.entries().filter(([key]) => !key.startsWith("x-") && key !== "description" && key !== "default");
  const made = kept.map(([key, child]): [string, Json] => {
    if (key === "properties") {
      return [key, Object.fromEntries(child.entries().map(([name, field]) => [name, typeSchema(root, field)]))];
    }
    return [key, isObject(child.value) ? typeSchema(root, child) : (child.value as Json)];
  });
  return { ...Object.fromEntries(made), ...titleOf(schema) };
}

function titleOf(described: JsonNode, { value }: JsonNode = described): JsonObject {
  const initial = isObject(value) ? value.default : undefined;
  const texts = [
    ...(described.at("description").exists ? [described.at("description").string()] : []),
    ...(["string", "number", "boolean"].includes(typeof initial) ? [`Default: \`${String(initial)}\`.`] : []),
  ];
  return texts.length === 0 ? {} : { title: texts.join(" ") };
}
