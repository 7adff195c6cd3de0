// Generated from specs/fortios/cmdb/monitoring.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";

/** The settings `monitoring/np6-ipsec-engine`. */
export interface MonitoringNp6IpsecEngine {
  /** Option. */
  status?: "enable" | "disable" | UnknownValue;
  /** Integer. */
  interval?: number;
  /** Text, several separated by blanks. */
  threshold?: string;
}

/** The settings `monitoring/npu-hpe`. */
export interface MonitoringNpuHpe {
  /** Option. */
  status?: "enable" | "disable" | UnknownValue;
  /** Integer. */
  interval?: number;
  /** Text, several separated by blanks. */
  multipliers?: string;
}
