// Generated from specs/fortios/cmdb/webfilter.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";
import type { Member, Values } from "../../../cmdb/types.ts";

/** A row of `webfilter/content`, by `id`. */
export interface WebfilterContent {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Text, up to 63 characters. */
  name?: string;
  /** Text, up to 255 characters. */
  comment?: string;
  /** Table, by `name`. */
  entries?: WebfilterContentEntries[];
}

/** Table, by `name`. */
export interface WebfilterContentEntries {
  /** Text, up to 127 characters. */
  name: string;
  /** Option; default `wildcard`. */
  "pattern-type"?: "wildcard" | "regexp" | UnknownValue;
  /** Option; default `disable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 4294967295; default `10`. */
  score?: number;
  /** Option; default `block`. */
  action?: "block" | "exempt" | UnknownValue;
}

/** A row of `webfilter/content-header`, by `id`. */
export interface WebfilterContentHeader {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Text, up to 63 characters. */
  name?: string;
  /** Text, up to 255 characters. */
  comment?: string;
  /** Table, by `pattern`. */
  entries?: WebfilterContentHeaderEntries[];
}

/** Table, by `pattern`. */
export interface WebfilterContentHeaderEntries {
  /** Text, up to 31 characters. */
  pattern: string;
  /** Option; default `allow`. */
  action?: "block" | "allow" | "exempt" | UnknownValue;
  /** Text, several separated by blanks; default `all`. */
  category?: string;
}

/** The settings `webfilter/fortiguard`. */
export interface WebfilterFortiguard {
  /** Option; default `ttl`. */
  "cache-mode"?: "ttl" | "db-ver" | UnknownValue;
  /** Option; default `enable`. */
  "cache-prefix-match"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 150; default `1`. Since 7.4. */
  "cache-mem-permille"?: number;
  /** Integer, 0 to 65535; default `8008`. */
  "ovrd-auth-port-http"?: number;
  /** Integer, 0 to 65535; default `8010`. */
  "ovrd-auth-port-https"?: number;
  /** Integer, 0 to 65535; default `8015`. */
  "ovrd-auth-port-https-flow"?: number;
  /** Integer, 0 to 65535; default `8020`. */
  "ovrd-auth-port-warning"?: number;
  /** Option; default `enable`. */
  "ovrd-auth-https"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "warn-auth-https"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "close-ports"?: "enable" | "disable" | UnknownValue;
  /** Integer, 576 to 10000; default `0`. */
  "request-packet-size-limit"?: number;
  /** Option; default `enable`. */
  "embed-image"?: "enable" | "disable" | UnknownValue;
}

/** A row of `webfilter/ftgd-local-cat`, by `desc`. */
export interface WebfilterFtgdLocalCat {
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Integer, 140 to 191; default `0`. */
  id?: number;
  /** Text, up to 79 characters. */
  desc: string;
}

/** A row of `webfilter/ftgd-local-rating`, by `url`. */
export interface WebfilterFtgdLocalRating {
  /** Text, up to 511 characters. */
  url: string;
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Text, up to 255 characters. */
  comment?: string;
  /** Text. */
  rating?: string;
}

/** A row of `webfilter/ftgd-local-risk`, by `url`. Since 7.6. */
export interface WebfilterFtgdLocalRisk {
  /** Text, up to 511 characters. */
  url: string;
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Text, up to 255 characters. */
  comment?: string;
  /** Integer, 0 to 100; default `0`. */
  "risk-score"?: number;
}

/** A row of `webfilter/ftgd-risk-level`, by `name`. Since 7.6. */
export interface WebfilterFtgdRiskLevel {
  /** Text, up to 35 characters. */
  name: string;
  /** Integer, 0 to 100; default `0`. */
  high?: number;
  /** Integer, 0 to 100; default `0`. */
  low?: number;
}

/** The settings `webfilter/ips-urlfilter-cache-setting`. */
export interface WebfilterIpsUrlfilterCacheSetting {
  /** Integer, 0 to 2147483; default `0`. */
  "dns-retry-interval"?: number;
  /** Integer, 0 to 2147483; default `0`. */
  "extended-ttl"?: number;
}

/** The settings `webfilter/ips-urlfilter-setting`. */
export interface WebfilterIpsUrlfilterSetting {
  /** Text, up to 35 characters. Refers to `system/interface`. */
  device?: string;
  /** Integer, 1 to 255; default `1`. */
  distance?: number;
  /** IPv4 address; default `0.0.0.0`. */
  gateway?: string;
  /** Text, up to 255 characters. */
  "geo-filter"?: string;
}

/** The settings `webfilter/ips-urlfilter-setting6`. */
export interface WebfilterIpsUrlfilterSetting6 {
  /** Text, up to 35 characters. Refers to `system/interface`. */
  device?: string;
  /** Integer, 1 to 255; default `1`. */
  distance?: number;
  /** IPv6 address; default `::`. */
  gateway6?: string;
  /** Text, up to 255 characters. */
  "geo-filter"?: string;
}

/** A row of `webfilter/override`, by `id`. */
export interface WebfilterOverride {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Option; default `disable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option; default `user`. */
  scope?: "user" | "user-group" | "ip" | "ip6" | UnknownValue;
  /** IPv4 address; default `0.0.0.0`. */
  ip?: string;
  /** Text, up to 64 characters. */
  user?: string;
  /** Text, up to 63 characters. Refers to `user/group`. */
  "user-group"?: string;
  /** Text, up to 47 characters. Refers to `webfilter/profile`. */
  "old-profile"?: string;
  /** Text, up to 47 characters. Refers to `webfilter/profile`. */
  "new-profile"?: string;
  /** IPv6 address; default `::`. */
  ip6?: string;
  /** Text; default `1970/01/01 00:00:00`. */
  expires?: string;
  /** Text, up to 64 characters. */
  initiator?: string;
}

/** A row of `webfilter/profile`, by `name`. */
export interface WebfilterProfile {
  /** Text, up to 47 characters. */
  name: string;
  /** Text, up to 255 characters. */
  comment?: string;
  /** Option; default `flow`. */
  "feature-set"?: "flow" | "proxy" | UnknownValue;
  /** Text, up to 35 characters. Refers to `system/replacemsg-group`. */
  "replacemsg-group"?: string;
  /** Option, several separated by blanks. */
  options?: Values<"activexfilter" | "cookiefilter" | "javafilter" | "block-invalid-url" | "jscript" | "js" | "vbs" | "unknown" | "intrinsic" | "wf-referer" | "wf-cookie" | "per-user-bal">;
  /** Option; default `enable`. */
  "https-replacemsg"?: "enable" | "disable" | UnknownValue;
  /** Option; default `utf-8`. Since 7.4. */
  "web-flow-log-encoding"?: "utf-8" | "punycode" | UnknownValue;
  /** Option, several separated by blanks. */
  "ovrd-perm"?: Values<"bannedword-override" | "urlfilter-override" | "fortiguard-wf-override" | "contenttype-check-override">;
  /** Option; default `normal`. */
  "post-action"?: "normal" | "block" | UnknownValue;
  /** Group of fields. */
  override?: WebfilterProfileOverride;
  /** Group of fields. */
  web?: WebfilterProfileWeb;
  /** Group of fields. */
  "ftgd-wf"?: WebfilterProfileFtgdWf;
  /** Group of fields. */
  antiphish?: WebfilterProfileAntiphish;
  /** Option; default `disable`. */
  wisp?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  "wisp-servers"?: WebfilterProfileWispServers[];
  /** Option; default `auto-learning`. */
  "wisp-algorithm"?: "primary-secondary" | "round-robin" | "auto-learning" | UnknownValue;
  /** Option; default `disable`. */
  "log-all-url"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "web-content-log"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "web-filter-activex-log"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "web-filter-command-block-log"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "web-filter-cookie-log"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "web-filter-applet-log"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "web-filter-jscript-log"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "web-filter-js-log"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "web-filter-vbs-log"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "web-filter-unknown-log"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "web-filter-referer-log"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "web-filter-cookie-removal-log"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "web-url-log"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "web-invalid-domain-log"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "web-ftgd-err-log"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "web-ftgd-quota-usage"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "extended-log"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "web-extended-all-action-log"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "web-antiphishing-log"?: "enable" | "disable" | UnknownValue;
  /** Group of fields. */
  "url-extraction"?: WebfilterProfileUrlExtraction;
}

/** Group of fields. */
export interface WebfilterProfileOverride {
  /** Option; default `deny`. */
  "ovrd-cookie"?: "allow" | "deny" | UnknownValue;
  /** Option; default `user`. */
  "ovrd-scope"?: "user" | "user-group" | "ip" | "browser" | "ask" | UnknownValue;
  /** Option; default `list`. */
  "profile-type"?: "list" | "radius" | UnknownValue;
  /** Option; default `constant`. */
  "ovrd-dur-mode"?: "constant" | "ask" | UnknownValue;
  /** Text; default `15m`. */
  "ovrd-dur"?: string;
  /** Option; default `Login-LAT-Service`. */
  "profile-attribute"?: "User-Name" | "NAS-IP-Address" | "Framed-IP-Address" | "Framed-IP-Netmask" | "Filter-Id" | "Login-IP-Host" | "Reply-Message" | "Callback-Number" | "Callback-Id" | "Framed-Route" | "Framed-IPX-Network" | "Class" | "Called-Station-Id" | "Calling-Station-Id" | "NAS-Identifier" | "Proxy-State" | "Login-LAT-Service" | "Login-LAT-Node" | "Login-LAT-Group" | "Framed-AppleTalk-Zone" | "Acct-Session-Id" | "Acct-Multi-Session-Id" | UnknownValue;
  /** Table, by `name`. */
  "ovrd-user-group"?: WebfilterProfileOverrideOvrdUserGroup[];
  /** Table, by `name`. */
  profile?: WebfilterProfileOverrideProfile[];
}

/** Table, by `name`. */
export interface WebfilterProfileOverrideOvrdUserGroup extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `user/group`. */
  name: string;
}

/** Table, by `name`. */
export interface WebfilterProfileOverrideProfile extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `webfilter/profile`. */
  name: string;
}

/** Group of fields. */
export interface WebfilterProfileWeb {
  /** Integer, 0 to 2147483647; default `10`. */
  "bword-threshold"?: number;
  /** Integer, 0 to 4294967295; default `0`. Refers to `webfilter/content`. */
  "bword-table"?: number;
  /** Integer, 0 to 4294967295; default `0`. Refers to `webfilter/urlfilter`. */
  "urlfilter-table"?: number;
  /** Integer, 0 to 4294967295; default `0`. Refers to `webfilter/content-header`. */
  "content-header-list"?: number;
  /** Option; default `disable`. */
  blocklist?: "enable" | "disable" | UnknownValue;
  /** Option, several separated by blanks. */
  allowlist?: Values<"exempt-av" | "exempt-webcontent" | "exempt-activex-java-cookie" | "exempt-dlp" | "exempt-rangeblock" | "extended-log-others">;
  /** Option, several separated by blanks. */
  "safe-search"?: Values<"url" | "header">;
  /** Option; default `none`. */
  "youtube-restrict"?: "none" | "strict" | "moderate" | UnknownValue;
  /** Text, up to 63 characters. */
  "vimeo-restrict"?: string;
  /** Option; default `disable`. */
  "log-search"?: "enable" | "disable" | UnknownValue;
  /** Table, by `pattern`. */
  "keyword-match"?: WebfilterProfileWebKeywordMatch[];
}

/** Table, by `pattern`. */
export interface WebfilterProfileWebKeywordMatch extends Member<"pattern"> {
  /** Text, up to 79 characters. */
  pattern: string;
}

/** Group of fields. */
export interface WebfilterProfileFtgdWf {
  /** Option, several separated by blanks; default `ftgd-disable`. */
  options?: Values<"error-allow" | "rate-server-ip" | "connect-request-bypass" | "ftgd-disable">;
  /** Text, several separated by blanks; default `17`. */
  "exempt-quota"?: string;
  /** Text, several separated by blanks. */
  ovrd?: string;
  /** Table, by `id`. */
  filters?: WebfilterProfileFtgdWfFilters[];
  /** Table, by `id`. Since 7.6. */
  risk?: WebfilterProfileFtgdWfRisk[];
  /** Table, by `id`. */
  quota?: WebfilterProfileFtgdWfQuota[];
  /** Integer, 1 to 86400; default `300`. */
  "max-quota-timeout"?: number;
  /** Option; default `enable`. */
  "rate-javascript-urls"?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. */
  "rate-css-urls"?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. */
  "rate-crl-urls"?: "disable" | "enable" | UnknownValue;
}

/** Table, by `id`. */
export interface WebfilterProfileFtgdWfFilters {
  /** Integer, 0 to 255. */
  id: number;
  /** Integer, 0 to 255. */
  category?: number;
  /** Option. */
  action?: "block" | "authenticate" | "monitor" | "warning" | UnknownValue;
  /** Text. */
  "warn-duration"?: string;
  /** Table, by `name`. */
  "auth-usr-grp"?: WebfilterProfileFtgdWfFiltersAuthUsrGrp[];
  /** Option. */
  log?: "enable" | "disable" | UnknownValue;
  /** Text, up to 28 characters. */
  "override-replacemsg"?: string;
  /** Option. */
  "warning-prompt"?: "per-domain" | "per-category" | UnknownValue;
  /** Option. */
  "warning-duration-type"?: "session" | "timeout" | UnknownValue;
}

/** Table, by `name`. */
export interface WebfilterProfileFtgdWfFiltersAuthUsrGrp extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `user/group`. */
  name: string;
}

/** Table, by `id`. Since 7.6. */
export interface WebfilterProfileFtgdWfRisk {
  /** Integer, 0 to 255. */
  id: number;
  /** Text, up to 35 characters. Refers to `webfilter/ftgd-risk-level`. */
  "risk-level"?: string;
  /** Option. */
  action?: "block" | "monitor" | UnknownValue;
  /** Option. */
  log?: "enable" | "disable" | UnknownValue;
}

/** Table, by `id`. */
export interface WebfilterProfileFtgdWfQuota {
  /** Integer. */
  id: number;
  /** Text, several separated by blanks. */
  category?: string;
  /** Option. */
  type?: "time" | "traffic" | UnknownValue;
  /** Option. */
  unit?: "B" | "KB" | "MB" | "GB" | UnknownValue;
  /** Integer. */
  value?: number;
  /** Text. */
  duration?: string;
  /** Text, up to 28 characters. */
  "override-replacemsg"?: string;
}

/** Group of fields. */
export interface WebfilterProfileAntiphish {
  /** Option; default `disable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option; default `exempt`. */
  "default-action"?: "exempt" | "log" | "block" | UnknownValue;
  /** Option; default `disable`. */
  "check-uri"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "check-basic-auth"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "check-username-only"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 4294967295; default `1024`. */
  "max-body-len"?: number;
  /** Table, by `name`. */
  "inspection-entries"?: WebfilterProfileAntiphishInspectionEntries[];
  /** Table, by `pattern`. */
  "custom-patterns"?: WebfilterProfileAntiphishCustomPatterns[];
  /** Option; default `domain-controller`. */
  authentication?: "domain-controller" | "ldap" | UnknownValue;
  /** Text, up to 63 characters. Refers to `user/domain-controller`. */
  "domain-controller"?: string;
  /** Text, up to 63 characters. Refers to `user/ldap`. */
  ldap?: string;
}

/** Table, by `name`. */
export interface WebfilterProfileAntiphishInspectionEntries {
  /** Text, up to 63 characters. */
  name: string;
  /** Text, several separated by blanks. */
  "fortiguard-category"?: string;
  /** Option. */
  action?: "exempt" | "log" | "block" | UnknownValue;
}

/** Table, by `pattern`. */
export interface WebfilterProfileAntiphishCustomPatterns {
  /** Text, up to 255 characters. */
  pattern: string;
  /** Option. */
  category?: "username" | "password" | UnknownValue;
  /** Option. */
  type?: "regex" | "literal" | UnknownValue;
}

/** Table, by `name`. */
export interface WebfilterProfileWispServers extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `web-proxy/wisp`. */
  name: string;
}

/** Group of fields. */
export interface WebfilterProfileUrlExtraction {
  /** Option. */
  status?: "enable" | "disable" | UnknownValue;
  /** Text. */
  "server-fqdn"?: string;
  /** Text. */
  "redirect-header"?: string;
  /** Text. */
  "redirect-url"?: string;
  /** Option. */
  "redirect-no-content"?: "enable" | "disable" | UnknownValue;
}

/** A row of `webfilter/search-engine`, by `name`. */
export interface WebfilterSearchEngine {
  /** Text, up to 35 characters. */
  name: string;
  /** Text, up to 127 characters. */
  hostname?: string;
  /** Text, up to 127 characters. */
  url?: string;
  /** Text, up to 15 characters. */
  query?: string;
  /** Option; default `disable`. */
  safesearch?: "disable" | "url" | "header" | "translate" | "yt-pattern" | "yt-scan" | "yt-video" | "yt-channel" | UnknownValue;
  /** Option; default `utf-8`. */
  charset?: "utf-8" | "gb2312" | UnknownValue;
  /** Text, up to 255 characters. */
  "safesearch-str"?: string;
}

/** A row of `webfilter/urlfilter`, by `id`. */
export interface WebfilterUrlfilter {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Text, up to 63 characters. */
  name?: string;
  /** Text, up to 255 characters. */
  comment?: string;
  /** Option; default `disable`. */
  "one-arm-ips-urlfilter"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "ip-addr-block"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "ip4-mapped-ip6"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. Since 7.6. */
  "include-subdomains"?: "enable" | "disable" | UnknownValue;
  /** Table, by `id`. */
  entries?: WebfilterUrlfilterEntries[];
}

/** Table, by `id`. */
export interface WebfilterUrlfilterEntries {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Text, up to 511 characters. */
  url?: string;
  /** Option; default `simple`. */
  type?: "simple" | "regex" | "wildcard" | UnknownValue;
  /** Option; default `exempt`. */
  action?: "exempt" | "block" | "allow" | "monitor" | UnknownValue;
  /** Option; default `block`. */
  "antiphish-action"?: "block" | "log" | UnknownValue;
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option, several separated by blanks. */
  exempt?: Values<"av" | "web-content" | "activex-java-cookie" | "dlp" | "fortiguard" | "range-block" | "pass" | "antiphish" | "all">;
  /** Text, up to 63 characters. Refers to `web-proxy/profile`. */
  "web-proxy-profile"?: string;
  /** Text, up to 255 characters. */
  "referrer-host"?: string;
  /** Option; default `ipv4`. */
  "dns-address-family"?: "ipv4" | "ipv6" | "both" | UnknownValue;
  /** Text, up to 255 characters. Since 7.6. */
  comment?: string;
}
