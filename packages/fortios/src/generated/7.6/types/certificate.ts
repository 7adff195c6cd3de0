// Generated from specs/fortios/cmdb/certificate.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";

/** A row of `certificate/ca`, by `name`. */
export interface CertificateCa {
  /** Text, up to 79 characters. */
  name: string;
  /** Text. */
  ca?: string;
  /** Option; default `global`. */
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

/** A row of `certificate/crl`, by `name`. */
export interface CertificateCrl {
  /** Text, up to 35 characters. */
  name: string;
  /** Text. */
  crl?: string;
  /** Option; default `global`. */
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
  /** Text, up to 35 characters; default `Fortinet_CA_SSL`. Refers to `certificate/local`. */
  "scep-cert"?: string;
  /** Integer, 0 to 4294967295; default `0`. */
  "update-interval"?: number;
  /** IPv4 address; default `0.0.0.0`. */
  "source-ip"?: string;
}

/** A row of `certificate/hsm-local`, by `name`. Since 7.6. */
export interface CertificateHsmLocal {
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
  /** Option; default `global`. */
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

/** A row of `certificate/local`, by `name`. */
export interface CertificateLocal {
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
  /** Option; default `global`. */
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
  /** Text, up to 79 characters. Refers to `certificate/ca` and `certificate/remote`. */
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
  /** Text, up to 79 characters. Refers to `certificate/local`. Since 7.4. */
  "est-client-cert"?: string;
  /** Text, up to 79 characters. Refers to `certificate/ca` and `certificate/remote`. Since 7.4. */
  "est-server-cert"?: string;
  /** Text, up to 63 characters. Since 7.4. */
  "est-srp-username"?: string;
  /** Secret, answered as `ENC …`, up to 128 characters. Since 7.4. */
  "est-srp-password"?: string;
  /** Option; default `create-new-key`. Since 7.6. */
  "est-regeneration-method"?: "create-new-key" | "use-existing-key" | UnknownValue;
}

/** A row of `certificate/remote`, by `name`. */
export interface CertificateRemote {
  /** Text, up to 35 characters. */
  name: string;
  /** Text. */
  remote?: string;
  /** Option; default `global`. */
  range?: "global" | "vdom" | UnknownValue;
  /** Option; default `user`. */
  source?: "factory" | "user" | "bundle" | UnknownValue;
}
