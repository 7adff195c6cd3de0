// Generated from specs/fortios/monitor/fortiview.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { Get, GetWith, Post } from "../../../endpoint/types.ts";
import type {
  MonitorFortiviewHistoricalStatisticsParams,
  MonitorFortiviewProxyStatisticsParams,
  MonitorFortiviewRealtimeProxyStatisticsParams,
  MonitorFortiviewRealtimeStatisticsParams,
  MonitorFortiviewSandboxFileDetailsParams,
  MonitorFortiviewSessionCancelParams,
  MonitorFortiviewStatisticsParams,
} from "../types/fortiview.ts";

/** `/monitor/fortiview` */
export interface MonitorFortiviewTree {
  /** `GET /monitor/fortiview/historical-statistics`. Reads. */
  readonly historicalStatistics: Get<unknown, MonitorFortiviewHistoricalStatisticsParams>;
  /**
   * `GET /monitor/fortiview/proxy-statistics`. Reads. Not listed for 7.6.5: of an older release, another model or a
   * later build.
   */
  readonly proxyStatistics: Get<unknown, MonitorFortiviewProxyStatisticsParams>;
  /** `GET /monitor/fortiview/realtime-proxy-statistics`. Reads. */
  readonly realtimeProxyStatistics: Get<unknown, MonitorFortiviewRealtimeProxyStatisticsParams>;
  /** `GET /monitor/fortiview/realtime-statistics`. Reads. */
  readonly realtimeStatistics: Get<unknown, MonitorFortiviewRealtimeStatisticsParams>;
  /**
   * `GET /monitor/fortiview/sandbox-file-details`. Reads. Permission group `sysgrp.cfg`. Not listed for 7.6.5: of
   * an older release, another model or a later build.
   */
  readonly sandboxFileDetails: GetWith<unknown, MonitorFortiviewSandboxFileDetailsParams>;
  /**
   * `GET /monitor/fortiview/sandbox-file-list`. Reads. Permission group `sysgrp.cfg`. Not listed for 7.6.5: of an
   * older release, another model or a later build.
   */
  readonly sandboxFileList: Get<unknown>;
  readonly session: MonitorFortiviewSessionTree;
  /**
   * `GET /monitor/fortiview/statistics`. Reads. Permission group `ftviewgrp`. Not listed for 7.6.5: of an older
   * release, another model or a later build.
   */
  readonly statistics: Get<unknown, MonitorFortiviewStatisticsParams>;
}

/** `/monitor/fortiview/session` */
export interface MonitorFortiviewSessionTree {
  /** `POST /monitor/fortiview/session/cancel`. Acts. Permission group `ftviewgrp`. */
  readonly cancel: Post<unknown, MonitorFortiviewSessionCancelParams>;
}
