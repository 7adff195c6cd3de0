// Generated from specs/fortios/monitor/utm.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { Get, GetWith, OneOrMany, Post } from "../../../endpoint/types.ts";
import type {
  MonitorUtmAppLookup,
  MonitorUtmAppLookupParams,
  MonitorUtmApplicationCategories,
  MonitorUtmBlacklistedCertificates,
  MonitorUtmBlacklistedCertificatesParams,
  MonitorUtmBlacklistedCertificatesStatistics,
  MonitorUtmRatingLookupParams,
  MonitorUtmRatingLookupSelectParams,
} from "../types/utm.ts";

/** `/monitor/utm` */
export interface MonitorUtmTree {
  readonly antivirus: MonitorUtmAntivirusTree;
  /** `GET /monitor/utm/app-lookup`. Reads. Permission group `any`. */
  readonly appLookup: Get<OneOrMany<MonitorUtmAppLookup>, MonitorUtmAppLookupParams>;
  /** `GET /monitor/utm/application-categories`. Reads. Permission group `any`. */
  readonly applicationCategories: Get<OneOrMany<MonitorUtmApplicationCategories>>;
  /** `GET /monitor/utm/blacklisted-certificates`. Reads. Permission group `fwgrp.others`. */
  readonly blacklistedCertificates: MonitorUtmBlacklistedCertificatesTree;
  /**
   * `GET /monitor/utm/rating-lookup`. Reads. Not listed for 7.6.5: of an older release, another model or a later
   * build.
   */
  readonly ratingLookup: MonitorUtmRatingLookupTree;
}

/** `/monitor/utm/antivirus` */
export interface MonitorUtmAntivirusTree {
  /** `GET /monitor/utm/antivirus/stats`. Reads. Permission group `utmgrp.antivirus`. */
  readonly stats: Get<unknown>;
}

/** `/monitor/utm/blacklisted-certificates` */
export interface MonitorUtmBlacklistedCertificatesTree extends GetWith<OneOrMany<MonitorUtmBlacklistedCertificates>, MonitorUtmBlacklistedCertificatesParams> {
  /** `GET /monitor/utm/blacklisted-certificates/statistics`. Reads. Permission group `fwgrp.others`. */
  readonly statistics: Get<OneOrMany<MonitorUtmBlacklistedCertificatesStatistics>>;
}

/** `/monitor/utm/rating-lookup` */
export interface MonitorUtmRatingLookupTree extends Get<unknown, MonitorUtmRatingLookupParams> {
  /** `POST /monitor/utm/rating-lookup/select`. Reads. Permission group `utmgrp.webfilter`. */
  readonly select: Post<unknown, MonitorUtmRatingLookupSelectParams>;
}
