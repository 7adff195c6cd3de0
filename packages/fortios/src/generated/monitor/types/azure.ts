// Generated from specs/fortios/monitor/azure.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

/** What `GET /monitor/azure/application-list` answers: one, or a list of them. */
export interface MonitorAzureApplicationList {
  tenant_ids?: unknown[];
  client_ids?: unknown[];
}

/** What `POST /monitor/azure/application-list/refresh` answers: one, or a list of them. */
export interface MonitorAzureApplicationListRefresh {
  status?: unknown;
  update_timestamp?: number;
}

/** Parameters of `POST /monitor/azure/application-list/refresh`. */
export interface MonitorAzureApplicationListRefreshParams {
  last_update_time?: number | undefined;
}
