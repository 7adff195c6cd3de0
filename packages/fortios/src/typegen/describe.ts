import type { NativeField, NativeTable } from "./native.ts";
import { keyOf, tablePath } from "./native-node.ts";

/** One line about a table: what a specification says of it, else its URL and key. */
export function describeTable(table: NativeTable): string {
  if (table.description !== undefined) return table.description;
  const key = keyOf(table);
  const kind = table.category === "complex" ? "One object." : key === undefined ? "A list." : `A table by \`${key}\`.`;
  return `\`/cmdb/${tablePath(table)}\`. ${kind}${table.readOnly === true ? " Read only." : ""}`;
}

/** What a schema tells of a field beside its type: native type, limits, default, references. */
export function describeField(field: NativeField): string {
  if (field.description !== undefined) return field.description;
  if (field.category !== "unitary") return "";
  const facts = [nativeType(field), range(field), length(field), defaultValue(field), references(field)];
  return facts.filter((fact) => fact !== "").join(" ");
}

function nativeType({ type = "string", multiple_values: multiple }: NativeField): string {
  const several = multiple === true ? "several values with blanks between them" : "";
  const special = ["string", "option", "integer", "var-string"].includes(type) ? "" : `\`${type}\``;
  const text = [special, several].filter((part) => part !== "").join(", ");
  return text === "" ? "" : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function range({ "min-value": min, "max-value": max }: NativeField): string {
  if (min !== undefined && max !== undefined) return `${min} to ${max}.`;
  if (min !== undefined) return `At least ${min}.`;
  return max === undefined ? "" : `At most ${max}.`;
}

function length({ size }: NativeField): string {
  return size === undefined || size === 0 ? "" : `At most ${size} characters.`;
}

function defaultValue({ default: value }: NativeField): string {
  if (typeof value === "number" || typeof value === "boolean") return `Default: ${value}.`;
  return typeof value !== "string" || value === "" ? "" : `Default: ${JSON.stringify(value)}.`;
}

function references({ datasource = [] }: NativeField): string {
  return datasource.length === 0 ? "" : `Refers to ${datasource.join(", ")}.`;
}
