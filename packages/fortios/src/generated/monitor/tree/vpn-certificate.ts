// Generated from specs/fortios/monitor/vpn-certificate.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { GetWith, OneOrMany, Post, PostWith } from "../../../endpoint/types.ts";
import type {
  MonitorVpnCertificateCaImportParams,
  MonitorVpnCertificateCertNameAvailable,
  MonitorVpnCertificateCertNameAvailableParams,
  MonitorVpnCertificateCrlImportParams,
  MonitorVpnCertificateCsrGenerateParams,
  MonitorVpnCertificateLocalCreateParams,
  MonitorVpnCertificateLocalImportParams,
  MonitorVpnCertificateRemoteImportParams,
} from "../types/vpn-certificate.ts";

/** `/monitor/vpn-certificate` */
export interface MonitorVpnCertificateTree {
  readonly ca: MonitorVpnCertificateCaTree;
  /** `GET /monitor/vpn-certificate/cert-name-available`. Reads. */
  readonly certNameAvailable: GetWith<OneOrMany<MonitorVpnCertificateCertNameAvailable>, MonitorVpnCertificateCertNameAvailableParams>;
  readonly crl: MonitorVpnCertificateCrlTree;
  readonly csr: MonitorVpnCertificateCsrTree;
  readonly local: MonitorVpnCertificateLocalTree;
  readonly remote: MonitorVpnCertificateRemoteTree;
}

/** `/monitor/vpn-certificate/ca` */
export interface MonitorVpnCertificateCaTree {
  /** `POST /monitor/vpn-certificate/ca/import`. Takes a file. Permission group `vpngrp`. */
  readonly import: PostWith<unknown, MonitorVpnCertificateCaImportParams>;
}

/** `/monitor/vpn-certificate/crl` */
export interface MonitorVpnCertificateCrlTree {
  /** `POST /monitor/vpn-certificate/crl/import`. Takes a file. Permission group `vpngrp`. */
  readonly import: Post<unknown, MonitorVpnCertificateCrlImportParams>;
}

/** `/monitor/vpn-certificate/csr` */
export interface MonitorVpnCertificateCsrTree {
  /** `POST /monitor/vpn-certificate/csr/generate`. Acts. Permission group `vpngrp`. */
  readonly generate: PostWith<unknown, MonitorVpnCertificateCsrGenerateParams>;
}

/** `/monitor/vpn-certificate/local` */
export interface MonitorVpnCertificateLocalTree {
  /** `POST /monitor/vpn-certificate/local/create`. Acts. */
  readonly create: PostWith<unknown, MonitorVpnCertificateLocalCreateParams>;
  /** `POST /monitor/vpn-certificate/local/import`. Takes a file. Permission group `vpngrp`. */
  readonly import: PostWith<unknown, MonitorVpnCertificateLocalImportParams>;
}

/** `/monitor/vpn-certificate/remote` */
export interface MonitorVpnCertificateRemoteTree {
  /** `POST /monitor/vpn-certificate/remote/import`. Takes a file. Permission group `vpngrp`. */
  readonly import: Post<unknown, MonitorVpnCertificateRemoteImportParams>;
}
