import type { JsonNode } from "../json.ts";
import { findTarget } from "../schema.ts";
import type { NativeField, NativeOption, NativeTable } from "./typegen.ts";

/**
 * The tables and singletons of one firmware line, out of the documents that hold all lines. What they say about a table or a
 * field (descriptions) is kept as it is: it is true of every line, and lines can share what is otherwise equal.
 */
export function projectLine(documents: readonly JsonNode[], line: string): NativeTable[] {
  const tables = documents.flatMap((document) =>
    document
      .at("components", "schemas")
      .entries()
      .map(([, schema]) => schema)
      .filter((schema) => isTable(schema) && isInLine(schema, line))
      .map((schema) => projectTable(document, schema, line)),
  );
  return tables.sort((a, b) => compare(`${a.path}/${a.name}`, `${b.path}/${b.name}`));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Schemas of tables have a path of two parts; those below them have more, and those of answers none. */
function isTable(schema: JsonNode): boolean {
  const path = schema.at("x-fortios-path");
  return path.exists && path.string().split("/").length === 2;
}

/** No list of lines stands for all lines of what it is in. */
function isInLine(at: JsonNode, line: string): boolean {
  const lines = at.at("x-fortios-lines");
  return !lines.exists || lines.items().some((item) => item.string() === line);
}

function projectTable(document: JsonNode, schema: JsonNode, line: string): NativeTable {
  const [path = "", name = ""] = schema.at("x-fortios-path").string().split("/");
  return {
    path,
    name,
    category: schema.at("x-fortios-category").oneOf(["table", "complex"]),
    ...keyOf(schema),
    ...description(schema),
    ...(schema.at("x-fortios-read-only").flag() ? { readOnly: true } : {}),
    children: projectFields(document, schema, line),
  };
}

function keyOf(schema: JsonNode): { mkey?: string; mkey_type?: string } {
  const key = schema.at("x-fortios-key");
  if (!key.exists) return {};
  if (!schema.at("properties", key.string()).exists) throw key.fail(`there is no field ${key.string()}`);
  return { mkey: key.string(), mkey_type: schema.at("x-fortios-key-type").string() };
}

function description(schema: JsonNode): { description?: string } {
  const text = schema.at("description");
  return text.exists ? { description: text.string() } : {};
}

function projectFields(document: JsonNode, schema: JsonNode, line: string): Record<string, NativeField> {
  const fields = schema
    .at("properties")
    .entries()
    .filter(([, field]) => isInLine(field, line))
    .map(([name, field]): [string, NativeField] => [name, projectField(document, name, field, line)]);
  return Object.fromEntries(fields);
}

function projectField(document: JsonNode, name: string, field: JsonNode, line: string): NativeField {
  const own = field.at("x-fortios-by-line", line);
  const reference = field.at("$ref").exists ? field.at("$ref") : field.at("items", "$ref");
  // What is a table or an object in one line may be a value in another.
  const category = own.at("x-fortios-category").exists
    ? own.at("x-fortios-category").oneOf(["unitary", "table", "complex"])
    : undefined;
  if (category === "unitary" || !reference.exists)
    return projectValue(name, category === undefined ? field : own, own, line);
  const inner = findTarget(document, reference);
  const isTable = category === undefined ? !field.at("$ref").exists : category === "table";
  return {
    name,
    category: isTable ? "table" : "complex",
    ...(isTable ? keyOf(inner) : {}),
    ...description(inner),
    ...description(field),
    children: projectFields(document, inner, line),
  };
}

/** A value. `own` is what the line says otherwise. */
function projectValue(name: string, field: JsonNode, own: JsonNode, line: string): NativeField {
  const pick = (key: string): JsonNode => (own.at(key).exists ? own.at(key) : field.at(key));
  const values = pick("x-fortios-values").exists ? pick("x-fortios-values") : pick("enum");
  const type = pick("x-fortios-type").string();
  return {
    name,
    category: "unitary",
    type,
    ...description(field),
    ...(pick("x-fortios-secret").flag() ? { secret: true } : {}),
    ...(pick("x-fortios-multiple").flag() ? { multiple_values: true } : {}),
    ...(type === "option" && values.exists ? { options: projectOptions(field, values, line) } : {}),
  };
}

function projectOptions(field: JsonNode, values: JsonNode, line: string): NativeOption[] {
  const lines = field.at("x-fortios-enum-lines");
  return values
    .items()
    .map((value) => String(value.value))
    .filter((value) => {
      const known = lines.at(value);
      return !known.exists || known.items().some((item) => item.string() === line);
    })
    .map((value) => ({ name: value }));
}
