// Generated from specs/fortios/cmdb/antivirus.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { ChildTable, Singleton, Table } from "../../../cmdb/types.ts";
import type {
  AntivirusExemptList,
  AntivirusProfile,
  AntivirusProfileExternalBlocklist,
  AntivirusQuarantine,
  AntivirusSettings,
} from "../types/antivirus.ts";

/** Child tables of `antivirus/profile`. */
export interface AntivirusProfileChildren {
  /** Table, by `name`. */
  readonly externalBlocklist: ChildTable<AntivirusProfileExternalBlocklist, "name">;
}

/** `/cmdb/antivirus`. */
export interface AntivirusTree {
  /** A row of `antivirus/exempt-list`, by `name`. */
  readonly exemptList: Table<AntivirusExemptList, "name">;
  /** A row of `antivirus/profile`, by `name`. */
  readonly profile: Table<AntivirusProfile, "name", AntivirusProfileChildren>;
  /** The settings `antivirus/quarantine`. */
  readonly quarantine: Singleton<AntivirusQuarantine>;
  /** The settings `antivirus/settings`. */
  readonly settings: Singleton<AntivirusSettings>;
}
