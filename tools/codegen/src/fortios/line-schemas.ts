import ts from "typescript";
import type { JsonObject } from "../json.ts";
import { fieldsOf, isMultiple, isPlain, keyOf, type NativeField, type NativeNode, type TypeNames } from "./typegen.ts";

const { factory } = ts;
const VALUES = "x-values";
const INTERFACE = "x-interface";
const LIST = "x-list";

/** The schemas of a table, and of all tables and objects in it, as openapi-typescript takes them, by name. */
export function nodeSchemas(node: NativeNode, path: string, names: TypeNames): Record<string, JsonObject> {
  return Object.fromEntries(schemasOf(node, path, names));
}

function schemasOf(node: NativeNode, path: string, names: TypeNames): [string, JsonObject][] {
  const fields = fieldsOf(node);
  const properties = fields.map((field): [string, JsonObject] => [
    field.name,
    { ...fieldSchema(field, `${path}/${field.name}`, names), ...title(field.description) },
  ]);
  const key = keyOf(node);
  const schema: JsonObject = {
    type: "object",
    ...title(node.description),
    properties: Object.fromEntries(properties),
    ...(key === undefined ? {} : { required: [key] }),
    ...(key !== undefined && isPlain(node) ? { "x-member": key } : {}),
  };
  const inner = fields.filter((field) => field.category !== "unitary");
  return [[names.row(path), schema], ...inner.flatMap((field) => schemasOf(field, `${path}/${field.name}`, names))];
}

/** openapi-typescript prints a title as it is and puts a tag before a description. */
function title(text: string | undefined): JsonObject {
  return text === undefined ? {} : { title: text };
}

function fieldSchema(field: NativeField, path: string, names: TypeNames): JsonObject {
  if (field.category === "complex") return { [INTERFACE]: names.row(path) };
  if (field.category === "table") return { [INTERFACE]: names.row(path), [LIST]: true };
  const values = (field.options ?? []).map(({ name }) => name);
  if (field.type === "option" && values.length > 0)
    return isMultiple(field) ? { type: "string", [VALUES]: values } : { type: "string", enum: values };
  // One number comes as a number, several come as a text.
  if (field.type === "integer") return isMultiple(field) ? { type: ["number", "string"] } : { type: "number" };
  return { type: "string" };
}

/**
 * What openapi-typescript does not know: `Values<"ping" | "ssh">` for fields that take several of their values in one text, and
 * interfaces by their name, which may be in another line's files.
 */
export function schemaType(schema: object): ts.TypeNode | undefined {
  const marks: Readonly<Record<string, unknown>> = { ...schema };
  const { [INTERFACE]: name, [LIST]: isList, [VALUES]: values } = marks;
  if (typeof name === "string") {
    const reference = factory.createTypeReferenceNode(name);
    return isList === true ? factory.createArrayTypeNode(reference) : reference;
  }
  if (!Array.isArray(values)) return undefined;
  const texts = values.map((value) => factory.createLiteralTypeNode(factory.createStringLiteral(String(value))));
  return factory.createTypeReferenceNode("Values", [factory.createUnionTypeNode(texts)]);
}

/** `Member<"name">` for rows that hold their key alone. */
export function memberType(schema: JsonObject | undefined): ts.TypeReferenceNode | undefined {
  const key = schema?.["x-member"];
  if (typeof key !== "string") return undefined;
  return factory.createTypeReferenceNode("Member", [factory.createLiteralTypeNode(factory.createStringLiteral(key))]);
}
