// Generated from specs/fortios/cmdb/certificate.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";

export type { CertificateCrl, CertificateRemote } from "../../7.4/types/certificate.ts";

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
  "enroll-protocol"?: "none" | "scep" | "cmpv2" | "acme2" | UnknownValue;
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
  /** Integer, 2048 to 4096; default `2048`. */
  "acme-rsa-key-size"?: number;
  /** Integer, 1 to 60; default `30`. */
  "acme-renew-window"?: number;
}
