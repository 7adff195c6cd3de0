// Generated from specs/fortios/cmdb/vpn.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";
import type { Values } from "../../../cmdb/types.ts";
import type {
  VpnCertificateSettingCrlVerification,
  VpnIpsecPhase1BackupGateway,
  VpnIpsecPhase1Certificate,
  VpnIpsecPhase1DnsSuffixSearch,
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
} from "../../7.6/types/vpn.ts";

export type {
  VpnCertificateCa,
  VpnCertificateCrl,
  VpnCertificateHsmLocal,
  VpnCertificateLocal,
  VpnCertificateOcspServer,
  VpnCertificateRemote,
  VpnCertificateSettingCrlVerification,
  VpnIpsecConcentrator,
  VpnIpsecConcentratorMember,
  VpnIpsecManualkey,
  VpnIpsecManualkeyInterface,
  VpnIpsecPhase1BackupGateway,
  VpnIpsecPhase1Certificate,
  VpnIpsecPhase1DnsSuffixSearch,
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
  VpnSslWebPortalLandingPage,
  VpnSslWebPortalLandingPageFormData,
  VpnSslWebRealm,
  VpnSslWebUserBookmark,
  VpnSslWebUserBookmarkBookmarks,
  VpnSslWebUserBookmarkBookmarksFormData,
  VpnSslWebUserGroupBookmark,
  VpnSslWebUserGroupBookmarkBookmarks,
  VpnSslWebUserGroupBookmarkBookmarksFormData,
} from "../../7.6/types/vpn.ts";

/** The settings `vpn.certificate/setting`. */
export interface VpnCertificateSetting {
  /** Option; default `disable`. `mandatory` since 7.4. */
  "ocsp-status"?: "enable" | "mandatory" | "disable" | UnknownValue;
  /** Option; default `server`. */
  "ocsp-option"?: "certificate" | "server" | UnknownValue;
  /** Text, up to 127 characters. */
  proxy?: string;
  /** Integer, 1 to 65535; default `8080`. */
  "proxy-port"?: number;
  /** Text, up to 63 characters. */
  "proxy-username"?: string;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  "proxy-password"?: string;
  /** Text, up to 63 characters. Since 7.4. */
  "source-ip"?: string;
  /** Text, up to 35 characters. Refers to `vpn.certificate/ocsp-server`. */
  "ocsp-default-server"?: string;
  /** Option; default `auto`. */
  "interface-select-method"?: "auto" | "sdwan" | "specify" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  interface?: string;
  /** Integer, 0 to 511; default `0`. Since 7.6. */
  "vrf-select"?: number;
  /** Option; default `enable`. */
  "check-ca-cert"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "check-ca-chain"?: "enable" | "disable" | UnknownValue;
  /** Option; default `substring`. */
  "subject-match"?: "substring" | "value" | UnknownValue;
  /** Option; default `subset`. */
  "subject-set"?: "subset" | "superset" | UnknownValue;
  /** Option; default `substring`. */
  "cn-match"?: "substring" | "value" | UnknownValue;
  /** Option; default `enable`. */
  "cn-allow-multi"?: "disable" | "enable" | UnknownValue;
  /** Group of fields. */
  "crl-verification"?: VpnCertificateSettingCrlVerification;
  /** Option; default `disable`. */
  "strict-ocsp-check"?: "enable" | "disable" | UnknownValue;
  /** Option; default `default`. `TLSv1-3` since 7.4. */
  "ssl-min-proto-version"?: "default" | "SSLv3" | "TLSv1" | "TLSv1-1" | "TLSv1-2" | "TLSv1-3" | UnknownValue;
  /** Option; default `disable`. */
  "cmp-save-extra-certs"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "cmp-key-usage-checking"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 100; default `14`. */
  "cert-expire-warning"?: number;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "csr-include-device-sn"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters; default `Fortinet_SSL_RSA1024`. Refers to `vpn.certificate/local`. */
  "certname-rsa1024"?: string;
  /** Text, up to 35 characters; default `Fortinet_SSL_RSA2048`. Refers to `vpn.certificate/local`. */
  "certname-rsa2048"?: string;
  /** Text, up to 35 characters; default `Fortinet_SSL_RSA4096`. Refers to `vpn.certificate/local`. */
  "certname-rsa4096"?: string;
  /** Text, up to 35 characters; default `Fortinet_SSL_DSA1024`. Refers to `vpn.certificate/local`. */
  "certname-dsa1024"?: string;
  /** Text, up to 35 characters; default `Fortinet_SSL_DSA2048`. Refers to `vpn.certificate/local`. */
  "certname-dsa2048"?: string;
  /** Text, up to 35 characters; default `Fortinet_SSL_ECDSA256`. Refers to `vpn.certificate/local`. */
  "certname-ecdsa256"?: string;
  /** Text, up to 35 characters; default `Fortinet_SSL_ECDSA384`. Refers to `vpn.certificate/local`. */
  "certname-ecdsa384"?: string;
  /** Text, up to 35 characters; default `Fortinet_SSL_ECDSA521`. Refers to `vpn.certificate/local`. */
  "certname-ecdsa521"?: string;
  /** Text, up to 35 characters; default `Fortinet_SSL_ED25519`. Refers to `vpn.certificate/local`. */
  "certname-ed25519"?: string;
  /** Text, up to 35 characters; default `Fortinet_SSL_ED448`. Refers to `vpn.certificate/local`. */
  "certname-ed448"?: string;
}

/** A row of `vpn.ipsec/fec`, by `name`. */
export interface VpnIpsecFec {
  /** Text, up to 35 characters. */
  name: string;
  /** Table, by `seqno`. */
  mappings?: VpnIpsecFecMappings[];
}

/** Table, by `seqno`. */
export interface VpnIpsecFecMappings {
  /** Integer, 0 to 64; default `0`. */
  seqno: number;
  /** Integer, 1 to 40; default `0`. In 7.2: 1 to 20. In 7.4: 1 to 20. In 7.6: 1 to 20. */
  base?: number;
  /** Integer, 0 to 20; default `0`. In 7.2: 1 to 5. In 7.4: 1 to 5. In 7.6: 1 to 5. */
  redundant?: number;
  /** Integer, 0 to 100; default `0`. */
  "packet-loss-threshold"?: number;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "packet-loss-threshold-negate"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 4294967295; default `0`. */
  "latency-threshold"?: number;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "latency-threshold-negate"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 4294967295; default `0`. */
  "bandwidth-up-threshold"?: number;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "bandwidth-up-threshold-negate"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 4294967295; default `0`. */
  "bandwidth-down-threshold"?: number;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "bandwidth-down-threshold-negate"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 4294967295; default `0`. */
  "bandwidth-bi-threshold"?: number;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "bandwidth-bi-threshold-negate"?: "enable" | "disable" | UnknownValue;
  /** Table, by `seqno`. Since 8.0. Derived: rests on one indirect source. */
  tos?: VpnIpsecFecMappingsTos[];
}

/** Table, by `seqno`. Since 8.0. Derived: rests on one indirect source. */
export interface VpnIpsecFecMappingsTos {
  /** Integer, 1 to 8. Derived: rests on one indirect source. */
  seqno: number;
  /** Text. Derived: rests on one indirect source. */
  tos?: string;
  /** Text. Derived: rests on one indirect source. */
  "tos-mask"?: string;
  /** Integer, 1 to 40. Derived: rests on one indirect source. */
  base?: number;
  /** Integer, 0 to 20. Derived: rests on one indirect source. */
  redundant?: number;
}

/** A row of `vpn.ipsec/phase1`, by `name`. */
export interface VpnIpsecPhase1 {
  /** Text, up to 35 characters. */
  name: string;
  /** Option; default `static`. */
  type?: "static" | "dynamic" | "ddns" | UnknownValue;
  /** Text, up to 35 characters. Refers to `system/interface`. */
  interface?: string;
  /** Option; default `1`. */
  "ike-version"?: "1" | "2" | UnknownValue;
  /** IPv4 address; default `0.0.0.0`. */
  "remote-gw"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "local-gw"?: string;
  /** Text, up to 63 characters. */
  "remotegw-ddns"?: string;
  /** Integer, 120 to 172800; default `86400`. */
  keylife?: number;
  /** Table, by `name`. */
  certificate?: VpnIpsecPhase1Certificate[];
  /** Option; default `psk`. */
  authmethod?: "psk" | "signature" | UnknownValue;
  /** Option. */
  "authmethod-remote"?: "psk" | "signature" | UnknownValue;
  /** Option; default `main`. */
  mode?: "aggressive" | "main" | UnknownValue;
  /** Option; default `peer`. */
  peertype?: "any" | "one" | "dialup" | "peer" | "peergrp" | UnknownValue;
  /** Text, up to 255 characters. */
  peerid?: string;
  /** Text, up to 35 characters. Refers to `user/group`. */
  usrgrp?: string;
  /** Text, up to 35 characters. Refers to `user/peer`. */
  peer?: string;
  /** Text, up to 35 characters. Refers to `user/peergrp`. */
  peergrp?: string;
  /** Option; default `disable`. */
  "mode-cfg"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "mode-cfg-allow-client-selector"?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. */
  "assign-ip"?: "disable" | "enable" | UnknownValue;
  /** Option; default `range`. */
  "assign-ip-from"?: "range" | "usrgrp" | "dhcp" | "name" | UnknownValue;
  /** IPv4 address; default `0.0.0.0`. */
  "ipv4-start-ip"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "ipv4-end-ip"?: string;
  /** IPv4 mask; default `255.255.255.255`. */
  "ipv4-netmask"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "dhcp-ra-giaddr"?: string;
  /** IPv6 address; default `::`. */
  "dhcp6-ra-linkaddr"?: string;
  /** Option; default `manual`. */
  "dns-mode"?: "manual" | "auto" | UnknownValue;
  /** IPv4 address; default `0.0.0.0`. */
  "ipv4-dns-server1"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "ipv4-dns-server2"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "ipv4-dns-server3"?: string;
  /** Table, by `domain-name`. Since 7.4. */
  "internal-domain-list"?: VpnIpsecPhase1InternalDomainList[];
  /** Table, by `dns-suffix`. Since 7.6. */
  "dns-suffix-search"?: VpnIpsecPhase1DnsSuffixSearch[];
  /** IPv4 address; default `0.0.0.0`. */
  "ipv4-wins-server1"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "ipv4-wins-server2"?: string;
  /** Table, by `id`. */
  "ipv4-exclude-range"?: VpnIpsecPhase1Ipv4ExcludeRange[];
  /** Text, up to 79 characters. Refers to `firewall/address` and `firewall/addrgrp`. */
  "ipv4-split-include"?: string;
  /** Text, up to 79 characters. Refers to `firewall.service/group` and `firewall.service/custom`. */
  "split-include-service"?: string;
  /** Text, up to 79 characters. Refers to `firewall/address` and `firewall/addrgrp`. */
  "ipv4-name"?: string;
  /** IPv6 address; default `::`. */
  "ipv6-start-ip"?: string;
  /** IPv6 address; default `::`. */
  "ipv6-end-ip"?: string;
  /** Integer, 1 to 128; default `128`. */
  "ipv6-prefix"?: number;
  /** IPv6 address; default `::`. */
  "ipv6-dns-server1"?: string;
  /** IPv6 address; default `::`. */
  "ipv6-dns-server2"?: string;
  /** IPv6 address; default `::`. */
  "ipv6-dns-server3"?: string;
  /** Table, by `id`. */
  "ipv6-exclude-range"?: VpnIpsecPhase1Ipv6ExcludeRange[];
  /** Text, up to 79 characters. Refers to `firewall/address6` and `firewall/addrgrp6`. */
  "ipv6-split-include"?: string;
  /** Text, up to 79 characters. Refers to `firewall/address6` and `firewall/addrgrp6`. */
  "ipv6-name"?: string;
  /** Integer, 0 to 28800; default `0`. */
  "ip-delay-interval"?: number;
  /** Option; default `enable`. */
  "unity-support"?: "disable" | "enable" | UnknownValue;
  /** Text, up to 63 characters. */
  domain?: string;
  /** Text, up to 1024 characters. */
  banner?: string;
  /** Option; default `disable`. */
  "include-local-lan"?: "disable" | "enable" | UnknownValue;
  /** Text, up to 79 characters. Refers to `firewall/address` and `firewall/addrgrp`. */
  "ipv4-split-exclude"?: string;
  /** Text, up to 79 characters. Refers to `firewall/address6` and `firewall/addrgrp6`. */
  "ipv6-split-exclude"?: string;
  /** Option; default `disable`. */
  "save-password"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "client-auto-negotiate"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "client-keep-alive"?: "disable" | "enable" | UnknownValue;
  /** Table, by `address`. */
  "backup-gateway"?: VpnIpsecPhase1BackupGateway[];
  /** Option, several separated by blanks. */
  proposal?: Values<"des-md5" | "des-sha1" | "des-sha256" | "des-sha384" | "des-sha512" | "3des-md5" | "3des-sha1" | "3des-sha256" | "3des-sha384" | "3des-sha512" | "aes128-md5" | "aes128-sha1" | "aes128-sha256" | "aes128-sha384" | "aes128-sha512" | "aes128gcm-prfsha1" | "aes128gcm-prfsha256" | "aes128gcm-prfsha384" | "aes128gcm-prfsha512" | "aes192-md5" | "aes192-sha1" | "aes192-sha256" | "aes192-sha384" | "aes192-sha512" | "aes256-md5" | "aes256-sha1" | "aes256-sha256" | "aes256-sha384" | "aes256-sha512" | "aes256gcm-prfsha1" | "aes256gcm-prfsha256" | "aes256gcm-prfsha384" | "aes256gcm-prfsha512" | "chacha20poly1305-prfsha1" | "chacha20poly1305-prfsha256" | "chacha20poly1305-prfsha384" | "chacha20poly1305-prfsha512" | "aria128-md5" | "aria128-sha1" | "aria128-sha256" | "aria128-sha384" | "aria128-sha512" | "aria192-md5" | "aria192-sha1" | "aria192-sha256" | "aria192-sha384" | "aria192-sha512" | "aria256-md5" | "aria256-sha1" | "aria256-sha256" | "aria256-sha384" | "aria256-sha512" | "seed-md5" | "seed-sha1" | "seed-sha256" | "seed-sha384" | "seed-sha512">;
  /** Option; default `disable`. */
  "add-route"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "add-gw-route"?: "enable" | "disable" | UnknownValue;
  /** Secret, answered as `ENC …`. */
  psksecret?: string;
  /** Secret, answered as `ENC …`. */
  "psksecret-remote"?: string;
  /** Integer, 5 to 900; default `10`. */
  keepalive?: number;
  /** Integer, 1 to 255; default `15`. */
  distance?: number;
  /** Integer, 1 to 65535; default `1`. */
  priority?: number;
  /** Text, up to 63 characters. */
  localid?: string;
  /** Option; default `auto`. */
  "localid-type"?: "auto" | "fqdn" | "user-fqdn" | "keyid" | "address" | "asn1dn" | UnknownValue;
  /** Option; default `enable`. */
  "auto-negotiate"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 300; default `30`. */
  "negotiate-timeout"?: number;
  /** Option; default `enable`. */
  fragmentation?: "enable" | "disable" | UnknownValue;
  /** Option; default `on-demand`. */
  dpd?: "disable" | "on-idle" | "on-demand" | UnknownValue;
  /** Integer, 1 to 10; default `3`. */
  "dpd-retrycount"?: number;
  /** Text. */
  "dpd-retryinterval"?: string;
  /** Text, up to 255 characters. */
  comments?: string;
  /** Option; default `enable`. */
  "npu-offload"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "send-cert-chain"?: "enable" | "disable" | UnknownValue;
  /** Option, several separated by blanks; default `20`. */
  dhgrp?: Values<"1" | "2" | "5" | "14" | "15" | "16" | "17" | "18" | "19" | "20" | "21" | "27" | "28" | "29" | "30" | "31" | "32">;
  /** Option, several separated by blanks. Since 7.6. */
  addke1?: Values<"0" | "35" | "36" | "37" | "1080" | "1081" | "1082" | "1083" | "1084" | "1085" | "1089" | "1090" | "1091" | "1092" | "1093" | "1094">;
  /** Option, several separated by blanks. Since 7.6. */
  addke2?: Values<"0" | "35" | "36" | "37" | "1080" | "1081" | "1082" | "1083" | "1084" | "1085" | "1089" | "1090" | "1091" | "1092" | "1093" | "1094">;
  /** Option, several separated by blanks. Since 7.6. */
  addke3?: Values<"0" | "35" | "36" | "37" | "1080" | "1081" | "1082" | "1083" | "1084" | "1085" | "1089" | "1090" | "1091" | "1092" | "1093" | "1094">;
  /** Option, several separated by blanks. Since 7.6. */
  addke4?: Values<"0" | "35" | "36" | "37" | "1080" | "1081" | "1082" | "1083" | "1084" | "1085" | "1089" | "1090" | "1091" | "1092" | "1093" | "1094">;
  /** Option, several separated by blanks. Since 7.6. */
  addke5?: Values<"0" | "35" | "36" | "37" | "1080" | "1081" | "1082" | "1083" | "1084" | "1085" | "1089" | "1090" | "1091" | "1092" | "1093" | "1094">;
  /** Option, several separated by blanks. Since 7.6. */
  addke6?: Values<"0" | "35" | "36" | "37" | "1080" | "1081" | "1082" | "1083" | "1084" | "1085" | "1089" | "1090" | "1091" | "1092" | "1093" | "1094">;
  /** Option, several separated by blanks. Since 7.6. */
  addke7?: Values<"0" | "35" | "36" | "37" | "1080" | "1081" | "1082" | "1083" | "1084" | "1085" | "1089" | "1090" | "1091" | "1092" | "1093" | "1094">;
  /** Option; default `disable`. */
  "suite-b"?: "disable" | "suite-b-gcm-128" | "suite-b-gcm-256" | UnknownValue;
  /** Option; default `disable`. */
  eap?: "enable" | "disable" | UnknownValue;
  /** Option; default `use-id-payload`. */
  "eap-identity"?: "use-id-payload" | "send-request" | UnknownValue;
  /** Text, up to 35 characters. Refers to `user/peergrp`. */
  "eap-exclude-peergrp"?: string;
  /** Option; default `disable`. Since 7.4. */
  "eap-cert-auth"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "acct-verify"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  ppk?: "disable" | "allow" | "require" | UnknownValue;
  /** Secret, answered as `ENC …`. */
  "ppk-secret"?: string;
  /** Text, up to 35 characters. */
  "ppk-identity"?: string;
  /** Option; default `custom`. `fabric-overlay-orchestrator` since 7.6. */
  "wizard-type"?: "custom" | "dialup-forticlient" | "dialup-ios" | "dialup-android" | "dialup-windows" | "dialup-cisco" | "static-fortigate" | "dialup-fortigate" | "static-cisco" | "dialup-cisco-fw" | "simplified-static-fortigate" | "hub-fortigate-auto-discovery" | "spoke-fortigate-auto-discovery" | "fabric-overlay-orchestrator" | UnknownValue;
  /** Option; default `disable`. */
  xauthtype?: "disable" | "client" | "pap" | "chap" | "auto" | UnknownValue;
  /** Option; default `disable`. */
  reauth?: "disable" | "enable" | UnknownValue;
  /** Text, up to 64 characters. */
  authusr?: string;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  authpasswd?: string;
  /** Option; default `disable`. */
  "group-authentication"?: "enable" | "disable" | UnknownValue;
  /** Secret, answered as `ENC …`. */
  "group-authentication-secret"?: string;
  /** Text, up to 35 characters. Refers to `user/group`. */
  authusrgrp?: string;
  /** Option; default `disable`. */
  "mesh-selector-type"?: "disable" | "subnet" | "host" | UnknownValue;
  /** Option; default `disable`. */
  "idle-timeout"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "shared-idle-timeout"?: "enable" | "disable" | UnknownValue;
  /** Integer, 5 to 43200; default `15`. */
  "idle-timeoutinterval"?: number;
  /** Option; default `enable`. */
  "ha-sync-esp-seqno"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "fgsp-sync"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "inbound-dscp-copy"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  nattraversal?: "enable" | "disable" | "forced" | UnknownValue;
  /** Option; default `disable`. */
  esn?: "require" | "allow" | "disable" | UnknownValue;
  /** Integer, 500 to 16000; default `1200`. */
  "fragmentation-mtu"?: number;
  /** Option; default `disable`. */
  "childless-ike"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "azure-ad-autoconnect"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "client-resume"?: "enable" | "disable" | UnknownValue;
  /** Integer, 120 to 172800; default `7200`. Since 7.4. */
  "client-resume-interval"?: number;
  /** Option; default `enable`. */
  rekey?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "digital-signature-auth"?: "enable" | "disable" | UnknownValue;
  /** Option, several separated by blanks; default `sha2-512`. */
  "signature-hash-alg"?: Values<"sha1" | "sha2-256" | "sha2-384" | "sha2-512">;
  /** Option; default `pkcs1`. */
  "rsa-signature-format"?: "pkcs1" | "pss" | UnknownValue;
  /** Option; default `disable`. */
  "rsa-signature-hash-override"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "enforce-unique-id"?: "disable" | "keep-new" | "keep-old" | UnknownValue;
  /** Option; default `enable`. */
  "cert-id-validation"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "fec-egress"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fec-separate-redundant-tunnel"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 1000; default `5`. */
  "fec-send-timeout"?: number;
  /** Integer, 1 to 40; default `10`. In 7.2: 1 to 20. In 7.4: 1 to 20. In 7.6: 1 to 20. */
  "fec-base"?: number;
  /** Option; default `rs`. */
  "fec-codec"?: "rs" | "xor" | UnknownValue;
  /** Integer, 1 to 20; default `1`. In 7.2: 1 to 5. In 7.4: 1 to 5. In 7.6: 1 to 5. */
  "fec-redundant"?: number;
  /** Option; default `disable`. */
  "fec-ingress"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 1000; default `50`. */
  "fec-receive-timeout"?: number;
  /** Text, up to 35 characters. Refers to `system/sdwan/health-check`. */
  "fec-health-check"?: string;
  /** Text, up to 35 characters. Refers to `vpn.ipsec/fec`. */
  "fec-mapping-profile"?: string;
  /** Option; default `disable`. Since 7.4. */
  "network-overlay"?: "disable" | "enable" | UnknownValue;
  /** Integer, 0 to 255; default `0`. Since 7.4. */
  "network-id"?: number;
  /** Option; default `disable`. Since 7.4. */
  "dev-id-notification"?: "disable" | "enable" | UnknownValue;
  /** Text, up to 63 characters. Since 7.4. */
  "dev-id"?: string;
  /** Option; default `enable`. Since 7.4. */
  "loopback-asymroute"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 255; default `0`. Since 7.4. */
  "link-cost"?: number;
  /** Text, up to 35 characters. Refers to `vpn/kmip-server`. Since 7.4. */
  kms?: string;
  /** Option; default `disable`. Since 7.4. */
  "exchange-fgt-device-id"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "ipv6-auto-linklocal"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "ems-sn-check"?: "enable" | "disable" | UnknownValue;
  /** Option; default `local`. Since 7.4. */
  "cert-trust-store"?: "local" | "ems" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  qkd?: "disable" | "allow" | "require" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "qkd-hybrid"?: "disable" | "allow" | "require" | UnknownValue;
  /** Text, up to 35 characters. Refers to `vpn/qkd`. Since 7.4. */
  "qkd-profile"?: string;
  /** Option; default `auto`. `auto` since 7.6. `udp-fallback-tcp` until 7.4. Since 7.4. */
  transport?: "udp" | "auto" | "tcp" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "fortinet-esp"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 300; default `15`. Since 7.6. */
  "auto-transport-threshold"?: number;
  /** Option; default `any`. `ztna` since 7.6. Since 7.4. */
  "remote-gw-match"?: "any" | "ipmask" | "iprange" | "geography" | "ztna" | UnknownValue;
  /** IPv4 network with its mask; default `0.0.0.0 0.0.0.0`. Since 7.4. */
  "remote-gw-subnet"?: string;
  /** IPv4 address; default `0.0.0.0`. Since 7.4. */
  "remote-gw-start-ip"?: string;
  /** IPv4 address; default `0.0.0.0`. Since 7.4. */
  "remote-gw-end-ip"?: string;
  /** Text, up to 2 characters. Since 7.4. */
  "remote-gw-country"?: string;
  /** Table, by `name`. Since 7.6. */
  "remote-gw-ztna-tags"?: VpnIpsecPhase1RemoteGwZtnaTags[];
  /** Option; default `any`. Since 7.4. */
  "remote-gw6-match"?: "any" | "ipprefix" | "iprange" | "geography" | UnknownValue;
  /** IPv6 network with its prefix length; default `::/0`. Since 7.4. */
  "remote-gw6-subnet"?: string;
  /** IPv6 address; default `::`. Since 7.4. */
  "remote-gw6-start-ip"?: string;
  /** IPv6 address; default `::`. Since 7.4. */
  "remote-gw6-end-ip"?: string;
  /** Text, up to 2 characters. Since 7.4. */
  "remote-gw6-country"?: string;
  /** Option; default `none`. Since 7.4. */
  "cert-peer-username-validation"?: "none" | "othername" | "rfc822name" | "cn" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "cert-peer-username-strip"?: "disable" | "enable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "ztna-cert-scim-authorization"?: "disable" | "email" | "user-name" | "display-name" | "external-id" | UnknownValue;
}

/** A row of `vpn.ipsec/phase1-interface`, by `name`. */
export interface VpnIpsecPhase1Interface {
  /** Text, up to 15 characters. */
  name: string;
  /** Option; default `static`. */
  type?: "static" | "dynamic" | "ddns" | UnknownValue;
  /** Text, up to 35 characters. Refers to `system/interface`. */
  interface?: string;
  /** Option; default `4`. */
  "ip-version"?: "4" | "6" | UnknownValue;
  /** Option; default `1`. */
  "ike-version"?: "1" | "2" | UnknownValue;
  /** IPv4 address; default `0.0.0.0`. */
  "local-gw"?: string;
  /** IPv6 address; default `::`. */
  "local-gw6"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "remote-gw"?: string;
  /** IPv6 address; default `::`. */
  "remote-gw6"?: string;
  /** Text, up to 63 characters. */
  "remotegw-ddns"?: string;
  /** Integer, 120 to 172800; default `86400`. */
  keylife?: number;
  /** Table, by `name`. */
  certificate?: VpnIpsecPhase1InterfaceCertificate[];
  /** Option; default `psk`. */
  authmethod?: "psk" | "signature" | UnknownValue;
  /** Option. */
  "authmethod-remote"?: "psk" | "signature" | UnknownValue;
  /** Option; default `main`. */
  mode?: "aggressive" | "main" | UnknownValue;
  /** Option; default `peer`. */
  peertype?: "any" | "one" | "dialup" | "peer" | "peergrp" | UnknownValue;
  /** Text, up to 255 characters. */
  peerid?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "default-gw"?: string;
  /** Integer, 0 to 4294967295; default `0`. */
  "default-gw-priority"?: number;
  /** Text, up to 35 characters. Refers to `user/group`. */
  usrgrp?: string;
  /** Text, up to 35 characters. Refers to `user/peer`. */
  peer?: string;
  /** Text, up to 35 characters. Refers to `user/peergrp`. */
  peergrp?: string;
  /** Table, by `name`. In 7.2 of the type string. */
  monitor?: VpnIpsecPhase1InterfaceMonitor[];
  /** Integer, 0 to 4294967295; default `0`. Since 7.4. */
  "monitor-min"?: number;
  /** Option; default `immediate`. */
  "monitor-hold-down-type"?: "immediate" | "delay" | "time" | UnknownValue;
  /** Integer, 0 to 31536000; default `0`. */
  "monitor-hold-down-delay"?: number;
  /** Option; default `sunday`. */
  "monitor-hold-down-weekday"?: "everyday" | "sunday" | "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | UnknownValue;
  /** Text. */
  "monitor-hold-down-time"?: string;
  /** Option; default `disable`. */
  "net-device"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "passive-mode"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "exchange-interface-ip"?: "enable" | "disable" | UnknownValue;
  /** IPv4 address; default `0.0.0.0`. */
  "exchange-ip-addr4"?: string;
  /** IPv6 address; default `::`. */
  "exchange-ip-addr6"?: string;
  /** Option; default `disable`. */
  "aggregate-member"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 100; default `1`. */
  "aggregate-weight"?: number;
  /** Option; default `disable`. Since 7.4. */
  "packet-redistribution"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "peer-egress-shaping"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 100000000; default `0`. In 7.6: 0 to 80000000. Since 7.6. */
  "peer-egress-shaping-value"?: number;
  /** Integer, 0 to 31. Since 8.0. Derived: rests on one indirect source. */
  multipath?: number;
  /** Option; default `disable`. */
  "mode-cfg"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "mode-cfg-allow-client-selector"?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. */
  "assign-ip"?: "disable" | "enable" | UnknownValue;
  /** Option; default `range`. */
  "assign-ip-from"?: "range" | "usrgrp" | "dhcp" | "name" | UnknownValue;
  /** IPv4 address; default `0.0.0.0`. */
  "ipv4-start-ip"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "ipv4-end-ip"?: string;
  /** IPv4 mask; default `255.255.255.255`. */
  "ipv4-netmask"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "dhcp-ra-giaddr"?: string;
  /** IPv6 address; default `::`. */
  "dhcp6-ra-linkaddr"?: string;
  /** Option; default `manual`. */
  "dns-mode"?: "manual" | "auto" | UnknownValue;
  /** IPv4 address; default `0.0.0.0`. */
  "ipv4-dns-server1"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "ipv4-dns-server2"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "ipv4-dns-server3"?: string;
  /** Table, by `domain-name`. Since 7.4. */
  "internal-domain-list"?: VpnIpsecPhase1InterfaceInternalDomainList[];
  /** Table, by `dns-suffix`. Since 7.6. */
  "dns-suffix-search"?: VpnIpsecPhase1InterfaceDnsSuffixSearch[];
  /** IPv4 address; default `0.0.0.0`. */
  "ipv4-wins-server1"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "ipv4-wins-server2"?: string;
  /** Table, by `id`. */
  "ipv4-exclude-range"?: VpnIpsecPhase1InterfaceIpv4ExcludeRange[];
  /** Text, up to 79 characters. Refers to `firewall/address` and `firewall/addrgrp`. */
  "ipv4-split-include"?: string;
  /** Text, up to 79 characters. Refers to `firewall.service/group` and `firewall.service/custom`. */
  "split-include-service"?: string;
  /** Text, up to 79 characters. Refers to `firewall/address` and `firewall/addrgrp`. */
  "ipv4-name"?: string;
  /** IPv6 address; default `::`. */
  "ipv6-start-ip"?: string;
  /** IPv6 address; default `::`. */
  "ipv6-end-ip"?: string;
  /** Integer, 1 to 128; default `128`. */
  "ipv6-prefix"?: number;
  /** IPv6 address; default `::`. */
  "ipv6-dns-server1"?: string;
  /** IPv6 address; default `::`. */
  "ipv6-dns-server2"?: string;
  /** IPv6 address; default `::`. */
  "ipv6-dns-server3"?: string;
  /** Table, by `id`. */
  "ipv6-exclude-range"?: VpnIpsecPhase1InterfaceIpv6ExcludeRange[];
  /** Text, up to 79 characters. Refers to `firewall/address6` and `firewall/addrgrp6`. */
  "ipv6-split-include"?: string;
  /** Text, up to 79 characters. Refers to `firewall/address6` and `firewall/addrgrp6`. */
  "ipv6-name"?: string;
  /** Integer, 0 to 28800; default `0`. */
  "ip-delay-interval"?: number;
  /** Option; default `enable`. */
  "unity-support"?: "disable" | "enable" | UnknownValue;
  /** Text, up to 63 characters. */
  domain?: string;
  /** Text, up to 1024 characters. */
  banner?: string;
  /** Option; default `disable`. */
  "include-local-lan"?: "disable" | "enable" | UnknownValue;
  /** Text, up to 79 characters. Refers to `firewall/address` and `firewall/addrgrp`. */
  "ipv4-split-exclude"?: string;
  /** Text, up to 79 characters. Refers to `firewall/address6` and `firewall/addrgrp6`. */
  "ipv6-split-exclude"?: string;
  /** Option; default `disable`. */
  "save-password"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "client-auto-negotiate"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "client-keep-alive"?: "disable" | "enable" | UnknownValue;
  /** Table, by `address`. */
  "backup-gateway"?: VpnIpsecPhase1InterfaceBackupGateway[];
  /** Option, several separated by blanks. */
  proposal?: Values<"des-md5" | "des-sha1" | "des-sha256" | "des-sha384" | "des-sha512" | "3des-md5" | "3des-sha1" | "3des-sha256" | "3des-sha384" | "3des-sha512" | "aes128-md5" | "aes128-sha1" | "aes128-sha256" | "aes128-sha384" | "aes128-sha512" | "aes128gcm-prfsha1" | "aes128gcm-prfsha256" | "aes128gcm-prfsha384" | "aes128gcm-prfsha512" | "aes192-md5" | "aes192-sha1" | "aes192-sha256" | "aes192-sha384" | "aes192-sha512" | "aes256-md5" | "aes256-sha1" | "aes256-sha256" | "aes256-sha384" | "aes256-sha512" | "aes256gcm-prfsha1" | "aes256gcm-prfsha256" | "aes256gcm-prfsha384" | "aes256gcm-prfsha512" | "chacha20poly1305-prfsha1" | "chacha20poly1305-prfsha256" | "chacha20poly1305-prfsha384" | "chacha20poly1305-prfsha512" | "aria128-md5" | "aria128-sha1" | "aria128-sha256" | "aria128-sha384" | "aria128-sha512" | "aria192-md5" | "aria192-sha1" | "aria192-sha256" | "aria192-sha384" | "aria192-sha512" | "aria256-md5" | "aria256-sha1" | "aria256-sha256" | "aria256-sha384" | "aria256-sha512" | "seed-md5" | "seed-sha1" | "seed-sha256" | "seed-sha384" | "seed-sha512">;
  /** Option; default `enable`. */
  "add-route"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "add-gw-route"?: "enable" | "disable" | UnknownValue;
  /** Secret, answered as `ENC …`. */
  psksecret?: string;
  /** Secret, answered as `ENC …`. */
  "psksecret-remote"?: string;
  /** Integer, 5 to 900; default `10`. */
  keepalive?: number;
  /** Integer, 1 to 255; default `15`. */
  distance?: number;
  /** Integer, 1 to 65535; default `1`. */
  priority?: number;
  /** Text, up to 63 characters. */
  localid?: string;
  /** Option; default `auto`. */
  "localid-type"?: "auto" | "fqdn" | "user-fqdn" | "keyid" | "address" | "asn1dn" | UnknownValue;
  /** Option; default `enable`. */
  "auto-negotiate"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 300; default `30`. */
  "negotiate-timeout"?: number;
  /** Option; default `enable`. */
  fragmentation?: "enable" | "disable" | UnknownValue;
  /** Option; default `post-encapsulation`. */
  "ip-fragmentation"?: "pre-encapsulation" | "post-encapsulation" | UnknownValue;
  /** Option; default `on-demand`. */
  dpd?: "disable" | "on-idle" | "on-demand" | UnknownValue;
  /** Integer, 1 to 10; default `3`. */
  "dpd-retrycount"?: number;
  /** Text. */
  "dpd-retryinterval"?: string;
  /** Text, up to 255 characters. */
  comments?: string;
  /** Option; default `enable`. */
  "npu-offload"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "send-cert-chain"?: "enable" | "disable" | UnknownValue;
  /** Option, several separated by blanks; default `20`. */
  dhgrp?: Values<"1" | "2" | "5" | "14" | "15" | "16" | "17" | "18" | "19" | "20" | "21" | "27" | "28" | "29" | "30" | "31" | "32">;
  /** Option, several separated by blanks. Since 7.6. */
  addke1?: Values<"0" | "35" | "36" | "37" | "1080" | "1081" | "1082" | "1083" | "1084" | "1085" | "1089" | "1090" | "1091" | "1092" | "1093" | "1094">;
  /** Option, several separated by blanks. Since 7.6. */
  addke2?: Values<"0" | "35" | "36" | "37" | "1080" | "1081" | "1082" | "1083" | "1084" | "1085" | "1089" | "1090" | "1091" | "1092" | "1093" | "1094">;
  /** Option, several separated by blanks. Since 7.6. */
  addke3?: Values<"0" | "35" | "36" | "37" | "1080" | "1081" | "1082" | "1083" | "1084" | "1085" | "1089" | "1090" | "1091" | "1092" | "1093" | "1094">;
  /** Option, several separated by blanks. Since 7.6. */
  addke4?: Values<"0" | "35" | "36" | "37" | "1080" | "1081" | "1082" | "1083" | "1084" | "1085" | "1089" | "1090" | "1091" | "1092" | "1093" | "1094">;
  /** Option, several separated by blanks. Since 7.6. */
  addke5?: Values<"0" | "35" | "36" | "37" | "1080" | "1081" | "1082" | "1083" | "1084" | "1085" | "1089" | "1090" | "1091" | "1092" | "1093" | "1094">;
  /** Option, several separated by blanks. Since 7.6. */
  addke6?: Values<"0" | "35" | "36" | "37" | "1080" | "1081" | "1082" | "1083" | "1084" | "1085" | "1089" | "1090" | "1091" | "1092" | "1093" | "1094">;
  /** Option, several separated by blanks. Since 7.6. */
  addke7?: Values<"0" | "35" | "36" | "37" | "1080" | "1081" | "1082" | "1083" | "1084" | "1085" | "1089" | "1090" | "1091" | "1092" | "1093" | "1094">;
  /** Option; default `disable`. */
  "suite-b"?: "disable" | "suite-b-gcm-128" | "suite-b-gcm-256" | UnknownValue;
  /** Option; default `disable`. */
  eap?: "enable" | "disable" | UnknownValue;
  /** Option; default `use-id-payload`. */
  "eap-identity"?: "use-id-payload" | "send-request" | UnknownValue;
  /** Text, up to 35 characters. Refers to `user/peergrp`. */
  "eap-exclude-peergrp"?: string;
  /** Option; default `disable`. Since 7.4. */
  "eap-cert-auth"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "acct-verify"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  ppk?: "disable" | "allow" | "require" | UnknownValue;
  /** Secret, answered as `ENC …`. */
  "ppk-secret"?: string;
  /** Text, up to 35 characters. */
  "ppk-identity"?: string;
  /** Option; default `custom`. `fabric-overlay-orchestrator` since 7.6. */
  "wizard-type"?: "custom" | "dialup-forticlient" | "dialup-ios" | "dialup-android" | "dialup-windows" | "dialup-cisco" | "static-fortigate" | "dialup-fortigate" | "static-cisco" | "dialup-cisco-fw" | "simplified-static-fortigate" | "hub-fortigate-auto-discovery" | "spoke-fortigate-auto-discovery" | "fabric-overlay-orchestrator" | UnknownValue;
  /** Option; default `disable`. */
  xauthtype?: "disable" | "client" | "pap" | "chap" | "auto" | UnknownValue;
  /** Option; default `disable`. */
  reauth?: "disable" | "enable" | UnknownValue;
  /** Text, up to 64 characters. */
  authusr?: string;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  authpasswd?: string;
  /** Option; default `disable`. */
  "group-authentication"?: "enable" | "disable" | UnknownValue;
  /** Secret, answered as `ENC …`. */
  "group-authentication-secret"?: string;
  /** Text, up to 35 characters. Refers to `user/group`. */
  authusrgrp?: string;
  /** Option; default `disable`. */
  "mesh-selector-type"?: "disable" | "subnet" | "host" | UnknownValue;
  /** Option; default `disable`. */
  "idle-timeout"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "shared-idle-timeout"?: "enable" | "disable" | UnknownValue;
  /** Integer, 5 to 43200; default `15`. */
  "idle-timeoutinterval"?: number;
  /** Option; default `enable`. */
  "ha-sync-esp-seqno"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "fgsp-sync"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "inbound-dscp-copy"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "auto-discovery-sender"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "auto-discovery-receiver"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "auto-discovery-forwarder"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "auto-discovery-psk"?: "enable" | "disable" | UnknownValue;
  /** Option; default `independent`. */
  "auto-discovery-shortcuts"?: "independent" | "dependent" | UnknownValue;
  /** Option; default `allow`. Since 7.4. */
  "auto-discovery-crossover"?: "allow" | "block" | UnknownValue;
  /** Integer, 1 to 300; default `5`. */
  "auto-discovery-offer-interval"?: number;
  /** Option; default `disable`. Since 7.6. */
  "auto-discovery-dialup-placeholder"?: "disable" | "enable" | UnknownValue;
  /** Option; default `none`. */
  encapsulation?: "none" | "gre" | "vxlan" | "vpn-id-ipip" | UnknownValue;
  /** Option; default `ike`. */
  "encapsulation-address"?: "ike" | "ipv4" | "ipv6" | UnknownValue;
  /** IPv4 address; default `0.0.0.0`. */
  "encap-local-gw4"?: string;
  /** IPv6 address; default `::`. */
  "encap-local-gw6"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "encap-remote-gw4"?: string;
  /** IPv6 address; default `::`. */
  "encap-remote-gw6"?: string;
  /** Integer, 1 to 16777215; default `0`. */
  vni?: number;
  /** Option; default `enable`. */
  nattraversal?: "enable" | "disable" | "forced" | UnknownValue;
  /** Option; default `disable`. */
  esn?: "require" | "allow" | "disable" | UnknownValue;
  /** Integer, 500 to 16000; default `1200`. */
  "fragmentation-mtu"?: number;
  /** Option; default `disable`. */
  "childless-ike"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "azure-ad-autoconnect"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "client-resume"?: "enable" | "disable" | UnknownValue;
  /** Integer, 120 to 172800; default `7200`. Since 7.4. */
  "client-resume-interval"?: number;
  /** Option; default `enable`. */
  rekey?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "digital-signature-auth"?: "enable" | "disable" | UnknownValue;
  /** Option, several separated by blanks; default `sha2-512`. */
  "signature-hash-alg"?: Values<"sha1" | "sha2-256" | "sha2-384" | "sha2-512">;
  /** Option; default `pkcs1`. */
  "rsa-signature-format"?: "pkcs1" | "pss" | UnknownValue;
  /** Option; default `disable`. */
  "rsa-signature-hash-override"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "enforce-unique-id"?: "disable" | "keep-new" | "keep-old" | UnknownValue;
  /** Option; default `enable`. */
  "cert-id-validation"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "fec-egress"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fec-separate-redundant-tunnel"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 1000; default `5`. */
  "fec-send-timeout"?: number;
  /** Integer, 1 to 40; default `10`. In 7.2: 1 to 20. In 7.4: 1 to 20. In 7.6: 1 to 20. */
  "fec-base"?: number;
  /** Option; default `rs`. */
  "fec-codec"?: "rs" | "xor" | UnknownValue;
  /** Integer, 1 to 20; default `1`. In 7.2: 1 to 5. In 7.4: 1 to 5. In 7.6: 1 to 5. */
  "fec-redundant"?: number;
  /** Option; default `disable`. */
  "fec-ingress"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 1000; default `50`. */
  "fec-receive-timeout"?: number;
  /** Text, up to 35 characters. Refers to `system/sdwan/health-check`. */
  "fec-health-check"?: string;
  /** Text, up to 35 characters. Refers to `vpn.ipsec/fec`. */
  "fec-mapping-profile"?: string;
  /** Option; default `disable`. */
  "network-overlay"?: "disable" | "enable" | UnknownValue;
  /** Integer, 0 to 255; default `0`. */
  "network-id"?: number;
  /** Option; default `disable`. Since 7.4. */
  "dev-id-notification"?: "disable" | "enable" | UnknownValue;
  /** Text, up to 63 characters. Since 7.4. */
  "dev-id"?: string;
  /** Option; default `enable`. */
  "loopback-asymroute"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 255; default `0`. */
  "link-cost"?: number;
  /** Text, up to 35 characters. Refers to `vpn/kmip-server`. Since 7.4. */
  kms?: string;
  /** Option; default `disable`. Since 7.4. */
  "exchange-fgt-device-id"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "ipv6-auto-linklocal"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "ems-sn-check"?: "enable" | "disable" | UnknownValue;
  /** Option; default `local`. Since 7.4. */
  "cert-trust-store"?: "local" | "ems" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  qkd?: "disable" | "allow" | "require" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "qkd-hybrid"?: "disable" | "allow" | "require" | UnknownValue;
  /** Text, up to 35 characters. Refers to `vpn/qkd`. Since 7.4. */
  "qkd-profile"?: string;
  /** Option; default `auto`. `auto` since 7.6. `udp-fallback-tcp` until 7.4. Since 7.4. */
  transport?: "udp" | "auto" | "tcp" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "fortinet-esp"?: "enable" | "disable" | UnknownValue;
  /** Integer, 1 to 300; default `15`. Since 7.6. */
  "auto-transport-threshold"?: number;
  /** Option; default `any`. `ztna` since 7.6. Since 7.4. */
  "remote-gw-match"?: "any" | "ipmask" | "iprange" | "geography" | "ztna" | UnknownValue;
  /** IPv4 network with its mask; default `0.0.0.0 0.0.0.0`. Since 7.4. */
  "remote-gw-subnet"?: string;
  /** IPv4 address; default `0.0.0.0`. Since 7.4. */
  "remote-gw-start-ip"?: string;
  /** IPv4 address; default `0.0.0.0`. Since 7.4. */
  "remote-gw-end-ip"?: string;
  /** Text, up to 2 characters. Since 7.4. */
  "remote-gw-country"?: string;
  /** Table, by `name`. Since 7.6. */
  "remote-gw-ztna-tags"?: VpnIpsecPhase1InterfaceRemoteGwZtnaTags[];
  /** Option; default `any`. Since 7.4. */
  "remote-gw6-match"?: "any" | "ipprefix" | "iprange" | "geography" | UnknownValue;
  /** IPv6 network with its prefix length; default `::/0`. Since 7.4. */
  "remote-gw6-subnet"?: string;
  /** IPv6 address; default `::`. Since 7.4. */
  "remote-gw6-start-ip"?: string;
  /** IPv6 address; default `::`. Since 7.4. */
  "remote-gw6-end-ip"?: string;
  /** Text, up to 2 characters. Since 7.4. */
  "remote-gw6-country"?: string;
  /** Option; default `none`. Since 7.4. */
  "cert-peer-username-validation"?: "none" | "othername" | "rfc822name" | "cn" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "cert-peer-username-strip"?: "disable" | "enable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "ztna-cert-scim-authorization"?: "disable" | "email" | "user-name" | "display-name" | "external-id" | UnknownValue;
}
