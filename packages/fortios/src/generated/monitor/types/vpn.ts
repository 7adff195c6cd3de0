// Generated from specs/fortios/monitor/vpn.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";

/** Parameters of `POST /monitor/vpn/ike/clear`. */
export interface MonitorVpnIkeClearParams {
  mkey: string;
}

/** One row of what `GET /monitor/vpn/ipsec` answers. */
export interface MonitorVpnIpsec {
  proxyid?: {
    proxy_src?: {
      subnet?: string;
      port?: number;
      protocol?: number;
      protocol_name?: string;
    }[];
    proxy_dst?: {
      subnet?: string;
      port?: number;
      protocol?: number;
      protocol_name?: string;
    }[];
    status?: string;
    p2name?: string;
    p2serial?: number;
    expire?: number;
    incoming_bytes?: number;
    outgoing_bytes?: number;
  }[];
  name?: string;
  comments?: string;
  "wizard-type"?: string;
  creation_time?: number;
  type?: string;
  incoming_bytes?: number;
  outgoing_bytes?: number;
  rgwy?: string;
  parent?: string;
  connection_count?: number;
  username?: string;
  tun_id?: string;
  tun_id6?: string;
  dialup_index?: number;
}

/** Parameters of `GET /monitor/vpn/ipsec`. */
export interface MonitorVpnIpsecParams {
  tunnel?: string | undefined;
}

/** What `GET /monitor/vpn/ipsec/connection-count` answers: one, or a list of them. */
export interface MonitorVpnIpsecConnectionCount {
  name?: unknown;
  connection_count?: unknown;
  status?: unknown;
}

/** Parameters of `POST /monitor/vpn/ipsec/tunnel_down`. */
export interface MonitorVpnIpsecTunnelDownParams {
  p1name: string;
  p2name: string;
  p2serial?: number | undefined;
}

/** Parameters of `POST /monitor/vpn/ipsec/tunnel_reset_stats`. */
export interface MonitorVpnIpsecTunnelResetStatsParams {
  p1name: string;
}

/** Parameters of `POST /monitor/vpn/ipsec/tunnel_up`. */
export interface MonitorVpnIpsecTunnelUpParams {
  p1name: string;
  p2name: string;
  p2serial?: number | undefined;
}

/** One row of what `GET /monitor/vpn/ssl` answers. */
export interface MonitorVpnSsl {
  index?: number;
  user_name?: string;
  group_name?: unknown;
  remote_host?: string;
  fct_uid?: unknown;
  last_login_timestamp?: number;
  interface?: unknown;
  duration?: number;
  two_factor_auth?: boolean;
  subsessions?: {
    index?: number;
    parent_index?: number;
    mode?: string;
    type?: string;
    aip?: string;
    in_bytes?: number;
    out_bytes?: number;
    desthost?: string;
  }[];
  subsession_type?: string;
  subsession_desc?: string;
  last_login_time?: string;
}

/** Parameters of `POST /monitor/vpn/ssl/delete`. */
export interface MonitorVpnSslDeleteParams {
  type: "websession" | "subsession" | UnknownValue;
  index: number;
}

/** Parameters of `POST /monitor/vpn/ssl/provision-user`. */
export interface MonitorVpnSslProvisionUserParams {
  host: string;
  port: number;
  vpn_name: string;
  method?: "email" | "sms" | UnknownValue | undefined;
  email_list?: string | undefined;
  phone_user_list?: string | undefined;
  phone_number_list?: string | undefined;
  sms_method?: "fortiguard" | "custom" | UnknownValue | undefined;
  sms_server?: string | undefined;
}

/** What `GET /monitor/vpn/ssl/stats` answers. */
export interface MonitorVpnSslStats {
  conserve_mode?: boolean;
  max?: {
    users?: number;
    tunnels?: number;
    connections?: number;
  };
  current?: {
    users?: number;
    tunnels?: number;
    connections?: number;
  };
}
