// Generated from specs/fortios/cmdb/authentication.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { ChildTable, Singleton, Table } from "../../../cmdb/types.ts";
import type { AuthenticationSchemeChildren, AuthenticationSettingChildren } from "../../7.4/tree/authentication.ts";
import type {
  AuthenticationRule,
  AuthenticationRuleDstaddr,
  AuthenticationRuleDstaddr6,
  AuthenticationRuleSrcaddr,
  AuthenticationRuleSrcaddr6,
  AuthenticationRuleSrcintf,
  AuthenticationScheme,
  AuthenticationSetting,
} from "../types/authentication.ts";

export type { AuthenticationSchemeChildren, AuthenticationSettingChildren } from "../../7.4/tree/authentication.ts";

/** Child tables of `authentication/rule`. */
export interface AuthenticationRuleChildren {
  /** Table, by `name`. */
  readonly srcintf: ChildTable<AuthenticationRuleSrcintf, "name">;
  /** Table, by `name`. */
  readonly srcaddr: ChildTable<AuthenticationRuleSrcaddr, "name">;
  /** Table, by `name`. */
  readonly dstaddr: ChildTable<AuthenticationRuleDstaddr, "name">;
  /** Table, by `name`. */
  readonly srcaddr6: ChildTable<AuthenticationRuleSrcaddr6, "name">;
  /** Table, by `name`. */
  readonly dstaddr6: ChildTable<AuthenticationRuleDstaddr6, "name">;
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
