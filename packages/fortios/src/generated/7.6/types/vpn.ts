// Generated from specs/fortios/cmdb/vpn.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";
import type { Member, Values } from "../../../cmdb/types.ts";

/** A row of `vpn.certificate/ca`, by `name`. */
export interface VpnCertificateCa {
  /** Text, up to 79 characters. */
  name: string;
  /** Text. */
  ca?: string;
  /** Option; default `vdom`. */
  range?: "global" | "vdom" | UnknownValue;
  /** Option; default `user`. */
  source?: "factory" | "user" | "bundle" | UnknownValue;
  /** Option; default `enable`. */
  "ssl-inspection-trusted"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 255 characters. */
  "scep-url"?: string;
  /** Text, up to 255 characters. Since 7.4. */
  "est-url"?: string;
  /** Integer, 0 to 4294967295, in days; default `0`. */
  "auto-update-days"?: number;
  /** Integer, 0 to 4294967295; default `0`. */
  "auto-update-days-warning"?: number;
  /** IPv4 address; default `0.0.0.0`. */
  "source-ip"?: string;
  /** Text, up to 255 characters. */
  "ca-identifier"?: string;
  /** Option; default `disable`. */
  obsolete?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. Since 7.4. */
  "fabric-ca"?: "disable" | "enable" | UnknownValue;
}

/** A row of `vpn.certificate/crl`, by `name`. */
export interface VpnCertificateCrl {
  /** Text, up to 35 characters. */
  name: string;
  /** Text. */
  crl?: string;
  /** Option; default `vdom`. */
  range?: "global" | "vdom" | UnknownValue;
  /** Option; default `user`. */
  source?: "factory" | "user" | "bundle" | UnknownValue;
  /** Text, up to 31 characters; default `root`. Refers to `system/vdom`. */
  "update-vdom"?: string;
  /** Text, up to 35 characters. */
  "ldap-server"?: string;
  /** Text, up to 63 characters. */
  "ldap-username"?: string;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  "ldap-password"?: string;
  /** Text, up to 255 characters. */
  "http-url"?: string;
  /** Text, up to 255 characters. */
  "scep-url"?: string;
  /** Text, up to 35 characters; default `Fortinet_CA_SSL`. Refers to `vpn.certificate/local`. */
  "scep-cert"?: string;
  /** Integer, 0 to 4294967295; default `0`. */
  "update-interval"?: number;
  /** IPv4 address; default `0.0.0.0`. */
  "source-ip"?: string;
}

/** A row of `vpn.certificate/hsm-local`, by `name`. Since 7.6. */
export interface VpnCertificateHsmLocal {
  /** Text, up to 35 characters. */
  name: string;
  /** Text, up to 511 characters. */
  comments?: string;
  /** Option; default `unknown`. */
  vendor?: "unknown" | "gch" | UnknownValue;
  /** Option; default `unknown`. */
  "api-version"?: "unknown" | "gch-default" | UnknownValue;
  /** Text. */
  certificate?: string;
  /** Option; default `vdom`. */
  range?: "global" | "vdom" | UnknownValue;
  /** Option; default `user`. */
  source?: "factory" | "user" | "bundle" | UnknownValue;
  /** Text, up to 1024 characters. */
  "gch-url"?: string;
  /** Text, up to 31 characters. */
  "gch-project"?: string;
  /** Text, up to 63 characters. */
  "gch-location"?: string;
  /** Text, up to 63 characters. */
  "gch-keyring"?: string;
  /** Text, up to 63 characters. */
  "gch-cryptokey"?: string;
  /** Text, up to 31 characters. */
  "gch-cryptokey-version"?: string;
  /** Text, up to 35 characters. Refers to `system/cloud-service`. */
  "gch-cloud-service-name"?: string;
  /** Option; default `rsa-sign-pkcs1-2048-sha256`. */
  "gch-cryptokey-algorithm"?: "rsa-sign-pkcs1-2048-sha256" | "rsa-sign-pkcs1-3072-sha256" | "rsa-sign-pkcs1-4096-sha256" | "rsa-sign-pkcs1-4096-sha512" | "rsa-sign-pss-2048-sha256" | "rsa-sign-pss-3072-sha256" | "rsa-sign-pss-4096-sha256" | "rsa-sign-pss-4096-sha512" | "ec-sign-p256-sha256" | "ec-sign-p384-sha384" | "ec-sign-secp256k1-sha256" | UnknownValue;
}

/** A row of `vpn.certificate/local`, by `name`. */
export interface VpnCertificateLocal {
  /** Text, up to 35 characters. */
  name: string;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  password?: string;
  /** Text, up to 511 characters. */
  comments?: string;
  /** Secret, answered as `ENC …`. */
  "private-key"?: string;
  /** Text. */
  certificate?: string;
  /** Text. */
  csr?: string;
  /** Text. */
  state?: string;
  /** Text, up to 255 characters. */
  "scep-url"?: string;
  /** Option; default `vdom`. */
  range?: "global" | "vdom" | UnknownValue;
  /** Option; default `user`. */
  source?: "factory" | "user" | "bundle" | UnknownValue;
  /** Integer, 0 to 4294967295, in days; default `0`. */
  "auto-regenerate-days"?: number;
  /** Integer, 0 to 4294967295; default `0`. */
  "auto-regenerate-days-warning"?: number;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  "scep-password"?: string;
  /** Text, up to 255 characters. */
  "ca-identifier"?: string;
  /** Option; default `printable`. */
  "name-encoding"?: "printable" | "utf8" | UnknownValue;
  /** IPv4 address; default `0.0.0.0`. */
  "source-ip"?: string;
  /** Text, up to 63 characters. */
  "ike-localid"?: string;
  /** Option; default `asn1dn`. */
  "ike-localid-type"?: "asn1dn" | "fqdn" | UnknownValue;
  /** Option; default `none`. `est` since 7.4. */
  "enroll-protocol"?: "none" | "scep" | "cmpv2" | "acme2" | "est" | UnknownValue;
  /** Option; default `disable`. */
  "private-key-retain"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 63 characters. */
  "cmp-server"?: string;
  /** Text, up to 255 characters. */
  "cmp-path"?: string;
  /** Text, up to 79 characters. Refers to `vpn.certificate/ca` and `vpn.certificate/remote`. */
  "cmp-server-cert"?: string;
  /** Option; default `keyupate`. */
  "cmp-regeneration-method"?: "keyupate" | "renewal" | UnknownValue;
  /** Text, up to 255 characters; default `https://acme-v02.api.letsencrypt.org/directory`. */
  "acme-ca-url"?: string;
  /** Text, up to 255 characters. */
  "acme-domain"?: string;
  /** Text, up to 255 characters. */
  "acme-email"?: string;
  /** Text, up to 255 characters. Since 7.6. */
  "acme-eab-key-id"?: string;
  /** Secret, answered as `ENC …`, up to 128 characters. Since 7.6. */
  "acme-eab-key-hmac"?: string;
  /** Integer, 2048 to 4096; default `2048`. */
  "acme-rsa-key-size"?: number;
  /** Integer, 1 to 60; default `30`. */
  "acme-renew-window"?: number;
  /** Text, up to 255 characters. Since 7.4. */
  "est-server"?: string;
  /** Text, up to 255 characters. Since 7.4. */
  "est-ca-id"?: string;
  /** Text, up to 63 characters. Since 7.4. */
  "est-http-username"?: string;
  /** Secret, answered as `ENC …`, up to 128 characters. Since 7.4. */
  "est-http-password"?: string;
  /** Text, up to 79 characters. Refers to `vpn.certificate/local`. Since 7.4. */
  "est-client-cert"?: string;
  /** Text, up to 79 characters. Refers to `vpn.certificate/ca` and `vpn.certificate/remote`. Since 7.4. */
  "est-server-cert"?: string;
  /** Text, up to 63 characters. Since 7.4. */
  "est-srp-username"?: string;
  /** Secret, answered as `ENC …`, up to 128 characters. Since 7.4. */
  "est-srp-password"?: string;
  /** Option; default `create-new-key`. Since 7.6. */
  "est-regeneration-method"?: "create-new-key" | "use-existing-key" | UnknownValue;
}

/** A row of `vpn.certificate/ocsp-server`, by `name`. */
export interface VpnCertificateOcspServer {
  /** Text, up to 35 characters. */
  name: string;
  /** Text, up to 127 characters. */
  url?: string;
  /** Text, up to 127 characters. Refers to `vpn.certificate/remote` and `vpn.certificate/ca`. */
  cert?: string;
  /** Text, up to 127 characters. */
  "secondary-url"?: string;
  /** Text, up to 127 characters. Refers to `vpn.certificate/remote` and `vpn.certificate/ca`. */
  "secondary-cert"?: string;
  /** Option; default `revoke`. */
  "unavail-action"?: "revoke" | "ignore" | UnknownValue;
  /** Text, up to 63 characters. */
  "source-ip"?: string;
}

/** A row of `vpn.certificate/remote`, by `name`. */
export interface VpnCertificateRemote {
  /** Text, up to 35 characters. */
  name: string;
  /** Text. */
  remote?: string;
  /** Option; default `vdom`. */
  range?: "global" | "vdom" | UnknownValue;
  /** Option; default `user`. */
  source?: "factory" | "user" | "bundle" | UnknownValue;
}

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

/** Group of fields. */
export interface VpnCertificateSettingCrlVerification {
  /** Option; default `ignore`. */
  expiry?: "ignore" | "revoke" | UnknownValue;
  /** Option; default `ignore`. */
  "leaf-crl-absence"?: "ignore" | "revoke" | UnknownValue;
  /** Option; default `ignore`. */
  "chain-crl-absence"?: "ignore" | "revoke" | UnknownValue;
}

/** A row of `vpn.ipsec/concentrator`, by `id`. */
export interface VpnIpsecConcentrator {
  /** Integer, 1 to 65535; default `0`. */
  id: number;
  /** Text, up to 35 characters. */
  name?: string;
  /** Option; default `disable`. */
  "src-check"?: "disable" | "enable" | UnknownValue;
  /** Table, by `name`. */
  member?: VpnIpsecConcentratorMember[];
}

/** Table, by `name`. */
export interface VpnIpsecConcentratorMember extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `vpn.ipsec/manualkey` and `vpn.ipsec/phase1`. */
  name: string;
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
  /** Integer, 0 to 4294967295; default `0`. */
  "latency-threshold"?: number;
  /** Integer, 0 to 4294967295; default `0`. */
  "bandwidth-up-threshold"?: number;
  /** Integer, 0 to 4294967295; default `0`. */
  "bandwidth-down-threshold"?: number;
  /** Integer, 0 to 4294967295; default `0`. */
  "bandwidth-bi-threshold"?: number;
}

/** A row of `vpn.ipsec/manualkey`, by `name`. */
export interface VpnIpsecManualkey {
  /** Text, up to 35 characters. */
  name: string;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  interface?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "remote-gw"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "local-gw"?: string;
  /** Option; default `null`. */
  authentication?: "null" | "md5" | "sha1" | "sha256" | "sha384" | "sha512" | UnknownValue;
  /** Option; default `null`. */
  encryption?: "null" | "des" | "3des" | "aes128" | "aes192" | "aes256" | "aria128" | "aria192" | "aria256" | "seed" | UnknownValue;
  /** Secret, answered as `ENC …`. */
  authkey?: string;
  /** Secret, answered as `ENC …`. */
  enckey?: string;
  /** Text. */
  localspi?: string;
  /** Text. */
  remotespi?: string;
  /** Option; default `enable`. */
  "npu-offload"?: "enable" | "disable" | UnknownValue;
}

/** A row of `vpn.ipsec/manualkey-interface`, by `name`. */
export interface VpnIpsecManualkeyInterface {
  /** Text, up to 15 characters. */
  name: string;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  interface?: string;
  /** Option; default `4`. */
  "ip-version"?: "4" | "6" | UnknownValue;
  /** Option; default `4`. */
  "addr-type"?: "4" | "6" | UnknownValue;
  /** IPv4 address; default `0.0.0.0`. */
  "remote-gw"?: string;
  /** IPv6 address; default `::`. */
  "remote-gw6"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "local-gw"?: string;
  /** IPv6 address; default `::`. */
  "local-gw6"?: string;
  /** Option; default `null`. */
  "auth-alg"?: "null" | "md5" | "sha1" | "sha256" | "sha384" | "sha512" | UnknownValue;
  /** Option; default `null`. */
  "enc-alg"?: "null" | "des" | "3des" | "aes128" | "aes192" | "aes256" | "aria128" | "aria192" | "aria256" | "seed" | UnknownValue;
  /** Secret, answered as `ENC …`. */
  "auth-key"?: string;
  /** Secret, answered as `ENC …`. */
  "enc-key"?: string;
  /** Text. */
  "local-spi"?: string;
  /** Text. */
  "remote-spi"?: string;
  /** Option; default `enable`. */
  "npu-offload"?: "enable" | "disable" | UnknownValue;
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
}

/** Table, by `name`. */
export interface VpnIpsecPhase1Certificate extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `vpn.certificate/local`. */
  name: string;
}

/** Table, by `domain-name`. Since 7.4. */
export interface VpnIpsecPhase1InternalDomainList extends Member<"domain-name"> {
  /** Text, up to 79 characters. */
  "domain-name": string;
}

/** Table, by `dns-suffix`. Since 7.6. */
export interface VpnIpsecPhase1DnsSuffixSearch extends Member<"dns-suffix"> {
  /** Text, up to 79 characters. */
  "dns-suffix": string;
}

/** Table, by `id`. */
export interface VpnIpsecPhase1Ipv4ExcludeRange {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** IPv4 address; default `0.0.0.0`. */
  "start-ip"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "end-ip"?: string;
}

/** Table, by `id`. */
export interface VpnIpsecPhase1Ipv6ExcludeRange {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** IPv6 address; default `::`. */
  "start-ip"?: string;
  /** IPv6 address; default `::`. */
  "end-ip"?: string;
}

/** Table, by `address`. */
export interface VpnIpsecPhase1BackupGateway extends Member<"address"> {
  /** Text, up to 79 characters. */
  address: string;
}

/** Table, by `name`. Since 7.6. */
export interface VpnIpsecPhase1RemoteGwZtnaTags extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/address` and `firewall/addrgrp`. */
  name: string;
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
}

/** Table, by `name`. */
export interface VpnIpsecPhase1InterfaceCertificate extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `vpn.certificate/local`. */
  name: string;
}

/** Table, by `name`. In 7.2 of the type string. */
export interface VpnIpsecPhase1InterfaceMonitor extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `vpn.ipsec/phase1-interface`. */
  name: string;
}

/** Table, by `domain-name`. Since 7.4. */
export interface VpnIpsecPhase1InterfaceInternalDomainList extends Member<"domain-name"> {
  /** Text, up to 79 characters. */
  "domain-name": string;
}

/** Table, by `dns-suffix`. Since 7.6. */
export interface VpnIpsecPhase1InterfaceDnsSuffixSearch extends Member<"dns-suffix"> {
  /** Text, up to 79 characters. */
  "dns-suffix": string;
}

/** Table, by `id`. */
export interface VpnIpsecPhase1InterfaceIpv4ExcludeRange {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** IPv4 address; default `0.0.0.0`. */
  "start-ip"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "end-ip"?: string;
}

/** Table, by `id`. */
export interface VpnIpsecPhase1InterfaceIpv6ExcludeRange {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** IPv6 address; default `::`. */
  "start-ip"?: string;
  /** IPv6 address; default `::`. */
  "end-ip"?: string;
}

/** Table, by `address`. */
export interface VpnIpsecPhase1InterfaceBackupGateway extends Member<"address"> {
  /** Text, up to 79 characters. */
  address: string;
}

/** Table, by `name`. Since 7.6. */
export interface VpnIpsecPhase1InterfaceRemoteGwZtnaTags extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/address` and `firewall/addrgrp`. */
  name: string;
}

/** A row of `vpn.ipsec/phase2`, by `name`. */
export interface VpnIpsecPhase2 {
  /** Text, up to 35 characters. */
  name: string;
  /** Text, up to 35 characters. Refers to `vpn.ipsec/phase1`. */
  phase1name?: string;
  /** Option; default `disable`. */
  "dhcp-ipsec"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "use-natip"?: "enable" | "disable" | UnknownValue;
  /** Option; default `auto`. */
  "selector-match"?: "exact" | "subset" | "auto" | UnknownValue;
  /** Option, several separated by blanks. */
  proposal?: Values<"null-md5" | "null-sha1" | "null-sha256" | "null-sha384" | "null-sha512" | "des-null" | "des-md5" | "des-sha1" | "des-sha256" | "des-sha384" | "des-sha512" | "3des-null" | "3des-md5" | "3des-sha1" | "3des-sha256" | "3des-sha384" | "3des-sha512" | "aes128-null" | "aes128-md5" | "aes128-sha1" | "aes128-sha256" | "aes128-sha384" | "aes128-sha512" | "aes128gcm" | "aes192-null" | "aes192-md5" | "aes192-sha1" | "aes192-sha256" | "aes192-sha384" | "aes192-sha512" | "aes256-null" | "aes256-md5" | "aes256-sha1" | "aes256-sha256" | "aes256-sha384" | "aes256-sha512" | "aes256gcm" | "chacha20poly1305" | "aria128-null" | "aria128-md5" | "aria128-sha1" | "aria128-sha256" | "aria128-sha384" | "aria128-sha512" | "aria192-null" | "aria192-md5" | "aria192-sha1" | "aria192-sha256" | "aria192-sha384" | "aria192-sha512" | "aria256-null" | "aria256-md5" | "aria256-sha1" | "aria256-sha256" | "aria256-sha384" | "aria256-sha512" | "seed-null" | "seed-md5" | "seed-sha1" | "seed-sha256" | "seed-sha384" | "seed-sha512">;
  /** Option; default `enable`. */
  pfs?: "enable" | "disable" | UnknownValue;
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
  /** Option; default `enable`. */
  replay?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  keepalive?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "auto-negotiate"?: "enable" | "disable" | UnknownValue;
  /** Option; default `phase1`. */
  "add-route"?: "phase1" | "enable" | "disable" | UnknownValue;
  /** Option; default `phase1`. */
  "inbound-dscp-copy"?: "phase1" | "enable" | "disable" | UnknownValue;
  /** Integer, 120 to 172800; default `43200`. */
  keylifeseconds?: number;
  /** Integer, 5120 to 4294967295; default `5120`. */
  keylifekbs?: number;
  /** Option; default `seconds`. */
  "keylife-type"?: "seconds" | "kbs" | "both" | UnknownValue;
  /** Option; default `disable`. */
  "single-source"?: "enable" | "disable" | UnknownValue;
  /** Option; default `use-new`. */
  "route-overlap"?: "use-old" | "use-new" | "allow" | UnknownValue;
  /** Option; default `tunnel-mode`. */
  encapsulation?: "tunnel-mode" | "transport-mode" | UnknownValue;
  /** Option; default `disable`. */
  l2tp?: "enable" | "disable" | UnknownValue;
  /** Text, up to 255 characters. */
  comments?: string;
  /** Option; default `disable`. */
  "initiator-ts-narrow"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  diffserv?: "enable" | "disable" | UnknownValue;
  /** Text. */
  diffservcode?: string;
  /** Integer, 0 to 255; default `0`. */
  protocol?: number;
  /** Text, up to 79 characters. Refers to `firewall/address` and `firewall/addrgrp`. */
  "src-name"?: string;
  /** Text, up to 79 characters. Refers to `firewall/address6` and `firewall/addrgrp6`. */
  "src-name6"?: string;
  /** Option; default `subnet`. */
  "src-addr-type"?: "subnet" | "range" | "ip" | "name" | UnknownValue;
  /** IPv4 address; default `0.0.0.0`. */
  "src-start-ip"?: string;
  /** IPv6 address; default `::`. */
  "src-start-ip6"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "src-end-ip"?: string;
  /** IPv6 address; default `::`. */
  "src-end-ip6"?: string;
  /** IPv4 network with its mask; default `0.0.0.0 0.0.0.0`. */
  "src-subnet"?: string;
  /** IPv6 address with its prefix length; default `::/0`. */
  "src-subnet6"?: string;
  /** Integer, 0 to 65535; default `0`. */
  "src-port"?: number;
  /** Text, up to 79 characters. Refers to `firewall/address` and `firewall/addrgrp`. */
  "dst-name"?: string;
  /** Text, up to 79 characters. Refers to `firewall/address6` and `firewall/addrgrp6`. */
  "dst-name6"?: string;
  /** Option; default `subnet`. */
  "dst-addr-type"?: "subnet" | "range" | "ip" | "name" | UnknownValue;
  /** IPv4 address; default `0.0.0.0`. */
  "dst-start-ip"?: string;
  /** IPv6 address; default `::`. */
  "dst-start-ip6"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "dst-end-ip"?: string;
  /** IPv6 address; default `::`. */
  "dst-end-ip6"?: string;
  /** IPv4 network with its mask; default `0.0.0.0 0.0.0.0`. */
  "dst-subnet"?: string;
  /** IPv6 address with its prefix length; default `::/0`. */
  "dst-subnet6"?: string;
  /** Integer, 0 to 65535; default `0`. */
  "dst-port"?: number;
}

/** A row of `vpn.ipsec/phase2-interface`, by `name`. */
export interface VpnIpsecPhase2Interface {
  /** Text, up to 35 characters. */
  name: string;
  /** Text, up to 15 characters. Refers to `vpn.ipsec/phase1-interface`. */
  phase1name?: string;
  /** Option; default `disable`. */
  "dhcp-ipsec"?: "enable" | "disable" | UnknownValue;
  /** Option, several separated by blanks. */
  proposal?: Values<"null-md5" | "null-sha1" | "null-sha256" | "null-sha384" | "null-sha512" | "des-null" | "des-md5" | "des-sha1" | "des-sha256" | "des-sha384" | "des-sha512" | "3des-null" | "3des-md5" | "3des-sha1" | "3des-sha256" | "3des-sha384" | "3des-sha512" | "aes128-null" | "aes128-md5" | "aes128-sha1" | "aes128-sha256" | "aes128-sha384" | "aes128-sha512" | "aes128gcm" | "aes192-null" | "aes192-md5" | "aes192-sha1" | "aes192-sha256" | "aes192-sha384" | "aes192-sha512" | "aes256-null" | "aes256-md5" | "aes256-sha1" | "aes256-sha256" | "aes256-sha384" | "aes256-sha512" | "aes256gcm" | "chacha20poly1305" | "aria128-null" | "aria128-md5" | "aria128-sha1" | "aria128-sha256" | "aria128-sha384" | "aria128-sha512" | "aria192-null" | "aria192-md5" | "aria192-sha1" | "aria192-sha256" | "aria192-sha384" | "aria192-sha512" | "aria256-null" | "aria256-md5" | "aria256-sha1" | "aria256-sha256" | "aria256-sha384" | "aria256-sha512" | "seed-null" | "seed-md5" | "seed-sha1" | "seed-sha256" | "seed-sha384" | "seed-sha512">;
  /** Option; default `enable`. */
  pfs?: "enable" | "disable" | UnknownValue;
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
  /** Option; default `enable`. */
  replay?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  keepalive?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "auto-negotiate"?: "enable" | "disable" | UnknownValue;
  /** Option; default `phase1`. */
  "add-route"?: "phase1" | "enable" | "disable" | UnknownValue;
  /** Option; default `phase1`. */
  "inbound-dscp-copy"?: "phase1" | "enable" | "disable" | UnknownValue;
  /** Option; default `phase1`. */
  "auto-discovery-sender"?: "phase1" | "enable" | "disable" | UnknownValue;
  /** Option; default `phase1`. */
  "auto-discovery-forwarder"?: "phase1" | "enable" | "disable" | UnknownValue;
  /** Integer, 120 to 172800; default `43200`. */
  keylifeseconds?: number;
  /** Integer, 5120 to 4294967295; default `5120`. */
  keylifekbs?: number;
  /** Option; default `seconds`. */
  "keylife-type"?: "seconds" | "kbs" | "both" | UnknownValue;
  /** Option; default `disable`. */
  "single-source"?: "enable" | "disable" | UnknownValue;
  /** Option; default `use-new`. */
  "route-overlap"?: "use-old" | "use-new" | "allow" | UnknownValue;
  /** Option; default `tunnel-mode`. */
  encapsulation?: "tunnel-mode" | "transport-mode" | UnknownValue;
  /** Option; default `disable`. */
  l2tp?: "enable" | "disable" | UnknownValue;
  /** Text, up to 255 characters. */
  comments?: string;
  /** Option; default `disable`. */
  "initiator-ts-narrow"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  diffserv?: "enable" | "disable" | UnknownValue;
  /** Text. */
  diffservcode?: string;
  /** Integer, 0 to 255; default `0`. */
  protocol?: number;
  /** Text, up to 79 characters. Refers to `firewall/address` and `firewall/addrgrp`. */
  "src-name"?: string;
  /** Text, up to 79 characters. Refers to `firewall/address6` and `firewall/addrgrp6`. */
  "src-name6"?: string;
  /** Option; default `subnet`. */
  "src-addr-type"?: "subnet" | "range" | "ip" | "name" | "subnet6" | "range6" | "ip6" | "name6" | UnknownValue;
  /** IPv4 address; default `0.0.0.0`. */
  "src-start-ip"?: string;
  /** IPv6 address; default `::`. */
  "src-start-ip6"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "src-end-ip"?: string;
  /** IPv6 address; default `::`. */
  "src-end-ip6"?: string;
  /** IPv4 network with its mask; default `0.0.0.0 0.0.0.0`. */
  "src-subnet"?: string;
  /** IPv6 address with its prefix length; default `::/0`. */
  "src-subnet6"?: string;
  /** Integer, 0 to 65535; default `0`. */
  "src-port"?: number;
  /** Text, up to 79 characters. Refers to `firewall/address` and `firewall/addrgrp`. */
  "dst-name"?: string;
  /** Text, up to 79 characters. Refers to `firewall/address6` and `firewall/addrgrp6`. */
  "dst-name6"?: string;
  /** Option; default `subnet`. */
  "dst-addr-type"?: "subnet" | "range" | "ip" | "name" | "subnet6" | "range6" | "ip6" | "name6" | UnknownValue;
  /** IPv4 address; default `0.0.0.0`. */
  "dst-start-ip"?: string;
  /** IPv6 address; default `::`. */
  "dst-start-ip6"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "dst-end-ip"?: string;
  /** IPv6 address; default `::`. */
  "dst-end-ip6"?: string;
  /** IPv4 network with its mask; default `0.0.0.0 0.0.0.0`. */
  "dst-subnet"?: string;
  /** IPv6 address with its prefix length; default `::/0`. */
  "dst-subnet6"?: string;
  /** Integer, 0 to 65535; default `0`. */
  "dst-port"?: number;
}

/** A row of `vpn.ssl.web/portal`, by `name`. */
export interface VpnSslWebPortal {
  /** Text, up to 35 characters. */
  name: string;
  /** Text, up to 253 characters. */
  "dns-suffix"?: string;
  /** Option. */
  "web-mode"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 7.4. */
  "landing-page-mode"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "display-bookmark"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "user-bookmark"?: "enable" | "disable" | UnknownValue;
  /** Option, several separated by blanks. */
  "allow-user-access"?: Values<"web" | "ftp" | "smb" | "sftp" | "telnet" | "ssh" | "vnc" | "rdp" | "ping">;
  /** Option. Since 7.4. */
  "default-protocol"?: "web" | "ftp" | "telnet" | "smb" | "vnc" | "rdp" | "ssh" | "sftp" | UnknownValue;
  /** Option. */
  "user-group-bookmark"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  "bookmark-group"?: VpnSslWebPortalBookmarkGroup[];
  /** Option. */
  "display-connection-tools"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "display-history"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 7.4. */
  "focus-bookmark"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "display-status"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "rewrite-ip-uri-ui"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 31 characters. */
  heading?: string;
  /** Text, up to 255 characters. */
  "redir-url"?: string;
  /** Option. `jet-stream` and `security-fabric` since 7.4. */
  theme?: "jade" | "neutrino" | "mariner" | "graphite" | "melongene" | "jet-stream" | "security-fabric" | "dark-matter" | "onyx" | "eclipse" | UnknownValue;
  /** Text, up to 35 characters. Refers to `system/custom-language`. */
  "custom-lang"?: string;
  /** Option. */
  "smb-ntlmv1-auth"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  smbv1?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "smb-min-version"?: "smbv1" | "smbv2" | "smbv3" | UnknownValue;
  /** Option. */
  "smb-max-version"?: "smbv1" | "smbv2" | "smbv3" | UnknownValue;
  /** Option. */
  "use-sdwan"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "prefer-ipv6-dns"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  clipboard?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 65535. */
  "default-window-width"?: number;
  /** Integer, 0 to 65535. */
  "default-window-height"?: number;
  /** Option. */
  "limit-user-logins"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "hide-sso-credential"?: "enable" | "disable" | UnknownValue;
  /** Group of fields. Since 7.4. */
  "landing-page"?: VpnSslWebPortalLandingPage;
}

/** Table, by `name`. */
export interface VpnSslWebPortalBookmarkGroup {
  /** Text, up to 35 characters. */
  name: string;
  /** Table, by `name`. */
  bookmarks?: VpnSslWebPortalBookmarkGroupBookmarks[];
}

/** Table, by `name`. */
export interface VpnSslWebPortalBookmarkGroupBookmarks {
  /** Text, up to 35 characters. */
  name: string;
  /** Option. */
  apptype?: "ftp" | "rdp" | "sftp" | "smb" | "ssh" | "telnet" | "vnc" | "web" | UnknownValue;
  /** Text, up to 128 characters. */
  url?: string;
  /** Text, up to 128 characters. */
  host?: string;
  /** Text, up to 128 characters. */
  folder?: string;
  /** Text, up to 128 characters. */
  domain?: string;
  /** Text, up to 128 characters. */
  "additional-params"?: string;
  /** Text, up to 128 characters. */
  description?: string;
  /** Option. `ja-106` and `la-am` since 7.4. */
  "keyboard-layout"?: "ar-101" | "ar-102" | "ar-102-azerty" | "can-mul" | "cz" | "cz-qwerty" | "cz-pr" | "da" | "nl" | "de" | "de-ch" | "de-ibm" | "en-uk" | "en-uk-ext" | "en-us" | "en-us-dvorak" | "es" | "es-var" | "fi" | "fi-sami" | "fr" | "fr-apple" | "fr-ca" | "fr-ch" | "fr-be" | "hr" | "hu" | "hu-101" | "it" | "it-142" | "ja" | "ja-106" | "ko" | "la-am" | "lt" | "lt-ibm" | "lt-std" | "lav-std" | "lav-leg" | "mk" | "mk-std" | "no" | "no-sami" | "pol-214" | "pol-pr" | "pt" | "pt-br" | "pt-br-abnt2" | "ru" | "ru-mne" | "ru-t" | "sl" | "sv" | "sv-sami" | "tuk" | "tur-f" | "tur-q" | "zh-sym-sg-us" | "zh-sym-us" | "zh-tr-hk" | "zh-tr-mo" | "zh-tr-us" | UnknownValue;
  /** Option. */
  security?: "any" | "rdp" | "nla" | "tls" | UnknownValue;
  /** Option. */
  "send-preconnection-id"?: "enable" | "disable" | UnknownValue;
  /** Integer. */
  "preconnection-id"?: number;
  /** Text, up to 511 characters. */
  "preconnection-blob"?: string;
  /** Text, up to 511 characters. */
  "load-balancing-info"?: string;
  /** Option. */
  "restricted-admin"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 65535. */
  port?: number;
  /** Text, up to 35 characters. */
  "logon-user"?: string;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  "logon-password"?: string;
  /** Option. */
  "color-depth"?: "32" | "16" | "8" | UnknownValue;
  /** Option. */
  sso?: "disable" | "static" | "auto" | UnknownValue;
  /** Table, by `name`. */
  "form-data"?: VpnSslWebPortalBookmarkGroupBookmarksFormData[];
  /** Option. */
  "sso-credential"?: "sslvpn-login" | "alternative" | UnknownValue;
  /** Text, up to 35 characters. */
  "sso-username"?: string;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  "sso-password"?: string;
  /** Option. */
  "sso-credential-sent-once"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 65535; default `0`. */
  width?: number;
  /** Integer, 0 to 65535; default `0`. */
  height?: number;
  /** Option. */
  "vnc-keyboard-layout"?: "default" | "da" | "nl" | "en-uk" | "en-uk-ext" | "fi" | "fr" | "fr-be" | "fr-ca-mul" | "de" | "de-ch" | "it" | "it-142" | "pt" | "pt-br-abnt2" | "no" | "gd" | "es" | "sv" | "us-intl" | UnknownValue;
}

/** Table, by `name`. */
export interface VpnSslWebPortalBookmarkGroupBookmarksFormData {
  /** Text, up to 35 characters. */
  name: string;
  /** Text, up to 63 characters. */
  value?: string;
}

/** Group of fields. Since 7.4. */
export interface VpnSslWebPortalLandingPage {
  /** Text, up to 511 characters. */
  url?: string;
  /** Option. */
  sso?: "disable" | "static" | "auto" | UnknownValue;
  /** Table, by `name`. */
  "form-data"?: VpnSslWebPortalLandingPageFormData[];
  /** Option. */
  "sso-credential"?: "sslvpn-login" | "alternative" | UnknownValue;
  /** Text, up to 35 characters. */
  "sso-username"?: string;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  "sso-password"?: string;
}

/** Table, by `name`. */
export interface VpnSslWebPortalLandingPageFormData {
  /** Text, up to 35 characters. */
  name: string;
  /** Text, up to 63 characters. */
  value?: string;
}

/** A row of `vpn.ssl.web/realm`, by `url-path`. */
export interface VpnSslWebRealm {
  /** Text, up to 35 characters. */
  "url-path": string;
  /** Integer, 0 to 65535. */
  "max-concurrent-user"?: number;
  /** Text, up to 32768 characters. */
  "login-page"?: string;
  /** Text, up to 255 characters. */
  "virtual-host"?: string;
  /** Option. */
  "virtual-host-only"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `vpn.certificate/local`. */
  "virtual-host-server-cert"?: string;
  /** Text, up to 35 characters. Refers to `user/radius`. */
  "radius-server"?: string;
  /** Text. */
  "nas-ip"?: string;
  /** Integer, 0 to 65535. */
  "radius-port"?: number;
}

/** A row of `vpn.ssl.web/user-bookmark`, by `name`. */
export interface VpnSslWebUserBookmark {
  /** Text, up to 101 characters. */
  name: string;
  /** Text, up to 35 characters. Refers to `system/custom-language`. */
  "custom-lang"?: string;
  /** Table, by `name`. */
  bookmarks?: VpnSslWebUserBookmarkBookmarks[];
}

/** Table, by `name`. */
export interface VpnSslWebUserBookmarkBookmarks {
  /** Text, up to 35 characters. */
  name: string;
  /** Option. */
  apptype?: "ftp" | "rdp" | "sftp" | "smb" | "ssh" | "telnet" | "vnc" | "web" | UnknownValue;
  /** Text, up to 128 characters. */
  url?: string;
  /** Text, up to 128 characters. */
  host?: string;
  /** Text, up to 128 characters. */
  folder?: string;
  /** Text, up to 128 characters. */
  domain?: string;
  /** Text, up to 128 characters. */
  "additional-params"?: string;
  /** Text, up to 128 characters. */
  description?: string;
  /** Option. `ja-106` and `la-am` since 7.4. */
  "keyboard-layout"?: "ar-101" | "ar-102" | "ar-102-azerty" | "can-mul" | "cz" | "cz-qwerty" | "cz-pr" | "da" | "nl" | "de" | "de-ch" | "de-ibm" | "en-uk" | "en-uk-ext" | "en-us" | "en-us-dvorak" | "es" | "es-var" | "fi" | "fi-sami" | "fr" | "fr-apple" | "fr-ca" | "fr-ch" | "fr-be" | "hr" | "hu" | "hu-101" | "it" | "it-142" | "ja" | "ja-106" | "ko" | "la-am" | "lt" | "lt-ibm" | "lt-std" | "lav-std" | "lav-leg" | "mk" | "mk-std" | "no" | "no-sami" | "pol-214" | "pol-pr" | "pt" | "pt-br" | "pt-br-abnt2" | "ru" | "ru-mne" | "ru-t" | "sl" | "sv" | "sv-sami" | "tuk" | "tur-f" | "tur-q" | "zh-sym-sg-us" | "zh-sym-us" | "zh-tr-hk" | "zh-tr-mo" | "zh-tr-us" | UnknownValue;
  /** Option. */
  security?: "any" | "rdp" | "nla" | "tls" | UnknownValue;
  /** Option. */
  "send-preconnection-id"?: "enable" | "disable" | UnknownValue;
  /** Integer. */
  "preconnection-id"?: number;
  /** Text, up to 511 characters. */
  "preconnection-blob"?: string;
  /** Text, up to 511 characters. */
  "load-balancing-info"?: string;
  /** Option. */
  "restricted-admin"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 65535. */
  port?: number;
  /** Text, up to 35 characters. */
  "logon-user"?: string;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  "logon-password"?: string;
  /** Option. */
  "color-depth"?: "32" | "16" | "8" | UnknownValue;
  /** Option. */
  sso?: "disable" | "static" | "auto" | UnknownValue;
  /** Table, by `name`. */
  "form-data"?: VpnSslWebUserBookmarkBookmarksFormData[];
  /** Option. */
  "sso-credential"?: "sslvpn-login" | "alternative" | UnknownValue;
  /** Text, up to 35 characters. */
  "sso-username"?: string;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  "sso-password"?: string;
  /** Option. */
  "sso-credential-sent-once"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 65535; default `0`. */
  width?: number;
  /** Integer, 0 to 65535; default `0`. */
  height?: number;
  /** Option. */
  "vnc-keyboard-layout"?: "default" | "da" | "nl" | "en-uk" | "en-uk-ext" | "fi" | "fr" | "fr-be" | "fr-ca-mul" | "de" | "de-ch" | "it" | "it-142" | "pt" | "pt-br-abnt2" | "no" | "gd" | "es" | "sv" | "us-intl" | UnknownValue;
}

/** Table, by `name`. */
export interface VpnSslWebUserBookmarkBookmarksFormData {
  /** Text, up to 35 characters. */
  name: string;
  /** Text, up to 63 characters. */
  value?: string;
}

/** A row of `vpn.ssl.web/user-group-bookmark`, by `name`. */
export interface VpnSslWebUserGroupBookmark {
  /** Text, up to 64 characters. Refers to `user/group`. */
  name: string;
  /** Table, by `name`. */
  bookmarks?: VpnSslWebUserGroupBookmarkBookmarks[];
}

/** Table, by `name`. */
export interface VpnSslWebUserGroupBookmarkBookmarks {
  /** Text, up to 35 characters. */
  name: string;
  /** Option. */
  apptype?: "ftp" | "rdp" | "sftp" | "smb" | "ssh" | "telnet" | "vnc" | "web" | UnknownValue;
  /** Text, up to 128 characters. */
  url?: string;
  /** Text, up to 128 characters. */
  host?: string;
  /** Text, up to 128 characters. */
  folder?: string;
  /** Text, up to 128 characters. */
  domain?: string;
  /** Text, up to 128 characters. */
  "additional-params"?: string;
  /** Text, up to 128 characters. */
  description?: string;
  /** Option. `ja-106` and `la-am` since 7.4. */
  "keyboard-layout"?: "ar-101" | "ar-102" | "ar-102-azerty" | "can-mul" | "cz" | "cz-qwerty" | "cz-pr" | "da" | "nl" | "de" | "de-ch" | "de-ibm" | "en-uk" | "en-uk-ext" | "en-us" | "en-us-dvorak" | "es" | "es-var" | "fi" | "fi-sami" | "fr" | "fr-apple" | "fr-ca" | "fr-ch" | "fr-be" | "hr" | "hu" | "hu-101" | "it" | "it-142" | "ja" | "ja-106" | "ko" | "la-am" | "lt" | "lt-ibm" | "lt-std" | "lav-std" | "lav-leg" | "mk" | "mk-std" | "no" | "no-sami" | "pol-214" | "pol-pr" | "pt" | "pt-br" | "pt-br-abnt2" | "ru" | "ru-mne" | "ru-t" | "sl" | "sv" | "sv-sami" | "tuk" | "tur-f" | "tur-q" | "zh-sym-sg-us" | "zh-sym-us" | "zh-tr-hk" | "zh-tr-mo" | "zh-tr-us" | UnknownValue;
  /** Option. */
  security?: "any" | "rdp" | "nla" | "tls" | UnknownValue;
  /** Option. */
  "send-preconnection-id"?: "enable" | "disable" | UnknownValue;
  /** Integer. */
  "preconnection-id"?: number;
  /** Text, up to 511 characters. */
  "preconnection-blob"?: string;
  /** Text, up to 511 characters. */
  "load-balancing-info"?: string;
  /** Option. */
  "restricted-admin"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 65535. */
  port?: number;
  /** Text, up to 35 characters. */
  "logon-user"?: string;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  "logon-password"?: string;
  /** Option. */
  "color-depth"?: "32" | "16" | "8" | UnknownValue;
  /** Option. */
  sso?: "disable" | "static" | "auto" | UnknownValue;
  /** Table, by `name`. */
  "form-data"?: VpnSslWebUserGroupBookmarkBookmarksFormData[];
  /** Option. */
  "sso-credential"?: "sslvpn-login" | "alternative" | UnknownValue;
  /** Text, up to 35 characters. */
  "sso-username"?: string;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  "sso-password"?: string;
  /** Option. */
  "sso-credential-sent-once"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 65535; default `0`. */
  width?: number;
  /** Integer, 0 to 65535; default `0`. */
  height?: number;
  /** Option. */
  "vnc-keyboard-layout"?: "default" | "da" | "nl" | "en-uk" | "en-uk-ext" | "fi" | "fr" | "fr-be" | "fr-ca-mul" | "de" | "de-ch" | "it" | "it-142" | "pt" | "pt-br-abnt2" | "no" | "gd" | "es" | "sv" | "us-intl" | UnknownValue;
}

/** Table, by `name`. */
export interface VpnSslWebUserGroupBookmarkBookmarksFormData {
  /** Text, up to 35 characters. */
  name: string;
  /** Text, up to 63 characters. */
  value?: string;
}

/** The settings `vpn.ssl/settings`. */
export interface VpnSslSettings {
  /** Option. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option. */
  reqclientcert?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `user/peer`. */
  "user-peer"?: string;
  /** Option. */
  "ssl-max-proto-ver"?: "tls1-0" | "tls1-1" | "tls1-2" | "tls1-3" | UnknownValue;
  /** Option. */
  "ssl-min-proto-ver"?: "tls1-0" | "tls1-1" | "tls1-2" | "tls1-3" | UnknownValue;
  /** Option, several separated by blanks. */
  "banned-cipher"?: Values<"RSA" | "DHE" | "ECDHE" | "DSS" | "ECDSA" | "AES" | "AESGCM" | "CAMELLIA" | "3DES" | "SHA1" | "SHA256" | "SHA384" | "STATIC" | "CHACHA20" | "ARIA" | "AESCCM">;
  /** Option, several separated by blanks. */
  ciphersuite?: Values<"TLS-AES-128-GCM-SHA256" | "TLS-AES-256-GCM-SHA384" | "TLS-CHACHA20-POLY1305-SHA256" | "TLS-AES-128-CCM-SHA256" | "TLS-AES-128-CCM-8-SHA256">;
  /** Option. */
  "ssl-insert-empty-fragment"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "https-redirect"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "x-content-type-options"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "ssl-client-renegotiation"?: "disable" | "enable" | UnknownValue;
  /** Option. */
  "force-two-factor-auth"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "unsafe-legacy-renegotiation"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `vpn.certificate/local`. */
  servercert?: string;
  /** Option. */
  algorithm?: "high" | "medium" | "default" | "low" | UnknownValue;
  /** Integer, 0 to 259200. */
  "idle-timeout"?: number;
  /** Integer, 0 to 259200. */
  "auth-timeout"?: number;
  /** Integer. */
  "login-attempt-limit"?: number;
  /** Integer. */
  "login-block-time"?: number;
  /** Integer, 10 to 180. */
  "login-timeout"?: number;
  /** Integer, 10 to 60. */
  "dtls-hello-timeout"?: number;
  /** Integer, 3 to 10. Since 7.4. */
  "dtls-heartbeat-idle-timeout"?: number;
  /** Integer, 3 to 10. Since 7.4. */
  "dtls-heartbeat-interval"?: number;
  /** Integer, 3 to 10. Since 7.4. */
  "dtls-heartbeat-fail-count"?: number;
  /** Text, up to 253 characters. */
  "dns-suffix"?: string;
  /** Option. */
  "url-obscuration"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "http-compression"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "http-only-cookie"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 9. */
  "deflate-compression-level"?: number;
  /** Integer, 200 to 65535. */
  "deflate-min-data-size"?: number;
  /** Integer, 1 to 65535. */
  port?: number;
  /** Option. */
  "port-precedence"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "header-x-forwarded-for"?: "pass" | "add" | "remove" | UnknownValue;
  /** Table, by `name`. */
  "source-interface"?: VpnSslSettingsSourceInterface[];
  /** Table, by `name`. */
  "source-address"?: VpnSslSettingsSourceAddress[];
  /** Option. */
  "source-address-negate"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  "source-address6"?: VpnSslSettingsSourceAddress6[];
  /** Option. */
  "source-address6-negate"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `vpn.ssl.web/portal`. */
  "default-portal"?: string;
  /** Table, by `id`. */
  "authentication-rule"?: VpnSslSettingsAuthenticationRule[];
  /** Option. */
  "browser-language-detection"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "check-referer"?: "enable" | "disable" | UnknownValue;
  /** Integer. */
  "http-request-header-timeout"?: number;
  /** Integer. */
  "http-request-body-timeout"?: number;
  /** Option. */
  "auth-session-check-source-ip"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "hsts-include-subdomains"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "transform-backward-slashes"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "encode-2f-sequence"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "encrypt-and-store-password"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "client-sigalgs"?: "no-rsa-pss" | "all" | UnknownValue;
  /** Option. */
  "dual-stack-mode"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 255 characters. Since 7.4. */
  "server-hostname"?: string;
  /** Option. Since 7.6. */
  "remote-https-cert-check"?: "no-check" | "warn-on-error" | "reject-on-error" | UnknownValue;
  /** Option, several separated by blanks. Since 7.6. */
  "tls-groups"?: Values<"P-521" | "P-384" | "P-256" | "ML-KEM512" | "ML-KEM768" | "ML-KEM1024" | "P-384-MLKEM1024" | "P-256-MLKEM768" | "X25519-MLKEM768" | "X448" | "X25519" | "FFDHE2048" | "FFDHE3072" | "FFDHE4096" | "FFDHE6144" | "FFDHE8192">;
}

/** Table, by `name`. */
export interface VpnSslSettingsSourceInterface extends Member<"name"> {
  /** Text, up to 35 characters. Refers to `system/interface` and `system/zone`. */
  name: string;
}

/** Table, by `name`. */
export interface VpnSslSettingsSourceAddress extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/address`, `firewall/addrgrp` and `system/external-resource`. */
  name: string;
}

/** Table, by `name`. */
export interface VpnSslSettingsSourceAddress6 extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/address6`, `firewall/addrgrp6` and `system/external-resource`. */
  name: string;
}

/** Table, by `id`. */
export interface VpnSslSettingsAuthenticationRule {
  /** Integer. */
  id: number;
  /** Table, by `name`. */
  "source-interface"?: VpnSslSettingsAuthenticationRuleSourceInterface[];
  /** Table, by `name`. */
  "source-address"?: VpnSslSettingsAuthenticationRuleSourceAddress[];
  /** Option. */
  "source-address-negate"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  "source-address6"?: VpnSslSettingsAuthenticationRuleSourceAddress6[];
  /** Option. */
  "source-address6-negate"?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  users?: VpnSslSettingsAuthenticationRuleUsers[];
  /** Table, by `name`. */
  groups?: VpnSslSettingsAuthenticationRuleGroups[];
  /** Text, up to 35 characters. Refers to `vpn.ssl.web/portal`. */
  portal?: string;
  /** Text, up to 35 characters. Refers to `vpn.ssl.web/realm`. */
  realm?: string;
  /** Option. */
  "client-cert"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. Refers to `user/peer`. */
  "user-peer"?: string;
  /** Option. */
  cipher?: "any" | "high" | "medium" | UnknownValue;
  /** Option. */
  auth?: "any" | "local" | "radius" | "tacacs+" | "ldap" | "peer" | UnknownValue;
}

/** Table, by `name`. */
export interface VpnSslSettingsAuthenticationRuleSourceInterface extends Member<"name"> {
  /** Text, up to 35 characters. Refers to `system/interface` and `system/zone`. */
  name: string;
}

/** Table, by `name`. */
export interface VpnSslSettingsAuthenticationRuleSourceAddress extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/address`, `firewall/addrgrp` and `system/external-resource`. */
  name: string;
}

/** Table, by `name`. */
export interface VpnSslSettingsAuthenticationRuleSourceAddress6 extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `firewall/address6`, `firewall/addrgrp6` and `system/external-resource`. */
  name: string;
}

/** Table, by `name`. */
export interface VpnSslSettingsAuthenticationRuleUsers extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `user/local`. */
  name: string;
}

/** Table, by `name`. */
export interface VpnSslSettingsAuthenticationRuleGroups extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `user/group`. */
  name: string;
}

/** A row of `vpn/kmip-server`, by `name`. Since 7.4. */
export interface VpnKmipServer {
  /** Text, up to 35 characters. */
  name: string;
  /** Table, by `id`. */
  "server-list"?: VpnKmipServerServerList[];
  /** Text, up to 63 characters. */
  username?: string;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  password?: string;
  /** Option; default `default`. */
  "ssl-min-proto-version"?: "default" | "SSLv3" | "TLSv1" | "TLSv1-1" | "TLSv1-2" | "TLSv1-3" | UnknownValue;
  /** Option; default `disable`. */
  "server-identity-check"?: "enable" | "disable" | UnknownValue;
  /** Option; default `auto`. */
  "interface-select-method"?: "auto" | "sdwan" | "specify" | UnknownValue;
  /** Text, up to 15 characters. Refers to `system/interface`. */
  interface?: string;
  /** Integer, 0 to 511; default `0`. Since 7.6. */
  "vrf-select"?: number;
  /** Text, up to 63 characters. */
  "source-ip"?: string;
}

/** Table, by `id`. */
export interface VpnKmipServerServerList {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Text, up to 63 characters. */
  server?: string;
  /** Integer, 0 to 65535; default `5696`. */
  port?: number;
  /** Text, up to 35 characters. Refers to `vpn.certificate/local`. */
  cert?: string;
}

/** The settings `vpn/l2tp`. */
export interface VpnL2tp {
  /** Option; default `disable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** IPv4 address; default `0.0.0.0`. */
  eip?: string;
  /** IPv4 address; default `0.0.0.0`. */
  sip?: string;
  /** Text, up to 35 characters. Refers to `user/group`. */
  usrgrp?: string;
  /** Option; default `disable`. */
  "enforce-ipsec"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 32767; default `5`. */
  "lcp-echo-interval"?: number;
  /** Integer, 0 to 32767; default `3`. */
  "lcp-max-echo-fails"?: number;
  /** Integer, 0 to 3600; default `60`. */
  "hello-interval"?: number;
  /** Option; default `disable`. */
  compress?: "enable" | "disable" | UnknownValue;
}

/** The settings `vpn/pptp`. */
export interface VpnPptp {
  /** Option; default `disable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option; default `range`. */
  "ip-mode"?: "range" | "usrgrp" | UnknownValue;
  /** IPv4 address; default `0.0.0.0`. */
  eip?: string;
  /** IPv4 address; default `0.0.0.0`. */
  sip?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "local-ip"?: string;
  /** Text, up to 35 characters. Refers to `user/group`. */
  usrgrp?: string;
}

/** A row of `vpn/qkd`, by `name`. Since 7.4. */
export interface VpnQkd {
  /** Text, up to 35 characters. */
  name: string;
  /** Text, up to 63 characters. */
  server?: string;
  /** Integer, 1 to 65535; default `0`. */
  port?: number;
  /** Text, up to 291 characters. */
  id?: string;
  /** Text, up to 35 characters. Refers to `user/peer` and `user/peergrp`. */
  peer?: string;
  /** Table, by `name`. */
  certificate?: VpnQkdCertificate[];
  /** Text, up to 255 characters. */
  comment?: string;
}

/** Table, by `name`. */
export interface VpnQkdCertificate extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `vpn.certificate/local`. */
  name: string;
}
