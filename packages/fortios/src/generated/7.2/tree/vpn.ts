// Generated from specs/fortios/cmdb/vpn.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { ChildTable, Singleton, Table } from "../../../cmdb/types.ts";
import type {
  VpnIpsecConcentratorChildren,
  VpnIpsecFecChildren,
  VpnSslSettingsAuthenticationRuleChildren,
  VpnSslWebHostCheckSoftwareChildren,
  VpnSslWebPortalMacAddrCheckRuleChildren,
} from "../../7.4/tree/vpn.ts";
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
  VpnIpsecPhase1InterfaceIpv4ExcludeRange,
  VpnIpsecPhase1InterfaceIpv6ExcludeRange,
  VpnIpsecPhase1Ipv4ExcludeRange,
  VpnIpsecPhase1Ipv6ExcludeRange,
  VpnIpsecPhase2,
  VpnIpsecPhase2Interface,
  VpnL2tp,
  VpnOcvpn,
  VpnOcvpnForticlientAccessAuthGroups,
  VpnOcvpnForticlientAccessAuthGroupsOverlays,
  VpnOcvpnOverlays,
  VpnOcvpnOverlaysSubnets,
  VpnOcvpnWanInterface,
  VpnPptp,
  VpnSslClient,
  VpnSslSettings,
  VpnSslSettingsAuthenticationRule,
  VpnSslSettingsSourceAddress,
  VpnSslSettingsSourceAddress6,
  VpnSslSettingsSourceInterface,
  VpnSslSettingsTunnelIpPools,
  VpnSslSettingsTunnelIpv6Pools,
  VpnSslWebHostCheckSoftware,
  VpnSslWebPortal,
  VpnSslWebPortalBookmarkGroup,
  VpnSslWebPortalBookmarkGroupBookmarks,
  VpnSslWebPortalBookmarkGroupBookmarksFormData,
  VpnSslWebPortalHostCheckPolicy,
  VpnSslWebPortalIpPools,
  VpnSslWebPortalIpv6Pools,
  VpnSslWebPortalIpv6SplitTunnelingRoutingAddress,
  VpnSslWebPortalMacAddrCheckRule,
  VpnSslWebPortalSplitDns,
  VpnSslWebPortalSplitTunnelingRoutingAddress,
  VpnSslWebRealm,
  VpnSslWebUserBookmark,
  VpnSslWebUserBookmarkBookmarks,
  VpnSslWebUserBookmarkBookmarksFormData,
  VpnSslWebUserGroupBookmark,
  VpnSslWebUserGroupBookmarkBookmarks,
  VpnSslWebUserGroupBookmarkBookmarksFormData,
} from "../types/vpn.ts";

export type {
  VpnIpsecConcentratorChildren,
  VpnIpsecFecChildren,
  VpnSslSettingsAuthenticationRuleChildren,
  VpnSslWebHostCheckSoftwareCheckItemListChildren,
  VpnSslWebHostCheckSoftwareChildren,
  VpnSslWebPortalMacAddrCheckRuleChildren,
} from "../../7.4/tree/vpn.ts";

/** Child tables of `vpn.ipsec/phase1`. */
export interface VpnIpsecPhase1Children {
  /** Table, by `name`. */
  readonly certificate: ChildTable<VpnIpsecPhase1Certificate, "name">;
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
  /** Table, by `id`. */
  readonly ipv4ExcludeRange: ChildTable<VpnIpsecPhase1InterfaceIpv4ExcludeRange, "id">;
  /** Table, by `id`. */
  readonly ipv6ExcludeRange: ChildTable<VpnIpsecPhase1InterfaceIpv6ExcludeRange, "id">;
  /** Table, by `address`. */
  readonly backupGateway: ChildTable<VpnIpsecPhase1InterfaceBackupGateway, "address">;
}

/** Child tables of `vpn.ssl.web/portal`. */
export interface VpnSslWebPortalChildren {
  /** Table, by `name`. */
  readonly bookmarkGroup: ChildTable<VpnSslWebPortalBookmarkGroup, "name", VpnSslWebPortalBookmarkGroupChildren>;
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

/** Child tables of `vpn.ssl.web/portal/bookmark-group`. */
export interface VpnSslWebPortalBookmarkGroupChildren {
  /** Table, by `name`. */
  readonly bookmarks: ChildTable<VpnSslWebPortalBookmarkGroupBookmarks, "name", VpnSslWebPortalBookmarkGroupBookmarksChildren>;
}

/** Child tables of `vpn.ssl.web/portal/bookmark-group/bookmarks`. */
export interface VpnSslWebPortalBookmarkGroupBookmarksChildren {
  /** Table, by `name`. */
  readonly formData: ChildTable<VpnSslWebPortalBookmarkGroupBookmarksFormData, "name">;
}

/** Child tables of `vpn.ssl.web/user-bookmark`. */
export interface VpnSslWebUserBookmarkChildren {
  /** Table, by `name`. */
  readonly bookmarks: ChildTable<VpnSslWebUserBookmarkBookmarks, "name", VpnSslWebUserBookmarkBookmarksChildren>;
}

/** Child tables of `vpn.ssl.web/user-bookmark/bookmarks`. */
export interface VpnSslWebUserBookmarkBookmarksChildren {
  /** Table, by `name`. */
  readonly formData: ChildTable<VpnSslWebUserBookmarkBookmarksFormData, "name">;
}

/** Child tables of `vpn.ssl.web/user-group-bookmark`. */
export interface VpnSslWebUserGroupBookmarkChildren {
  /** Table, by `name`. */
  readonly bookmarks: ChildTable<VpnSslWebUserGroupBookmarkBookmarks, "name", VpnSslWebUserGroupBookmarkBookmarksChildren>;
}

/** Child tables of `vpn.ssl.web/user-group-bookmark/bookmarks`. */
export interface VpnSslWebUserGroupBookmarkBookmarksChildren {
  /** Table, by `name`. */
  readonly formData: ChildTable<VpnSslWebUserGroupBookmarkBookmarksFormData, "name">;
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

/** Child tables of `vpn/ocvpn`. */
export interface VpnOcvpnChildren {
  /** Table, by `name`. */
  readonly wanInterface: ChildTable<VpnOcvpnWanInterface, "name">;
  /** Table, by `overlay-name`. */
  readonly overlays: ChildTable<VpnOcvpnOverlays, "overlay-name", VpnOcvpnOverlaysChildren>;
  /** Group of fields. */
  readonly forticlientAccess: VpnOcvpnForticlientAccessChildren;
}

/** Child tables of `vpn/ocvpn/overlays`. */
export interface VpnOcvpnOverlaysChildren {
  /** Table, by `id`. */
  readonly subnets: ChildTable<VpnOcvpnOverlaysSubnets, "id">;
}

/** Child tables of `vpn/ocvpn/forticlient-access`. */
export interface VpnOcvpnForticlientAccessChildren {
  /** Table, by `name`. */
  readonly authGroups: ChildTable<VpnOcvpnForticlientAccessAuthGroups, "name", VpnOcvpnForticlientAccessAuthGroupsChildren>;
}

/** Child tables of `vpn/ocvpn/forticlient-access/auth-groups`. */
export interface VpnOcvpnForticlientAccessAuthGroupsChildren {
  /** Table, by `overlay-name`. */
  readonly overlays: ChildTable<VpnOcvpnForticlientAccessAuthGroupsOverlays, "overlay-name">;
}

/** `/cmdb/vpn`. */
export interface VpnTree {
  /** The settings `vpn/l2tp`. */
  readonly l2tp: Singleton<VpnL2tp>;
  /** The settings `vpn/ocvpn`. Until 7.2. */
  readonly ocvpn: Singleton<VpnOcvpn> & VpnOcvpnChildren;
  /** The settings `vpn/pptp`. */
  readonly pptp: Singleton<VpnPptp>;
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
