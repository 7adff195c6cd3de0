// Generated from specs/fortios/cmdb/web-proxy.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";
import type { Values } from "../../../cmdb/types.ts";
import type {
  WebProxyExplicitPacPolicy,
  WebProxyGlobalLearnClientIpSrcaddr,
  WebProxyGlobalLearnClientIpSrcaddr6,
  WebProxyProfileHeadersDstaddr,
  WebProxyProfileHeadersDstaddr6,
} from "../../7.4/types/web-proxy.ts";

export type {
  WebProxyDebugUrl,
  WebProxyExplicitPacPolicy,
  WebProxyExplicitPacPolicyDstaddr,
  WebProxyExplicitPacPolicySrcaddr,
  WebProxyExplicitPacPolicySrcaddr6,
  WebProxyForwardServerGroup,
  WebProxyForwardServerGroupServerList,
  WebProxyGlobalLearnClientIpSrcaddr,
  WebProxyGlobalLearnClientIpSrcaddr6,
  WebProxyProfileHeadersDstaddr,
  WebProxyProfileHeadersDstaddr6,
  WebProxyWisp,
} from "../../7.4/types/web-proxy.ts";

/** The settings `web-proxy/explicit`. */
export interface WebProxyExplicit {
  /** Option; default `disable`. */
  status?: "enable" | "disable" | UnknownValue;
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
  /** Text. */
  "ftp-incoming-port"?: string;
  /** Text. */
  "socks-incoming-port"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "incoming-ip"?: string;
  /** IPv4 address, several separated by blanks. */
  "outgoing-ip"?: string;
  /** Option; default `disable`. */
  "ipv6-status"?: "enable" | "disable" | UnknownValue;
  /** IPv6 address; default `::`. */
  "incoming-ip6"?: string;
  /** IPv6 address, several separated by blanks. */
  "outgoing-ip6"?: string;
  /** Option; default `disable`. */
  "strict-guest"?: "enable" | "disable" | UnknownValue;
  /** Option; default `ipv4`. `ipv4-strict` and `ipv6-strict` since 7.4. */
  "pref-dns-result"?: "ipv4" | "ipv6" | UnknownValue;
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

/** A row of `web-proxy/forward-server`, by `name`. */
export interface WebProxyForwardServer {
  /** Text, up to 63 characters. */
  name: string;
  /** Option; default `ip`. `ipv6` since 7.4. */
  "addr-type"?: "ip" | "fqdn" | UnknownValue;
  /** IPv4 address; default `0.0.0.0`. */
  ip?: string;
  /** Text, up to 255 characters. */
  fqdn?: string;
  /** Integer, 1 to 65535; default `3128`. */
  port?: number;
  /** Text, up to 63 characters. */
  comment?: string;
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
  action?: "add-to-request" | "add-to-response" | "remove-from-request" | "remove-from-response" | UnknownValue;
  /**
   * Text, up to 16383 characters. In 7.2: up to 3999 characters. In 7.4: up to 3999 characters. In 7.6: up to 3999
   * characters.
   */
  content?: string;
  /** Option; default `disable`. */
  "base64-encoding"?: "disable" | "enable" | UnknownValue;
  /** Option; default `new`. `replace` and `replace-when-match` since 7.6. */
  "add-option"?: "append" | "new-on-not-found" | "new" | UnknownValue;
  /** Option, several separated by blanks; default `https http`. */
  protocol?: Values<"https" | "http">;
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
  /** Option; default `disable`. */
  "cache-exemption"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 255 characters. */
  comment?: string;
}
