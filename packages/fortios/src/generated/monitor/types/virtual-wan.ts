// Generated from specs/fortios/monitor/virtual-wan.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

/** What `GET /monitor/virtual-wan/health-check` answers. */
export interface MonitorVirtualWanHealthCheck {
  [key: string]: {
    [key: string]: {
      status?: string;
      latency?: number;
      jitter?: number;
      packet_loss?: number;
      packet_sent?: number;
      packet_received?: number;
      sla_targets_met?: number[];
      session?: number;
      tx_bandwidth?: number;
      rx_bandwidth?: number;
      state_changed?: number;
    };
  };
}

/** Parameters of `GET /monitor/virtual-wan/health-check`. */
export interface MonitorVirtualWanHealthCheckParams {
  health_check_name?: string | undefined;
}

/** Parameters of `GET /monitor/virtual-wan/interface-log`. */
export interface MonitorVirtualWanInterfaceLogParams {
  interface?: string | undefined;
  since?: number | undefined;
  seconds?: number | undefined;
}

/** What `GET /monitor/virtual-wan/members` answers. */
export interface MonitorVirtualWanMembers {
  [key: string]: {
    interface?: unknown;
    seq_num?: unknown;
    status?: unknown;
    ipv4_gateway?: string;
    ipv6_gateway?: string;
    link?: string;
    session?: number;
    tx_bytes?: number;
    rx_bytes?: number;
    tx_bandwidth?: number;
    rx_bandwidth?: number;
    state_changed?: number;
    child_intfs?: {
      [key: string]: {
        link?: string;
        session?: number;
        tx_bytes?: number;
        rx_bytes?: number;
        tx_bandwidth?: number;
        rx_bandwidth?: number;
        state_changed?: number;
        gateway?: string;
      };
    };
  };
}

/** Parameters of `GET /monitor/virtual-wan/members`. */
export interface MonitorVirtualWanMembersParams {
  interface?: readonly (string | number)[] | undefined;
  zone?: string | undefined;
  sla?: string | undefined;
  skip_vpn_child?: boolean | undefined;
}

/** What `GET /monitor/virtual-wan/sla-log` answers: one, or a list of them. */
export interface MonitorVirtualWanSlaLog {
  name?: unknown;
  interface?: unknown;
  logs?: unknown[];
  child_intfs?: unknown;
}

/** Parameters of `GET /monitor/virtual-wan/sla-log`. */
export interface MonitorVirtualWanSlaLogParams {
  sla?: readonly (string | number)[] | undefined;
  interface?: string | undefined;
  since?: number | undefined;
  seconds?: number | undefined;
  latest?: boolean | undefined;
  min_sample_interval?: number | undefined;
  sampling_interval?: number | undefined;
  skip_vpn_child?: boolean | undefined;
  include_sla_targets_met?: boolean | undefined;
}

/** What `GET /monitor/virtual-wan/sladb` answers: one, or a list of them. */
export interface MonitorVirtualWanSladb {
  target_name?: unknown;
  domains?: unknown[];
}
