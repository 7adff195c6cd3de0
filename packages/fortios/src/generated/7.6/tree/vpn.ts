// Generated from specs/fortios/cmdb/vpn.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { ChildTable, Singleton, Table } from "../../../cmdb/types.ts";
import type {
  VpnCertificateCa,
  VpnCertificateCrl,
  VpnCertificateHsmLocal,
  VpnCertificateLocal,
  VpnCertificateOcspServer,
  VpnCertificateRemote,
  VpnCertificateSetting,
  VpnIpsecConcentrator,
  VpnIpsecConcentratorMember,
  VpnIpsecFec,
  VpnIpsecFecMappings,
  VpnIpsecManualkey,
  VpnIpsecManualkeyInterface,
  VpnIpsecPhase1,
  VpnIpsecPhase1BackupGateway,
  VpnIpsecPhase1Certificate,
  VpnIpsecPhase1DnsSuffixSearch,
  VpnIpsecPhase1Interface,
  VpnIpsecPhase1InterfaceBackupGateway,
  VpnIpsecPhase1InterfaceCertificate,
  VpnIpsecPhase1InterfaceDnsSuffixSearch,
  VpnIpsecPhase1InterfaceInternalDomainList,
  VpnIpsecPhase1InterfaceIpv4ExcludeRange,
  VpnIpsecPhase1InterfaceIpv6ExcludeRange,
  VpnIpsecPhase1InterfaceMonitor,
  VpnIpsecPhase1InterfaceRemoteGwZtnaTags,
  VpnIpsecPhase1InternalDomainList,
  VpnIpsecPhase1Ipv4ExcludeRange,
  VpnIpsecPhase1Ipv6ExcludeRange,
  VpnIpsecPhase1RemoteGwZtnaTags,
  VpnIpsecPhase2,
  VpnIpsecPhase2Interface,
  VpnKmipServer,
  VpnKmipServerServerList,
  VpnL2tp,
  VpnPptp,
  VpnQkd,
  VpnQkdCertificate,
  VpnSslSettings,
  VpnSslSettingsAuthenticationRule,
  VpnSslSettingsAuthenticationRuleGroups,
  VpnSslSettingsAuthenticationRuleSourceAddress,
  VpnSslSettingsAuthenticationRuleSourceAddress6,
  VpnSslSettingsAuthenticationRuleSourceInterface,
  VpnSslSettingsAuthenticationRuleUsers,
  VpnSslSettingsSourceAddress,
  VpnSslSettingsSourceAddress6,
  VpnSslSettingsSourceInterface,
  VpnSslWebPortal,
  VpnSslWebPortalBookmarkGroup,
  VpnSslWebPortalBookmarkGroupBookmarks,
  VpnSslWebPortalBookmarkGroupBookmarksFormData,
  VpnSslWebPortalLandingPageFormData,
  VpnSslWebRealm,
  VpnSslWebUserBookmark,
  VpnSslWebUserBookmarkBookmarks,
  VpnSslWebUserBookmarkBookmarksFormData,
  VpnSslWebUserGroupBookmark,
  VpnSslWebUserGroupBookmarkBookmarks,
  VpnSslWebUserGroupBookmarkBookmarksFormData,
} from "../types/vpn.ts";

/** Child tables of `vpn.ipsec/concentrator`. */
export interface VpnIpsecConcentratorChildren {
  /** Table, by `name`. */
  readonly member: ChildTable<VpnIpsecConcentratorMember, "name">;
}

/** Child tables of `vpn.ipsec/fec`. */
export interface VpnIpsecFecChildren {
  /** Table, by `seqno`. */
  readonly mappings: ChildTable<VpnIpsecFecMappings, "seqno">;
}

/** Child tables of `vpn.ipsec/phase1`. */
export interface VpnIpsecPhase1Children {
  /** Table, by `name`. */
  readonly certificate: ChildTable<VpnIpsecPhase1Certificate, "name">;
  /** Table, by `domain-name`. Since 7.4. */
  readonly internalDomainList: ChildTable<VpnIpsecPhase1InternalDomainList, "domain-name">;
  /** Table, by `dns-suffix`. Since 7.6. */
  readonly dnsSuffixSearch: ChildTable<VpnIpsecPhase1DnsSuffixSearch, "dns-suffix">;
  /** Table, by `id`. */
  readonly ipv4ExcludeRange: ChildTable<VpnIpsecPhase1Ipv4ExcludeRange, "id">;
  /** Table, by `id`. */
  readonly ipv6ExcludeRange: ChildTable<VpnIpsecPhase1Ipv6ExcludeRange, "id">;
  /** Table, by `address`. */
  readonly backupGateway: ChildTable<VpnIpsecPhase1BackupGateway, "address">;
  /** Table, by `name`. Since 7.6. */
  readonly remoteGwZtnaTags: ChildTable<VpnIpsecPhase1RemoteGwZtnaTags, "name">;
}

/** Child tables of `vpn.ipsec/phase1-interface`. */
export interface VpnIpsecPhase1InterfaceChildren {
  /** Table, by `name`. */
  readonly certificate: ChildTable<VpnIpsecPhase1InterfaceCertificate, "name">;
  /** Table, by `name`. In 7.2 of the type string. */
  readonly monitor: ChildTable<VpnIpsecPhase1InterfaceMonitor, "name">;
  /** Table, by `domain-name`. Since 7.4. */
  readonly internalDomainList: ChildTable<VpnIpsecPhase1InterfaceInternalDomainList, "domain-name">;
  /** Table, by `dns-suffix`. Since 7.6. */
  readonly dnsSuffixSearch: ChildTable<VpnIpsecPhase1InterfaceDnsSuffixSearch, "dns-suffix">;
  /** Table, by `id`. */
  readonly ipv4ExcludeRange: ChildTable<VpnIpsecPhase1InterfaceIpv4ExcludeRange, "id">;
  /** Table, by `id`. */
  readonly ipv6ExcludeRange: ChildTable<VpnIpsecPhase1InterfaceIpv6ExcludeRange, "id">;
  /** Table, by `address`. */
  readonly backupGateway: ChildTable<VpnIpsecPhase1InterfaceBackupGateway, "address">;
  /** Table, by `name`. Since 7.6. */
  readonly remoteGwZtnaTags: ChildTable<VpnIpsecPhase1InterfaceRemoteGwZtnaTags, "name">;
}

/** Child tables of `vpn.ssl.web/portal`. */
export interface VpnSslWebPortalChildren {
  /** Table, by `name`. */
  readonly bookmarkGroup: ChildTable<VpnSslWebPortalBookmarkGroup, "name", VpnSslWebPortalBookmarkGroupChildren>;
  /** Group of fields. Since 7.4. */
  readonly landingPage: VpnSslWebPortalLandingPageChildren;
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

/** Child tables of `vpn.ssl.web/portal/landing-page`. */
export interface VpnSslWebPortalLandingPageChildren {
  /** Table, by `name`. */
  readonly formData: ChildTable<VpnSslWebPortalLandingPageFormData, "name">;
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
}

/** Child tables of `vpn.ssl/settings/authentication-rule`. */
export interface VpnSslSettingsAuthenticationRuleChildren {
  /** Table, by `name`. */
  readonly sourceInterface: ChildTable<VpnSslSettingsAuthenticationRuleSourceInterface, "name">;
  /** Table, by `name`. */
  readonly sourceAddress: ChildTable<VpnSslSettingsAuthenticationRuleSourceAddress, "name">;
  /** Table, by `name`. */
  readonly sourceAddress6: ChildTable<VpnSslSettingsAuthenticationRuleSourceAddress6, "name">;
  /** Table, by `name`. */
  readonly users: ChildTable<VpnSslSettingsAuthenticationRuleUsers, "name">;
  /** Table, by `name`. */
  readonly groups: ChildTable<VpnSslSettingsAuthenticationRuleGroups, "name">;
}

/** Child tables of `vpn/kmip-server`. */
export interface VpnKmipServerChildren {
  /** Table, by `id`. */
  readonly serverList: ChildTable<VpnKmipServerServerList, "id">;
}

/** Child tables of `vpn/qkd`. */
export interface VpnQkdChildren {
  /** Table, by `name`. */
  readonly certificate: ChildTable<VpnQkdCertificate, "name">;
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
  /** A row of `vpn.certificate/hsm-local`, by `name`. Since 7.6. */
  readonly hsmLocal: Table<VpnCertificateHsmLocal, "name">;
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
  /** The settings `vpn.ssl/settings`. */
  readonly settings: Singleton<VpnSslSettings> & VpnSslSettingsChildren;
  readonly web: VpnSslWebTree;
}

/** `/cmdb/vpn.ssl.web`. */
export interface VpnSslWebTree {
  /** A row of `vpn.ssl.web/portal`, by `name`. */
  readonly portal: Table<VpnSslWebPortal, "name", VpnSslWebPortalChildren>;
  /** A row of `vpn.ssl.web/realm`, by `url-path`. */
  readonly realm: Table<VpnSslWebRealm, "url-path">;
  /** A row of `vpn.ssl.web/user-bookmark`, by `name`. */
  readonly userBookmark: Table<VpnSslWebUserBookmark, "name", VpnSslWebUserBookmarkChildren>;
  /** A row of `vpn.ssl.web/user-group-bookmark`, by `name`. */
  readonly userGroupBookmark: Table<VpnSslWebUserGroupBookmark, "name", VpnSslWebUserGroupBookmarkChildren>;
}
