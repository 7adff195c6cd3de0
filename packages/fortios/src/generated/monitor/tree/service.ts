// Generated from specs/fortios/monitor/service.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { Get } from "../../../endpoint/types.ts";
import type { MonitorServiceLdapQueryParams } from "../types/service.ts";

/** `/monitor/service` */
export interface MonitorServiceTree {
  readonly ldap: MonitorServiceLdapTree;
}

/** `/monitor/service/ldap` */
export interface MonitorServiceLdapTree {
  /** `GET /monitor/service/ldap/query`. Reads. */
  readonly query: Get<unknown, MonitorServiceLdapQueryParams>;
}
