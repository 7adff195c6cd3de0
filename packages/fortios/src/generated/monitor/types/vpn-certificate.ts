// Generated from specs/fortios/monitor/vpn-certificate.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";
import type { FileContent } from "../../../endpoint/types.ts";

/** Parameters of `POST /monitor/vpn-certificate/ca/import`. */
export interface MonitorVpnCertificateCaImportParams {
  import_method: "file" | "scep" | UnknownValue;
  scep_url?: string | undefined;
  scep_ca_id?: string | undefined;
  /** Default: `vdom`. */
  scope?: "vdom" | "global" | UnknownValue | undefined;
  /** The file, base64. */
  file_content?: FileContent | undefined;
}

/** What `GET /monitor/vpn-certificate/cert-name-available` answers: one, or a list of them. */
export interface MonitorVpnCertificateCertNameAvailable {
  is_valid?: boolean;
  value?: unknown;
}

/** Parameters of `GET /monitor/vpn-certificate/cert-name-available`. */
export interface MonitorVpnCertificateCertNameAvailableParams {
  mkey: string;
  /** Default: `vdom`. */
  scope?: "vdom" | "global" | UnknownValue | undefined;
}

/** Parameters of `POST /monitor/vpn-certificate/crl/import`. */
export interface MonitorVpnCertificateCrlImportParams {
  /** Default: `vdom`. */
  scope?: "vdom" | "global" | UnknownValue | undefined;
  /** The file, base64. */
  file_content?: FileContent | undefined;
}

/** Parameters of `POST /monitor/vpn-certificate/csr/generate`. */
export interface MonitorVpnCertificateCsrGenerateParams {
  certname: string;
  subject: string;
  keytype: "rsa" | "ec" | UnknownValue;
  keysize?: 1024 | 1536 | 2048 | 4096 | undefined;
  curvename?: "secp256r1" | "secp384r1" | "secp521r1" | UnknownValue | undefined;
  orgunits?: readonly unknown[] | undefined;
  org?: string | undefined;
  city?: string | undefined;
  state?: string | undefined;
  countrycode?: string | undefined;
  email?: string | undefined;
  subject_alt_name?: string | undefined;
  password?: string | undefined;
  scep_url?: string | undefined;
  scep_password?: string | undefined;
  /** Default: `vdom`. */
  scope?: "vdom" | "global" | UnknownValue | undefined;
}

/** Parameters of `POST /monitor/vpn-certificate/local/create`. */
export interface MonitorVpnCertificateLocalCreateParams {
  certname: string;
  common_name: string;
  /** Default: `vdom`. */
  scope: "vdom" | "global" | UnknownValue;
}

/** Parameters of `POST /monitor/vpn-certificate/local/import`. */
export interface MonitorVpnCertificateLocalImportParams {
  type: "local" | "pkcs12" | "regular" | UnknownValue;
  certname?: string | undefined;
  password?: string | undefined;
  key_file_content?: string | undefined;
  /** Default: `vdom`. */
  scope?: "vdom" | "global" | UnknownValue | undefined;
  acme_domain?: string | undefined;
  acme_email?: string | undefined;
  acme_ca_url?: string | undefined;
  acme_rsa_key_size?: number | undefined;
  acme_renew_window?: number | undefined;
  /** The file, base64. */
  file_content?: FileContent | undefined;
}

/** Parameters of `POST /monitor/vpn-certificate/remote/import`. */
export interface MonitorVpnCertificateRemoteImportParams {
  /** Default: `vdom`. */
  scope?: "vdom" | "global" | UnknownValue | undefined;
  /** The file, base64. */
  file_content?: FileContent | undefined;
}
