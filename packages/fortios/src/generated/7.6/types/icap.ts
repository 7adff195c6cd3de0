// Generated from specs/fortios/cmdb/icap.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";
import type { Member, Values } from "../../../cmdb/types.ts";

/** A row of `icap/profile`, by `name`. */
export interface IcapProfile {
  /** Text, up to 35 characters. Refers to `system/replacemsg-group`. */
  "replacemsg-group"?: string;
  /** Text, up to 47 characters. */
  name: string;
  /** Text, up to 255 characters. */
  comment?: string;
  /** Option; default `disable`. */
  request?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  response?: "disable" | "enable" | UnknownValue;
  /** Option, several separated by blanks. */
  "file-transfer"?: Values<"ssh" | "ftp">;
  /** Option; default `disable`. */
  "streaming-content-bypass"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. Since 7.6. */
  "ocr-only"?: "disable" | "enable" | UnknownValue;
  /** Integer, 1 to 10; default `1`. */
  "204-size-limit"?: number;
  /** Option; default `disable`. */
  "204-response"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  preview?: "disable" | "enable" | UnknownValue;
  /** Integer, 0 to 4096; default `0`. */
  "preview-data-length"?: number;
  /** Text, up to 63 characters. Refers to `icap/server` and `icap/server-group`. */
  "request-server"?: string;
  /** Text, up to 63 characters. Refers to `icap/server` and `icap/server-group`. */
  "response-server"?: string;
  /** Text, up to 63 characters. Refers to `icap/server` and `icap/server-group`. */
  "file-transfer-server"?: string;
  /** Option; default `error`. */
  "request-failure"?: "error" | "bypass" | UnknownValue;
  /** Option; default `error`. */
  "response-failure"?: "error" | "bypass" | UnknownValue;
  /** Option; default `error`. */
  "file-transfer-failure"?: "error" | "bypass" | UnknownValue;
  /** Text, up to 127 characters. */
  "request-path"?: string;
  /** Text, up to 127 characters. */
  "response-path"?: string;
  /** Text, up to 127 characters. */
  "file-transfer-path"?: string;
  /** Option, several separated by blanks; default `delete get head options post put trace connect other`. */
  methods?: Values<"delete" | "get" | "head" | "options" | "post" | "put" | "trace" | "connect" | "other">;
  /** Option; default `enable`. */
  "response-req-hdr"?: "disable" | "enable" | UnknownValue;
  /** Option; default `forward`. */
  "respmod-default-action"?: "forward" | "bypass" | UnknownValue;
  /** Option; default `disable`. */
  "icap-block-log"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "chunk-encap"?: "disable" | "enable" | UnknownValue;
  /** Option, several separated by blanks. */
  "extension-feature"?: Values<"scan-progress">;
  /** Integer, 5 to 30; default `10`. */
  "scan-progress-interval"?: number;
  /** Integer, 30 to 3600; default `30`. */
  timeout?: number;
  /** Table, by `id`. */
  "icap-headers"?: IcapProfileIcapHeaders[];
  /** Table, by `name`. */
  "respmod-forward-rules"?: IcapProfileRespmodForwardRules[];
}

/** Table, by `id`. */
export interface IcapProfileIcapHeaders {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Text, up to 79 characters. */
  name?: string;
  /** Text, up to 255 characters. */
  content?: string;
  /** Option; default `disable`. */
  "base64-encoding"?: "disable" | "enable" | UnknownValue;
}

/** Table, by `name`. */
export interface IcapProfileRespmodForwardRules {
  /** Text, up to 63 characters. */
  name: string;
  /** Text, up to 79 characters. Refers to `firewall/address`, `firewall/addrgrp` and `firewall/proxy-address`. */
  host?: string;
  /** Table, by `id`. */
  "header-group"?: IcapProfileRespmodForwardRulesHeaderGroup[];
  /** Option; default `forward`. */
  action?: "forward" | "bypass" | UnknownValue;
  /** Table, by `code`. */
  "http-resp-status-code"?: IcapProfileRespmodForwardRulesHttpRespStatusCode[];
}

/** Table, by `id`. */
export interface IcapProfileRespmodForwardRulesHeaderGroup {
  /** Integer. */
  id: number;
  /** Text, up to 79 characters. */
  "header-name"?: string;
  /** Text, up to 255 characters. */
  header?: string;
  /** Option. */
  "case-sensitivity"?: "disable" | "enable" | UnknownValue;
}

/** Table, by `code`. */
export interface IcapProfileRespmodForwardRulesHttpRespStatusCode extends Member<"code"> {
  /** Integer, 100 to 599. */
  code: number;
}

/** A row of `icap/server`, by `name`. */
export interface IcapServer {
  /** Text, up to 63 characters. */
  name: string;
  /** Option; default `ip4`. */
  "addr-type"?: "ip4" | "ip6" | "fqdn" | UnknownValue;
  /** IPv4 address; default `0.0.0.0`. */
  "ip-address"?: string;
  /** IPv6 address; default `::`. */
  "ip6-address"?: string;
  /** Text, up to 255 characters. */
  fqdn?: string;
  /** Integer, 1 to 65535; default `1344`. */
  port?: number;
  /** Integer, 0 to 4294967295; default `100`. */
  "max-connections"?: number;
  /** Option; default `disable`. */
  secure?: "disable" | "enable" | UnknownValue;
  /** Text, up to 79 characters. Refers to `certificate/ca`. */
  "ssl-cert"?: string;
  /** Option; default `disable`. */
  healthcheck?: "disable" | "enable" | UnknownValue;
  /** Text, up to 127 characters. */
  "healthcheck-service"?: string;
}

/** A row of `icap/server-group`, by `name`. */
export interface IcapServerGroup {
  /** Text, up to 63 characters. */
  name: string;
  /** Option; default `weighted`. */
  "ldb-method"?: "weighted" | "least-session" | "active-passive" | UnknownValue;
  /** Table, by `name`. */
  "server-list"?: IcapServerGroupServerList[];
}

/** Table, by `name`. */
export interface IcapServerGroupServerList {
  /** Text, up to 63 characters. Refers to `icap/server`. */
  name: string;
  /** Integer, 1 to 100; default `10`. */
  weight?: number;
}
