// Generated from specs/fortios/cmdb/vpn.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { ChildTable, Singleton, Table } from "../../../cmdb/types.ts";
import type {
  VpnIpsecConcentratorChildren,
  VpnKmipServerChildren,
  VpnQkdChildren,
  VpnSslSettingsChildren,
  VpnSslWebPortalChildren,
  VpnSslWebUserBookmarkChildren,
  VpnSslWebUserGroupBookmarkChildren,
} from "../../7.6/tree/vpn.ts";
import type {
  VpnCertificateCa,
  VpnCertificateCrl,
  VpnCertificateHsmLocal,
  VpnCertificateLocal,
  VpnCertificateOcspServer,
  VpnCertificateRemote,
  VpnCertificateSetting,
  VpnIpsecConcentrator,
  VpnIpsecFec,
  VpnIpsecFecMappings,
  VpnIpsecFecMappingsTos,
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
  VpnL2tp,
  VpnPptp,
  VpnQkd,
  VpnSslSettings,
  VpnSslWebPortal,
  VpnSslWebRealm,
  VpnSslWebUserBookmark,
  VpnSslWebUserGroupBookmark,
} from "../types/vpn.ts";

export type {
  VpnIpsecConcentratorChildren,
  VpnKmipServerChildren,
  VpnQkdChildren,
  VpnSslSettingsAuthenticationRuleChildren,
  VpnSslSettingsChildren,
  VpnSslWebPortalBookmarkGroupBookmarksChildren,
  VpnSslWebPortalBookmarkGroupChildren,
  VpnSslWebPortalChildren,
  VpnSslWebPortalLandingPageChildren,
  VpnSslWebUserBookmarkBookmarksChildren,
  VpnSslWebUserBookmarkChildren,
  VpnSslWebUserGroupBookmarkBookmarksChildren,
  VpnSslWebUserGroupBookmarkChildren,
} from "../../7.6/tree/vpn.ts";

/** Child tables of `vpn.ipsec/fec`. */
export interface VpnIpsecFecChildren {
  /** Table, by `seqno`. */
  readonly mappings: ChildTable<VpnIpsecFecMappings, "seqno", VpnIpsecFecMappingsChildren>;
}

/** Child tables of `vpn.ipsec/fec/mappings`. */
export interface VpnIpsecFecMappingsChildren {
  /** Table, by `seqno`. Since 8.0. Derived: rests on one indirect source. */
  readonly tos: ChildTable<VpnIpsecFecMappingsTos, "seqno">;
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
