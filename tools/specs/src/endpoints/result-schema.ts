import { isObject, type Json, type JsonObject } from "../json/json.ts";
import { X } from "../openapi/x.ts";
import type { ListedResponse } from "./endpoint-list.ts";

/** The schema of one result: of an element where the results are a list. */
export function resultSchema(response: ListedResponse): JsonObject {
  const { list, list_guess } = response;
  return {
    ...objectSchema(response.fields, response.observed_only ?? {}),
    [X.basis]: response.basis,
    [X.list]: list === null ? "guess" : list,
    [X.listGuess]: list === null ? list_guess : undefined,
  };
}

/** Where nobody saw an answer, one result or a list of them may come. */
export function resultsSchema(response: ListedResponse, one: JsonObject): JsonObject {
  if (response.list === true) return { type: "array", items: one };
  return response.list === false ? one : { anyOf: [one, { type: "array", items: one }] };
}

function objectSchema(fields: JsonObject, observedOnly: JsonObject): JsonObject {
  const { "*": any, ...named } = fields;
  const known = Object.entries(named).map(([name, type]) => [name, typeSchema(type)] as const);
  const seen = Object.entries(observedOnly).map(
    ([name, type]) => [name, { ...typeSchema(type), [X.observedOnly]: true }] as const,
  );
  const properties = [...known, ...seen];
  return {
    type: "object",
    properties: properties.length === 0 ? undefined : Object.fromEntries(properties),
    additionalProperties: any === undefined ? undefined : typeSchema(any),
  };
}

/** `string?` is a text, an object or a number, and a word the lists do not explain is anything. */
function typeSchema(type: Json | undefined): JsonObject {
  if (Array.isArray(type)) {
    const element: Json | undefined = type[0];
    return { type: "array", items: typeSchema(element) };
  }
  if (isObject(type)) return objectSchema(type, {});
  if (type === "array") return { type, items: {} };
  const plain = type === "string" || type === "integer" || type === "number" || type === "boolean" || type === "object";
  return plain ? { type } : {};
}
