// Generated from specs/fortios/cmdb/file-filter.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

export type {
  FileFilterProfileChildren,
  FileFilterProfileRulesChildren,
  FileFilterTree,
} from "../../7.6/tree/file-filter.ts";
