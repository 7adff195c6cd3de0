import type { NativeField, NativeTable } from "./native.ts";

/** What has fields: a table or singleton, or a table or object inside one. */
export type NativeNode = NativeTable | NativeField;

/** `firewall.service/custom`, as in the URL. */
export function tablePath(table: NativeTable): string {
  return `${table.path}/${table.name}`;
}

/** The fields of a table or an object, in the order the device tells them. */
export function fieldsOf(node: NativeNode): NativeField[] {
  return Object.values(node.children ?? {});
}

/** The main key of a list of objects. Undefined for an object, and for a list whose objects have none. */
export function keyOf(node: NativeNode): string | undefined {
  return node.category === "table" && node.mkey !== undefined && node.mkey !== "" ? node.mkey : undefined;
}

/** The main key is a number. */
export function hasNumericKey(node: NativeNode): boolean {
  const key = keyOf(node);
  if (key === undefined) return false;
  return (node.mkey_type ?? node.children?.[key]?.type) === "integer";
}

/** The main key is the only field: `"all"` says as much as `{ name: "all" }`. */
export function isPlain(node: NativeNode): boolean {
  const key = keyOf(node);
  const fields = fieldsOf(node);
  return key !== undefined && fields.length === 1 && fields[0]?.name === key && fields[0].category === "unitary";
}

/** The device answers its value as `ENC …`. */
export function isSecret(field: NativeField): boolean {
  return field.category === "unitary" && (field.secret === true || (field.type ?? "").includes("password"));
}

/** Several values in one text. */
export function isMultiple(field: NativeField): boolean {
  return field.category === "unitary" && field.multiple_values === true;
}

/** A table with a main key is in it, at any depth that objects alone lead to. */
export function holdsTables(node: NativeNode): boolean {
  return fieldsOf(node).some(
    (field) => keyOf(field) !== undefined || (field.category === "complex" && holdsTables(field)),
  );
}
