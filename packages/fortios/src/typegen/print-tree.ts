import { camelCase } from "../tree/camel-case.ts";
import { describeField, describeTable } from "./describe.ts";
import { groupTables, type TableGroup } from "./group-tables.ts";
import type { NativeField, NativeTable } from "./native.ts";
import { fieldsOf, holdsTables, keyOf, type NativeNode, tablePath } from "./native-node.ts";
import { type Declaration, printDocComment, printName } from "./print-source.ts";
import { type TypeNames, typeNames } from "./type-names.ts";

/** The interfaces of a whole configuration: child tables, groups, and `root` with the groups of the first segment. */
export function printTree(tables: readonly NativeTable[], root: string, names: TypeNames = typeNames(tables)): string {
  const top = groupTables(tables);
  const declarations = [
    ...tables.flatMap((table) => childrenDeclarations(table, tablePath(table), table.readOnly === true, names)),
    ...top.groups.flatMap((group) => groupDeclarations(group, names)),
    { name: root, text: printRoot(top, root, names) },
  ];
  return declarations.map(({ text }) => text).join("\n");
}

/** The interface that has the groups of the first segment. */
export function printRoot(top: TableGroup, root: string, names: TypeNames): string {
  return printInterface(root, "The configuration, by groups.", groupMembers(top, names));
}

/** The interface of a group, then those of the groups in it. */
export function groupDeclarations(group: TableGroup, names: TypeNames): Declaration[] {
  const name = names.tree(group.path);
  const text = printInterface(name, `\`/cmdb/${group.path}\`.`, groupMembers(group, names));
  return [{ name, text }, ...group.groups.flatMap((inner) => groupDeclarations(inner, names))];
}

function groupMembers({ tables, groups }: TableGroup, names: TypeNames): string[] {
  return [
    ...tables.map((table) =>
      printMember(table.name.split(".").at(-1) ?? "", describeTable(table), endpointType(table, names)),
    ),
    ...groups.map(({ segment, path }) => printMember(segment, "", names.tree(path))),
  ];
}

/** The interfaces of the child tables below a table, a singleton or an object: its own first, then those further down. */
export function childrenDeclarations(
  node: NativeNode,
  path: string,
  readOnly: boolean,
  names: TypeNames,
): Declaration[] {
  if (!holdsTables(node)) return [];
  const inner = fieldsOf(node).filter((field) => keyOf(field) !== undefined || holdsTables(field));
  const members = inner.map((field) => {
    const type = childType(field, `${path}/${field.name}`, readOnly, names);
    return printMember(field.name, describeField(field), type);
  });
  const name = names.children(path);
  return [
    { name, text: printInterface(name, `Child tables of \`${path}\`.`, members) },
    ...inner.flatMap((field) => childrenDeclarations(field, `${path}/${field.name}`, readOnly, names)),
  ];
}

function endpointType(table: NativeTable, names: TypeNames): string {
  const path = tablePath(table);
  const readOnly = table.readOnly === true;
  if (keyOf(table) !== undefined) return tableType(readOnly ? "ReadTable" : "Table", table, path, names);
  const singleton = `${readOnly ? "ReadSingleton" : "Singleton"}<${names.row(path)}>`;
  return holdsTables(table) ? `${singleton} & ${names.children(path)}` : singleton;
}

function childType(field: NativeField, path: string, readOnly: boolean, names: TypeNames): string {
  // An object that holds tables is a step on the way to them and nothing else.
  if (keyOf(field) === undefined) return names.children(path);
  return tableType(readOnly ? "Rows" : "ChildTable", field, path, names);
}

function tableType(kind: string, node: NativeNode, path: string, names: TypeNames): string {
  const children = holdsTables(node) ? `, ${names.children(path)}` : "";
  return `${kind}<${names.row(path)}, ${JSON.stringify(keyOf(node))}${children}>`;
}

function printMember(wireName: string, doc: string, type: string): string {
  return `${printDocComment(doc, "  ")}  readonly ${printName(camelCase(wireName))}: ${type};\n`;
}

function printInterface(name: string, doc: string, members: readonly string[]): string {
  return `${printDocComment(doc, "")}export interface ${name} {\n${members.join("")}}\n`;
}
