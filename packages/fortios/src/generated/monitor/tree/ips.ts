// Generated from specs/fortios/monitor/ips.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { Get, GetWith, OneOrMany } from "../../../endpoint/types.ts";
import type {
  MonitorIpsExceedScanRangeParams,
  MonitorIpsHoldSignatures,
  MonitorIpsHoldSignaturesParams,
  MonitorIpsMetadata,
  MonitorIpsRateBased,
  MonitorIpsSessionPerformance,
} from "../types/ips.ts";

/** `/monitor/ips` */
export interface MonitorIpsTree {
  /** `GET /monitor/ips/anomaly`. Reads. Permission group `utmgrp.ips`. */
  readonly anomaly: Get<unknown>;
  /**
   * `GET /monitor/ips/exceed-scan-range`. Reads. Permission group `utmgrp.ips`. Not listed for 7.6.5: of an older
   * release, another model or a later build.
   */
  readonly exceedScanRange: GetWith<unknown, MonitorIpsExceedScanRangeParams>;
  /** `GET /monitor/ips/hold-signatures`. Reads. */
  readonly holdSignatures: Get<OneOrMany<MonitorIpsHoldSignatures>, MonitorIpsHoldSignaturesParams>;
  /** `GET /monitor/ips/metadata`. Reads. Permission group `utmgrp.ips`. */
  readonly metadata: Get<OneOrMany<MonitorIpsMetadata>>;
  /** `GET /monitor/ips/rate-based`. Reads. Permission group `utmgrp.ips`. */
  readonly rateBased: Get<OneOrMany<MonitorIpsRateBased>>;
  readonly session: MonitorIpsSessionTree;
}

/** `/monitor/ips/session` */
export interface MonitorIpsSessionTree {
  /** `GET /monitor/ips/session/performance`. Reads. */
  readonly performance: Get<OneOrMany<MonitorIpsSessionPerformance>>;
}
