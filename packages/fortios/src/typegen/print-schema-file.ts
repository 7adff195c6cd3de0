import type { NativeSchema } from "./native.ts";
import { printInterfaces } from "./print-interfaces.ts";
import { printRows } from "./print-rows.ts";
import { printTypeImport } from "./print-source.ts";
import { printTree } from "./print-tree.ts";
import { tableRows } from "./table-rows.ts";
import { typeNames } from "./type-names.ts";
import { usedNames } from "./used-names.ts";

const HELPERS = [
  "ChildTable",
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

/**
 * A TypeScript file with what one device has: its rows, tree and types, as `export const schema`. It needs nothing but
 * `@fortikit/fortios`.
 *
 * @throws Error when a name in the schema would hide another.
 */
export function printSchemaFile({ version, results }: NativeSchema): string {
  const firmware = version.replace(/^v/, "");
  const line = firmware.split(".").slice(0, 2).join(".");
  const names = typeNames(results);
  const tree = "export interface Device {\n  readonly cmdb: DeviceTree;\n}\n";
  const value = `/** For \`new FortiOS({ schema })\`. */\nexport const schema: Schema<Device> = ${printValue(line, firmware)};\n`;
  const body = [
    printInterfaces(results, names),
    printTree(results, "DeviceTree", names),
    `/** What this device has. */\n${tree}`,
    `const rows: TableRows = ${printRows(tableRows(results))};\n`,
    value,
  ].join("\n");
  return [
    `// The configuration of a FortiGate with FortiOS ${firmware}, made by \`npx @fortikit/fortios types\`. Run it again after an upgrade.\n\n`,
    printTypeImport(usedNames(body, HELPERS), "@fortikit/fortios"),
    `\n${body}`,
  ].join("");
}

function printValue(line: string, version: string): string {
  return `{ line: ${JSON.stringify(line)}, version: ${JSON.stringify(version)}, rows }`;
}
