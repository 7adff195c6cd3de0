// Generated from specs/fortios/monitor/webcache.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";

/** Parameters of `GET /monitor/webcache/stats`. */
export interface MonitorWebcacheStatsParams {
  period?: "10min" | "hour" | "day" | "month" | UnknownValue | undefined;
}
