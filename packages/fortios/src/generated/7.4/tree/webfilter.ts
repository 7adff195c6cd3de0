// Generated from specs/fortios/cmdb/webfilter.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { ChildTable, Singleton, Table } from "../../../cmdb/types.ts";
import type {
  WebfilterContentHeaderChildren,
  WebfilterProfileAntiphishChildren,
  WebfilterProfileFtgdWfFiltersChildren,
  WebfilterProfileOverrideChildren,
  WebfilterProfileWebChildren,
} from "../../7.6/tree/webfilter.ts";
import type {
  WebfilterContent,
  WebfilterContentEntries,
  WebfilterContentHeader,
  WebfilterFortiguard,
  WebfilterFtgdLocalCat,
  WebfilterFtgdLocalRating,
  WebfilterIpsUrlfilterCacheSetting,
  WebfilterIpsUrlfilterSetting,
  WebfilterIpsUrlfilterSetting6,
  WebfilterOverride,
  WebfilterProfile,
  WebfilterProfileFtgdWfFilters,
  WebfilterProfileFtgdWfQuota,
  WebfilterProfileWispServers,
  WebfilterSearchEngine,
  WebfilterUrlfilter,
  WebfilterUrlfilterEntries,
} from "../types/webfilter.ts";

export type {
  WebfilterContentHeaderChildren,
  WebfilterProfileAntiphishChildren,
  WebfilterProfileFtgdWfFiltersChildren,
  WebfilterProfileOverrideChildren,
  WebfilterProfileWebChildren,
} from "../../7.6/tree/webfilter.ts";

/** Child tables of `webfilter/content`. */
export interface WebfilterContentChildren {
  /** Table, by `name`. */
  readonly entries: ChildTable<WebfilterContentEntries, "name">;
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

/** Child tables of `webfilter/profile/ftgd-wf`. */
export interface WebfilterProfileFtgdWfChildren {
  /** Table, by `id`. */
  readonly filters: ChildTable<WebfilterProfileFtgdWfFilters, "id", WebfilterProfileFtgdWfFiltersChildren>;
  /** Table, by `id`. */
  readonly quota: ChildTable<WebfilterProfileFtgdWfQuota, "id">;
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
