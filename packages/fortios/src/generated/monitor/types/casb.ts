// Generated from specs/fortios/monitor/casb.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

/** What `GET /monitor/casb/saas-application/details` answers: one, or a list of them. */
export interface MonitorCasbSaasApplicationDetails {
  name?: unknown;
  icon_id?: unknown;
  casb_display_name?: unknown;
  domains?: unknown[];
}

/** Parameters of `GET /monitor/casb/saas-application/details`. */
export interface MonitorCasbSaasApplicationDetailsParams {
  mkey?: string | undefined;
}
