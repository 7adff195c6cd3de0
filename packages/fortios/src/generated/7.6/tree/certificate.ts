// Generated from specs/fortios/cmdb/certificate.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { Table } from "../../../cmdb/types.ts";
import type {
  CertificateCa,
  CertificateCrl,
  CertificateHsmLocal,
  CertificateLocal,
  CertificateRemote,
} from "../types/certificate.ts";

/** `/cmdb/certificate`. */
export interface CertificateTree {
  /** A row of `certificate/ca`, by `name`. */
  readonly ca: Table<CertificateCa, "name">;
  /** A row of `certificate/crl`, by `name`. */
  readonly crl: Table<CertificateCrl, "name">;
  /** A row of `certificate/hsm-local`, by `name`. Since 7.6. */
  readonly hsmLocal: Table<CertificateHsmLocal, "name">;
  /** A row of `certificate/local`, by `name`. */
  readonly local: Table<CertificateLocal, "name">;
  /** A row of `certificate/remote`, by `name`. */
  readonly remote: Table<CertificateRemote, "name">;
}
