// Generated from specs/fortios/cmdb/authentication.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { ChildTable, Singleton, Table } from "../../../cmdb/types.ts";
import type { AuthenticationRuleChildren } from "../../7.6/tree/authentication.ts";
import type {
  AuthenticationRule,
  AuthenticationScheme,
  AuthenticationSchemeUserDatabase,
  AuthenticationSetting,
  AuthenticationSettingDevRange,
  AuthenticationSettingUserCertCa,
} from "../types/authentication.ts";

export type { AuthenticationRuleChildren } from "../../7.6/tree/authentication.ts";

/** Child tables of `authentication/scheme`. */
export interface AuthenticationSchemeChildren {
  /** Table, by `name`. */
  readonly userDatabase: ChildTable<AuthenticationSchemeUserDatabase, "name">;
}

/** Child tables of `authentication/setting`. */
export interface AuthenticationSettingChildren {
  /** Table, by `name`. */
  readonly userCertCa: ChildTable<AuthenticationSettingUserCertCa, "name">;
  /** Table, by `name`. */
  readonly devRange: ChildTable<AuthenticationSettingDevRange, "name">;
}

/** `/cmdb/authentication`. */
export interface AuthenticationTree {
  /** A row of `authentication/rule`, by `name`. */
  readonly rule: Table<AuthenticationRule, "name", AuthenticationRuleChildren>;
  /** A row of `authentication/scheme`, by `name`. */
  readonly scheme: Table<AuthenticationScheme, "name", AuthenticationSchemeChildren>;
  /** The settings `authentication/setting`. */
  readonly setting: Singleton<AuthenticationSetting> & AuthenticationSettingChildren;
}
