// Generated from specs/fortios/monitor/wanopt.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { Get, OneOrMany, Post } from "../../../endpoint/types.ts";
import type {
  MonitorWanoptHistory,
  MonitorWanoptHistoryParams,
  MonitorWanoptPeerStats,
  MonitorWanoptWebcache,
  MonitorWanoptWebcacheParams,
} from "../types/wanopt.ts";

/** `/monitor/wanopt` */
export interface MonitorWanoptTree {
  /** `GET /monitor/wanopt/history`. Reads. Permission group `wanoptgrp`. */
  readonly history: MonitorWanoptHistoryTree;
  /** `GET /monitor/wanopt/peer_stats`. Reads. Permission group `wanoptgrp`. */
  readonly peerStats: MonitorWanoptPeerStatsTree;
  /** `GET /monitor/wanopt/webcache`. Reads. Permission group `wanoptgrp`. */
  readonly webcache: MonitorWanoptWebcacheTree;
}

/** `/monitor/wanopt/history` */
export interface MonitorWanoptHistoryTree extends Get<OneOrMany<MonitorWanoptHistory>, MonitorWanoptHistoryParams> {
  /** `POST /monitor/wanopt/history/reset`. Acts. Permission group `wanoptgrp`. */
  readonly reset: Post<unknown>;
}

/** `/monitor/wanopt/peer_stats` */
export interface MonitorWanoptPeerStatsTree extends Get<OneOrMany<MonitorWanoptPeerStats>> {
  /** `POST /monitor/wanopt/peer_stats/reset`. Acts. Permission group `wanoptgrp`. */
  readonly reset: Post<unknown>;
}

/** `/monitor/wanopt/webcache` */
export interface MonitorWanoptWebcacheTree extends Get<OneOrMany<MonitorWanoptWebcache>, MonitorWanoptWebcacheParams> {
  /** `POST /monitor/wanopt/webcache/reset`. Acts. Permission group `wanoptgrp`. */
  readonly reset: Post<unknown>;
}
