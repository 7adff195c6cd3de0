// Generated from specs/fortios/monitor/vpn.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { Get, OneOrMany, Post, PostWith } from "../../../endpoint/types.ts";
import type {
  MonitorVpnIkeClearParams,
  MonitorVpnIpsec,
  MonitorVpnIpsecConnectionCount,
  MonitorVpnIpsecParams,
  MonitorVpnIpsecTunnelDownParams,
  MonitorVpnIpsecTunnelResetStatsParams,
  MonitorVpnIpsecTunnelUpParams,
  MonitorVpnSsl,
  MonitorVpnSslDeleteParams,
  MonitorVpnSslProvisionUserParams,
  MonitorVpnSslStats,
} from "../types/vpn.ts";

/** `/monitor/vpn` */
export interface MonitorVpnTree {
  readonly ike: MonitorVpnIkeTree;
  /** `GET /monitor/vpn/ipsec`. Reads. Permission group `vpngrp`. */
  readonly ipsec: MonitorVpnIpsecTree;
  readonly ocvpn: MonitorVpnOcvpnTree;
  readonly oneClick: MonitorVpnOneClickTree;
  /** `GET /monitor/vpn/ssl`. Reads. Permission group `vpngrp`. */
  readonly ssl: MonitorVpnSslTree;
}

/** `/monitor/vpn/ike` */
export interface MonitorVpnIkeTree {
  /** `POST /monitor/vpn/ike/clear`. Acts. Permission group `vpngrp`. */
  readonly clear: PostWith<unknown, MonitorVpnIkeClearParams>;
}

/** `/monitor/vpn/ipsec` */
export interface MonitorVpnIpsecTree extends Get<MonitorVpnIpsec[], MonitorVpnIpsecParams> {
  /** `GET /monitor/vpn/ipsec/connection-count`. Reads. */
  readonly connectionCount: Get<OneOrMany<MonitorVpnIpsecConnectionCount>>;
  /** `POST /monitor/vpn/ipsec/tunnel_down`. Acts. Permission group `vpngrp`. */
  readonly tunnelDown: PostWith<unknown, MonitorVpnIpsecTunnelDownParams>;
  /** `POST /monitor/vpn/ipsec/tunnel_reset_stats`. Acts. Permission group `vpngrp`. */
  readonly tunnelResetStats: PostWith<unknown, MonitorVpnIpsecTunnelResetStatsParams>;
  /** `POST /monitor/vpn/ipsec/tunnel_up`. Acts. Permission group `vpngrp`. */
  readonly tunnelUp: PostWith<unknown, MonitorVpnIpsecTunnelUpParams>;
}

/** `/monitor/vpn/ocvpn` */
export interface MonitorVpnOcvpnTree {
  /**
   * `GET /monitor/vpn/ocvpn/members`. Reads. Permission group `vpngrp`. Not listed for 7.6.5: of an older release,
   * another model or a later build.
   */
  readonly members: Get<unknown>;
  /**
   * `GET /monitor/vpn/ocvpn/meta`. Reads. Permission group `vpngrp`. Not listed for 7.6.5: of an older release,
   * another model or a later build.
   */
  readonly meta: Get<unknown>;
  /**
   * `GET /monitor/vpn/ocvpn/status`. Reads. Permission group `vpngrp`. Not listed for 7.6.5: of an older release,
   * another model or a later build.
   */
  readonly status: Get<unknown>;
}

/** `/monitor/vpn/one-click` */
export interface MonitorVpnOneClickTree {
  /**
   * `GET /monitor/vpn/one-click/members`. Reads. Not listed for 7.6.5: of an older release, another model or a
   * later build.
   */
  readonly members: Get<unknown>;
  /**
   * `GET /monitor/vpn/one-click/status`. Reads. Not listed for 7.6.5: of an older release, another model or a later
   * build.
   */
  readonly status: Get<unknown>;
}

/** `/monitor/vpn/ssl` */
export interface MonitorVpnSslTree extends Get<MonitorVpnSsl[]> {
  /** `POST /monitor/vpn/ssl/clear_tunnel`. Acts. Permission group `vpngrp`. */
  readonly clearTunnel: Post<unknown>;
  /** `POST /monitor/vpn/ssl/delete`. Acts. Permission group `vpngrp`. */
  readonly delete: PostWith<unknown, MonitorVpnSslDeleteParams>;
  /**
   * `POST /monitor/vpn/ssl/provision-user`. Acts. Permission group `vpngrp`. Not listed for 7.6.5: of an older
   * release, another model or a later build.
   */
  readonly provisionUser: PostWith<unknown, MonitorVpnSslProvisionUserParams>;
  /** `GET /monitor/vpn/ssl/stats`. Reads. Permission group `vpngrp`. */
  readonly stats: Get<MonitorVpnSslStats>;
}
