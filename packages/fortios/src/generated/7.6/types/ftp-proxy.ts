// Generated from specs/fortios/cmdb/ftp-proxy.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";
import type { Member } from "../../../cmdb/types.ts";

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
  /** Option; default `client`. Since 7.4. */
  "server-data-mode"?: "client" | "passive" | UnknownValue;
  /** Option; default `disable`. */
  ssl?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. In 7.2 of the type string. */
  "ssl-cert"?: FtpProxyExplicitSslCert[];
  /** Option; default `2048`. */
  "ssl-dh-bits"?: "768" | "1024" | "1536" | "2048" | UnknownValue;
  /** Option; default `high`. */
  "ssl-algorithm"?: "high" | "medium" | "low" | UnknownValue;
}

/** Table, by `name`. In 7.2 of the type string. */
export interface FtpProxyExplicitSslCert extends Member<"name"> {
  /** Text, up to 79 characters; default `Fortinet_SSL`. Refers to `vpn.certificate/local`. */
  name: string;
}
