// Generated from specs/fortios/monitor/wanopt.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";

/** What `GET /monitor/wanopt/history` answers: one, or a list of them. */
export interface MonitorWanoptHistory {
  protocol?: unknown;
}

/** Parameters of `GET /monitor/wanopt/history`. */
export interface MonitorWanoptHistoryParams {
  /** Default: `10-min`. */
  period?: "10-min" | "hour" | "day" | "week" | "30-day" | UnknownValue | undefined;
}

/** What `GET /monitor/wanopt/peer_stats` answers: one, or a list of them. */
export interface MonitorWanoptPeerStats {
  peers?: unknown[];
  status?: unknown;
  error?: unknown;
}

/** What `GET /monitor/wanopt/webcache` answers: one, or a list of them. */
export interface MonitorWanoptWebcache {
  request?: unknown[];
  traffic?: unknown[];
  video?: unknown[];
}

/** Parameters of `GET /monitor/wanopt/webcache`. */
export interface MonitorWanoptWebcacheParams {
  /** Default: `10-min`. */
  period?: "10-min" | "hour" | "day" | "week" | "30-day" | UnknownValue | undefined;
}
