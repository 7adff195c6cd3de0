import type { TableRow, TableRows } from "../contract/schema.ts";
import type { NativeField, NativeTable } from "./native.ts";
import {
  fieldsOf,
  hasNumericKey,
  isMultiple,
  isPlain,
  isSecret,
  keyOf,
  type NativeNode,
  tablePath,
} from "./native-node.ts";

/** What the client has to know of each table at run time, by path. Sorted, so that the same schema gives the same rows. */
export function tableRows(tables: readonly NativeTable[]): TableRows {
  const rows = tables.map((table): [string, TableRow] => [tablePath(table), tableRow(table, table.readOnly === true)]);
  return Object.fromEntries(rows.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function tableRow(node: NativeNode, readOnly: boolean): TableRow {
  const inner = fieldsOf(node).flatMap((field): [string, TableRow][] => {
    if (field.category === "unitary") return [];
    const row = tableRow(field, readOnly);
    return keyOf(field) === undefined && isEmpty(row) ? [] : [[field.name, row]];
  });
  const key = keyOf(node);
  return {
    ...(key === undefined ? {} : { key }),
    ...(hasNumericKey(node) ? { int: true } : {}),
    ...(isPlain(node) ? { plain: true } : {}),
    ...(readOnly ? { readOnly: true } : {}),
    ...names("secret", fieldsOf(node).filter(isSecret)),
    ...names("multi", fieldsOf(node).filter(isMultiple)),
    ...(inner.length === 0 ? {} : { in: Object.fromEntries(inner) }),
  };
}

/** Nothing the client would not know without it. */
function isEmpty(row: TableRow): boolean {
  return row.in === undefined && row.secret === undefined && row.multi === undefined;
}

function names(member: "secret" | "multi", fields: readonly NativeField[]): Partial<TableRow> {
  return fields.length === 0 ? {} : { [member]: fields.map(({ name }) => name) };
}
