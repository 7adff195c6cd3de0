// Generated from specs/fortios/cmdb/ftp-proxy.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { Singleton } from "../../../cmdb/types.ts";
import type { FtpProxyExplicit } from "../types/ftp-proxy.ts";

/** `/cmdb/ftp-proxy`. */
export interface FtpProxyTree {
  /** The settings `ftp-proxy/explicit`. */
  readonly explicit: Singleton<FtpProxyExplicit>;
}
