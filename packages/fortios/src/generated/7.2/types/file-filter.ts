// Generated from specs/fortios/cmdb/file-filter.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

export type {
  FileFilterProfile,
  FileFilterProfileRules,
  FileFilterProfileRulesFileType,
} from "../../7.4/types/file-filter.ts";
