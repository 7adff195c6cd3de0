// Generated from specs/fortios/cmdb/vpn.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { ChildTable, Singleton, Table } from "../../../cmdb/types.ts";
import type {
  VpnIpsecConcentratorChildren,
  VpnIpsecFecChildren,
  VpnQkdChildren,
  VpnSslSettingsAuthenticationRuleChildren,
  VpnSslWebPortalBookmarkGroupChildren,
  VpnSslWebPortalLandingPageChildren,
  VpnSslWebUserBookmarkChildren,
  VpnSslWebUserGroupBookmarkChildren,
} from "../../7.6/tree/vpn.ts";
import type {
  VpnCertificateCa,
  VpnCertificateCrl,
  VpnCertificateLocal,
  VpnCertificateOcspServer,
  VpnCertificateRemote,
  VpnCertificateSetting,
  VpnIpsecConcentrator,
  VpnIpsecFec,
  VpnIpsecForticlient,
  VpnIpsecManualkey,
  VpnIpsecManualkeyInterface,
  VpnIpsecPhase1,
  VpnIpsecPhase1BackupGateway,
  VpnIpsecPhase1Certificate,
  VpnIpsecPhase1Interface,
  VpnIpsecPhase1InterfaceBackupGateway,
  VpnIpsecPhase1InterfaceCertificate,
  VpnIpsecPhase1InterfaceInternalDomainList,
  VpnIpsecPhase1InterfaceIpv4ExcludeRange,
  VpnIpsecPhase1InterfaceIpv6ExcludeRange,
  VpnIpsecPhase1InterfaceMonitor,
  VpnIpsecPhase1InternalDomainList,
  VpnIpsecPhase1Ipv4ExcludeRange,
  VpnIpsecPhase1Ipv6ExcludeRange,
  VpnIpsecPhase2,
  VpnIpsecPhase2Interface,
  VpnKmipServer,
  VpnKmipServerServerList,
  VpnL2tp,
  VpnPptp,
  VpnQkd,
  VpnSslClient,
  VpnSslSettings,
  VpnSslSettingsAuthenticationRule,
  VpnSslSettingsSourceAddress,
  VpnSslSettingsSourceAddress6,
  VpnSslSettingsSourceInterface,
  VpnSslSettingsTunnelIpPools,
  VpnSslSettingsTunnelIpv6Pools,
  VpnSslWebHostCheckSoftware,
  VpnSslWebHostCheckSoftwareCheckItemList,
  VpnSslWebHostCheckSoftwareCheckItemListMd5s,
  VpnSslWebPortal,
  VpnSslWebPortalBookmarkGroup,
  VpnSslWebPortalHostCheckPolicy,
  VpnSslWebPortalIpPools,
  VpnSslWebPortalIpv6Pools,
  VpnSslWebPortalIpv6SplitTunnelingRoutingAddress,
  VpnSslWebPortalMacAddrCheckRule,
  VpnSslWebPortalMacAddrCheckRuleMacAddrList,
  VpnSslWebPortalSplitDns,
  VpnSslWebPortalSplitTunnelingRoutingAddress,
  VpnSslWebRealm,
  VpnSslWebUserBookmark,
  VpnSslWebUserGroupBookmark,
} from "../types/vpn.ts";

export type {
  VpnIpsecConcentratorChildren,
  VpnIpsecFecChildren,
  VpnQkdChildren,
  VpnSslSettingsAuthenticationRuleChildren,
  VpnSslWebPortalBookmarkGroupBookmarksChildren,
  VpnSslWebPortalBookmarkGroupChildren,
  VpnSslWebPortalLandingPageChildren,
  VpnSslWebUserBookmarkBookmarksChildren,
  VpnSslWebUserBookmarkChildren,
  VpnSslWebUserGroupBookmarkBookmarksChildren,
  VpnSslWebUserGroupBookmarkChildren,
} from "../../7.6/tree/vpn.ts";

/** Child tables of `vpn.ipsec/phase1`. */
export interface VpnIpsecPhase1Children {
  /** Table, by `name`. */
  readonly certificate: ChildTable<VpnIpsecPhase1Certificate, "name">;
  /** Table, by `domain-name`. Since 7.4. */
  readonly internalDomainList: ChildTable<VpnIpsecPhase1InternalDomainList, "domain-name">;
  /** Table, by `id`. */
  readonly ipv4ExcludeRange: ChildTable<VpnIpsecPhase1Ipv4ExcludeRange, "id">;
  /** Table, by `id`. */
  readonly ipv6ExcludeRange: ChildTable<VpnIpsecPhase1Ipv6ExcludeRange, "id">;
  /** Table, by `address`. */
  readonly backupGateway: ChildTable<VpnIpsecPhase1BackupGateway, "address">;
}

/** Child tables of `vpn.ipsec/phase1-interface`. */
export interface VpnIpsecPhase1InterfaceChildren {
  /** Table, by `name`. */
  readonly certificate: ChildTable<VpnIpsecPhase1InterfaceCertificate, "name">;
  /** Table, by `name`. In 7.2 of the type string. */
  readonly monitor: ChildTable<VpnIpsecPhase1InterfaceMonitor, "name">;
  /** Table, by `domain-name`. Since 7.4. */
  readonly internalDomainList: ChildTable<VpnIpsecPhase1InterfaceInternalDomainList, "domain-name">;
  /** Table, by `id`. */
  readonly ipv4ExcludeRange: ChildTable<VpnIpsecPhase1InterfaceIpv4ExcludeRange, "id">;
  /** Table, by `id`. */
  readonly ipv6ExcludeRange: ChildTable<VpnIpsecPhase1InterfaceIpv6ExcludeRange, "id">;
  /** Table, by `address`. */
  readonly backupGateway: ChildTable<VpnIpsecPhase1InterfaceBackupGateway, "address">;
}

/** Child tables of `vpn.ssl.web/host-check-software`. */
export interface VpnSslWebHostCheckSoftwareChildren {
  /** Table, by `id`. */
  readonly checkItemList: ChildTable<VpnSslWebHostCheckSoftwareCheckItemList, "id", VpnSslWebHostCheckSoftwareCheckItemListChildren>;
}

/** Child tables of `vpn.ssl.web/host-check-software/check-item-list`. */
export interface VpnSslWebHostCheckSoftwareCheckItemListChildren {
  /** Table, by `id`. */
  readonly md5s: ChildTable<VpnSslWebHostCheckSoftwareCheckItemListMd5s, "id">;
}

/** Child tables of `vpn.ssl.web/portal`. */
export interface VpnSslWebPortalChildren {
  /** Table, by `name`. */
  readonly bookmarkGroup: ChildTable<VpnSslWebPortalBookmarkGroup, "name", VpnSslWebPortalBookmarkGroupChildren>;
  /** Group of fields. Since 7.4. */
  readonly landingPage: VpnSslWebPortalLandingPageChildren;
  /** Table, by `name`. Until 7.4. */
  readonly ipPools: ChildTable<VpnSslWebPortalIpPools, "name">;
  /** Table, by `name`. Until 7.4. */
  readonly splitTunnelingRoutingAddress: ChildTable<VpnSslWebPortalSplitTunnelingRoutingAddress, "name">;
  /** Table, by `name`. Until 7.4. */
  readonly ipv6Pools: ChildTable<VpnSslWebPortalIpv6Pools, "name">;
  /** Table, by `name`. Until 7.4. */
  readonly ipv6SplitTunnelingRoutingAddress: ChildTable<VpnSslWebPortalIpv6SplitTunnelingRoutingAddress, "name">;
  /** Table, by `name`. Until 7.4. */
  readonly hostCheckPolicy: ChildTable<VpnSslWebPortalHostCheckPolicy, "name">;
  /** Table, by `name`. Until 7.4. */
  readonly macAddrCheckRule: ChildTable<VpnSslWebPortalMacAddrCheckRule, "name", VpnSslWebPortalMacAddrCheckRuleChildren>;
  /** Table, by `id`. Until 7.4. */
  readonly splitDns: ChildTable<VpnSslWebPortalSplitDns, "id">;
}

/** Child tables of `vpn.ssl.web/portal/mac-addr-check-rule`. */
export interface VpnSslWebPortalMacAddrCheckRuleChildren {
  /** Table, by `addr`. */
  readonly macAddrList: ChildTable<VpnSslWebPortalMacAddrCheckRuleMacAddrList, "addr">;
}

/** Child tables of `vpn.ssl/settings`. */
export interface VpnSslSettingsChildren {
  /** Table, by `name`. */
  readonly sourceInterface: ChildTable<VpnSslSettingsSourceInterface, "name">;
  /** Table, by `name`. */
  readonly sourceAddress: ChildTable<VpnSslSettingsSourceAddress, "name">;
  /** Table, by `name`. */
  readonly sourceAddress6: ChildTable<VpnSslSettingsSourceAddress6, "name">;
  /** Table, by `id`. */
  readonly authenticationRule: ChildTable<VpnSslSettingsAuthenticationRule, "id", VpnSslSettingsAuthenticationRuleChildren>;
  /** Table, by `name`. Until 7.4. */
  readonly tunnelIpPools: ChildTable<VpnSslSettingsTunnelIpPools, "name">;
  /** Table, by `name`. Until 7.4. */
  readonly tunnelIpv6Pools: ChildTable<VpnSslSettingsTunnelIpv6Pools, "name">;
}

/** Child tables of `vpn/kmip-server`. */
export interface VpnKmipServerChildren {
  /** Table, by `id`. */
  readonly serverList: ChildTable<VpnKmipServerServerList, "id">;
}

/** `/cmdb/vpn`. */
export interface VpnTree {
  /** A row of `vpn/kmip-server`, by `name`. Since 7.4. */
  readonly kmipServer: Table<VpnKmipServer, "name", VpnKmipServerChildren>;
  /** The settings `vpn/l2tp`. */
  readonly l2tp: Singleton<VpnL2tp>;
  /** The settings `vpn/pptp`. */
  readonly pptp: Singleton<VpnPptp>;
  /** A row of `vpn/qkd`, by `name`. Since 7.4. */
  readonly qkd: Table<VpnQkd, "name", VpnQkdChildren>;
  readonly certificate: VpnCertificateTree;
  readonly ipsec: VpnIpsecTree;
  readonly ssl: VpnSslTree;
}

/** `/cmdb/vpn.certificate`. */
export interface VpnCertificateTree {
  /** A row of `vpn.certificate/ca`, by `name`. */
  readonly ca: Table<VpnCertificateCa, "name">;
  /** A row of `vpn.certificate/crl`, by `name`. */
  readonly crl: Table<VpnCertificateCrl, "name">;
  /** A row of `vpn.certificate/local`, by `name`. */
  readonly local: Table<VpnCertificateLocal, "name">;
  /** A row of `vpn.certificate/ocsp-server`, by `name`. */
  readonly ocspServer: Table<VpnCertificateOcspServer, "name">;
  /** A row of `vpn.certificate/remote`, by `name`. */
  readonly remote: Table<VpnCertificateRemote, "name">;
  /** The settings `vpn.certificate/setting`. */
  readonly setting: Singleton<VpnCertificateSetting>;
}

/** `/cmdb/vpn.ipsec`. */
export interface VpnIpsecTree {
  /** A row of `vpn.ipsec/concentrator`, by `id`. */
  readonly concentrator: Table<VpnIpsecConcentrator, "id", VpnIpsecConcentratorChildren>;
  /** A row of `vpn.ipsec/fec`, by `name`. */
  readonly fec: Table<VpnIpsecFec, "name", VpnIpsecFecChildren>;
  /** A row of `vpn.ipsec/forticlient`, by `realm`. Until 7.4. */
  readonly forticlient: Table<VpnIpsecForticlient, "realm">;
  /** A row of `vpn.ipsec/manualkey`, by `name`. */
  readonly manualkey: Table<VpnIpsecManualkey, "name">;
  /** A row of `vpn.ipsec/manualkey-interface`, by `name`. */
  readonly manualkeyInterface: Table<VpnIpsecManualkeyInterface, "name">;
  /** A row of `vpn.ipsec/phase1`, by `name`. */
  readonly phase1: Table<VpnIpsecPhase1, "name", VpnIpsecPhase1Children>;
  /** A row of `vpn.ipsec/phase1-interface`, by `name`. */
  readonly phase1Interface: Table<VpnIpsecPhase1Interface, "name", VpnIpsecPhase1InterfaceChildren>;
  /** A row of `vpn.ipsec/phase2`, by `name`. */
  readonly phase2: Table<VpnIpsecPhase2, "name">;
  /** A row of `vpn.ipsec/phase2-interface`, by `name`. */
  readonly phase2Interface: Table<VpnIpsecPhase2Interface, "name">;
}

/** `/cmdb/vpn.ssl`. */
export interface VpnSslTree {
  /** A row of `vpn.ssl/client`, by `name`. Until 7.4. */
  readonly client: Table<VpnSslClient, "name">;
  /** The settings `vpn.ssl/settings`. */
  readonly settings: Singleton<VpnSslSettings> & VpnSslSettingsChildren;
  readonly web: VpnSslWebTree;
}

/** `/cmdb/vpn.ssl.web`. */
export interface VpnSslWebTree {
  /** A row of `vpn.ssl.web/host-check-software`, by `name`. Until 7.4. */
  readonly hostCheckSoftware: Table<VpnSslWebHostCheckSoftware, "name", VpnSslWebHostCheckSoftwareChildren>;
  /** A row of `vpn.ssl.web/portal`, by `name`. */
  readonly portal: Table<VpnSslWebPortal, "name", VpnSslWebPortalChildren>;
  /** A row of `vpn.ssl.web/realm`, by `url-path`. */
  readonly realm: Table<VpnSslWebRealm, "url-path">;
  /** A row of `vpn.ssl.web/user-bookmark`, by `name`. */
  readonly userBookmark: Table<VpnSslWebUserBookmark, "name", VpnSslWebUserBookmarkChildren>;
  /** A row of `vpn.ssl.web/user-group-bookmark`, by `name`. */
  readonly userGroupBookmark: Table<VpnSslWebUserGroupBookmark, "name", VpnSslWebUserGroupBookmarkChildren>;
}
