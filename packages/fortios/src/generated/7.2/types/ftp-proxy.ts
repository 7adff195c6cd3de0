// Generated from specs/fortios/cmdb/ftp-proxy.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";

/** The settings `ftp-proxy/explicit`. */
export interface FtpProxyExplicit {
  /** Option; default `disable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Text. */
  "incoming-port"?: string;
  /** IPv4 address; default `0.0.0.0`. */
  "incoming-ip"?: string;
  /** IPv4 address, several separated by blanks. */
  "outgoing-ip"?: string;
  /** Option; default `deny`. */
  "sec-default-action"?: "accept" | "deny" | UnknownValue;
  /** Option; default `disable`. */
  ssl?: "enable" | "disable" | UnknownValue;
  /** Text. Refers to `certificate/local`. */
  "ssl-cert"?: string;
  /** Option; default `2048`. */
  "ssl-dh-bits"?: "768" | "1024" | "1536" | "2048" | UnknownValue;
  /** Option; default `high`. */
  "ssl-algorithm"?: "high" | "medium" | "low" | UnknownValue;
}
