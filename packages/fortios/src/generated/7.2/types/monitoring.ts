// Generated from specs/fortios/cmdb/monitoring.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

export type { MonitoringNp6IpsecEngine, MonitoringNpuHpe } from "../../7.4/types/monitoring.ts";
