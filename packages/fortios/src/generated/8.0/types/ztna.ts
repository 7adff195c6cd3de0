// Generated from specs/fortios/cmdb/ztna.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";
import type { Member } from "../../../cmdb/types.ts";
import type { ZtnaWebPortalBookmarkGroups, ZtnaWebPortalBookmarkUsers } from "../../7.6/types/ztna.ts";

export type {
  ZtnaWebPortalBookmarkGroups,
  ZtnaWebPortalBookmarkUsers,
  ZtnaWebProxy,
  ZtnaWebProxyApiGateway,
  ZtnaWebProxyApiGateway6,
  ZtnaWebProxyApiGateway6Quic,
  ZtnaWebProxyApiGateway6Realservers,
  ZtnaWebProxyApiGateway6SslCipherSuites,
  ZtnaWebProxyApiGatewayQuic,
  ZtnaWebProxyApiGatewayRealservers,
  ZtnaWebProxyApiGatewaySslCipherSuites,
} from "../../7.6/types/ztna.ts";

/** The settings `ztna/connector-edge`. Since 8.0. Derived: rests on one indirect source. */
export interface ZtnaConnectorEdge {
  /** Option. Derived: rests on one indirect source. */
  status?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. Derived: rests on one indirect source. */
  interface?: ZtnaConnectorEdgeInterface[];
  /** Integer, 1 to 65535. Derived: rests on one indirect source. */
  port?: number;
  /** Option. Derived: rests on one indirect source. */
  "ssl-min-version"?: "tls-1.1" | "tls-1.2" | "tls-1.3" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  "ssl-max-version"?: "tls-1.1" | "tls-1.2" | "tls-1.3" | UnknownValue;
  /** Text, up to 79 characters. Derived: rests on one indirect source. */
  "server-cert"?: string;
  /** Table, by `name`. Derived: rests on one indirect source. */
  "trusted-client-ca"?: ZtnaConnectorEdgeTrustedClientCa[];
}

/** Table, by `name`. Derived: rests on one indirect source. */
export interface ZtnaConnectorEdgeInterface extends Member<"name"> {
  /** Text, up to 79 characters. Derived: rests on one indirect source. */
  name: string;
}

/** Table, by `name`. Derived: rests on one indirect source. */
export interface ZtnaConnectorEdgeTrustedClientCa extends Member<"name"> {
  /** Text, up to 79 characters. Derived: rests on one indirect source. */
  name: string;
}

/** A row of `ztna/destination`, by `name`. Since 8.0. Derived: rests on one indirect source. */
export interface ZtnaDestination {
  /** Text, up to 79 characters. Derived: rests on one indirect source. */
  name: string;
  /** UUID. Derived: rests on one indirect source. */
  uuid?: string;
  /** Option. Derived: rests on one indirect source. */
  type?: "on-premise" | "saas" | UnknownValue;
  /** Text, up to 79 characters. Derived: rests on one indirect source. */
  address?: string;
  /** Text. Derived: rests on one indirect source. */
  mappedport?: string;
  /** Option. Derived: rests on one indirect source. */
  protocol?: "TCP" | "UDP" | "ALL" | UnknownValue;
  /** Table, by `name`. Derived: rests on one indirect source. */
  "saas-application"?: ZtnaDestinationSaasApplication[];
  /** Option. Derived: rests on one indirect source. */
  "conn-type"?: "traffic-forwarding" | "ssh" | UnknownValue;
  /** Text, up to 79 characters. Derived: rests on one indirect source. */
  "ssh-client-cert"?: string;
  /** Option. Derived: rests on one indirect source. */
  "ssh-host-key-validation"?: "disable" | "enable" | UnknownValue;
  /** Table, by `name`. Derived: rests on one indirect source. */
  "ssh-host-key"?: ZtnaDestinationSshHostKey[];
  /** Option. Derived: rests on one indirect source. */
  "external-auth"?: "enable" | "disable" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  "tunnel-encryption"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 255 characters. Derived: rests on one indirect source. */
  domain?: string;
}

/** Table, by `name`. Derived: rests on one indirect source. */
export interface ZtnaDestinationSaasApplication extends Member<"name"> {
  /** Text, up to 79 characters. Derived: rests on one indirect source. */
  name: string;
}

/** Table, by `name`. Derived: rests on one indirect source. */
export interface ZtnaDestinationSshHostKey extends Member<"name"> {
  /** Text, up to 79 characters. Derived: rests on one indirect source. */
  name: string;
}

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
  /** Text, up to 79 characters. Since 8.0. Derived: rests on one indirect source. */
  "default-incoming-vip"?: string;
  /** Text. Since 8.0. Derived: rests on one indirect source. */
  "source-ip"?: string;
  /** Text, up to 15 characters. Since 8.0. Derived: rests on one indirect source. */
  "source-ip-interface"?: string;
  /** Integer, 0 to 600; default `60`. */
  "health-check-interval"?: number;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "ssl-min-version"?: "tls-1.1" | "tls-1.2" | "tls-1.3" | UnknownValue;
  /** Option; default `tls-1.3`. */
  "ssl-max-version"?: "tls-1.1" | "tls-1.2" | "tls-1.3" | UnknownValue;
  /** Text, up to 35 characters. Refers to `vpn.certificate/local`. */
  certificate?: string;
  /** Text, up to 79 characters. Refers to `vpn.certificate/ca`. */
  "trusted-server-ca"?: string;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "interface-select-method"?: "auto" | "sdwan" | "specify" | UnknownValue;
  /** Text, up to 15 characters. Since 8.0. Derived: rests on one indirect source. */
  interface?: string;
  /** Integer, 0 to 511. Since 8.0. Derived: rests on one indirect source. */
  "vrf-select"?: number;
}

/** A row of `ztna/service-connector`, by `name`. Since 8.0. Derived: rests on one indirect source. */
export interface ZtnaServiceConnector {
  /** Text, up to 79 characters. Derived: rests on one indirect source. */
  name: string;
  /** Option. Derived: rests on one indirect source. */
  "connection-mode"?: "forward" | "reverse" | UnknownValue;
  /** Text, up to 255 characters. Derived: rests on one indirect source. */
  "forward-address"?: string;
  /** Integer, 1 to 65535. Derived: rests on one indirect source. */
  "forward-port"?: number;
  /** Text, up to 255 characters. Derived: rests on one indirect source. */
  "forward-destination-cn"?: string;
  /** Text, up to 35 characters. Derived: rests on one indirect source. */
  certificate?: string;
  /** Text, up to 79 characters. Derived: rests on one indirect source. */
  "trusted-ca"?: string;
  /** Option. Derived: rests on one indirect source. */
  encryption?: "enable" | "disable" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  "ssl-max-version"?: "ssl-3.0" | "tls-1.0" | "tls-1.1" | "tls-1.2" | "tls-1.3" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  "ssl-min-version"?: "ssl-3.0" | "tls-1.0" | "tls-1.1" | "tls-1.2" | "tls-1.3" | UnknownValue;
  /** Text, up to 63 characters. Derived: rests on one indirect source. */
  "url-map"?: string;
  /** Option. Derived: rests on one indirect source. */
  "relay-dev-info"?: "enable" | "disable" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  "relay-user-info"?: "enable" | "disable" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  log?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 600. Derived: rests on one indirect source. */
  "health-check-interval"?: number;
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
  /** Table, by `name`. Since 8.0. Derived: rests on one indirect source. */
  "url-route"?: ZtnaTrafficForwardProxyUrlRoute[];
}

/** Table, by `name`. Since 8.0. Derived: rests on one indirect source. */
export interface ZtnaTrafficForwardProxyUrlRoute {
  /** Text, up to 79 characters. Derived: rests on one indirect source. */
  name: string;
  /** Text, up to 511 characters. Derived: rests on one indirect source. */
  "url-pattern"?: string;
  /** Text, up to 79 characters. Derived: rests on one indirect source. */
  "service-connector"?: string;
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
  /** Text, up to 35 characters. Since 8.0. Derived: rests on one indirect source. */
  bookmarks?: string;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "llm-proxy"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 79 characters. Since 8.0. Derived: rests on one indirect source. */
  "llm-profile"?: string;
}

/** A row of `ztna/web-portal-bookmark`, by `name`. Since 7.6. */
export interface ZtnaWebPortalBookmark {
  /** Text, up to 35 characters. */
  name: string;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  type?: "user" | "ldap-dynamic" | "saml-dynamic" | UnknownValue;
  /** Table, by `name`. */
  users?: ZtnaWebPortalBookmarkUsers[];
  /** Table, by `name`. */
  groups?: ZtnaWebPortalBookmarkGroups[];
  /** Table, by `name`. */
  bookmarks?: ZtnaWebPortalBookmarkBookmarks[];
  /** Group of fields. Since 8.0. Derived: rests on one indirect source. */
  "llm-secure-proxy"?: ZtnaWebPortalBookmarkLlmSecureProxy;
}

/** Table, by `name`. */
export interface ZtnaWebPortalBookmarkBookmarks {
  /** Text, up to 35 characters. */
  name: string;
  /** Option; default `web`. */
  apptype?: "ftp" | "rdp" | "sftp" | "smb" | "ssh" | "telnet" | "vnc" | "web" | UnknownValue;
  /** Text, up to 128 characters. */
  url?: string;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "verify-cert"?: "enable" | "disable" | UnknownValue;
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

/** Group of fields. Since 8.0. Derived: rests on one indirect source. */
export interface ZtnaWebPortalBookmarkLlmSecureProxy {
  /** Option. Derived: rests on one indirect source. */
  "all-llm-servers"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. Derived: rests on one indirect source. */
  "llm-servers"?: ZtnaWebPortalBookmarkLlmSecureProxyLlmServers[];
}

/** Table, by `name`. Derived: rests on one indirect source. */
export interface ZtnaWebPortalBookmarkLlmSecureProxyLlmServers extends Member<"name"> {
  /** Text, up to 79 characters. Derived: rests on one indirect source. */
  name: string;
}
