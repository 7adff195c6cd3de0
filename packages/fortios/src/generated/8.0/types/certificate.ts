// Generated from specs/fortios/cmdb/certificate.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

export type {
  CertificateCa,
  CertificateCrl,
  CertificateHsmLocal,
  CertificateLocal,
  CertificateRemote,
} from "../../7.6/types/certificate.ts";
