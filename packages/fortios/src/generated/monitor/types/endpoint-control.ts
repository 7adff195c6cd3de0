// Generated from specs/fortios/monitor/endpoint-control.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";

/** Parameters of `GET /monitor/endpoint-control/avatar/download`. */
export interface MonitorEndpointControlAvatarDownloadParams {
  uid?: string | undefined;
  user?: string | undefined;
  fingerprint?: string | undefined;
  default?: "authuser" | "unauthuser" | "authuser_72" | "unauthuser_72" | UnknownValue | undefined;
}

/** What `GET /monitor/endpoint-control/ems/cert-status` answers: one, or a list of them. */
export interface MonitorEndpointControlEmsCertStatus {
  ems_id?: number;
  ems_name?: unknown;
  status?: unknown;
  ems_status?: unknown;
  error?: unknown;
  cert?: unknown;
}

/** Parameters of `GET /monitor/endpoint-control/ems/cert-status`. */
export interface MonitorEndpointControlEmsCertStatusParams {
  ems_id: number;
  /** Default: `vdom`. */
  scope?: "vdom" | "global" | UnknownValue | undefined;
  with_cert?: boolean | undefined;
}

/** What `GET /monitor/endpoint-control/ems/malware-hash` answers: one, or a list of them. */
export interface MonitorEndpointControlEmsMalwareHash {
  hash?: unknown;
  type?: unknown;
  profile?: unknown;
  description?: unknown;
}

/** What `GET /monitor/endpoint-control/ems/status` answers: one, or a list of them. */
export interface MonitorEndpointControlEmsStatus {
  ems_id?: number;
  ems_name?: unknown;
  ems_serial?: unknown;
  ems_tenant_id?: unknown;
  ems_status_id?: number;
  ems_status?: unknown;
  ems_is_connected?: boolean;
  ems_is_verified?: boolean;
  api_status?: unknown[];
  ws_status?: unknown;
  mgmt_ip?: unknown;
  mgmt_port?: number;
}

/** Parameters of `GET /monitor/endpoint-control/ems/status`. */
export interface MonitorEndpointControlEmsStatusParams {
  ems_id?: number | undefined;
  /** Default: `vdom`. */
  scope?: "vdom" | "global" | UnknownValue | undefined;
}

/** What `GET /monitor/endpoint-control/ems/status-summary` answers: one, or a list of them. */
export interface MonitorEndpointControlEmsStatusSummary {
  id?: unknown;
  name?: unknown;
  cert_status?: unknown;
  conn_status?: unknown;
}

/** Parameters of `GET /monitor/endpoint-control/ems/status-summary`. */
export interface MonitorEndpointControlEmsStatusSummaryParams {
  /** Default: `vdom`. */
  scope?: "vdom" | "global" | UnknownValue | undefined;
}

/** Parameters of `POST /monitor/endpoint-control/ems/unverify-cert`. */
export interface MonitorEndpointControlEmsUnverifyCertParams {
  ems_id: number;
  /** Default: `vdom`. */
  scope?: "vdom" | "global" | UnknownValue | undefined;
}

/** What `POST /monitor/endpoint-control/ems/verify-cert` answers: one, or a list of them. */
export interface MonitorEndpointControlEmsVerifyCert {
  ems_id?: number;
  ems_name?: unknown;
  status?: unknown;
  ems_status_id?: number;
  ems_status?: unknown;
  error?: unknown;
  cert?: unknown;
}

/** Parameters of `POST /monitor/endpoint-control/ems/verify-cert`. */
export interface MonitorEndpointControlEmsVerifyCertParams {
  ems_id: number;
  /** Default: `vdom`. */
  scope?: "vdom" | "global" | UnknownValue | undefined;
  fingerprint: string;
}

/** Parameters of `GET /monitor/endpoint-control/installer`. */
export interface MonitorEndpointControlInstallerParams {
  min_version?: string | undefined;
}

/** Parameters of `GET /monitor/endpoint-control/installer/download`. */
export interface MonitorEndpointControlInstallerDownloadParams {
  mkey: string;
}

/** Parameters of `GET /monitor/endpoint-control/profile/xml`. */
export interface MonitorEndpointControlProfileXmlParams {
  mkey?: string | undefined;
}

/** What `GET /monitor/endpoint-control/record-list` answers: one, or a list of them. */
export interface MonitorEndpointControlRecordList {
  uid?: unknown;
  mac?: unknown;
  mac_list?: unknown;
  online?: number;
  on_net?: number;
  forticlient_version?: unknown;
  addr?: unknown;
  manufacturer?: unknown;
  domain?: unknown;
  host?: unknown;
  os?: unknown;
  user?: unknown;
  interface?: unknown;
  intf_allow_fortiheartbeat?: boolean;
  avatar_username?: unknown;
  avatar_email?: unknown;
  avatar_phone?: unknown;
  avatar_source?: unknown;
  quarantined?: boolean;
}

/** Parameters of `GET /monitor/endpoint-control/record-list`. */
export interface MonitorEndpointControlRecordListParams {
  intf_name?: string | undefined;
}

/** Parameters of `POST /monitor/endpoint-control/registration-password/check`. */
export interface MonitorEndpointControlRegistrationPasswordCheckParams {
  password: string;
}

/** Parameters of `POST /monitor/endpoint-control/registration/block`. */
export interface MonitorEndpointControlRegistrationBlockParams {
  uid?: string | undefined;
  mac?: string | undefined;
}

/** Parameters of `POST /monitor/endpoint-control/registration/deregister`. */
export interface MonitorEndpointControlRegistrationDeregisterParams {
  uid?: string | undefined;
  mac?: string | undefined;
}

/** Parameters of `POST /monitor/endpoint-control/registration/quarantine`. */
export interface MonitorEndpointControlRegistrationQuarantineParams {
  uid?: string | undefined;
  mac?: string | undefined;
}

/** Parameters of `POST /monitor/endpoint-control/registration/unblock`. */
export interface MonitorEndpointControlRegistrationUnblockParams {
  uid?: string | undefined;
  mac?: string | undefined;
}

/** Parameters of `POST /monitor/endpoint-control/registration/unquarantine`. */
export interface MonitorEndpointControlRegistrationUnquarantineParams {
  uid?: string | undefined;
  mac?: string | undefined;
}
