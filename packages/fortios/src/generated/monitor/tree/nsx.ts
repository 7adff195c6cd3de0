// Generated from specs/fortios/monitor/nsx.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { Get, PostWith } from "../../../endpoint/types.ts";
import type {
  MonitorNsxInstanceParams,
  MonitorNsxServiceAddParams,
  MonitorNsxServiceStatusParams,
} from "../types/nsx.ts";

/** `/monitor/nsx` */
export interface MonitorNsxTree {
  /**
   * `GET /monitor/nsx/instance`. Reads. Permission group `sysgrp.cfg`. Not listed for 7.6.5: of an older release,
   * another model or a later build.
   */
  readonly instance: Get<unknown, MonitorNsxInstanceParams>;
  readonly service: MonitorNsxServiceTree;
}

/** `/monitor/nsx/service` */
export interface MonitorNsxServiceTree {
  /**
   * `POST /monitor/nsx/service/add`. Acts. Permission group `sysgrp.cfg`. Not listed for 7.6.5: of an older
   * release, another model or a later build.
   */
  readonly add: PostWith<unknown, MonitorNsxServiceAddParams>;
  /**
   * `GET /monitor/nsx/service/status`. Reads. Permission group `sysgrp.cfg`. Not listed for 7.6.5: of an older
   * release, another model or a later build.
   */
  readonly status: Get<unknown, MonitorNsxServiceStatusParams>;
}
