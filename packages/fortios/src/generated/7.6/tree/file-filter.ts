// Generated from specs/fortios/cmdb/file-filter.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { ChildTable, Table } from "../../../cmdb/types.ts";
import type {
  FileFilterProfile,
  FileFilterProfileRules,
  FileFilterProfileRulesFileType,
} from "../types/file-filter.ts";

/** Child tables of `file-filter/profile`. */
export interface FileFilterProfileChildren {
  /** Table, by `name`. */
  readonly rules: ChildTable<FileFilterProfileRules, "name", FileFilterProfileRulesChildren>;
}

/** Child tables of `file-filter/profile/rules`. */
export interface FileFilterProfileRulesChildren {
  /** Table, by `name`. */
  readonly fileType: ChildTable<FileFilterProfileRulesFileType, "name">;
}

/** `/cmdb/file-filter`. */
export interface FileFilterTree {
  /** A row of `file-filter/profile`, by `name`. */
  readonly profile: Table<FileFilterProfile, "name", FileFilterProfileChildren>;
}
