// Generated from specs/fortios/cmdb/monitoring.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { Singleton } from "../../../cmdb/types.ts";
import type { MonitoringNp6IpsecEngine, MonitoringNpuHpe } from "../types/monitoring.ts";

/** `/cmdb/monitoring`. */
export interface MonitoringTree {
  /** The settings `monitoring/np6-ipsec-engine`. */
  readonly np6IpsecEngine: Singleton<MonitoringNp6IpsecEngine>;
  /** The settings `monitoring/npu-hpe`. */
  readonly npuHpe: Singleton<MonitoringNpuHpe>;
}
