// Generated from specs/fortios/cmdb/webfilter.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";
import type { Values } from "../../../cmdb/types.ts";
import type {
  WebfilterContentEntries,
  WebfilterContentHeaderEntries,
  WebfilterProfileAntiphish,
  WebfilterProfileFtgdWf,
  WebfilterProfileOverride,
  WebfilterProfileUrlExtraction,
  WebfilterProfileWeb,
  WebfilterProfileWispServers,
  WebfilterUrlfilterEntries,
} from "../../7.6/types/webfilter.ts";

export type {
  WebfilterContentEntries,
  WebfilterContentHeaderEntries,
  WebfilterFortiguard,
  WebfilterFtgdLocalRating,
  WebfilterFtgdLocalRisk,
  WebfilterFtgdRiskLevel,
  WebfilterIpsUrlfilterCacheSetting,
  WebfilterIpsUrlfilterSetting,
  WebfilterIpsUrlfilterSetting6,
  WebfilterOverride,
  WebfilterProfileAntiphish,
  WebfilterProfileAntiphishCustomPatterns,
  WebfilterProfileAntiphishInspectionEntries,
  WebfilterProfileFtgdWf,
  WebfilterProfileFtgdWfFilters,
  WebfilterProfileFtgdWfFiltersAuthUsrGrp,
  WebfilterProfileFtgdWfQuota,
  WebfilterProfileFtgdWfRisk,
  WebfilterProfileOverride,
  WebfilterProfileOverrideOvrdUserGroup,
  WebfilterProfileOverrideProfile,
  WebfilterProfileUrlExtraction,
  WebfilterProfileWeb,
  WebfilterProfileWebKeywordMatch,
  WebfilterProfileWispServers,
  WebfilterSearchEngine,
  WebfilterUrlfilterEntries,
} from "../../7.6/types/webfilter.ts";

/** A row of `webfilter/content`, by `id`. */
export interface WebfilterContent {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Text, up to 63 characters. */
  name?: string;
  /** UUID. Since 8.0. Derived: rests on one indirect source. */
  uuid?: string;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-object"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-force-sync"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-object-source"?: "member" | "local" | "root" | UnknownValue;
  /** Text, up to 255 characters. */
  comment?: string;
  /** Table, by `name`. */
  entries?: WebfilterContentEntries[];
}

/** A row of `webfilter/content-header`, by `id`. */
export interface WebfilterContentHeader {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Text, up to 63 characters. */
  name?: string;
  /** UUID. Since 8.0. Derived: rests on one indirect source. */
  uuid?: string;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-object"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-force-sync"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-object-source"?: "member" | "local" | "root" | UnknownValue;
  /** Text, up to 255 characters. */
  comment?: string;
  /** Table, by `pattern`. */
  entries?: WebfilterContentHeaderEntries[];
}

/** A row of `webfilter/ftgd-local-cat`, by `desc`. */
export interface WebfilterFtgdLocalCat {
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Integer, 140 to 191; default `0`. */
  id?: number;
  /** Integer. Since 8.0. Derived: rests on one indirect source. */
  "urlfilter-table"?: number;
  /** Text, up to 79 characters. */
  desc: string;
}

/** A row of `webfilter/profile`, by `name`. */
export interface WebfilterProfile {
  /** Text, up to 47 characters. */
  name: string;
  /** UUID. Since 8.0. Derived: rests on one indirect source. */
  uuid?: string;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-object"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-force-sync"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-object-source"?: "member" | "local" | "root" | UnknownValue;
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

/** A row of `webfilter/urlfilter`, by `id`. */
export interface WebfilterUrlfilter {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Text, up to 63 characters. */
  name?: string;
  /** UUID. Since 8.0. Derived: rests on one indirect source. */
  uuid?: string;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-object"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-force-sync"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-object-source"?: "member" | "local" | "root" | UnknownValue;
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
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  type?: "profile" | "category" | UnknownValue;
  /** Table, by `id`. */
  entries?: WebfilterUrlfilterEntries[];
}
