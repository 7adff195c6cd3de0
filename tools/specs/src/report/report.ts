import { readCmdb } from "../cmdb/read-cmdb.ts";
import { TREES } from "../endpoints/endpoint-list.ts";
import { sortLines } from "../model/firmware.ts";
import { readDocuments } from "../store/spec-folder.ts";
import { countCmdb } from "./count-cmdb.ts";
import { countEndpoints } from "./count-endpoints.ts";

/** What the specifications in a folder hold, as Markdown. */
export function report(folder: string): string {
  const firmwares = readCmdb(readDocuments(folder, "cmdb").values());
  const cmdb = sortLines(firmwares.keys()).flatMap((line) => {
    const firmware = firmwares.get(line);
    return firmware === undefined ? [] : [[firmware.version, countCmdb(firmware)] as const];
  });
  const trees = TREES.map((tree) => [tree, countEndpoints(readDocuments(folder, tree))] as const);
  return ["## Configuration (cmdb)", "", markdown(cmdb), "", "## Monitor, log and service", "", markdown(trees)].join(
    "\n",
  );
}

/** A row for each count, a column for each thing counted. */
function markdown(columns: readonly (readonly [name: string, counts: object])[]): string {
  const labels = Object.keys(columns[0]?.[1] ?? {});
  const counts = columns.map(([name, column]) => {
    const cells = Object.values(column).map(String);
    const width = Math.max(name.length, ...cells.map((cell) => cell.length));
    return [name, `${"-".repeat(width - 1)}:`, ...cells].map((cell) => cell.padStart(width));
  });
  const width = Math.max(...labels.map((label) => label.length), 3);
  const first = ["", "-".repeat(width), ...labels].map((label) => label.padEnd(width));
  return first.map((label, row) => `| ${[label, ...counts.map((column) => column[row])].join(" | ")} |`).join("\n");
}
