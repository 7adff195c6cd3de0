// Generated from specs/fortios/monitor/webfilter.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { Get, OneOrMany, Post } from "../../../endpoint/types.ts";
import type {
  MonitorWebfilterCategoryQuota,
  MonitorWebfilterCategoryQuotaParams,
  MonitorWebfilterCategoryQuotaResetParams,
  MonitorWebfilterFortiguardCategories,
  MonitorWebfilterFortiguardCategoriesParams,
  MonitorWebfilterMaliciousUrls,
  MonitorWebfilterMaliciousUrlsStat,
  MonitorWebfilterOverride,
  MonitorWebfilterOverrideDeleteParams,
} from "../types/webfilter.ts";

/** `/monitor/webfilter` */
export interface MonitorWebfilterTree {
  /** `GET /monitor/webfilter/category-quota`. Reads. Permission group `utmgrp.webfilter`. */
  readonly categoryQuota: MonitorWebfilterCategoryQuotaTree;
  /** `GET /monitor/webfilter/fortiguard-categories`. Reads. Permission group `any`. */
  readonly fortiguardCategories: Get<OneOrMany<MonitorWebfilterFortiguardCategories>, MonitorWebfilterFortiguardCategoriesParams>;
  /** `GET /monitor/webfilter/malicious-urls`. Reads. Permission group `utmgrp.webfilter`. */
  readonly maliciousUrls: MonitorWebfilterMaliciousUrlsTree;
  /** `GET /monitor/webfilter/override`. Reads. Permission group `utmgrp.webfilter`. */
  readonly override: MonitorWebfilterOverrideTree;
  /** `GET /monitor/webfilter/trusted-urls`. Reads. Permission group `utmgrp.webfilter`. */
  readonly trustedUrls: Get<unknown>;
}

/** `/monitor/webfilter/category-quota` */
export interface MonitorWebfilterCategoryQuotaTree extends Get<OneOrMany<MonitorWebfilterCategoryQuota>, MonitorWebfilterCategoryQuotaParams> {
  /** `POST /monitor/webfilter/category-quota/reset`. Acts. Permission group `utmgrp.webfilter`. */
  readonly reset: Post<unknown, MonitorWebfilterCategoryQuotaResetParams>;
}

/** `/monitor/webfilter/malicious-urls` */
export interface MonitorWebfilterMaliciousUrlsTree extends Get<OneOrMany<MonitorWebfilterMaliciousUrls>> {
  /** `GET /monitor/webfilter/malicious-urls/stat`. Reads. Permission group `utmgrp.webfilter`. */
  readonly stat: Get<OneOrMany<MonitorWebfilterMaliciousUrlsStat>>;
}

/** `/monitor/webfilter/override` */
export interface MonitorWebfilterOverrideTree extends Get<OneOrMany<MonitorWebfilterOverride>> {
  /** `POST /monitor/webfilter/override/delete`. Acts. Permission group `utmgrp.webfilter`. */
  readonly delete: Post<unknown, MonitorWebfilterOverrideDeleteParams>;
}
