// Generated from specs/fortios/cmdb/webfilter.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";
import type { Values } from "../../../cmdb/types.ts";
import type {
  WebfilterProfileAntiphish,
  WebfilterProfileFtgdWfFilters,
  WebfilterProfileFtgdWfQuota,
  WebfilterProfileOverride,
  WebfilterProfileUrlExtraction,
  WebfilterProfileWeb,
  WebfilterProfileWispServers,
} from "../../7.6/types/webfilter.ts";

export type {
  WebfilterContentHeader,
  WebfilterContentHeaderEntries,
  WebfilterFortiguard,
  WebfilterFtgdLocalCat,
  WebfilterFtgdLocalRating,
  WebfilterIpsUrlfilterCacheSetting,
  WebfilterIpsUrlfilterSetting,
  WebfilterIpsUrlfilterSetting6,
  WebfilterOverride,
  WebfilterProfileAntiphish,
  WebfilterProfileAntiphishCustomPatterns,
  WebfilterProfileAntiphishInspectionEntries,
  WebfilterProfileFtgdWfFilters,
  WebfilterProfileFtgdWfFiltersAuthUsrGrp,
  WebfilterProfileFtgdWfQuota,
  WebfilterProfileOverride,
  WebfilterProfileOverrideOvrdUserGroup,
  WebfilterProfileOverrideProfile,
  WebfilterProfileUrlExtraction,
  WebfilterProfileWeb,
  WebfilterProfileWebKeywordMatch,
  WebfilterProfileWispServers,
  WebfilterSearchEngine,
} from "../../7.6/types/webfilter.ts";

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
  /** Option. Until 7.4. */
  lang?: "western" | "simch" | "trach" | "japanese" | "korean" | "french" | "thai" | "spanish" | "cyrillic" | UnknownValue;
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
export interface WebfilterProfileFtgdWf {
  /** Option, several separated by blanks; default `ftgd-disable`. */
  options?: Values<"error-allow" | "rate-server-ip" | "connect-request-bypass" | "ftgd-disable">;
  /** Text, several separated by blanks; default `17`. */
  "exempt-quota"?: string;
  /** Text, several separated by blanks. */
  ovrd?: string;
  /** Table, by `id`. */
  filters?: WebfilterProfileFtgdWfFilters[];
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
}
