import { camelCase } from "../tree/camel-case.ts";
import type { NativeTable } from "./native.ts";
import { fieldsOf, holdsTables, keyOf, type NativeNode, tablePath } from "./native-node.ts";

/** Tables by the segments of their path, as the tree shows them. */
export interface TableGroup {
  /** `firewall.service`; empty for the root. */
  readonly path: string;
  /** Wire segment. */
  readonly segment: string;
  readonly tables: readonly NativeTable[];
  readonly groups: readonly TableGroup[];
}

/** What a singleton has of its own, so that no child table can be called that. */
export const SINGLETON_MEMBERS = [
  "acrossVdoms",
  "defaults",
  "ensure",
  "full",
  "get",
  "schema",
  "unset",
  "update",
] as const;

/** What a promise or a logger asks every object for; a property of that name cannot be reached. */
const UNREACHABLE = ["then", "toJSON"];

/**
 * Puts tables into groups, and refuses a name that would hide another: two segments that become the same property, a child
 * table called like a method.
 *
 * @throws Error that names both.
 */
export function groupTables(tables: readonly NativeTable[]): TableGroup {
  for (const table of tables) checkChildren(table, tablePath(table), table.category === "complex");
  return group("", "", tables, 0);
}

/** `firewall.service/custom` in its three segments. */
function segmentsOf(table: NativeTable): string[] {
  return tablePath(table).split(/[/.]/);
}

function group(path: string, segment: string, tables: readonly NativeTable[], depth: number): TableGroup {
  const own = tables.filter((table) => segmentsOf(table).length === depth + 1);
  const below = Map.groupBy(
    tables.filter((table) => segmentsOf(table).length > depth + 1),
    (table) => segmentsOf(table)[depth] ?? "",
  );
  checkNames(path === "" ? "cmdb" : path, [...own.map((table) => segmentsOf(table)[depth] ?? ""), ...below.keys()]);
  const groups = [...below].map(([name, members]) =>
    group(path === "" ? name : `${path}.${name}`, name, members, depth + 1),
  );
  return { path, segment, tables: own, groups };
}

function checkChildren(node: NativeNode, path: string, isSingleton: boolean): void {
  const inner = fieldsOf(node).filter((field) => keyOf(field) !== undefined || holdsTables(field));
  checkNames(
    path,
    inner.map(({ name }) => name),
    isSingleton ? SINGLETON_MEMBERS : [],
  );
  for (const field of inner) checkChildren(field, `${path}/${field.name}`, false);
}

function checkNames(path: string, wireNames: readonly string[], members: readonly string[] = []): void {
  const taken = new Map([...members, ...UNREACHABLE].map((member) => [member, "a member every object has"]));
  for (const wireName of wireNames) {
    const hidden = taken.get(camelCase(wireName));
    if (hidden !== undefined) throw new Error(`${path}: "${wireName}" would hide ${hidden}.`);
    taken.set(camelCase(wireName), `"${wireName}"`);
  }
}
