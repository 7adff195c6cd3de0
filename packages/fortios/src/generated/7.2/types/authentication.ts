// Generated from specs/fortios/cmdb/authentication.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";
import type {
  AuthenticationRuleDstaddr,
  AuthenticationRuleDstaddr6,
  AuthenticationRuleSrcaddr,
  AuthenticationRuleSrcaddr6,
  AuthenticationRuleSrcintf,
} from "../../7.4/types/authentication.ts";

export type {
  AuthenticationRuleDstaddr,
  AuthenticationRuleDstaddr6,
  AuthenticationRuleSrcaddr,
  AuthenticationRuleSrcaddr6,
  AuthenticationRuleSrcintf,
  AuthenticationScheme,
  AuthenticationSchemeUserDatabase,
  AuthenticationSetting,
  AuthenticationSettingDevRange,
  AuthenticationSettingUserCertCa,
} from "../../7.4/types/authentication.ts";

/** A row of `authentication/rule`, by `name`. */
export interface AuthenticationRule {
  /** Text, up to 35 characters. */
  name: string;
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option; default `http`. `ztna-portal` since 7.6. */
  protocol?: "http" | "ftp" | "socks" | "ssh" | UnknownValue;
  /** Table, by `name`. */
  srcintf?: AuthenticationRuleSrcintf[];
  /** Table, by `name`. */
  srcaddr?: AuthenticationRuleSrcaddr[];
  /** Table, by `name`. */
  dstaddr?: AuthenticationRuleDstaddr[];
  /** Table, by `name`. */
  srcaddr6?: AuthenticationRuleSrcaddr6[];
  /** Table, by `name`. */
  dstaddr6?: AuthenticationRuleDstaddr6[];
  /** Option; default `enable`. */
  "ip-based"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `authentication/scheme`. */
  "active-auth-method"?: string;
  /** Text, up to 35 characters. Refers to `authentication/scheme`. */
  "sso-auth-method"?: string;
  /** Option; default `disable`. */
  "web-auth-cookie"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "transaction-based"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "web-portal"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 1023 characters. */
  comments?: string;
}
