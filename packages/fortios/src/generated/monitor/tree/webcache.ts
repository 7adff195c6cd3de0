// Generated from specs/fortios/monitor/webcache.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { Get, Post } from "../../../endpoint/types.ts";
import type { MonitorWebcacheStatsParams } from "../types/webcache.ts";

/** `/monitor/webcache` */
export interface MonitorWebcacheTree {
  /** `GET /monitor/webcache/stats`. Reads. Permission group `wanoptgrp`. */
  readonly stats: MonitorWebcacheStatsTree;
}

/** `/monitor/webcache/stats` */
export interface MonitorWebcacheStatsTree extends Get<unknown, MonitorWebcacheStatsParams> {
  /** `POST /monitor/webcache/stats/reset`. Acts. Permission group `wanoptgrp`. */
  readonly reset: Post<unknown>;
}
