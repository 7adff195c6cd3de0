import { type InterfaceText, interfacesOf } from "../interfaces.ts";
import type { JsonObject } from "../json.ts";
import { banner } from "../print.ts";
import { emitIndex, type GroupFiles } from "./emit-line-index.ts";
import { emitRows } from "./emit-line-rows.ts";
import { type FirmwareLine, type LineTable, sharedNames } from "./firmware-lines.ts";
import { memberType, nodeSchemas, schemaType } from "./line-schemas.ts";
import {
  childrenDeclarations,
  type Declaration,
  groupDeclarations,
  groupTables,
  printTypeExport,
  printTypeImport,
  tablePath,
  usedNames,
} from "./typegen.ts";

const TREE_HELPERS = ["ChildTable", "ReadSingleton", "ReadTable", "Rows", "Singleton", "Table"];

/** All files of a firmware line, by their path in its folder. `base` is the default line, which rows are told against. */
export async function emitLine(line: FirmwareLine, base: FirmwareLine): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const shared = sharedNames(line);
  const groups: GroupFiles[] = [];
  for (const [group, tables] of Map.groupBy(line.tables, (table) => table.group)) {
    const head = banner([`specs/fortios/cmdb/${group}.json`]);
    const types = await emitTypes(line, group, tables, shared);
    const tree = emitTree(line, group, tables, shared, types.names);
    files.set(`types/${group}.ts`, head + types.text);
    files.set(`tree/${group}.ts`, head + tree.text);
    groups.push({ group, typeNames: types.names, treeNames: tree.names });
  }
  files.set("rows.ts", banner(["specs/fortios/cmdb/*.json"]) + emitRows(line, base));
  files.set("index.ts", banner(["specs/fortios/cmdb/*.json"]) + emitIndex(line, groups));
  return files;
}

interface Part {
  readonly text: string;
  readonly names: readonly string[];
}

async function emitTypes(
  { names, neighbour }: FirmwareLine,
  group: string,
  tables: readonly LineTable[],
  shared: ReadonlySet<string>,
): Promise<Part> {
  const schemas = tables.flatMap(({ native }) => Object.entries(nodeSchemas(native, tablePath(native), names)));
  const taken = schemas.map(([name]) => name).filter((name) => shared.has(name));
  const own = Object.fromEntries(schemas.filter(([name]) => !shared.has(name)));
  const printed = await printSchemas(own);
  const body = printed.map(({ text }) => text).join("\n");
  const from = `../../${neighbour?.line}/types/${group}.ts`;
  const parts = [
    printTypeImport(usedNames(body, ["UnknownValue"]), "@fortikit/core") +
      printTypeImport(usedNames(body, ["Member", "Values"]), "../../../cmdb/types.ts") +
      printTypeImport(usedNames(body, taken), from),
    printTypeExport(taken, from),
    body,
  ];
  return { text: join(parts), names: schemas.map(([name]) => name) };
}

async function printSchemas(schemas: Readonly<Record<string, JsonObject>>): Promise<InterfaceText[]> {
  if (Object.keys(schemas).length === 0) return [];
  return interfacesOf(schemas, {
    isRequest: () => false,
    base: (name) => memberType(schemas[name]),
    transform: schemaType,
  });
}

function emitTree(
  line: FirmwareLine,
  group: string,
  tables: readonly LineTable[],
  shared: ReadonlySet<string>,
  rowNames: readonly string[],
): Part {
  const { names, neighbour } = line;
  const children = tables.flatMap(({ native }) =>
    childrenDeclarations(native, tablePath(native), native.readOnly === true, names),
  );
  const taken = children.map(({ name }) => name).filter((name) => shared.has(name));
  const own = children.filter(({ name }) => !shared.has(name));
  const trees = treeDeclarations(line, group);
  const theirs = neighbour === undefined ? [] : treeDeclarations(neighbour, group);
  const isSame = rowNames.every((name) => shared.has(name)) && JSON.stringify(trees) === JSON.stringify(theirs);
  const from = `../../${neighbour?.line}/tree/${group}.ts`;
  const all = [...children, ...trees].map(({ name }) => name);
  if (isSame) return { text: printTypeExport(all, from), names: all };
  const body = [...own, ...trees].map(({ text }) => text).join("\n");
  const parts = [
    printTypeImport(usedNames(body, TREE_HELPERS), "../../../cmdb/types.ts") +
      printTypeImport(usedNames(body, taken), from) +
      printTypeImport(usedNames(body, rowNames), `../types/${group}.ts`),
    printTypeExport(taken, from),
    body,
  ];
  return { text: join(parts), names: all };
}

function treeDeclarations({ tables, names }: FirmwareLine, group: string): Declaration[] {
  const top = groupTables(tables.filter((table) => table.group === group).map(({ native }) => native));
  return top.groups.flatMap((inner) => groupDeclarations(inner, names));
}

function join(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join("\n");
}
