// Generated from specs/fortios/cmdb/webfilter.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { ChildTable, Singleton, Table } from "../../../cmdb/types.ts";
import type {
  WebfilterProfileAntiphishChildren,
  WebfilterProfileFtgdWfChildren,
  WebfilterProfileOverrideChildren,
  WebfilterProfileWebChildren,
} from "../../7.6/tree/webfilter.ts";
import type {
  WebfilterContent,
  WebfilterContentEntries,
  WebfilterContentHeader,
  WebfilterContentHeaderEntries,
  WebfilterFortiguard,
  WebfilterFtgdLocalCat,
  WebfilterFtgdLocalRating,
  WebfilterFtgdLocalRisk,
  WebfilterFtgdRiskLevel,
  WebfilterIpsUrlfilterCacheSetting,
  WebfilterIpsUrlfilterSetting,
  WebfilterIpsUrlfilterSetting6,
  WebfilterOverride,
  WebfilterProfile,
  WebfilterProfileWispServers,
  WebfilterSearchEngine,
  WebfilterUrlfilter,
  WebfilterUrlfilterEntries,
} from "../types/webfilter.ts";

export type {
  WebfilterProfileAntiphishChildren,
  WebfilterProfileFtgdWfChildren,
  WebfilterProfileFtgdWfFiltersChildren,
  WebfilterProfileOverrideChildren,
  WebfilterProfileWebChildren,
} from "../../7.6/tree/webfilter.ts";

/** Child tables of `webfilter/content`. */
export interface WebfilterContentChildren {
  /** Table, by `name`. */
  readonly entries: ChildTable<WebfilterContentEntries, "name">;
}

/** Child tables of `webfilter/content-header`. */
export interface WebfilterContentHeaderChildren {
  /** Table, by `pattern`. */
  readonly entries: ChildTable<WebfilterContentHeaderEntries, "pattern">;
}

/** Child tables of `webfilter/profile`. */
export interface WebfilterProfileChildren {
  /** Group of fields. */
  readonly override: WebfilterProfileOverrideChildren;
  /** Group of fields. */
  readonly web: WebfilterProfileWebChildren;
  /** Group of fields. */
  readonly ftgdWf: WebfilterProfileFtgdWfChildren;
  /** Group of fields. */
  readonly antiphish: WebfilterProfileAntiphishChildren;
  /** Table, by `name`. */
  readonly wispServers: ChildTable<WebfilterProfileWispServers, "name">;
}

/** Child tables of `webfilter/urlfilter`. */
export interface WebfilterUrlfilterChildren {
  /** Table, by `id`. */
  readonly entries: ChildTable<WebfilterUrlfilterEntries, "id">;
}

/** `/cmdb/webfilter`. */
export interface WebfilterTree {
  /** A row of `webfilter/content`, by `id`. */
  readonly content: Table<WebfilterContent, "id", WebfilterContentChildren>;
  /** A row of `webfilter/content-header`, by `id`. */
  readonly contentHeader: Table<WebfilterContentHeader, "id", WebfilterContentHeaderChildren>;
  /** The settings `webfilter/fortiguard`. */
  readonly fortiguard: Singleton<WebfilterFortiguard>;
  /** A row of `webfilter/ftgd-local-cat`, by `desc`. */
  readonly ftgdLocalCat: Table<WebfilterFtgdLocalCat, "desc">;
  /** A row of `webfilter/ftgd-local-rating`, by `url`. */
  readonly ftgdLocalRating: Table<WebfilterFtgdLocalRating, "url">;
  /** A row of `webfilter/ftgd-local-risk`, by `url`. Since 7.6. */
  readonly ftgdLocalRisk: Table<WebfilterFtgdLocalRisk, "url">;
  /** A row of `webfilter/ftgd-risk-level`, by `name`. Since 7.6. */
  readonly ftgdRiskLevel: Table<WebfilterFtgdRiskLevel, "name">;
  /** The settings `webfilter/ips-urlfilter-cache-setting`. */
  readonly ipsUrlfilterCacheSetting: Singleton<WebfilterIpsUrlfilterCacheSetting>;
  /** The settings `webfilter/ips-urlfilter-setting`. */
  readonly ipsUrlfilterSetting: Singleton<WebfilterIpsUrlfilterSetting>;
  /** The settings `webfilter/ips-urlfilter-setting6`. */
  readonly ipsUrlfilterSetting6: Singleton<WebfilterIpsUrlfilterSetting6>;
  /** A row of `webfilter/override`, by `id`. */
  readonly override: Table<WebfilterOverride, "id">;
  /** A row of `webfilter/profile`, by `name`. */
  readonly profile: Table<WebfilterProfile, "name", WebfilterProfileChildren>;
  /** A row of `webfilter/search-engine`, by `name`. */
  readonly searchEngine: Table<WebfilterSearchEngine, "name">;
  /** A row of `webfilter/urlfilter`, by `id`. */
  readonly urlfilter: Table<WebfilterUrlfilter, "id", WebfilterUrlfilterChildren>;
}
