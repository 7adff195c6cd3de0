// Generated from specs/fortios/monitor/casb.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { Get, OneOrMany } from "../../../endpoint/types.ts";
import type { MonitorCasbSaasApplicationDetails, MonitorCasbSaasApplicationDetailsParams } from "../types/casb.ts";

/** `/monitor/casb` */
export interface MonitorCasbTree {
  readonly saasApplication: MonitorCasbSaasApplicationTree;
}

/** `/monitor/casb/saas-application` */
export interface MonitorCasbSaasApplicationTree {
  /** `GET /monitor/casb/saas-application/details`. Reads. */
  readonly details: Get<OneOrMany<MonitorCasbSaasApplicationDetails>, MonitorCasbSaasApplicationDetailsParams>;
}
