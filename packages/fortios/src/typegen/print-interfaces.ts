import { describeField, describeTable } from "./describe.ts";
import type { NativeField, NativeTable } from "./native.ts";
import { fieldsOf, isMultiple, isPlain, keyOf, type NativeNode, tablePath } from "./native-node.ts";
import { type Declaration, printDocComment, printName } from "./print-source.ts";
import { type TypeNames, typeNames } from "./type-names.ts";

/**
 * What the tables of one device hold, as interfaces. A device answers every field it has, so none is optional. Values are open:
 * a newer firmware may answer others.
 */
export function printInterfaces(tables: readonly NativeTable[], names: TypeNames = typeNames(tables)): string {
  return tables
    .flatMap((table) => interfacesOf(table, tablePath(table), describeTable(table), names))
    .map(({ text }) => text)
    .join("\n");
}

function interfacesOf(node: NativeNode, path: string, doc: string, names: TypeNames): Declaration[] {
  const name = names.row(path);
  const key = keyOf(node);
  const base = key !== undefined && isPlain(node) ? ` extends Member<${JSON.stringify(key)}>` : "";
  const fields = fieldsOf(node).map((field) => printField(field, `${path}/${field.name}`, names));
  const text = `${printDocComment(doc, "")}export interface ${name}${base} {\n${fields.join("")}}\n`;
  const inner = fieldsOf(node).filter((field) => field.category !== "unitary");
  return [
    { name, text },
    ...inner.flatMap((field) => interfacesOf(field, `${path}/${field.name}`, describeField(field), names)),
  ];
}

function printField(field: NativeField, path: string, names: TypeNames): string {
  const type = field.category === "unitary" ? valueType(field) : names.row(path);
  return `${printDocComment(describeField(field), "  ")}  ${printName(field.name)}: ${type}${field.category === "table" ? "[]" : ""};\n`;
}

/** The type of a value: `"enable" | "disable" | UnknownValue`, `Values<"ping" | "ssh">`, `number`, `string`. */
function valueType(field: NativeField): string {
  const values = [...new Set((field.options ?? []).map((option) => JSON.stringify(option.name)))];
  if (field.type === "option" && values.length > 0)
    return isMultiple(field) ? `Values<${values.join(" | ")}>` : `${values.join(" | ")} | UnknownValue`;
  // One number comes as a number, several come as a text.
  if (field.type === "integer") return isMultiple(field) ? "number | string" : "number";
  return "string";
}
