import { isObject, type Json, type JsonNode, type JsonObject } from "../json.ts";
import { findTarget } from "../schema.ts";
import type { Spec } from "./load-spec.ts";

interface TypeSchemas {
  readonly components: Record<string, JsonObject>;
  /** Schemas that a request is made of. */
  readonly requestNames: ReadonlySet<string>;
}

/**
 * The component schemas as openapi-typescript should see them: only what has a type of its own, plain numbers and texts replaced
 * by what they are, and descriptions where it prints them without a tag.
 */
export function typeSchemas(spec: Spec): TypeSchemas {
  const schemas = spec.root.at("components", "schemas");
  const named = schemas.entries().filter(([, schema]) => isNamed(schema));
  const components = Object.fromEntries(named.map(([name, schema]) => [name, prepare(spec.root, schema)]));
  const requestNames = new Set<string>();
  for (const { requestName } of spec.operations) collect(spec.root, schemas.at(requestName), requestName, requestNames);
  return { components, requestNames };
}

/** Objects, enums and names for them are types of their own; a plain number or text with a description is not. */
function isNamed(schema: JsonNode): boolean {
  const { type, enum: values } = schema.object();
  return type === "object" || values !== undefined || type === undefined;
}

function collect(root: JsonNode, schema: JsonNode, name: string, names: Set<string>): void {
  if (names.has(name)) return;
  names.add(name);
  const walk = (at: JsonNode): void => {
    if (Array.isArray(at.value)) for (const item of at.items()) walk(item);
    if (!isObject(at.value)) return;
    for (const [key, child] of at.entries()) {
      if (key !== "$ref") walk(child);
      else collect(root, findTarget(root, child), child.string().split("/").at(-1) ?? "", names);
    }
  };
  walk(schema);
}

const DROPPED = ["description", "examples", "default", "pattern", "if", "then", "else", "minItems", "maxItems"];

function prepare(root: JsonNode, at: JsonNode): JsonObject {
  const reference = at.at("$ref");
  if (reference.exists) {
    const target = findTarget(root, reference);
    const own = at.object();
    const merged = { ...target.object(), ...own };
    if (isNamed(target)) return { $ref: reference.string(), ...title(merged) };
    const { $ref: _, ...plain } = prepareObject(root, target);
    return { ...plain, ...title(merged) };
  }
  return { ...prepareObject(root, at), ...title(at.object()) };
}

function prepareObject(root: JsonNode, at: JsonNode): JsonObject {
  // A const and an enum of one value look the same in what openapi-typescript makes, and only the enum is open.
  if (at.at("const").exists) throw at.at("const").fail("const has no type here; use an enum");
  const kept = at.entries().filter(([key]) => !DROPPED.includes(key) && !key.startsWith("x-"));
  const made = kept.map(([key, child]): [string, Json] => {
    if (key === "properties") {
      return [key, Object.fromEntries(child.entries().map(([name, property]) => [name, prepare(root, property)]))];
    }
    if (Array.isArray(child.value)) {
      return [key, child.items().map((item) => (isObject(item.value) ? prepare(root, item) : (item.value as Json)))];
    }
    return [key, isObject(child.value) ? prepare(root, child) : (child.value as Json)];
  });
  // An anyOf beside properties only says which of them go together: a rule for validators, not a type.
  return Object.fromEntries(made.filter(([key]) => key !== "anyOf" || at.at("type").value !== "object"));
}

/** The text of the TSDoc comment. openapi-typescript prints a title as it is and puts a tag before everything else. */
function title(schema: JsonObject): JsonObject {
  const parts: string[] = [];
  if (typeof schema.description === "string") parts.push(schema.description.trim().replace(/\s+/g, " "));
  if (["string", "number", "boolean"].includes(typeof schema.default))
    parts.push(`Default: ${String(schema.default)}.`);
  if (schema["x-evidence"] === "single") parts.push("(Evidence: one source.)");
  if (schema["x-evidence"] === "disputed") parts.push("(Evidence: sources disagree.)");
  return parts.length === 0 ? {} : { title: parts.join(" ") };
}
