import type { NativeField, NativeTable } from "../../../../packages/fortios/src/typegen/native.ts";
import { isObject, type Json, type JsonObject, objectOf, textsOf } from "../json/json.ts";
import type { Firmware } from "./firmware.ts";
import { compareTexts, lineOf, tablePath } from "./firmware.ts";

/**
 * Keeps of a schema what the specifications hold, in one form. Devices differ in what they add (help texts, visibility, access
 * groups) and in whether a table's schema is wrapped.
 */
export function normalizeSchema(answer: unknown): Firmware {
  const envelope = objectOf(answer);
  const version = envelope.version;
  const results = envelope.results;
  if (typeof version !== "string" || !Array.isArray(results)) {
    throw new Error('This is no FortiOS schema: "version" or "results" is missing.');
  }
  lineOf(version);
  const tables = results.map((result: unknown) => normalizeTable(result));
  const sorted = tables.sort((a, b) => compareTexts(tablePath(a), tablePath(b)));
  sorted.forEach((table, index) => {
    const next = sorted[index + 1];
    if (next !== undefined && tablePath(next) === tablePath(table)) {
      throw new Error(`The schema has ${tablePath(table)} twice.`);
    }
  });
  return { version: version.trim().replace(/^v/, ""), tables: sorted };
}

function normalizeTable(result: unknown): NativeTable {
  const outer = objectOf(result);
  const table: JsonObject = isObject(outer.schema) ? { ...outer, ...outer.schema } : outer;
  const path = textOf(table.path);
  const name = textOf(table.name);
  if (path === undefined || name === undefined) throw new Error("A table of the schema has no path or no name.");
  const category = table.category;
  if (category !== "table" && category !== "complex") {
    throw new Error(`${path}/${name} has the category ${JSON.stringify(category)}; it is "table" or "complex".`);
  }
  return {
    path,
    name,
    category,
    ...keyOf(table, category, `${path}/${name}`),
    children: normalizeChildren(table.children, `${path}/${name}`),
    ...(table.derived === true ? { derived: true } : {}),
  };
}

function normalizeChildren(children: unknown, where: string): Record<string, NativeField> {
  return Object.fromEntries(
    Object.entries(objectOf(children)).map(([name, child]) => [
      name,
      normalizeField(name, objectOf(child), `${where}.${name}`),
    ]),
  );
}

function normalizeField(name: string, field: JsonObject, where: string): NativeField {
  const category = field.category ?? (isObject(field.children) ? "complex" : "unitary");
  const common = {
    ...(field.required === true ? { required: true } : {}),
    ...(field.derived === true ? { derived: true } : {}),
  };
  if (category === "table" || category === "complex") {
    const children = normalizeChildren(field.children, where);
    return { name, category, ...keyOf(field, category, where), children, ...common };
  }
  if (category !== "unitary") throw new Error(`${where} has the unknown category ${JSON.stringify(category)}.`);
  const type = textOf(field.type);
  if (type === undefined) throw new Error(`${where} has no type.`);
  const multiple = field.multiple_values === true;
  return {
    name,
    category,
    type,
    ...limitsOf(type, field),
    ...defaultOf(type, multiple, field.default),
    ...(multiple ? { multiple_values: true } : {}),
    ...common,
    ...namedList("datasource", textsOf(field.datasource)),
  };
}

/** Only limits that mean something for the type: devices state a size for numbers too. */
function limitsOf(type: string, field: JsonObject): Partial<NativeField> {
  if (type === "option") {
    const options = Array.isArray(field.options) ? field.options : [];
    const names = options.map((option: unknown) => textOf(isObject(option) ? option.name : option));
    const known = [...new Set(names.filter((option) => option !== undefined))];
    return known.length === 0 ? {} : { options: known.map((option) => ({ name: option })) };
  }
  if (type === "integer") {
    const minimum = numberOf(field["min-value"]);
    const maximum = numberOf(field["max-value"]);
    return {
      ...(minimum === undefined ? {} : { "min-value": minimum }),
      ...(maximum === undefined ? {} : { "max-value": maximum }),
    };
  }
  const size = numberOf(field.size);
  return size === undefined || size <= 0 ? {} : { size };
}

/** A number for numbers (unless the device names one by a word), a text for everything else. */
function defaultOf(type: string, multiple: boolean, value: Json | undefined): Partial<NativeField> {
  if (typeof value !== "string" && typeof value !== "number") return {};
  if (typeof value === "string" && value.includes("\n")) return {};
  if (type !== "integer" || multiple) return { default: String(value) };
  return { default: numberOf(value) ?? value };
}

function keyOf(
  node: JsonObject,
  category: "table" | "complex",
  where: string,
): Pick<NativeField, "mkey" | "mkey_type"> {
  if (category === "complex") return {};
  const mkey = textOf(node.mkey);
  if (mkey === undefined) throw new Error(`The table ${where} has no main key ("mkey").`);
  const child = objectOf(objectOf(node.children)[mkey]);
  return { mkey, mkey_type: textOf(node.mkey_type) ?? textOf(child.type) ?? "string" };
}

function namedList(name: "datasource", items: readonly string[]): Partial<NativeField> {
  return items.length === 0 ? {} : { [name]: [...new Set(items)] };
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function numberOf(value: unknown): number | undefined {
  if (typeof value === "number") return value;
  return typeof value === "string" && /^-?\d+$/.test(value) ? Number(value) : undefined;
}
