// Generated from specs/fortios/cmdb/icap.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";
import type { Values } from "../../../cmdb/types.ts";
import type { IcapProfileIcapHeaders, IcapProfileRespmodForwardRules } from "../../7.6/types/icap.ts";

export type {
  IcapProfileIcapHeaders,
  IcapProfileRespmodForwardRules,
  IcapProfileRespmodForwardRulesHeaderGroup,
  IcapProfileRespmodForwardRulesHttpRespStatusCode,
  IcapServer,
  IcapServerGroup,
  IcapServerGroupServerList,
} from "../../7.6/types/icap.ts";

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
