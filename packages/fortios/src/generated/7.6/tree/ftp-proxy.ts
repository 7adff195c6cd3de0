// Generated from specs/fortios/cmdb/ftp-proxy.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { ChildTable, Singleton } from "../../../cmdb/types.ts";
import type { FtpProxyExplicit, FtpProxyExplicitSslCert } from "../types/ftp-proxy.ts";

/** Child tables of `ftp-proxy/explicit`. */
export interface FtpProxyExplicitChildren {
  /** Table, by `name`. In 7.2 of the type string. */
  readonly sslCert: ChildTable<FtpProxyExplicitSslCert, "name">;
}

/** `/cmdb/ftp-proxy`. */
export interface FtpProxyTree {
  /** The settings `ftp-proxy/explicit`. */
  readonly explicit: Singleton<FtpProxyExplicit> & FtpProxyExplicitChildren;
}
