// Generated from specs/fortios/cmdb/ztna.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";
import type { Member, Values } from "../../../cmdb/types.ts";

/** A row of `ztna/reverse-connector`, by `name`. Since 7.6. */
export interface ZtnaReverseConnector {
  /** Text, up to 35 characters. */
  name: string;
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Text, up to 255 characters. */
  address?: string;
  /** Integer, 1 to 65535; default `0`. In 7.6: 0 to 65535. */
  port?: number;
  /** Integer, 0 to 600; default `60`. */
  "health-check-interval"?: number;
  /** Option; default `tls-1.3`. */
  "ssl-max-version"?: "tls-1.1" | "tls-1.2" | "tls-1.3" | UnknownValue;
  /** Text, up to 35 characters. Refers to `vpn.certificate/local`. */
  certificate?: string;
  /** Text, up to 79 characters. Refers to `vpn.certificate/ca`. */
  "trusted-server-ca"?: string;
}

/** A row of `ztna/traffic-forward-proxy`, by `name`. Since 7.6. */
export interface ZtnaTrafficForwardProxy {
  /** Text, up to 79 characters. */
  name: string;
  /** Text, up to 79 characters. Refers to `firewall/vip`. */
  vip?: string;
  /** Text, up to 79 characters. Refers to `firewall/access-proxy-virtual-host`. */
  host?: string;
  /** Text, up to 35 characters. Refers to `firewall/decrypted-traffic-mirror`. */
  "decrypted-traffic-mirror"?: string;
  /** Option; default `enable`. */
  "log-blocked-traffic"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "auth-portal"?: "disable" | "enable" | UnknownValue;
  /** Text, up to 79 characters. Refers to `firewall/access-proxy-virtual-host`. */
  "auth-virtual-host"?: string;
  /** Text, up to 79 characters. Refers to `firewall/vip6`. */
  vip6?: string;
}

/** A row of `ztna/web-portal`, by `name`. Since 7.6. */
export interface ZtnaWebPortal {
  /** Text, up to 79 characters. */
  name: string;
  /** Text, up to 79 characters. Refers to `firewall/vip`. */
  vip?: string;
  /** Text, up to 79 characters. Refers to `firewall/access-proxy-virtual-host`. */
  host?: string;
  /** Text, up to 35 characters. Refers to `firewall/decrypted-traffic-mirror`. */
  "decrypted-traffic-mirror"?: string;
  /** Option; default `enable`. */
  "log-blocked-traffic"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "auth-portal"?: "disable" | "enable" | UnknownValue;
  /** Text, up to 79 characters. Refers to `firewall/access-proxy-virtual-host`. */
  "auth-virtual-host"?: string;
  /** Text, up to 79 characters. Refers to `firewall/vip6`. */
  vip6?: string;
  /** Text, up to 35 characters. Refers to `authentication/rule`. */
  "auth-rule"?: string;
  /** Option; default `enable`. */
  "display-bookmark"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "focus-bookmark"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "display-status"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "display-history"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "policy-auth-sso"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 31 characters; default `ZTNA Portal`. */
  heading?: string;
  /** Option; default `security-fabric`. */
  theme?: "jade" | "neutrino" | "mariner" | "graphite" | "melongene" | "jet-stream" | "security-fabric" | "dark-matter" | "onyx" | "eclipse" | UnknownValue;
  /** Option; default `enable`. */
  clipboard?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 65535; default `1024`. */
  "default-window-width"?: number;
  /** Integer, 0 to 65535; default `768`. */
  "default-window-height"?: number;
  /** Integer, 0 to 525600; default `60`. */
  "cookie-age"?: number;
  /** Option; default `enable`. */
  "forticlient-download"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "customize-forticlient-download-url"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 1023 characters. */
  "windows-forticlient-download-url"?: string;
  /** Text, up to 1023 characters. */
  "macos-forticlient-download-url"?: string;
}

/** A row of `ztna/web-portal-bookmark`, by `name`. Since 7.6. */
export interface ZtnaWebPortalBookmark {
  /** Text, up to 35 characters. */
  name: string;
  /** Table, by `name`. */
  users?: ZtnaWebPortalBookmarkUsers[];
  /** Table, by `name`. */
  groups?: ZtnaWebPortalBookmarkGroups[];
  /** Table, by `name`. */
  bookmarks?: ZtnaWebPortalBookmarkBookmarks[];
}

/** Table, by `name`. */
export interface ZtnaWebPortalBookmarkUsers extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `user/local` and `user/certificate`. */
  name: string;
}

/** Table, by `name`. */
export interface ZtnaWebPortalBookmarkGroups extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `user/group`. */
  name: string;
}

/** Table, by `name`. */
export interface ZtnaWebPortalBookmarkBookmarks {
  /** Text, up to 35 characters. */
  name: string;
  /** Option; default `web`. */
  apptype?: "ftp" | "rdp" | "sftp" | "smb" | "ssh" | "telnet" | "vnc" | "web" | UnknownValue;
  /** Text, up to 128 characters. */
  url?: string;
  /** Text, up to 128 characters. */
  host?: string;
  /** Text, up to 128 characters. */
  folder?: string;
  /** Text, up to 128 characters. */
  domain?: string;
  /** Text, up to 128 characters. */
  description?: string;
  /** Option; default `en-us`. */
  "keyboard-layout"?: "ar-101" | "ar-102" | "ar-102-azerty" | "can-mul" | "cz" | "cz-qwerty" | "cz-pr" | "da" | "nl" | "de" | "de-ch" | "de-ibm" | "en-uk" | "en-uk-ext" | "en-us" | "en-us-dvorak" | "es" | "es-var" | "fi" | "fi-sami" | "fr" | "fr-apple" | "fr-ca" | "fr-ch" | "fr-be" | "hr" | "hu" | "hu-101" | "it" | "it-142" | "ja" | "ja-106" | "ko" | "la-am" | "lt" | "lt-ibm" | "lt-std" | "lav-std" | "lav-leg" | "mk" | "mk-std" | "no" | "no-sami" | "pol-214" | "pol-pr" | "pt" | "pt-br" | "pt-br-abnt2" | "ru" | "ru-mne" | "ru-t" | "sl" | "sv" | "sv-sami" | "tuk" | "tur-f" | "tur-q" | "zh-sym-sg-us" | "zh-sym-us" | "zh-tr-hk" | "zh-tr-mo" | "zh-tr-us" | UnknownValue;
  /** Option; default `any`. */
  security?: "any" | "rdp" | "nla" | "tls" | UnknownValue;
  /** Option; default `disable`. */
  "send-preconnection-id"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 4294967295; default `0`. */
  "preconnection-id"?: number;
  /** Text, up to 511 characters. */
  "preconnection-blob"?: string;
  /** Text, up to 511 characters. */
  "load-balancing-info"?: string;
  /** Option; default `disable`. */
  "restricted-admin"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 65535; default `0`. */
  port?: number;
  /** Text, up to 35 characters. */
  "logon-user"?: string;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  "logon-password"?: string;
  /** Option; default `16`. */
  "color-depth"?: "32" | "16" | "8" | UnknownValue;
  /** Option; default `disable`. */
  sso?: "disable" | "enable" | UnknownValue;
  /** Integer, 0 to 65535; default `0`. */
  width?: number;
  /** Integer, 0 to 65535; default `0`. */
  height?: number;
  /** Option; default `default`. */
  "vnc-keyboard-layout"?: "default" | "da" | "nl" | "en-uk" | "en-uk-ext" | "fi" | "fr" | "fr-be" | "fr-ca-mul" | "de" | "de-ch" | "it" | "it-142" | "pt" | "pt-br-abnt2" | "no" | "gd" | "es" | "sv" | "us-intl" | UnknownValue;
}

/** A row of `ztna/web-proxy`, by `name`. Since 7.6. */
export interface ZtnaWebProxy {
  /** Text, up to 79 characters. */
  name: string;
  /** Text, up to 79 characters. Refers to `firewall/vip`. */
  vip?: string;
  /** Text, up to 79 characters. Refers to `firewall/access-proxy-virtual-host`. */
  host?: string;
  /** Text, up to 35 characters. Refers to `firewall/decrypted-traffic-mirror`. */
  "decrypted-traffic-mirror"?: string;
  /** Option; default `enable`. */
  "log-blocked-traffic"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "auth-portal"?: "disable" | "enable" | UnknownValue;
  /** Text, up to 79 characters. Refers to `firewall/access-proxy-virtual-host`. */
  "auth-virtual-host"?: string;
  /** Text, up to 79 characters. Refers to `firewall/vip6`. */
  vip6?: string;
  /** Option; default `disable`. */
  "svr-pool-multiplex"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 2147483647; default `15`. */
  "svr-pool-ttl"?: number;
  /** Integer, 0 to 2147483647; default `0`. */
  "svr-pool-server-max-request"?: number;
  /** Integer, 0 to 2147483647; default `0`. */
  "svr-pool-server-max-concurrent-request"?: number;
  /** Table, by `id`. */
  "api-gateway"?: ZtnaWebProxyApiGateway[];
  /** Table, by `id`. */
  "api-gateway6"?: ZtnaWebProxyApiGateway6[];
}

/** Table, by `id`. */
export interface ZtnaWebProxyApiGateway {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Text, up to 511 characters; default `/`. */
  "url-map"?: string;
  /** Option; default `https`. */
  service?: "http" | "https" | UnknownValue;
  /** Option; default `static`. */
  "ldb-method"?: "static" | "round-robin" | "weighted" | "first-alive" | "http-host" | UnknownValue;
  /** Option; default `sub-string`. */
  "url-map-type"?: "sub-string" | "wildcard" | "regex" | UnknownValue;
  /** Option; default `enable`. */
  "h2-support"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "h3-support"?: "enable" | "disable" | UnknownValue;
  /** Group of fields. */
  quic?: ZtnaWebProxyApiGatewayQuic;
  /** Table, by `id`. */
  realservers?: ZtnaWebProxyApiGatewayRealservers[];
  /** Option; default `none`. */
  persistence?: "none" | "http-cookie" | UnknownValue;
  /** Option; default `disable`. */
  "http-cookie-domain-from-host"?: "disable" | "enable" | UnknownValue;
  /** Text, up to 35 characters. */
  "http-cookie-domain"?: string;
  /** Text, up to 35 characters. */
  "http-cookie-path"?: string;
  /** Integer, 0 to 4294967295; default `0`. */
  "http-cookie-generation"?: number;
  /** Integer, 0 to 525600; default `60`. */
  "http-cookie-age"?: number;
  /** Option; default `same-ip`. */
  "http-cookie-share"?: "disable" | "same-ip" | UnknownValue;
  /** Option; default `disable`. */
  "https-cookie-secure"?: "disable" | "enable" | UnknownValue;
  /** Option; default `2048`. */
  "ssl-dh-bits"?: "768" | "1024" | "1536" | "2048" | "3072" | "4096" | UnknownValue;
  /** Option; default `high`. */
  "ssl-algorithm"?: "high" | "medium" | "low" | UnknownValue;
  /** Table, by `priority`. */
  "ssl-cipher-suites"?: ZtnaWebProxyApiGatewaySslCipherSuites[];
  /** Option; default `tls-1.1`. */
  "ssl-min-version"?: "tls-1.0" | "tls-1.1" | "tls-1.2" | "tls-1.3" | UnknownValue;
  /** Option; default `tls-1.3`. */
  "ssl-max-version"?: "tls-1.0" | "tls-1.1" | "tls-1.2" | "tls-1.3" | UnknownValue;
  /** Option; default `enable`. */
  "ssl-renegotiation"?: "enable" | "disable" | UnknownValue;
}

/** Group of fields. */
export interface ZtnaWebProxyApiGatewayQuic {
  /** Integer, 1 to 60000. */
  "max-idle-timeout"?: number;
  /** Integer, 1200 to 1500. */
  "max-udp-payload-size"?: number;
  /** Integer, 1 to 8. */
  "active-connection-id-limit"?: number;
  /** Integer, 1 to 20. */
  "ack-delay-exponent"?: number;
  /** Integer, 1 to 16383. */
  "max-ack-delay"?: number;
  /** Integer, 1 to 1500. */
  "max-datagram-frame-size"?: number;
  /** Option. */
  "active-migration"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "grease-quic-bit"?: "enable" | "disable" | UnknownValue;
}

/** Table, by `id`. */
export interface ZtnaWebProxyApiGatewayRealservers {
  /** Integer. */
  id: number;
  /** Option. */
  "addr-type"?: "ip" | "fqdn" | UnknownValue;
  /** Text, up to 79 characters. Refers to `firewall/address` and `firewall/addrgrp`. */
  address?: string;
  /** Text. */
  ip?: string;
  /** Integer, 1 to 65535. */
  port?: number;
  /** Option. */
  status?: "active" | "standby" | "disable" | UnknownValue;
  /** Integer, 1 to 255. */
  weight?: number;
  /** Text, up to 63 characters. */
  "http-host"?: string;
  /** Option. */
  "health-check"?: "disable" | "enable" | UnknownValue;
  /** Option. */
  "health-check-proto"?: "ping" | "http" | "tcp-connect" | UnknownValue;
  /** Option. */
  "holddown-interval"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "translate-host"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "verify-cert"?: "enable" | "disable" | UnknownValue;
}

/** Table, by `priority`. */
export interface ZtnaWebProxyApiGatewaySslCipherSuites {
  /** Integer. */
  priority: number;
  /** Option. */
  cipher?: "TLS-AES-128-GCM-SHA256" | "TLS-AES-256-GCM-SHA384" | "TLS-CHACHA20-POLY1305-SHA256" | "TLS-ECDHE-RSA-WITH-CHACHA20-POLY1305-SHA256" | "TLS-ECDHE-ECDSA-WITH-CHACHA20-POLY1305-SHA256" | "TLS-DHE-RSA-WITH-CHACHA20-POLY1305-SHA256" | "TLS-DHE-RSA-WITH-AES-128-CBC-SHA" | "TLS-DHE-RSA-WITH-AES-256-CBC-SHA" | "TLS-DHE-RSA-WITH-AES-128-CBC-SHA256" | "TLS-DHE-RSA-WITH-AES-128-GCM-SHA256" | "TLS-DHE-RSA-WITH-AES-256-CBC-SHA256" | "TLS-DHE-RSA-WITH-AES-256-GCM-SHA384" | "TLS-DHE-DSS-WITH-AES-128-CBC-SHA" | "TLS-DHE-DSS-WITH-AES-256-CBC-SHA" | "TLS-DHE-DSS-WITH-AES-128-CBC-SHA256" | "TLS-DHE-DSS-WITH-AES-128-GCM-SHA256" | "TLS-DHE-DSS-WITH-AES-256-CBC-SHA256" | "TLS-DHE-DSS-WITH-AES-256-GCM-SHA384" | "TLS-ECDHE-RSA-WITH-AES-128-CBC-SHA" | "TLS-ECDHE-RSA-WITH-AES-128-CBC-SHA256" | "TLS-ECDHE-RSA-WITH-AES-128-GCM-SHA256" | "TLS-ECDHE-RSA-WITH-AES-256-CBC-SHA" | "TLS-ECDHE-RSA-WITH-AES-256-CBC-SHA384" | "TLS-ECDHE-RSA-WITH-AES-256-GCM-SHA384" | "TLS-ECDHE-ECDSA-WITH-AES-128-CBC-SHA" | "TLS-ECDHE-ECDSA-WITH-AES-128-CBC-SHA256" | "TLS-ECDHE-ECDSA-WITH-AES-128-GCM-SHA256" | "TLS-ECDHE-ECDSA-WITH-AES-256-CBC-SHA" | "TLS-ECDHE-ECDSA-WITH-AES-256-CBC-SHA384" | "TLS-ECDHE-ECDSA-WITH-AES-256-GCM-SHA384" | "TLS-RSA-WITH-AES-128-CBC-SHA" | "TLS-RSA-WITH-AES-256-CBC-SHA" | "TLS-RSA-WITH-AES-128-CBC-SHA256" | "TLS-RSA-WITH-AES-128-GCM-SHA256" | "TLS-RSA-WITH-AES-256-CBC-SHA256" | "TLS-RSA-WITH-AES-256-GCM-SHA384" | "TLS-RSA-WITH-CAMELLIA-128-CBC-SHA" | "TLS-RSA-WITH-CAMELLIA-256-CBC-SHA" | "TLS-RSA-WITH-CAMELLIA-128-CBC-SHA256" | "TLS-RSA-WITH-CAMELLIA-256-CBC-SHA256" | "TLS-DHE-RSA-WITH-3DES-EDE-CBC-SHA" | "TLS-DHE-RSA-WITH-CAMELLIA-128-CBC-SHA" | "TLS-DHE-DSS-WITH-CAMELLIA-128-CBC-SHA" | "TLS-DHE-RSA-WITH-CAMELLIA-256-CBC-SHA" | "TLS-DHE-DSS-WITH-CAMELLIA-256-CBC-SHA" | "TLS-DHE-RSA-WITH-CAMELLIA-128-CBC-SHA256" | "TLS-DHE-DSS-WITH-CAMELLIA-128-CBC-SHA256" | "TLS-DHE-RSA-WITH-CAMELLIA-256-CBC-SHA256" | "TLS-DHE-DSS-WITH-CAMELLIA-256-CBC-SHA256" | "TLS-DHE-RSA-WITH-SEED-CBC-SHA" | "TLS-DHE-DSS-WITH-SEED-CBC-SHA" | "TLS-DHE-RSA-WITH-ARIA-128-CBC-SHA256" | "TLS-DHE-RSA-WITH-ARIA-256-CBC-SHA384" | "TLS-DHE-DSS-WITH-ARIA-128-CBC-SHA256" | "TLS-DHE-DSS-WITH-ARIA-256-CBC-SHA384" | "TLS-RSA-WITH-SEED-CBC-SHA" | "TLS-RSA-WITH-ARIA-128-CBC-SHA256" | "TLS-RSA-WITH-ARIA-256-CBC-SHA384" | "TLS-ECDHE-RSA-WITH-ARIA-128-CBC-SHA256" | "TLS-ECDHE-RSA-WITH-ARIA-256-CBC-SHA384" | "TLS-ECDHE-ECDSA-WITH-ARIA-128-CBC-SHA256" | "TLS-ECDHE-ECDSA-WITH-ARIA-256-CBC-SHA384" | "TLS-ECDHE-RSA-WITH-RC4-128-SHA" | "TLS-ECDHE-RSA-WITH-3DES-EDE-CBC-SHA" | "TLS-DHE-DSS-WITH-3DES-EDE-CBC-SHA" | "TLS-RSA-WITH-3DES-EDE-CBC-SHA" | "TLS-RSA-WITH-RC4-128-MD5" | "TLS-RSA-WITH-RC4-128-SHA" | "TLS-DHE-RSA-WITH-DES-CBC-SHA" | "TLS-DHE-DSS-WITH-DES-CBC-SHA" | "TLS-RSA-WITH-DES-CBC-SHA" | UnknownValue;
  /** Option, several separated by blanks. */
  versions?: Values<"tls-1.0" | "tls-1.1" | "tls-1.2" | "tls-1.3">;
}

/** Table, by `id`. */
export interface ZtnaWebProxyApiGateway6 {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Text, up to 511 characters; default `/`. */
  "url-map"?: string;
  /** Option; default `https`. */
  service?: "http" | "https" | UnknownValue;
  /** Option; default `static`. */
  "ldb-method"?: "static" | "round-robin" | "weighted" | "first-alive" | "http-host" | UnknownValue;
  /** Option; default `sub-string`. */
  "url-map-type"?: "sub-string" | "wildcard" | "regex" | UnknownValue;
  /** Option; default `enable`. */
  "h2-support"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "h3-support"?: "enable" | "disable" | UnknownValue;
  /** Group of fields. */
  quic?: ZtnaWebProxyApiGateway6Quic;
  /** Table, by `id`. */
  realservers?: ZtnaWebProxyApiGateway6Realservers[];
  /** Option; default `none`. */
  persistence?: "none" | "http-cookie" | UnknownValue;
  /** Option; default `disable`. */
  "http-cookie-domain-from-host"?: "disable" | "enable" | UnknownValue;
  /** Text, up to 35 characters. */
  "http-cookie-domain"?: string;
  /** Text, up to 35 characters. */
  "http-cookie-path"?: string;
  /** Integer, 0 to 4294967295; default `0`. */
  "http-cookie-generation"?: number;
  /** Integer, 0 to 525600; default `60`. */
  "http-cookie-age"?: number;
  /** Option; default `same-ip`. */
  "http-cookie-share"?: "disable" | "same-ip" | UnknownValue;
  /** Option; default `disable`. */
  "https-cookie-secure"?: "disable" | "enable" | UnknownValue;
  /** Option; default `2048`. */
  "ssl-dh-bits"?: "768" | "1024" | "1536" | "2048" | "3072" | "4096" | UnknownValue;
  /** Option; default `high`. */
  "ssl-algorithm"?: "high" | "medium" | "low" | UnknownValue;
  /** Table, by `priority`. */
  "ssl-cipher-suites"?: ZtnaWebProxyApiGateway6SslCipherSuites[];
  /** Option; default `tls-1.1`. */
  "ssl-min-version"?: "tls-1.0" | "tls-1.1" | "tls-1.2" | "tls-1.3" | UnknownValue;
  /** Option; default `tls-1.3`. */
  "ssl-max-version"?: "tls-1.0" | "tls-1.1" | "tls-1.2" | "tls-1.3" | UnknownValue;
  /** Option; default `enable`. */
  "ssl-renegotiation"?: "enable" | "disable" | UnknownValue;
}

/** Group of fields. */
export interface ZtnaWebProxyApiGateway6Quic {
  /** Integer, 1 to 60000. */
  "max-idle-timeout"?: number;
  /** Integer, 1200 to 1500. */
  "max-udp-payload-size"?: number;
  /** Integer, 1 to 8. */
  "active-connection-id-limit"?: number;
  /** Integer, 1 to 20. */
  "ack-delay-exponent"?: number;
  /** Integer, 1 to 16383. */
  "max-ack-delay"?: number;
  /** Integer, 1 to 1500. */
  "max-datagram-frame-size"?: number;
  /** Option. */
  "active-migration"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "grease-quic-bit"?: "enable" | "disable" | UnknownValue;
}

/** Table, by `id`. */
export interface ZtnaWebProxyApiGateway6Realservers {
  /** Integer. */
  id: number;
  /** Option. */
  "addr-type"?: "ip" | "fqdn" | UnknownValue;
  /** Text, up to 79 characters. Refers to `firewall/address6` and `firewall/addrgrp6`. */
  address?: string;
  /** Text. */
  ip?: string;
  /** Integer, 1 to 65535. */
  port?: number;
  /** Option. */
  status?: "active" | "standby" | "disable" | UnknownValue;
  /** Integer, 1 to 255. */
  weight?: number;
  /** Text, up to 63 characters. */
  "http-host"?: string;
  /** Option. */
  "health-check"?: "disable" | "enable" | UnknownValue;
  /** Option. */
  "health-check-proto"?: "ping" | "http" | "tcp-connect" | UnknownValue;
  /** Option. */
  "holddown-interval"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "translate-host"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "verify-cert"?: "enable" | "disable" | UnknownValue;
}

/** Table, by `priority`. */
export interface ZtnaWebProxyApiGateway6SslCipherSuites {
  /** Integer. */
  priority: number;
  /** Option. */
  cipher?: "TLS-AES-128-GCM-SHA256" | "TLS-AES-256-GCM-SHA384" | "TLS-CHACHA20-POLY1305-SHA256" | "TLS-ECDHE-RSA-WITH-CHACHA20-POLY1305-SHA256" | "TLS-ECDHE-ECDSA-WITH-CHACHA20-POLY1305-SHA256" | "TLS-DHE-RSA-WITH-CHACHA20-POLY1305-SHA256" | "TLS-DHE-RSA-WITH-AES-128-CBC-SHA" | "TLS-DHE-RSA-WITH-AES-256-CBC-SHA" | "TLS-DHE-RSA-WITH-AES-128-CBC-SHA256" | "TLS-DHE-RSA-WITH-AES-128-GCM-SHA256" | "TLS-DHE-RSA-WITH-AES-256-CBC-SHA256" | "TLS-DHE-RSA-WITH-AES-256-GCM-SHA384" | "TLS-DHE-DSS-WITH-AES-128-CBC-SHA" | "TLS-DHE-DSS-WITH-AES-256-CBC-SHA" | "TLS-DHE-DSS-WITH-AES-128-CBC-SHA256" | "TLS-DHE-DSS-WITH-AES-128-GCM-SHA256" | "TLS-DHE-DSS-WITH-AES-256-CBC-SHA256" | "TLS-DHE-DSS-WITH-AES-256-GCM-SHA384" | "TLS-ECDHE-RSA-WITH-AES-128-CBC-SHA" | "TLS-ECDHE-RSA-WITH-AES-128-CBC-SHA256" | "TLS-ECDHE-RSA-WITH-AES-128-GCM-SHA256" | "TLS-ECDHE-RSA-WITH-AES-256-CBC-SHA" | "TLS-ECDHE-RSA-WITH-AES-256-CBC-SHA384" | "TLS-ECDHE-RSA-WITH-AES-256-GCM-SHA384" | "TLS-ECDHE-ECDSA-WITH-AES-128-CBC-SHA" | "TLS-ECDHE-ECDSA-WITH-AES-128-CBC-SHA256" | "TLS-ECDHE-ECDSA-WITH-AES-128-GCM-SHA256" | "TLS-ECDHE-ECDSA-WITH-AES-256-CBC-SHA" | "TLS-ECDHE-ECDSA-WITH-AES-256-CBC-SHA384" | "TLS-ECDHE-ECDSA-WITH-AES-256-GCM-SHA384" | "TLS-RSA-WITH-AES-128-CBC-SHA" | "TLS-RSA-WITH-AES-256-CBC-SHA" | "TLS-RSA-WITH-AES-128-CBC-SHA256" | "TLS-RSA-WITH-AES-128-GCM-SHA256" | "TLS-RSA-WITH-AES-256-CBC-SHA256" | "TLS-RSA-WITH-AES-256-GCM-SHA384" | "TLS-RSA-WITH-CAMELLIA-128-CBC-SHA" | "TLS-RSA-WITH-CAMELLIA-256-CBC-SHA" | "TLS-RSA-WITH-CAMELLIA-128-CBC-SHA256" | "TLS-RSA-WITH-CAMELLIA-256-CBC-SHA256" | "TLS-DHE-RSA-WITH-3DES-EDE-CBC-SHA" | "TLS-DHE-RSA-WITH-CAMELLIA-128-CBC-SHA" | "TLS-DHE-DSS-WITH-CAMELLIA-128-CBC-SHA" | "TLS-DHE-RSA-WITH-CAMELLIA-256-CBC-SHA" | "TLS-DHE-DSS-WITH-CAMELLIA-256-CBC-SHA" | "TLS-DHE-RSA-WITH-CAMELLIA-128-CBC-SHA256" | "TLS-DHE-DSS-WITH-CAMELLIA-128-CBC-SHA256" | "TLS-DHE-RSA-WITH-CAMELLIA-256-CBC-SHA256" | "TLS-DHE-DSS-WITH-CAMELLIA-256-CBC-SHA256" | "TLS-DHE-RSA-WITH-SEED-CBC-SHA" | "TLS-DHE-DSS-WITH-SEED-CBC-SHA" | "TLS-DHE-RSA-WITH-ARIA-128-CBC-SHA256" | "TLS-DHE-RSA-WITH-ARIA-256-CBC-SHA384" | "TLS-DHE-DSS-WITH-ARIA-128-CBC-SHA256" | "TLS-DHE-DSS-WITH-ARIA-256-CBC-SHA384" | "TLS-RSA-WITH-SEED-CBC-SHA" | "TLS-RSA-WITH-ARIA-128-CBC-SHA256" | "TLS-RSA-WITH-ARIA-256-CBC-SHA384" | "TLS-ECDHE-RSA-WITH-ARIA-128-CBC-SHA256" | "TLS-ECDHE-RSA-WITH-ARIA-256-CBC-SHA384" | "TLS-ECDHE-ECDSA-WITH-ARIA-128-CBC-SHA256" | "TLS-ECDHE-ECDSA-WITH-ARIA-256-CBC-SHA384" | "TLS-ECDHE-RSA-WITH-RC4-128-SHA" | "TLS-ECDHE-RSA-WITH-3DES-EDE-CBC-SHA" | "TLS-DHE-DSS-WITH-3DES-EDE-CBC-SHA" | "TLS-RSA-WITH-3DES-EDE-CBC-SHA" | "TLS-RSA-WITH-RC4-128-MD5" | "TLS-RSA-WITH-RC4-128-SHA" | "TLS-DHE-RSA-WITH-DES-CBC-SHA" | "TLS-DHE-DSS-WITH-DES-CBC-SHA" | "TLS-RSA-WITH-DES-CBC-SHA" | UnknownValue;
  /** Option, several separated by blanks. */
  versions?: Values<"tls-1.0" | "tls-1.1" | "tls-1.2" | "tls-1.3">;
}
