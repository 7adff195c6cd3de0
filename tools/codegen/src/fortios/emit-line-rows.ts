import type { FirmwareLine } from "./firmware-lines.ts";
import { printRows, type TableRows, tableRows } from "./typegen.ts";

/** The rows of a line: all of the default line's, and of another line what differs from those. */
export function emitRows(line: FirmwareLine, base: FirmwareLine): string {
  const rows = rowsOf(line);
  const type = 'import type { TableRows } from "../../contract/schema.ts";\n';
  const doc = `/** Tables and singletons of FortiOS ${line.version}. */\n`;
  if (line === base) return `${type}\n${doc}export const rows: TableRows = ${printRows(rows)};\n`;
  const known = rowsOf(base);
  const without = Object.keys(known).filter((path) => rows[path] === undefined);
  const changed = Object.entries(rows).filter(([path, row]) => JSON.stringify(known[path]) !== JSON.stringify(row));
  return [
    'import { rowsFrom } from "../../contract/rows-from.ts";\n',
    type,
    `import { rows as base } from "../${base.line}/rows.ts";\n\n`,
    `const without: readonly string[] = ${JSON.stringify(without, undefined, 2)};\n\n`,
    `const changed: TableRows = ${printRows(Object.fromEntries(changed))};\n\n`,
    doc,
    "export const rows: TableRows = /* @__PURE__ */ rowsFrom(base, { without, with: changed });\n",
  ].join("");
}

function rowsOf({ tables }: FirmwareLine): TableRows {
  return tableRows(tables.map(({ native }) => native));
}
