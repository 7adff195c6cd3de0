// Generated from specs/fortios/cmdb/ftp-proxy.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

export type { FtpProxyExplicitChildren, FtpProxyTree } from "../../7.6/tree/ftp-proxy.ts";
