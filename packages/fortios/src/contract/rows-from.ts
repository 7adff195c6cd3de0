import type { TableRows } from "./schema.ts";

/** What a firmware line has otherwise than another. */
export interface RowsDifference {
  /** Tables it lacks. */
  readonly without: readonly string[];
  /** Tables it has besides, or otherwise. */
  readonly with: TableRows;
}

/** The rows of a firmware line, told as what differs from another line's. */
export function rowsFrom(base: TableRows, { without, with: changed }: RowsDifference): TableRows {
  const rows: Record<string, TableRows[string]> = { ...base, ...changed };
  for (const path of without) delete rows[path];
  return rows;
}
