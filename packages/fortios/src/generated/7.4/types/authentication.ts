// Generated from specs/fortios/cmdb/authentication.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";
import type { Values } from "../../../cmdb/types.ts";
import type {
  AuthenticationRuleDstaddr,
  AuthenticationRuleDstaddr6,
  AuthenticationRuleSrcaddr,
  AuthenticationRuleSrcaddr6,
  AuthenticationRuleSrcintf,
  AuthenticationSchemeUserDatabase,
} from "../../7.6/types/authentication.ts";

export type {
  AuthenticationRuleDstaddr,
  AuthenticationRuleDstaddr6,
  AuthenticationRuleSrcaddr,
  AuthenticationRuleSrcaddr6,
  AuthenticationRuleSrcintf,
  AuthenticationSchemeUserDatabase,
  AuthenticationSetting,
  AuthenticationSettingDevRange,
  AuthenticationSettingUserCertCa,
} from "../../7.6/types/authentication.ts";

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
  /** Option; default `disable`. Since 7.4. */
  "cors-stateful"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 8; default `3`. Since 7.4. */
  "cors-depth"?: number;
  /** Option; default `enable`. Since 7.4. */
  "cert-auth-cookie"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "transaction-based"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "web-portal"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 1023 characters. */
  comments?: string;
}

/** A row of `authentication/scheme`, by `name`. */
export interface AuthenticationScheme {
  /** Text, up to 35 characters. */
  name: string;
  /** Option, several separated by blanks. `entra-sso` since 7.6. */
  method?: Values<"ntlm" | "basic" | "digest" | "form" | "negotiate" | "fsso" | "rsso" | "ssh-publickey" | "cert" | "saml">;
  /** Option; default `enable`. */
  "negotiate-ntlm"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `user/krb-keytab`. */
  "kerberos-keytab"?: string;
  /** Text, up to 35 characters. Refers to `user/domain-controller`. */
  "domain-controller"?: string;
  /** Text, up to 35 characters. Refers to `user/saml`. */
  "saml-server"?: string;
  /** Integer, 30 to 1200; default `120`. */
  "saml-timeout"?: number;
  /** Text, up to 35 characters. Refers to `user/fsso`. */
  "fsso-agent-for-ntlm"?: string;
  /** Option; default `disable`. */
  "require-tfa"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "fsso-guest"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "user-cert"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  "user-database"?: AuthenticationSchemeUserDatabase[];
  /** Text, up to 35 characters. Refers to `firewall.ssh/local-ca`. */
  "ssh-ca"?: string;
}
