import { isObject, type Json, type JsonNode, type JsonObject, node } from "./json.ts";

/** Follows a local `$ref`. A sibling of `$ref`, such as a description, goes before what the target says. */
export function follow(root: JsonNode, at: JsonNode): JsonNode {
  const reference = at.at("$ref");
  if (!reference.exists) return at;
  const target = findTarget(root, reference);
  const { $ref: _, ...siblings } = at.object();
  return node({ ...target.object(), ...siblings }, target.file, target.path);
}

/** The place a `$ref` points to. */
export function findTarget(root: JsonNode, reference: JsonNode): JsonNode {
  const pointer = reference.string();
  if (!pointer.startsWith("#/"))
    throw reference.fail(`only references inside the file are supported, found ${pointer}`);
  const keys = pointer
    .slice(2)
    .split("/")
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
  const target = root.at(...keys);
  if (!target.exists) throw reference.fail(`nothing at ${pointer}`);
  return target.at("$ref").exists ? follow(root, target) : target;
}

/** Complains about the first `$ref` that leads nowhere. */
export function checkReferences(root: JsonNode, at: JsonNode = root): void {
  if (Array.isArray(at.value)) for (const item of at.items()) checkReferences(root, item);
  if (!isObject(at.value)) return;
  for (const [key, child] of at.entries()) {
    if (key === "$ref" && typeof child.value === "string") findTarget(root, child);
    else checkReferences(root, child);
  }
}

/** The schema with every `$ref` replaced by what it points to. Requests do not nest in themselves; one that did is an error. */
export function inline(root: JsonNode, at: JsonNode, trail: readonly string[] = []): JsonObject {
  const reference = at.at("$ref");
  if (reference.exists) {
    const pointer = reference.string();
    if (trail.includes(pointer)) throw at.fail(`${pointer} contains itself`);
    return inline(root, follow(root, at), [...trail, pointer]);
  }
  const deep = (child: JsonNode): Json => {
    if (Array.isArray(child.value)) return child.items().map(deep);
    return isObject(child.value) ? inline(root, child, trail) : (child.value as Json);
  };
  return Object.fromEntries(at.entries().map(([key, child]) => [key, deep(child)]));
}

const KEYWORDS = ["properties", "patternProperties", "$defs"];

/** What a validator needs: no descriptions, examples, defaults or extensions. */
export function validationOnly(schema: JsonObject): JsonObject {
  const deep = (value: Json): Json => {
    if (Array.isArray(value)) return value.map(deep);
    return isObject(value) ? validationOnly(value) : value;
  };
  const kept = Object.entries(schema).filter(
    ([key]) => !["description", "title", "examples", "default", "deprecated"].includes(key) && !key.startsWith("x-"),
  );
  return Object.fromEntries(
    kept.map(([key, value]) => {
      // Below these keywords the keys are names of fields, and a field may be called "description".
      if (!KEYWORDS.includes(key) || !isObject(value)) return [key, deep(value)];
      return [key, Object.fromEntries(Object.entries(value).map(([name, child]) => [name, deep(child)]))];
    }),
  );
}

interface Nullable {
  readonly schema: JsonObject;
  readonly nullable: boolean;
}

/** Separates "or null" from the rest of a schema, in both of its spellings. */
export function splitNull(schema: JsonObject): Nullable {
  if (Array.isArray(schema.type) && schema.type.includes("null")) {
    const rest = schema.type.filter((type) => type !== "null");
    const { enum: values, ...others } = schema;
    const type = rest.length === 1 && rest[0] !== undefined ? rest[0] : rest;
    const kept = Array.isArray(values) ? { enum: values.filter((value) => value !== null) } : {};
    return { schema: { ...others, ...kept, type }, nullable: true };
  }
  if (Array.isArray(schema.anyOf) && schema.type === undefined) {
    const { anyOf, ...others } = schema;
    const rest = schema.anyOf.filter((branch): branch is JsonObject => isObject(branch) && branch.type !== "null");
    const nullable = rest.length < schema.anyOf.length;
    if (nullable && rest.length === 1) return { schema: { ...rest[0], ...others }, nullable };
    return { schema, nullable };
  }
  return { schema, nullable: false };
}
