// Generated from specs/fortios/monitor/virtual-wan.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { Get, OneOrMany } from "../../../endpoint/types.ts";
import type {
  MonitorVirtualWanHealthCheck,
  MonitorVirtualWanHealthCheckParams,
  MonitorVirtualWanInterfaceLogParams,
  MonitorVirtualWanMembers,
  MonitorVirtualWanMembersParams,
  MonitorVirtualWanSlaLog,
  MonitorVirtualWanSlaLogParams,
  MonitorVirtualWanSladb,
} from "../types/virtual-wan.ts";

/** `/monitor/virtual-wan` */
export interface MonitorVirtualWanTree {
  /** `GET /monitor/virtual-wan/health-check`. Reads. Permission group `netgrp.cfg`. */
  readonly healthCheck: Get<MonitorVirtualWanHealthCheck, MonitorVirtualWanHealthCheckParams>;
  /** `GET /monitor/virtual-wan/interface-log`. Reads. Permission group `netgrp.cfg`. */
  readonly interfaceLog: Get<unknown, MonitorVirtualWanInterfaceLogParams>;
  /** `GET /monitor/virtual-wan/members`. Reads. Permission group `netgrp.cfg`. */
  readonly members: Get<MonitorVirtualWanMembers, MonitorVirtualWanMembersParams>;
  /** `GET /monitor/virtual-wan/sla-log`. Reads. Permission group `netgrp.cfg`. */
  readonly slaLog: Get<OneOrMany<MonitorVirtualWanSlaLog>, MonitorVirtualWanSlaLogParams>;
  /** `GET /monitor/virtual-wan/sladb`. Reads. */
  readonly sladb: Get<OneOrMany<MonitorVirtualWanSladb>>;
}
