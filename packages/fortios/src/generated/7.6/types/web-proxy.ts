// Generated from specs/fortios/cmdb/web-proxy.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";
import type { Member, Values } from "../../../cmdb/types.ts";

/** A row of `web-proxy/debug-url`, by `name`. */
export interface WebProxyDebugUrl {
  /** Text, up to 63 characters. */
  name: string;
  /** Text, up to 511 characters. */
  "url-pattern"?: string;
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  exact?: "enable" | "disable" | UnknownValue;
}

/** The settings `web-proxy/explicit`. */
export interface WebProxyExplicit {
  /** Option; default `disable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "secure-web-proxy"?: "disable" | "enable" | "secure" | UnknownValue;
  /** Option; default `disable`. */
  "ftp-over-http"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  socks?: "enable" | "disable" | UnknownValue;
  /** Text. */
  "http-incoming-port"?: string;
  /** Option; default `static`. */
  "http-connection-mode"?: "static" | "multiplex" | "serverpool" | UnknownValue;
  /** Text. */
  "https-incoming-port"?: string;
  /** Table, by `name`. Since 7.4. */
  "secure-web-proxy-cert"?: WebProxyExplicitSecureWebProxyCert[];
  /** Option; default `disable`. Since 7.4. */
  "client-cert"?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. Since 7.4. */
  "user-agent-detect"?: "disable" | "enable" | UnknownValue;
  /** Option; default `block`. Since 7.4. */
  "empty-cert-action"?: "accept" | "block" | "accept-unmanageable" | UnknownValue;
  /** Option; default `2048`. Since 7.4. */
  "ssl-dh-bits"?: "768" | "1024" | "1536" | "2048" | UnknownValue;
  /** Text. */
  "ftp-incoming-port"?: string;
  /** Text. */
  "socks-incoming-port"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "incoming-ip"?: string;
  /** IPv4 address, several separated by blanks. */
  "outgoing-ip"?: string;
  /** Option; default `sdwan`. Since 7.6. */
  "interface-select-method"?: "sdwan" | "specify" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. Since 7.6. */
  interface?: string;
  /** Integer, 0 to 511; default `-1`. Since 7.6. */
  "vrf-select"?: number;
  /** Option; default `disable`. */
  "ipv6-status"?: "enable" | "disable" | UnknownValue;
  /** IPv6 address; default `::`. */
  "incoming-ip6"?: string;
  /** IPv6 address, several separated by blanks. */
  "outgoing-ip6"?: string;
  /** Option; default `disable`. */
  "strict-guest"?: "enable" | "disable" | UnknownValue;
  /** Option; default `ipv4`. `ipv4-strict` and `ipv6-strict` since 7.4. */
  "pref-dns-result"?: "ipv4" | "ipv6" | "ipv4-strict" | "ipv6-strict" | UnknownValue;
  /** Option; default `reject`. */
  "unknown-http-version"?: "reject" | "best-effort" | UnknownValue;
  /** Text, up to 63 characters; default `default`. */
  realm?: string;
  /** Option; default `deny`. */
  "sec-default-action"?: "accept" | "deny" | UnknownValue;
  /** Option; default `enable`. */
  "https-replacement-message"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "message-upon-server-error"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "pac-file-server-status"?: "enable" | "disable" | UnknownValue;
  /** Text. */
  "pac-file-url"?: string;
  /** Text. */
  "pac-file-server-port"?: string;
  /** Option; default `disable`. */
  "pac-file-through-https"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 63 characters; default `proxy.pac`. */
  "pac-file-name"?: string;
  /** Text. */
  "pac-file-data"?: string;
  /** Table, by `policyid`. */
  "pac-policy"?: WebProxyExplicitPacPolicy[];
  /** Option; default `low`. */
  "ssl-algorithm"?: "high" | "medium" | "low" | UnknownValue;
  /** Option; default `disable`. */
  "trace-auth-no-rsp"?: "enable" | "disable" | UnknownValue;
}

/** Table, by `name`. Since 7.4. */
export interface WebProxyExplicitSecureWebProxyCert extends Member<"name"> {
  /** Text, up to 79 characters; default `Fortinet_SSL`. Refers to `vpn.certificate/local`. */
  name: string;
}

/** Table, by `policyid`. */
export interface WebProxyExplicitPacPolicy {
  /** Integer, 1 to 100; default `0`. */
  policyid: number;
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  srcaddr?: WebProxyExplicitPacPolicySrcaddr[];
  /** Table, by `name`. */
  srcaddr6?: WebProxyExplicitPacPolicySrcaddr6[];
  /** Table, by `name`. */
  dstaddr?: WebProxyExplicitPacPolicyDstaddr[];
  /** Text, up to 63 characters; default `proxy.pac`. */
  "pac-file-name"?: string;
  /** Text. */
  "pac-file-data"?: string;
  /** Text, up to 1023 characters. */
  comments?: string;
}

/** Table, by `name`. */
export interface WebProxyExplicitPacPolicySrcaddr extends Member<"name"> {
  /**
   * Text, up to 79 characters. Refers to `firewall/address`, `firewall/addrgrp`, `firewall/proxy-address` and
   * `firewall/proxy-addrgrp`.
   */
  name: string;
}

/** Table, by `name`. */
export interface WebProxyExplicitPacPolicySrcaddr6 extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/address6` and `firewall/addrgrp6`. */
  name: string;
}

/** Table, by `name`. */
export interface WebProxyExplicitPacPolicyDstaddr extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/address` and `firewall/addrgrp`. */
  name: string;
}

/** A row of `web-proxy/fast-fallback`, by `name`. Since 7.4. */
export interface WebProxyFastFallback {
  /** Text, up to 63 characters. */
  name: string;
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option; default `sequentially`. */
  "connection-mode"?: "sequentially" | "simultaneously" | UnknownValue;
  /** Option; default `IPv4-first`. */
  protocol?: "IPv4-first" | "IPv6-first" | "IPv4-only" | "IPv6-only" | UnknownValue;
  /** Integer, 200 to 1800000; default `200`. */
  "connection-timeout"?: number;
}

/** A row of `web-proxy/forward-server`, by `name`. */
export interface WebProxyForwardServer {
  /** Text, up to 63 characters. */
  name: string;
  /** Option; default `ip`. `ipv6` since 7.4. */
  "addr-type"?: "ip" | "ipv6" | "fqdn" | UnknownValue;
  /** IPv4 address; default `0.0.0.0`. */
  ip?: string;
  /** IPv6 address; default `::`. Since 7.4. */
  ipv6?: string;
  /** Text, up to 255 characters. */
  fqdn?: string;
  /** Integer, 1 to 65535; default `3128`. */
  port?: number;
  /** Option; default `sdwan`. Since 7.6. */
  "interface-select-method"?: "sdwan" | "specify" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. Since 7.6. */
  interface?: string;
  /** Integer, 0 to 511; default `-1`. Since 7.6. */
  "vrf-select"?: number;
  /** Text, up to 63 characters. */
  comment?: string;
  /** Option; default `enable`. Since 7.4. */
  masquerade?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  healthcheck?: "disable" | "enable" | UnknownValue;
  /** Text, up to 255 characters; default `www.google.com`. */
  monitor?: string;
  /** Option; default `block`. */
  "server-down-option"?: "block" | "pass" | UnknownValue;
  /** Text, up to 64 characters. */
  username?: string;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  password?: string;
}

/** A row of `web-proxy/forward-server-group`, by `name`. */
export interface WebProxyForwardServerGroup {
  /** Text, up to 63 characters. */
  name: string;
  /** Option; default `enable`. */
  affinity?: "enable" | "disable" | UnknownValue;
  /** Option; default `weighted`. */
  "ldb-method"?: "weighted" | "least-session" | "active-passive" | UnknownValue;
  /** Option; default `block`. */
  "group-down-option"?: "block" | "pass" | UnknownValue;
  /** Table, by `name`. */
  "server-list"?: WebProxyForwardServerGroupServerList[];
}

/** Table, by `name`. */
export interface WebProxyForwardServerGroupServerList {
  /** Text, up to 63 characters. Refers to `web-proxy/forward-server`. */
  name: string;
  /** Integer, 1 to 100; default `10`. */
  weight?: number;
}

/** The settings `web-proxy/global`. */
export interface WebProxyGlobal {
  /** Text, up to 35 characters; default `Fortinet_Factory`. Refers to `vpn.certificate/local`. */
  "ssl-cert"?: string;
  /**
   * Text, up to 35 characters; default `Fortinet_CA_SSL`. Refers to `vpn.certificate/local` and
   * `vpn.certificate/hsm-local`.
   */
  "ssl-ca-cert"?: string;
  /** Option; default `enable`. */
  "fast-policy-match"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "ldap-user-cache"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 255 characters; default `default.fqdn`. */
  "proxy-fqdn"?: string;
  /** Integer, 2 to 64; default `8`. */
  "max-request-length"?: number;
  /** Integer, 16 to 256; default `32`. */
  "max-message-length"?: number;
  /** Integer, 65535 to 2147483647; default `1048576`. Since 7.6. */
  "http2-client-window-size"?: number;
  /** Integer, 65535 to 2147483647; default `1048576`. Since 7.6. */
  "http2-server-window-size"?: number;
  /** Integer, 30 to 3600; default `120`. Since 7.6. */
  "auth-sign-timeout"?: number;
  /** Option; default `disable`. */
  "strict-web-check"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "forward-proxy-auth"?: "enable" | "disable" | UnknownValue;
  /** Integer, 6 to 60; default `30`. */
  "forward-server-affinity-timeout"?: number;
  /** Integer, 1 to 1024; default `1`. */
  "max-waf-body-cache-length"?: number;
  /** Text, up to 63 characters. Refers to `web-proxy/profile`. */
  "webproxy-profile"?: string;
  /** Option; default `disable`. */
  "learn-client-ip"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "always-learn-client-ip"?: "enable" | "disable" | UnknownValue;
  /** Option, several separated by blanks. */
  "learn-client-ip-from-header"?: Values<"true-client-ip" | "x-real-ip" | "x-forwarded-for">;
  /** Table, by `name`. */
  "learn-client-ip-srcaddr"?: WebProxyGlobalLearnClientIpSrcaddr[];
  /** Table, by `name`. */
  "learn-client-ip-srcaddr6"?: WebProxyGlobalLearnClientIpSrcaddr6[];
  /** IPv4 address, several separated by blanks. */
  "src-affinity-exempt-addr"?: string;
  /** IPv6 address, several separated by blanks. */
  "src-affinity-exempt-addr6"?: string;
  /** Option; default `enable`. Since 7.6. */
  "policy-partial-match"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "log-policy-pending"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "log-forward-server"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "log-app-id"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "proxy-transparent-cert-inspection"?: "enable" | "disable" | UnknownValue;
  /** Option; default `keep`. Since 7.6. */
  "request-obs-fold"?: "replace-with-sp" | "block" | "keep" | UnknownValue;
}

/** Table, by `name`. */
export interface WebProxyGlobalLearnClientIpSrcaddr extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/address` and `firewall/addrgrp`. */
  name: string;
}

/** Table, by `name`. */
export interface WebProxyGlobalLearnClientIpSrcaddr6 extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/address6` and `firewall/addrgrp6`. */
  name: string;
}

/** A row of `web-proxy/isolator-server`, by `name`. Since 7.6. */
export interface WebProxyIsolatorServer {
  /** Text, up to 63 characters. */
  name: string;
  /** Option; default `ip`. */
  "addr-type"?: "ip" | "ipv6" | "fqdn" | UnknownValue;
  /** IPv4 address; default `0.0.0.0`. */
  ip?: string;
  /** IPv6 address; default `::`. */
  ipv6?: string;
  /** Text, up to 255 characters. */
  fqdn?: string;
  /** Integer, 1 to 65535; default `3128`. */
  port?: number;
  /** Option; default `sdwan`. */
  "interface-select-method"?: "sdwan" | "specify" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  interface?: string;
  /** Integer, 0 to 511; default `-1`. */
  "vrf-select"?: number;
  /** Text, up to 63 characters. */
  comment?: string;
  /** Option; default `enable`. */
  masquerade?: "enable" | "disable" | UnknownValue;
}

/** A row of `web-proxy/profile`, by `name`. */
export interface WebProxyProfile {
  /** Text, up to 63 characters. */
  name: string;
  /** Option; default `pass`. */
  "header-client-ip"?: "pass" | "add" | "remove" | UnknownValue;
  /** Option; default `pass`. */
  "header-via-request"?: "pass" | "add" | "remove" | UnknownValue;
  /** Option; default `pass`. */
  "header-via-response"?: "pass" | "add" | "remove" | UnknownValue;
  /** Option; default `pass`. Since 7.6. */
  "header-client-cert"?: "pass" | "add" | "remove" | UnknownValue;
  /** Option; default `pass`. */
  "header-x-forwarded-for"?: "pass" | "add" | "remove" | UnknownValue;
  /** Option; default `pass`. */
  "header-x-forwarded-client-cert"?: "pass" | "add" | "remove" | UnknownValue;
  /** Option; default `pass`. */
  "header-front-end-https"?: "pass" | "add" | "remove" | UnknownValue;
  /** Option; default `pass`. */
  "header-x-authenticated-user"?: "pass" | "add" | "remove" | UnknownValue;
  /** Option; default `pass`. */
  "header-x-authenticated-groups"?: "pass" | "add" | "remove" | UnknownValue;
  /** Option; default `disable`. */
  "strip-encoding"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "log-header-change"?: "enable" | "disable" | UnknownValue;
  /** Table, by `id`. */
  headers?: WebProxyProfileHeaders[];
}

/** Table, by `id`. */
export interface WebProxyProfileHeaders {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Text, up to 79 characters. */
  name?: string;
  /** Table, by `name`. */
  dstaddr?: WebProxyProfileHeadersDstaddr[];
  /** Table, by `name`. */
  dstaddr6?: WebProxyProfileHeadersDstaddr6[];
  /** Option; default `add-to-request`. `monitor-request` and `monitor-response` since 7.4. */
  action?: "add-to-request" | "add-to-response" | "remove-from-request" | "remove-from-response" | "monitor-request" | "monitor-response" | UnknownValue;
  /**
   * Text, up to 16383 characters. In 7.2: up to 3999 characters. In 7.4: up to 3999 characters. In 7.6: up to 3999
   * characters.
   */
  content?: string;
  /** Option; default `disable`. */
  "base64-encoding"?: "disable" | "enable" | UnknownValue;
  /** Option; default `new`. `replace` and `replace-when-match` since 7.6. */
  "add-option"?: "append" | "new-on-not-found" | "new" | "replace" | "replace-when-match" | UnknownValue;
  /** Option, several separated by blanks; default `https http`. */
  protocol?: Values<"https" | "http">;
}

/** Table, by `name`. */
export interface WebProxyProfileHeadersDstaddr extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/address` and `firewall/addrgrp`. */
  name: string;
}

/** Table, by `name`. */
export interface WebProxyProfileHeadersDstaddr6 extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/address6` and `firewall/addrgrp6`. */
  name: string;
}

/** A row of `web-proxy/url-match`, by `name`. */
export interface WebProxyUrlMatch {
  /** Text, up to 63 characters. */
  name: string;
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Text, up to 511 characters. */
  "url-pattern"?: string;
  /** Text, up to 63 characters. Refers to `web-proxy/forward-server` and `web-proxy/forward-server-group`. */
  "forward-server"?: string;
  /** Text, up to 63 characters. Refers to `web-proxy/fast-fallback`. Since 7.4. */
  "fast-fallback"?: string;
  /** Option; default `disable`. */
  "cache-exemption"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 255 characters. */
  comment?: string;
}

/** A row of `web-proxy/wisp`, by `name`. */
export interface WebProxyWisp {
  /** Text, up to 35 characters. */
  name: string;
  /** Text, up to 255 characters. */
  comment?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "outgoing-ip"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "server-ip"?: string;
  /** Integer, 1 to 65535; default `15868`. */
  "server-port"?: number;
  /** Integer, 4 to 4096; default `64`. */
  "max-connections"?: number;
  /** Integer, 1 to 15; default `5`. */
  timeout?: number;
}
