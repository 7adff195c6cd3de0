// Generated from specs/fortios/monitor/webfilter.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

/** What `GET /monitor/webfilter/category-quota` answers: one, or a list of them. */
export interface MonitorWebfilterCategoryQuota {
  id?: number;
  category?: unknown;
  time?: number;
  remaining_time?: number;
  traffic?: number;
  remaining_traffic?: number;
}

/** Parameters of `GET /monitor/webfilter/category-quota`. */
export interface MonitorWebfilterCategoryQuotaParams {
  profile?: string | undefined;
  user?: string | undefined;
}

/** Parameters of `POST /monitor/webfilter/category-quota/reset`. */
export interface MonitorWebfilterCategoryQuotaResetParams {
  profile?: string | undefined;
  user?: string | undefined;
}

/** What `GET /monitor/webfilter/fortiguard-categories` answers: one, or a list of them. */
export interface MonitorWebfilterFortiguardCategories {
  id?: number;
  name?: unknown;
  name_key?: unknown;
  group_id?: number;
  group?: unknown;
  group_key?: unknown;
  rating?: unknown;
  default_wf_action?: unknown;
  blocked_in_ratings?: unknown[];
}

/** Parameters of `GET /monitor/webfilter/fortiguard-categories`. */
export interface MonitorWebfilterFortiguardCategoriesParams {
  /** One source names it. */
  include_unrated?: boolean | undefined;
  /** One source names it. */
  convert_unrated_id?: boolean | undefined;
}

/** What `GET /monitor/webfilter/malicious-urls` answers: one, or a list of them. */
export interface MonitorWebfilterMaliciousUrls {
  url?: unknown;
}

/** What `GET /monitor/webfilter/malicious-urls/stat` answers: one, or a list of them. */
export interface MonitorWebfilterMaliciousUrlsStat {
  url_pkg_ver?: unknown;
  count?: unknown;
}

/** What `GET /monitor/webfilter/override` answers: one, or a list of them. */
export interface MonitorWebfilterOverride {
  id?: unknown;
  status?: unknown;
  initiator?: unknown;
  user?: unknown;
  scope?: unknown;
  old_profile?: unknown;
  new_profile?: unknown;
  expires?: unknown;
  type?: unknown;
  user_group?: unknown;
  ip?: unknown;
  ip6?: unknown;
}

/** Parameters of `POST /monitor/webfilter/override/delete`. */
export interface MonitorWebfilterOverrideDeleteParams {
  mkey?: string | undefined;
}
