import type { FirmwareLine } from "./firmware-lines.ts";
import { groupTables, printRoot, printTypeExport, printTypeImport } from "./typegen.ts";

/** What the files of a group export. */
export interface GroupFiles {
  readonly group: string;
  readonly typeNames: readonly string[];
  readonly treeNames: readonly string[];
}

/** The line as one: its schema, the interface of its tree, and everything its groups export. */
export function emitIndex({ line, version, tables, names }: FirmwareLine, groups: readonly GroupFiles[]): string {
  const short = line.replace(".", "");
  const root = `FortiOS${short}Cmdb`;
  const imports = groups.map(({ group }) => printTypeImport([names.tree(group)], `./tree/${group}.ts`));
  const exports = groups.map(
    ({ group, typeNames, treeNames }) =>
      printTypeExport(typeNames, `./types/${group}.ts`) + printTypeExport(treeNames, `./tree/${group}.ts`),
  );
  return [
    'import type { Schema } from "../../contract/schema.ts";\n',
    'import { rows } from "./rows.ts";\n',
    ...imports,
    `\n${printRoot(groupTables(tables.map(({ native }) => native)), root, names)}`,
    `\n/** What FortiOS ${line} has. */\nexport interface FortiOS${short} {\n  readonly cmdb: ${root};\n}\n`,
    `\n/** FortiOS ${line}, for \`new FortiOS({ schema: fortios${short} })\`. Made for ${version}. */\n`,
    `export const fortios${short}: Schema<FortiOS${short}> = { line: "${line}", version: "${version}", rows };\n\n`,
    ...exports,
  ].join("");
}
