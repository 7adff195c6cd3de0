// Generated from specs/fortios/cmdb/file-filter.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { ChildTable, Table } from "../../../cmdb/types.ts";
import type { FileFilterProfileRulesChildren } from "../../7.6/tree/file-filter.ts";
import type { FileFilterProfile, FileFilterProfileRules } from "../types/file-filter.ts";

export type { FileFilterProfileRulesChildren } from "../../7.6/tree/file-filter.ts";

/** Child tables of `file-filter/profile`. */
export interface FileFilterProfileChildren {
  /** Table, by `name`. */
  readonly rules: ChildTable<FileFilterProfileRules, "name", FileFilterProfileRulesChildren>;
}

/** `/cmdb/file-filter`. */
export interface FileFilterTree {
  /** A row of `file-filter/profile`, by `name`. */
  readonly profile: Table<FileFilterProfile, "name", FileFilterProfileChildren>;
}
