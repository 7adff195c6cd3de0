// Generated from specs/fortios/cmdb/webfilter.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";
import type { Values } from "../../../cmdb/types.ts";
import type {
  WebfilterProfileAntiphish,
  WebfilterProfileFtgdWf,
  WebfilterProfileOverride,
  WebfilterProfileUrlExtraction,
  WebfilterProfileWeb,
  WebfilterProfileWispServers,
} from "../../7.4/types/webfilter.ts";

export type {
  WebfilterContent,
  WebfilterContentEntries,
  WebfilterContentHeader,
  WebfilterContentHeaderEntries,
  WebfilterFtgdLocalCat,
  WebfilterFtgdLocalRating,
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
  WebfilterProfileOverride,
  WebfilterProfileOverrideOvrdUserGroup,
  WebfilterProfileOverrideProfile,
  WebfilterProfileUrlExtraction,
  WebfilterProfileWeb,
  WebfilterProfileWebKeywordMatch,
  WebfilterProfileWispServers,
  WebfilterSearchEngine,
  WebfilterUrlfilter,
  WebfilterUrlfilterEntries,
} from "../../7.4/types/webfilter.ts";

/** The settings `webfilter/fortiguard`. */
export interface WebfilterFortiguard {
  /** Option; default `ttl`. */
  "cache-mode"?: "ttl" | "db-ver" | UnknownValue;
  /** Option; default `enable`. */
  "cache-prefix-match"?: "enable" | "disable" | UnknownValue;
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
  /** Integer, 1 to 15, in percent. Until 7.2. */
  "cache-mem-percent"?: number;
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
