// Generated from specs/fortios/cmdb/user.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";
import type { Member, Values } from "../../../cmdb/types.ts";
import type {
  UserGroupGuest,
  UserGroupMatch,
  UserGroupMember,
  UserNacPolicySeverity,
  UserNacPolicySwitchGroup,
  UserRadiusAccountingServer,
  UserRadiusClass,
} from "../../7.6/types/user.ts";

export type {
  UserCertificate,
  UserDomainController,
  UserDomainControllerExtraServer,
  UserDomainControllerLdapServer,
  UserExchange,
  UserExchangeKdcIp,
  UserExternalIdentityProvider,
  UserFortitoken,
  UserFssoPolling,
  UserFssoPollingAdgrp,
  UserGroupGuest,
  UserGroupMatch,
  UserGroupMember,
  UserKrbKeytab,
  UserKrbKeytabLdapServer,
  UserNacPolicySeverity,
  UserNacPolicySwitchGroup,
  UserPasswordPolicy,
  UserPeergrp,
  UserPeergrpMember,
  UserPop3,
  UserQuarantine,
  UserQuarantineTargets,
  UserQuarantineTargetsMacs,
  UserRadiusAccountingServer,
  UserRadiusClass,
  UserScim,
  UserSecurityExemptList,
  UserSecurityExemptListRule,
  UserSecurityExemptListRuleDstaddr,
  UserSecurityExemptListRuleService,
  UserSecurityExemptListRuleSrcaddr,
  UserSetting,
  UserSettingAuthPorts,
  UserSettingCorsAllowedOrigins,
  UserTacacs,
} from "../../7.6/types/user.ts";

/** A row of `user/adgrp`, by `name`. */
export interface UserAdgrp {
  /** Text, up to 511 characters. */
  name: string;
  /** UUID. Since 8.0. Derived: rests on one indirect source. */
  uuid?: string;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-object"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-force-sync"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-object-source"?: "member" | "local" | "root" | UnknownValue;
  /** Text, up to 35 characters. Refers to `user/fsso`. */
  "server-name"?: string;
  /** Text, up to 35 characters. */
  "connector-source"?: string;
  /** Integer, 0 to 4294967295; default `0`. */
  id?: number;
}

/** A row of `user/fsso`, by `name`. */
export interface UserFsso {
  /** Text, up to 35 characters. */
  name: string;
  /** UUID. Since 8.0. Derived: rests on one indirect source. */
  uuid?: string;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-object"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-force-sync"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-object-source"?: "member" | "local" | "root" | UnknownValue;
  /** Option; default `default`. */
  type?: "default" | "fortinac" | UnknownValue;
  /** Text, up to 63 characters. */
  server?: string;
  /** Integer, 1 to 65535; default `8000`. */
  port?: number;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  password?: string;
  /** Text, up to 63 characters. */
  server2?: string;
  /** Integer, 1 to 65535; default `8000`. */
  port2?: number;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  password2?: string;
  /** Text, up to 63 characters. */
  server3?: string;
  /** Integer, 1 to 65535; default `8000`. */
  port3?: number;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  password3?: string;
  /** Text, up to 63 characters. */
  server4?: string;
  /** Integer, 1 to 65535; default `8000`. */
  port4?: number;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  password4?: string;
  /** Text, up to 63 characters. */
  server5?: string;
  /** Integer, 1 to 65535; default `8000`. */
  port5?: number;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  password5?: string;
  /** Integer, 1 to 2880; default `5`. */
  "logon-timeout"?: number;
  /** Text, up to 35 characters. Refers to `user/ldap`. */
  "ldap-server"?: string;
  /** Integer, 1 to 2880; default `0`. */
  "group-poll-interval"?: number;
  /** Option; default `disable`. */
  "ldap-poll"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 2880; default `180`. */
  "ldap-poll-interval"?: number;
  /** Text, up to 2047 characters; default `(objectCategory=group)`. */
  "ldap-poll-filter"?: string;
  /** Text, up to 35 characters. Refers to `user/ldap`. */
  "user-info-server"?: string;
  /** Option; default `disable`. */
  ssl?: "enable" | "disable" | UnknownValue;
  /** Text, up to 255 characters. */
  sni?: string;
  /** Option; default `disable`. */
  "ssl-server-host-ip-check"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 79 characters. Refers to `vpn.certificate/remote` and `vpn.certificate/ca`. */
  "ssl-trusted-cert"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "source-ip"?: string;
  /** IPv6 address; default `::`. */
  "source-ip6"?: string;
  /** Option; default `auto`. */
  "interface-select-method"?: "auto" | "sdwan" | "specify" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  interface?: string;
  /** Integer, 0 to 511; default `0`. Since 7.6. */
  "vrf-select"?: number;
}

/** A row of `user/group`, by `name`. */
export interface UserGroup {
  /** Text, up to 35 characters. */
  name: string;
  /** UUID. Since 8.0. Derived: rests on one indirect source. */
  uuid?: string;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-object"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-force-sync"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-object-source"?: "member" | "local" | "root" | UnknownValue;
  /** Integer, 0 to 4294967295; default `0`. */
  id?: number;
  /** Option; default `firewall`. */
  "group-type"?: "firewall" | "fsso-service" | "rsso" | "guest" | UnknownValue;
  /** Integer, 0 to 43200; default `0`. */
  authtimeout?: number;
  /** Option; default `disable`. */
  "auth-concurrent-override"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 100; default `0`. */
  "auth-concurrent-value"?: number;
  /** Text, up to 35 characters. */
  "http-digest-realm"?: string;
  /** Text, up to 511 characters. */
  "sso-attribute-value"?: string;
  /** Table, by `name`. */
  member?: UserGroupMember[];
  /** Table, by `id`. */
  match?: UserGroupMatch[];
  /** Option; default `email`. */
  "user-id"?: "email" | "auto-generate" | "specify" | UnknownValue;
  /** Option; default `auto-generate`. */
  password?: "auto-generate" | "specify" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "user-name"?: "disable" | "enable" | UnknownValue;
  /** Option; default `optional`. */
  sponsor?: "optional" | "mandatory" | "disabled" | UnknownValue;
  /** Option; default `optional`. */
  company?: "optional" | "mandatory" | "disabled" | UnknownValue;
  /** Option; default `enable`. */
  email?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "mobile-phone"?: "disable" | "enable" | UnknownValue;
  /** Option; default `fortiguard`. */
  "sms-server"?: "fortiguard" | "custom" | UnknownValue;
  /** Text, up to 35 characters. Refers to `system/sms-server`. */
  "sms-custom-server"?: string;
  /** Option; default `immediately`. */
  "expire-type"?: "immediately" | "first-successful-login" | UnknownValue;
  /** Integer, 1 to 31536000; default `14400`. */
  expire?: number;
  /** Integer, 0 to 500; default `0`. */
  "max-accounts"?: number;
  /** Option; default `disable`. */
  "multiple-guest-add"?: "disable" | "enable" | UnknownValue;
  /** Table, by `id`. */
  guest?: UserGroupGuest[];
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "scim-user-attr-type"?: "user-name" | "display-name" | "external-id" | "email" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "scim-group-attr-type"?: "display-name" | "external-id" | UnknownValue;
  /** Table, by `name`. Since 8.0. Derived: rests on one indirect source. */
  "scim-users"?: UserGroupScimUsers[];
  /** Table, by `name`. Since 8.0. Derived: rests on one indirect source. */
  "scim-groups"?: UserGroupScimGroups[];
}

/** Table, by `name`. Since 8.0. Derived: rests on one indirect source. */
export interface UserGroupScimUsers extends Member<"name"> {
  /** Text, up to 79 characters. Derived: rests on one indirect source. */
  name: string;
}

/** Table, by `name`. Since 8.0. Derived: rests on one indirect source. */
export interface UserGroupScimGroups extends Member<"name"> {
  /** Text, up to 79 characters. Derived: rests on one indirect source. */
  name: string;
}

/** A row of `user/ldap`, by `name`. */
export interface UserLdap {
  /** Text, up to 35 characters. */
  name: string;
  /** UUID. Since 8.0. Derived: rests on one indirect source. */
  uuid?: string;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-object"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-force-sync"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-object-source"?: "member" | "local" | "root" | UnknownValue;
  /** Text, up to 63 characters. */
  server?: string;
  /** Text, up to 63 characters. */
  "secondary-server"?: string;
  /** Text, up to 63 characters. */
  "tertiary-server"?: string;
  /** Integer, 0 to 600; default `300`. Since 7.4. */
  "status-ttl"?: number;
  /** Option; default `enable`. */
  "server-identity-check"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 63 characters. */
  "source-ip"?: string;
  /** Text, up to 15 characters. Refers to `system/interface`. Since 7.6. */
  "source-ip-interface"?: string;
  /** Integer, 0 to 65535; default `0`. */
  "source-port"?: number;
  /** Text, up to 20 characters; default `cn`. */
  cnid?: string;
  /** Text, up to 511 characters. */
  dn?: string;
  /** Option; default `simple`. */
  type?: "simple" | "anonymous" | "regular" | UnknownValue;
  /** Option; default `disable`. */
  "two-factor"?: "disable" | "fortitoken-cloud" | UnknownValue;
  /** Option. */
  "two-factor-authentication"?: "fortitoken" | "email" | "sms" | UnknownValue;
  /** Option. */
  "two-factor-notification"?: "email" | "sms" | UnknownValue;
  /** Text, up to 2047 characters. */
  "two-factor-filter"?: string;
  /** Text, up to 511 characters. */
  username?: string;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  password?: string;
  /** Option; default `user-attr`. */
  "group-member-check"?: "user-attr" | "group-object" | "posix-group-object" | UnknownValue;
  /** Text, up to 511 characters. */
  "group-search-base"?: string;
  /** Text, up to 2047 characters; default `(&(objectcategory=group)(member=*))`. */
  "group-object-filter"?: string;
  /** Text, up to 2047 characters. */
  "group-filter"?: string;
  /** Option; default `disable`. */
  secure?: "disable" | "starttls" | "ldaps" | UnknownValue;
  /** Option; default `default`. `TLSv1-3` since 7.4. */
  "ssl-min-proto-version"?: "default" | "SSLv3" | "TLSv1" | "TLSv1-1" | "TLSv1-2" | "TLSv1-3" | UnknownValue;
  /** Text, up to 79 characters. Refers to `vpn.certificate/ca`. */
  "ca-cert"?: string;
  /** Integer, 1 to 65535; default `389`. */
  port?: number;
  /** Option; default `disable`. */
  "password-expiry-warning"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "password-renewal"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 63 characters; default `memberOf`. */
  "member-attr"?: string;
  /** Option; default `same`. */
  "account-key-processing"?: "same" | "strip" | UnknownValue;
  /** Option; default `othername`. Since 7.4. */
  "account-key-cert-field"?: "othername" | "rfc822name" | "dnsname" | "cn" | UnknownValue;
  /** Text, up to 2047 characters. */
  "account-key-filter"?: string;
  /** Option, several separated by blanks. */
  "search-type"?: Values<"recursive">;
  /** Option; default `disable`. */
  "client-cert-auth"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 79 characters. Refers to `vpn.certificate/local`. */
  "client-cert"?: string;
  /** Option; default `enable`. */
  "obtain-user-info"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `user/exchange`. */
  "user-info-exchange-server"?: string;
  /** Option; default `auto`. */
  "interface-select-method"?: "auto" | "sdwan" | "specify" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  interface?: string;
  /** Integer, 0 to 511; default `0`. Since 7.6. */
  "vrf-select"?: number;
  /** Option; default `disable`. */
  antiphish?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters; default `userPassword`. */
  "password-attr"?: string;
}

/** A row of `user/local`, by `name`. */
export interface UserLocal {
  /** Text, up to 64 characters. */
  name: string;
  /** UUID. Since 8.0. Derived: rests on one indirect source. */
  uuid?: string;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-object"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-force-sync"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-object-source"?: "member" | "local" | "root" | UnknownValue;
  /** Integer, 0 to 4294967295; default `0`. */
  id?: number;
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option; default `password`. `saml` since 7.6. */
  type?: "password" | "radius" | "tacacs+" | "ldap" | "saml" | UnknownValue;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  passwd?: string;
  /** Text, up to 35 characters. Refers to `user/ldap`. */
  "ldap-server"?: string;
  /** Text, up to 35 characters. Refers to `user/radius`. */
  "radius-server"?: string;
  /** Text, up to 35 characters. Refers to `user/tacacs+`. */
  "tacacs+-server"?: string;
  /** Text, up to 35 characters. Refers to `user/saml`. Since 7.6. */
  "saml-server"?: string;
  /** Option; default `disable`. */
  "two-factor"?: "disable" | "fortitoken" | "fortitoken-cloud" | "email" | "sms" | UnknownValue;
  /** Option. */
  "two-factor-authentication"?: "fortitoken" | "email" | "sms" | UnknownValue;
  /** Option. */
  "two-factor-notification"?: "email" | "sms" | UnknownValue;
  /** Text, up to 16 characters. Refers to `user/fortitoken`. */
  fortitoken?: string;
  /** Text, up to 63 characters. */
  "email-to"?: string;
  /** Option; default `fortiguard`. */
  "sms-server"?: "fortiguard" | "custom" | UnknownValue;
  /** Text, up to 35 characters. Refers to `system/sms-server`. */
  "sms-custom-server"?: string;
  /** Text, up to 15 characters. */
  "sms-phone"?: string;
  /** Text, up to 35 characters. Refers to `user/password-policy`. */
  "passwd-policy"?: string;
  /** Text. */
  "passwd-time"?: string;
  /** Integer, 0 to 1440; default `0`. */
  authtimeout?: number;
  /** Text, up to 35 characters. */
  workstation?: string;
  /** Option; default `disable`. */
  "auth-concurrent-override"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 100; default `0`. */
  "auth-concurrent-value"?: number;
  /** Secret, answered as `ENC …`. */
  "ppk-secret"?: string;
  /** Text, up to 35 characters. */
  "ppk-identity"?: string;
  /** Text, up to 35 characters. Refers to `vpn/qkd`. Since 7.4. */
  "qkd-profile"?: string;
  /** Option; default `enable`. */
  "username-sensitivity"?: "disable" | "enable" | UnknownValue;
}

/** A row of `user/nac-policy`, by `name`. */
export interface UserNacPolicy {
  /** Text, up to 63 characters. */
  name: string;
  /** Text, up to 63 characters. */
  description?: string;
  /** Option; default `device`. `fortivoice-tag` and `vulnerability` since 7.4. */
  category?: "device" | "firewall-user" | "ems-tag" | "fortivoice-tag" | "vulnerability" | UnknownValue;
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option; default `dynamic`. Since 7.4. */
  "match-type"?: "dynamic" | "override" | UnknownValue;
  /** Integer, 0 to 3072; default `0`. In 7.4: 0 to 120. In 7.6: 0 to 120. Since 7.4. */
  "match-period"?: number;
  /** Option; default `default`. Since 7.6. */
  "match-remove"?: "default" | "link-down" | UnknownValue;
  /** Text, up to 17 characters. */
  mac?: string;
  /** Text, up to 15 characters. */
  "hw-vendor"?: string;
  /** Text, up to 15 characters. */
  type?: string;
  /** Text, up to 31 characters. */
  family?: string;
  /** Text, up to 31 characters. */
  os?: string;
  /** Text, up to 15 characters. */
  "hw-version"?: string;
  /** Text, up to 15 characters. */
  "sw-version"?: string;
  /** Text, up to 64 characters. */
  host?: string;
  /** Text, up to 64 characters. */
  user?: string;
  /** Text, up to 15 characters. */
  src?: string;
  /** Text, up to 35 characters. Refers to `user/group`. */
  "user-group"?: string;
  /** Text, up to 79 characters. Refers to `firewall/address`. */
  "ems-tag"?: string;
  /** Text, up to 79 characters. Refers to `firewall/address`. Since 7.4. */
  "fortivoice-tag"?: string;
  /** Table, by `severity-num`. Since 7.4. */
  severity?: UserNacPolicySeverity[];
  /** Text, up to 15 characters. Refers to `system/interface`. */
  "switch-fortilink"?: string;
  /** Table, by `name`. */
  "switch-group"?: UserNacPolicySwitchGroup[];
  /** Text, up to 63 characters. Refers to `switch-controller/mac-policy`. */
  "switch-mac-policy"?: string;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "port-setting-override"?: "disable" | "enable" | UnknownValue;
  /** Text, up to 63 characters. Since 8.0. Derived: rests on one indirect source. */
  "qos-policy"?: string;
  /** Text, up to 79 characters. Refers to `firewall/address`. */
  "firewall-address"?: string;
  /** Text, up to 35 characters. Refers to `wireless-controller/ssid-policy`. */
  "ssid-policy"?: string;
}

/** A row of `user/oidc`, by `name`. Since 8.0. Derived: rests on one indirect source. */
export interface UserOidc {
  /** Text, up to 35 characters. Derived: rests on one indirect source. */
  name: string;
  /** Option. Derived: rests on one indirect source. */
  type?: "discovery" | "manual" | UnknownValue;
  /** Text, up to 127 characters. Derived: rests on one indirect source. */
  "client-id"?: string;
  /** Secret, answered as `ENC …`, up to 123 characters. Derived: rests on one indirect source. */
  "client-secret"?: string;
  /** Text, up to 255 characters. Derived: rests on one indirect source. */
  "discovery-url"?: string;
  /** Text, up to 255 characters. Derived: rests on one indirect source. */
  "authorization-url"?: string;
  /** Text, up to 255 characters. Derived: rests on one indirect source. */
  "token-url"?: string;
  /** Text, up to 255 characters. Derived: rests on one indirect source. */
  "jwks-uri"?: string;
  /** Text, up to 255 characters. Derived: rests on one indirect source. */
  "domain-hint"?: string;
  /** Text, up to 255 characters. Derived: rests on one indirect source. */
  issuer?: string;
  /** Option. Derived: rests on one indirect source. */
  "verify-issuer"?: "enable" | "disable" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  "user-attr-name"?: "email" | "sub" | "preferred_username" | UnknownValue;
  /** Text, up to 255 characters. Derived: rests on one indirect source. */
  "user-regex"?: string;
  /** Table, by `name`. Derived: rests on one indirect source. */
  "ldap-server"?: UserOidcLdapServer[];
  /** Integer, 0 to 300. Derived: rests on one indirect source. */
  "clock-tolerance"?: number;
}

/** Table, by `name`. Derived: rests on one indirect source. */
export interface UserOidcLdapServer extends Member<"name"> {
  /** Text, up to 79 characters. Derived: rests on one indirect source. */
  name: string;
}

/** A row of `user/peer`, by `name`. */
export interface UserPeer {
  /** Text, up to 35 characters. */
  name: string;
  /** Option; default `enable`. */
  "mandatory-ca-verify"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 127 characters. Refers to `vpn.certificate/ca`. */
  ca?: string;
  /** Text, up to 255 characters. */
  subject?: string;
  /** Text, up to 255 characters. */
  cn?: string;
  /** Option; default `string`. */
  "cn-type"?: "string" | "email" | "FQDN" | "ipv4" | "ipv6" | UnknownValue;
  /** Option; default `none`. Since 7.4. */
  "mfa-mode"?: "none" | "password" | "subject-identity" | UnknownValue;
  /** Text, up to 35 characters. Refers to `user/radius` and `user/ldap`. Since 7.4. */
  "mfa-server"?: string;
  /** Text, up to 127 characters. Since 8.0. Derived: rests on one indirect source. */
  checkemail?: string;
  /** Text. Since 8.0. Derived: rests on one indirect source. */
  checkip?: string;
  /** Text, up to 255 characters. Since 8.0. Derived: rests on one indirect source. */
  checkhost?: string;
  /** Text, up to 35 characters. Since 7.4. */
  "mfa-username"?: string;
  /** Secret, answered as `ENC …`, up to 128 characters. Since 7.4. */
  "mfa-password"?: string;
  /** Text, up to 35 characters. Refers to `vpn.certificate/ocsp-server`. */
  "ocsp-override-server"?: string;
  /** Option; default `disable`. */
  "two-factor"?: "enable" | "disable" | UnknownValue;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  passwd?: string;
}

/** A row of `user/radius`, by `name`. */
export interface UserRadius {
  /** Text, up to 35 characters. */
  name: string;
  /** UUID. Since 8.0. Derived: rests on one indirect source. */
  uuid?: string;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-object"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-force-sync"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-object-source"?: "member" | "local" | "root" | UnknownValue;
  /** Text, up to 63 characters. */
  server?: string;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  secret?: string;
  /** Text, up to 63 characters. */
  "secondary-server"?: string;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  "secondary-secret"?: string;
  /** Text, up to 63 characters. */
  "tertiary-server"?: string;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  "tertiary-secret"?: string;
  /** Integer, 1 to 300; default `5`. */
  timeout?: number;
  /** Integer, 0 to 600; default `300`. Since 7.4. */
  "status-ttl"?: number;
  /** Option; default `disable`. */
  "all-usergroup"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "use-management-vdom"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "switch-controller-nas-ip-dynamic"?: "enable" | "disable" | UnknownValue;
  /** IPv4 address; default `0.0.0.0`. */
  "nas-ip"?: string;
  /** Option; default `legacy`. */
  "nas-id-type"?: "legacy" | "custom" | "hostname" | UnknownValue;
  /** Option; default `legacy`. Since 7.4. */
  "call-station-id-type"?: "legacy" | "IP" | "MAC" | UnknownValue;
  /** Text, up to 255 characters. */
  "nas-id"?: string;
  /** Integer, 60 to 86400; default `0`. */
  "acct-interim-interval"?: number;
  /** Option; default `disable`. */
  "radius-coa"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 65535; default `0`. */
  "radius-port"?: number;
  /** Option; default `disable`. */
  "h3c-compatibility"?: "enable" | "disable" | UnknownValue;
  /** Option; default `auto`. */
  "auth-type"?: "auto" | "ms_chap_v2" | "ms_chap" | "chap" | "pap" | UnknownValue;
  /** Text, up to 63 characters. */
  "source-ip"?: string;
  /** Text, up to 15 characters. Refers to `system/interface`. Since 7.6. */
  "source-ip-interface"?: string;
  /** Option; default `disable`. */
  "username-case-sensitive"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "group-override-attr-type"?: "filter-Id" | "class" | UnknownValue;
  /** Table, by `name`. */
  class?: UserRadiusClass[];
  /** Option; default `enable`. */
  "password-renewal"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. Since 7.6. */
  "require-message-authenticator"?: "enable" | "disable" | UnknownValue;
  /** Option; default `auto`. */
  "password-encoding"?: "auto" | "ISO-8859-1" | UnknownValue;
  /** Option; default `hyphen`. */
  "mac-username-delimiter"?: "hyphen" | "single-hyphen" | "colon" | "none" | UnknownValue;
  /** Option; default `hyphen`. */
  "mac-password-delimiter"?: "hyphen" | "single-hyphen" | "colon" | "none" | UnknownValue;
  /** Option; default `lowercase`. */
  "mac-case"?: "uppercase" | "lowercase" | UnknownValue;
  /** Option; default `disable`. */
  "acct-all-servers"?: "enable" | "disable" | UnknownValue;
  /** Integer, 2 to 600; default `2`. */
  "switch-controller-acct-fast-framedip-detect"?: number;
  /** Option; default `auto`. */
  "interface-select-method"?: "auto" | "sdwan" | "specify" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  interface?: string;
  /** Integer, 0 to 511; default `0`. Since 7.6. */
  "vrf-select"?: number;
  /** Option, several separated by blanks. */
  "switch-controller-service-type"?: Values<"login" | "framed" | "callback-login" | "callback-framed" | "outbound" | "administrative" | "nas-prompt" | "authenticate-only" | "callback-nas-prompt" | "call-check" | "callback-administrative">;
  /** Option; default `udp`. Since 7.4. */
  "transport-protocol"?: "udp" | "tcp" | "tls" | UnknownValue;
  /** Option; default `default`. Since 7.4. */
  "tls-min-proto-version"?: "default" | "SSLv3" | "TLSv1" | "TLSv1-1" | "TLSv1-2" | "TLSv1-3" | UnknownValue;
  /** Text, up to 79 characters. Refers to `vpn.certificate/ca`. Since 7.4. */
  "ca-cert"?: string;
  /** Text, up to 35 characters. Refers to `vpn.certificate/local`. Since 7.4. */
  "client-cert"?: string;
  /** Option; default `enable`. Since 7.4. */
  "server-identity-check"?: "enable" | "disable" | UnknownValue;
  /** Option; default `same`. Since 7.4. */
  "account-key-processing"?: "same" | "strip" | UnknownValue;
  /** Option; default `othername`. Since 7.4. */
  "account-key-cert-field"?: "othername" | "rfc822name" | "dnsname" | "cn" | UnknownValue;
  /** Option; default `disable`. */
  rsso?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 65535; default `1813`. */
  "rsso-radius-server-port"?: number;
  /** Option; default `disable`. */
  "rsso-radius-response"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "rsso-validate-request-secret"?: "enable" | "disable" | UnknownValue;
  /** Secret, answered as `ENC …`, up to 31 characters. */
  "rsso-secret"?: string;
  /** Option; default `Calling-Station-Id`. */
  "rsso-endpoint-attribute"?: "User-Name" | "NAS-IP-Address" | "Framed-IP-Address" | "Framed-IP-Netmask" | "Filter-Id" | "Login-IP-Host" | "Reply-Message" | "Callback-Number" | "Callback-Id" | "Framed-Route" | "Framed-IPX-Network" | "Class" | "Called-Station-Id" | "Calling-Station-Id" | "NAS-Identifier" | "Proxy-State" | "Login-LAT-Service" | "Login-LAT-Node" | "Login-LAT-Group" | "Framed-AppleTalk-Zone" | "Acct-Session-Id" | "Acct-Multi-Session-Id" | UnknownValue;
  /** Option. */
  "rsso-endpoint-block-attribute"?: "User-Name" | "NAS-IP-Address" | "Framed-IP-Address" | "Framed-IP-Netmask" | "Filter-Id" | "Login-IP-Host" | "Reply-Message" | "Callback-Number" | "Callback-Id" | "Framed-Route" | "Framed-IPX-Network" | "Class" | "Called-Station-Id" | "Calling-Station-Id" | "NAS-Identifier" | "Proxy-State" | "Login-LAT-Service" | "Login-LAT-Node" | "Login-LAT-Group" | "Framed-AppleTalk-Zone" | "Acct-Session-Id" | "Acct-Multi-Session-Id" | UnknownValue;
  /** Option; default `Class`. */
  "sso-attribute"?: "User-Name" | "NAS-IP-Address" | "Framed-IP-Address" | "Framed-IP-Netmask" | "Filter-Id" | "Login-IP-Host" | "Reply-Message" | "Callback-Number" | "Callback-Id" | "Framed-Route" | "Framed-IPX-Network" | "Class" | "Called-Station-Id" | "Calling-Station-Id" | "NAS-Identifier" | "Proxy-State" | "Login-LAT-Service" | "Login-LAT-Node" | "Login-LAT-Group" | "Framed-AppleTalk-Zone" | "Acct-Session-Id" | "Acct-Multi-Session-Id" | UnknownValue;
  /** Text, up to 35 characters. */
  "sso-attribute-key"?: string;
  /** Option; default `enable`. */
  "sso-attribute-value-override"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 4294967295; default `28800`. */
  "rsso-context-timeout"?: number;
  /** Integer, 0 to 4294967295; default `0`. */
  "rsso-log-period"?: number;
  /** Option, several separated by blanks. */
  "rsso-log-flags"?: Values<"protocol-error" | "profile-missing" | "accounting-stop-missed" | "accounting-event" | "endpoint-block" | "radiusd-other" | "none">;
  /** Option; default `disable`. */
  "rsso-flush-ip-session"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "rsso-ep-one-ip-only"?: "enable" | "disable" | UnknownValue;
  /** Option; default `plus`. */
  delimiter?: "plus" | "comma" | UnknownValue;
  /** Table, by `id`. */
  "accounting-server"?: UserRadiusAccountingServer[];
}

/** A row of `user/saml`, by `name`. */
export interface UserSaml {
  /** Text, up to 35 characters. */
  name: string;
  /** UUID. Since 8.0. Derived: rests on one indirect source. */
  uuid?: string;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-object"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-force-sync"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-object-source"?: "member" | "local" | "root" | UnknownValue;
  /** Text, up to 35 characters. Refers to `vpn.certificate/local`. */
  cert?: string;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  type?: "custom" | "fortiidentity-cloud" | UnknownValue;
  /** Text, up to 255 characters. Since 8.0. Derived: rests on one indirect source. */
  "service-provider-address"?: string;
  /** Text, up to 255 characters. */
  "entity-id"?: string;
  /** Text, up to 255 characters. */
  "single-sign-on-url"?: string;
  /** Text, up to 255 characters. */
  "single-logout-url"?: string;
  /** Text, up to 255 characters. */
  "idp-entity-id"?: string;
  /** Text, up to 255 characters. */
  "idp-single-sign-on-url"?: string;
  /** Text, up to 255 characters. */
  "idp-single-logout-url"?: string;
  /** Text, up to 35 characters. Refers to `vpn.certificate/remote`. */
  "idp-cert"?: string;
  /** Text, up to 35 characters. Refers to `user/scim`. Since 7.6. */
  "scim-client"?: string;
  /** Option; default `user-name`. Since 7.6. */
  "scim-user-attr-type"?: "user-name" | "display-name" | "external-id" | "email" | UnknownValue;
  /** Option; default `display-name`. Since 7.6. */
  "scim-group-attr-type"?: "display-name" | "external-id" | UnknownValue;
  /** Text, up to 255 characters. */
  "user-name"?: string;
  /** Text, up to 255 characters. */
  "group-name"?: string;
  /** Option; default `sha1`. */
  "digest-method"?: "sha1" | "sha256" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "require-signed-resp-and-asrt"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "limit-relaystate"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 300; default `15`. */
  "clock-tolerance"?: number;
  /** Text, up to 35 characters. Since 8.0. Derived: rests on one indirect source. */
  realm?: string;
  /** Text, up to 35 characters. Since 8.0. Derived: rests on one indirect source. */
  "user-source"?: string;
  /** Option; default `disable`. */
  "adfs-claim"?: "enable" | "disable" | UnknownValue;
  /** Option; default `upn`. */
  "user-claim-type"?: "email" | "given-name" | "name" | "upn" | "common-name" | "email-adfs-1x" | "group" | "upn-adfs-1x" | "role" | "sur-name" | "ppid" | "name-identifier" | "authentication-method" | "deny-only-group-sid" | "deny-only-primary-sid" | "deny-only-primary-group-sid" | "group-sid" | "primary-group-sid" | "primary-sid" | "windows-account-name" | UnknownValue;
  /** Option; default `group`. */
  "group-claim-type"?: "email" | "given-name" | "name" | "upn" | "common-name" | "email-adfs-1x" | "group" | "upn-adfs-1x" | "role" | "sur-name" | "ppid" | "name-identifier" | "authentication-method" | "deny-only-group-sid" | "deny-only-primary-sid" | "deny-only-primary-group-sid" | "group-sid" | "primary-group-sid" | "primary-sid" | "windows-account-name" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  reauth?: "enable" | "disable" | UnknownValue;
}
