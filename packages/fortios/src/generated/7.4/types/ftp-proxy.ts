// Generated from specs/fortios/cmdb/ftp-proxy.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

export type { FtpProxyExplicit, FtpProxyExplicitSslCert } from "../../7.6/types/ftp-proxy.ts";
