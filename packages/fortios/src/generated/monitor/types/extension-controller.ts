// Generated from specs/fortios/monitor/extension-controller.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

/** What `GET /monitor/extension-controller/fortigate` answers: one, or a list of them. */
export interface MonitorExtensionControllerFortigate {
  name?: unknown;
  ip?: unknown;
  status?: unknown;
  uptime?: unknown;
  port?: unknown;
  authorization_status_locked?: boolean;
}

/** What `GET /monitor/extension-controller/lan-extension-vdom-status` answers: one, or a list of them. */
export interface MonitorExtensionControllerLanExtensionVdomStatus {
  name?: unknown;
  ip?: unknown;
  status?: unknown;
  uptime?: unknown;
  port?: unknown;
  uplink?: unknown[];
}
