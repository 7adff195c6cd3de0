import { pascalCase } from "../tree/camel-case.ts";
import type { NativeTable } from "./native.ts";
import { fieldsOf, type NativeNode, tablePath } from "./native-node.ts";

/** Names of the interfaces that are made of tables. */
export interface TypeNames {
  /** Of what a table, singleton, inner table or object holds: `firewall/address/tagging` is `FirewallAddressTagging`. */
  row(path: string): string;
  /** Of the child tables below it: `FirewallAddressChildren`. */
  children(path: string): string;
  /** Of a group of tables: `firewall.service` is `FirewallServiceTree`. */
  tree(group: string): string;
}

/** Names the made files use for something else. */
const RESERVED = [
  "Array",
  "ChildTable",
  "Device",
  "DeviceTree",
  "Member",
  "ReadSingleton",
  "ReadTable",
  "Rows",
  "Schema",
  "Singleton",
  "Table",
  "TableRows",
  "UnknownValue",
  "Values",
];

/** Gives every interface a name of its own. Where two would have the same, the later one gets a number. */
export function typeNames(tables: readonly NativeTable[]): TypeNames {
  const taken = new Set(RESERVED);
  const given = new Map<string, string>();
  const give = (kind: string, path: string, suffix: string): string => {
    const id = `${kind} ${path}`;
    const found = given.get(id);
    if (found !== undefined) return found;
    const wanted = identifier(pascalCase(path)) + suffix;
    let name = wanted;
    for (let count = 2; taken.has(name); count++) name = `${wanted}${count}`;
    taken.add(name);
    given.set(id, name);
    return name;
  };
  const names: TypeNames = {
    row: (path) => give("row", path, ""),
    children: (path) => give("children", path, "Children"),
    tree: (group) => give("tree", group, "Tree"),
  };
  // Rows first: they are what users write down, so they keep the plain names.
  for (const table of tables) nameRows(table, tablePath(table), names);
  return names;
}

function nameRows(node: NativeNode, path: string, names: TypeNames): void {
  names.row(path);
  for (const field of fieldsOf(node)) if (field.category !== "unitary") nameRows(field, `${path}/${field.name}`, names);
}

function identifier(name: string): string {
  const clean = name.replace(/[^A-Za-z0-9_$]/g, "");
  return /^[0-9]/.test(clean) || clean === "" ? `_${clean}` : clean;
}
