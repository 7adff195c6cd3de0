// Generated from specs/fortios/cmdb/certificate.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

export type { CertificateTree } from "../../7.6/tree/certificate.ts";
