// Generated from specs/fortios/cmdb/authentication.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";
import type { Member, Values } from "../../../cmdb/types.ts";

/** A row of `authentication/rule`, by `name`. */
export interface AuthenticationRule {
  /** Text, up to 35 characters. */
  name: string;
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option; default `http`. `ztna-portal` since 7.6. */
  protocol?: "http" | "ftp" | "socks" | "ssh" | "ztna-portal" | UnknownValue;
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
  /** Option; default `disable`. Since 7.6. */
  "session-logout"?: "enable" | "disable" | UnknownValue;
}

/** Table, by `name`. */
export interface AuthenticationRuleSrcintf extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `system/interface`, `system/zone` and `system/sdwan/zone`. */
  name: string;
}

/** Table, by `name`. */
export interface AuthenticationRuleSrcaddr extends Member<"name"> {
  /**
   * Text, up to 79 characters. Refers to `firewall/address`, `firewall/addrgrp`, `firewall/proxy-address`,
   * `firewall/proxy-addrgrp` and 1 more.
   */
  name: string;
}

/** Table, by `name`. */
export interface AuthenticationRuleDstaddr extends Member<"name"> {
  /**
   * Text, up to 79 characters. Refers to `firewall/address`, `firewall/addrgrp`, `firewall/proxy-address`,
   * `firewall/proxy-addrgrp` and 1 more.
   */
  name: string;
}

/** Table, by `name`. */
export interface AuthenticationRuleSrcaddr6 extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/address6` and `firewall/addrgrp6`. */
  name: string;
}

/** Table, by `name`. */
export interface AuthenticationRuleDstaddr6 extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/address6` and `firewall/addrgrp6`. */
  name: string;
}

/** A row of `authentication/scheme`, by `name`. */
export interface AuthenticationScheme {
  /** Text, up to 35 characters. */
  name: string;
  /** Option, several separated by blanks. `entra-sso` since 7.6. */
  method?: Values<"ntlm" | "basic" | "digest" | "form" | "negotiate" | "fsso" | "rsso" | "ssh-publickey" | "cert" | "saml" | "entra-sso">;
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
  /** Option; default `disable`. Since 7.6. */
  "cert-http-header"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  "user-database"?: AuthenticationSchemeUserDatabase[];
  /** Text, up to 35 characters. Refers to `firewall.ssh/local-ca`. */
  "ssh-ca"?: string;
  /** Text, up to 35 characters. Refers to `user/external-identity-provider`. Since 7.6. */
  "external-idp"?: string;
  /** Option; default `display-name`. Since 7.6. */
  "group-attr-type"?: "display-name" | "external-id" | UnknownValue;
  /** Option, several separated by blanks; default `md5 sha-256`. Since 7.6. */
  "digest-algo"?: Values<"md5" | "sha-256">;
  /** Option; default `disable`. Since 7.6. */
  "digest-rfc2069"?: "enable" | "disable" | UnknownValue;
}

/** Table, by `name`. */
export interface AuthenticationSchemeUserDatabase extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `user/radius`, `user/tacacs+`, `user/ldap`, `user/group` and 1 more. */
  name: string;
}

/** The settings `authentication/setting`. */
export interface AuthenticationSetting {
  /** Text, up to 35 characters. Refers to `authentication/scheme`. */
  "active-auth-scheme"?: string;
  /** Text, up to 35 characters. Refers to `authentication/scheme`. */
  "sso-auth-scheme"?: string;
  /** Text. */
  "update-time"?: string;
  /** Option; default `enable`. */
  "persistent-cookie"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "ip-auth-cookie"?: "enable" | "disable" | UnknownValue;
  /** Integer, 30 to 10080; default `480`. */
  "cookie-max-age"?: number;
  /** Integer, 2 to 4; default `2`. */
  "cookie-refresh-div"?: number;
  /** Option; default `fqdn`. */
  "captive-portal-type"?: "fqdn" | "ip" | UnknownValue;
  /** IPv4 address; default `0.0.0.0`. */
  "captive-portal-ip"?: string;
  /** IPv6 address; default `::`. */
  "captive-portal-ip6"?: string;
  /** Text, up to 255 characters. Refers to `firewall/address`. */
  "captive-portal"?: string;
  /** Text, up to 255 characters. Refers to `firewall/address6`. */
  "captive-portal6"?: string;
  /** Option; default `disable`. */
  "cert-auth"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 255 characters. Refers to `firewall/address`. */
  "cert-captive-portal"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "cert-captive-portal-ip"?: string;
  /** Integer, 1 to 65535; default `7832`. */
  "cert-captive-portal-port"?: number;
  /** Integer, 1 to 65535; default `7830`. */
  "captive-portal-port"?: number;
  /** Option; default `enable`. */
  "auth-https"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 65535; default `7831`. */
  "captive-portal-ssl-port"?: number;
  /** Table, by `name`. */
  "user-cert-ca"?: AuthenticationSettingUserCertCa[];
  /** Table, by `name`. */
  "dev-range"?: AuthenticationSettingDevRange[];
}

/** Table, by `name`. */
export interface AuthenticationSettingUserCertCa extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `vpn.certificate/ca` and `vpn.certificate/local`. */
  name: string;
}

/** Table, by `name`. */
export interface AuthenticationSettingDevRange extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/address` and `firewall/addrgrp`. */
  name: string;
}
