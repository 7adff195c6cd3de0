// Generated from specs/fortios/monitor/azure.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { Get, OneOrMany, Post } from "../../../endpoint/types.ts";
import type {
  MonitorAzureApplicationList,
  MonitorAzureApplicationListRefresh,
  MonitorAzureApplicationListRefreshParams,
} from "../types/azure.ts";

/** `/monitor/azure` */
export interface MonitorAzureTree {
  /** `GET /monitor/azure/application-list`. Reads. Permission group `sysgrp.cfg`. */
  readonly applicationList: MonitorAzureApplicationListTree;
}

/** `/monitor/azure/application-list` */
export interface MonitorAzureApplicationListTree extends Get<OneOrMany<MonitorAzureApplicationList>> {
  /** `POST /monitor/azure/application-list/refresh`. Acts. Permission group `sysgrp.cfg`. */
  readonly refresh: Post<OneOrMany<MonitorAzureApplicationListRefresh>, MonitorAzureApplicationListRefreshParams>;
}
