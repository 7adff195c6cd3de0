// The package makes types of a device's own schema with the same code, so it lives there.
export type {
  EndpointKind,
  TableRows,
} from "../../../../packages/fortios/src/contract/schema.ts";
export { camelCase, pascalCase } from "../../../../packages/fortios/src/tree/camel-case.ts";
export { groupTables } from "../../../../packages/fortios/src/typegen/group-tables.ts";
export type { NativeField, NativeOption, NativeTable } from "../../../../packages/fortios/src/typegen/native.ts";
export {
  fieldsOf,
  isMultiple,
  isPlain,
  keyOf,
  type NativeNode,
  tablePath,
} from "../../../../packages/fortios/src/typegen/native-node.ts";
export { printRows } from "../../../../packages/fortios/src/typegen/print-rows.ts";
export {
  type Declaration,
  printDocComment,
  printName,
  printTypeExport,
  printTypeImport,
} from "../../../../packages/fortios/src/typegen/print-source.ts";
export {
  childrenDeclarations,
  groupDeclarations,
  printRoot,
} from "../../../../packages/fortios/src/typegen/print-tree.ts";
export { tableRows } from "../../../../packages/fortios/src/typegen/table-rows.ts";
export { type TypeNames, typeNames } from "../../../../packages/fortios/src/typegen/type-names.ts";
export { usedNames } from "../../../../packages/fortios/src/typegen/used-names.ts";
