// Generated from specs/fortios/cmdb/monitoring.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

export type { MonitoringTree } from "../../7.6/tree/monitoring.ts";
