// Generated from specs/fortios/cmdb/authentication.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";
import type { Values } from "../../../cmdb/types.ts";
import type {
  AuthenticationSchemeUserDatabase,
  AuthenticationSettingDevRange,
  AuthenticationSettingUserCertCa,
} from "../../7.6/types/authentication.ts";

export type {
  AuthenticationRule,
  AuthenticationRuleDstaddr,
  AuthenticationRuleDstaddr6,
  AuthenticationRuleSrcaddr,
  AuthenticationRuleSrcaddr6,
  AuthenticationRuleSrcintf,
  AuthenticationSchemeUserDatabase,
  AuthenticationSettingDevRange,
  AuthenticationSettingUserCertCa,
} from "../../7.6/types/authentication.ts";

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
  /** Text, up to 35 characters. Since 8.0. Derived: rests on one indirect source. */
  "oidc-server"?: string;
  /** Integer, 30 to 1200. Since 8.0. Derived: rests on one indirect source. */
  "oidc-timeout"?: number;
  /** Text, up to 35 characters. Refers to `user/fsso`. */
  "fsso-agent-for-ntlm"?: string;
  /** Option; default `disable`. */
  "require-tfa"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  captcha?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "captcha-vendor"?: "google-recaptcha-v2-checkbox" | "google-recaptcha-v2-invisible" | "google-recaptcha-v3" | "cloudflare-turnstile" | UnknownValue;
  /** Text, up to 63 characters. Since 8.0. Derived: rests on one indirect source. */
  "captcha-site-key"?: string;
  /** Secret, answered as `ENC …`, up to 63 characters. Since 8.0. Derived: rests on one indirect source. */
  "captcha-secret-key"?: string;
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
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "ems-root-ca"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  "user-cert-ca"?: AuthenticationSettingUserCertCa[];
  /** Table, by `name`. */
  "dev-range"?: AuthenticationSettingDevRange[];
}
