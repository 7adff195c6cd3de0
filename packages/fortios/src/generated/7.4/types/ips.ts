// Generated from specs/fortios/cmdb/ips.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";
import type { IpsGlobalTlsActiveProbe, IpsRuleMetadata } from "../../7.6/types/ips.ts";

export type {
  IpsCustom,
  IpsDecoder,
  IpsDecoderParameter,
  IpsGlobalTlsActiveProbe,
  IpsRuleMetadata,
  IpsRuleSettings,
  IpsSensor,
  IpsSensorEntries,
  IpsSensorEntriesCve,
  IpsSensorEntriesExemptIp,
  IpsSensorEntriesRule,
  IpsSensorEntriesVulnType,
  IpsViewMap,
} from "../../7.6/types/ips.ts";

/** The settings `ips/global`. */
export interface IpsGlobal {
  /** Option; default `disable`. */
  "fail-open"?: "enable" | "disable" | UnknownValue;
  /** Option; default `extended`. */
  database?: "regular" | "extended" | UnknownValue;
  /** Option; default `disable`. */
  "traffic-submit"?: "enable" | "disable" | UnknownValue;
  /** Option; default `continuous`. */
  "anomaly-mode"?: "periodical" | "continuous" | UnknownValue;
  /** Option; default `heuristic`. */
  "session-limit-mode"?: "accurate" | "heuristic" | UnknownValue;
  /** Integer, 0 to 512; default `256`. */
  "socket-size"?: number;
  /** Integer, 0 to 255; default `0`. */
  "engine-count"?: number;
  /** Option; default `enable`. */
  "sync-session-ttl"?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 2147483647; default `0`. */
  "deep-app-insp-timeout"?: number;
  /** Integer, 0 to 2147483647; default `0`. */
  "deep-app-insp-db-limit"?: number;
  /** Option; default `ot`. `ot` since 7.4. `industrial` until 7.2. */
  "exclude-signatures"?: "none" | "ot" | UnknownValue;
  /** Integer, 128 to 4096; default `128`. */
  "packet-log-queue-depth"?: number;
  /** Integer, 0 to 4294967295; default `4096`. */
  "ngfw-max-scan-range"?: number;
  /** Integer, 10 to 50; default `0`. Since 7.4. */
  "av-mem-limit"?: number;
  /** Group of fields. */
  "tls-active-probe"?: IpsGlobalTlsActiveProbe;
  /** Option. */
  "np-accel-mode"?: "none" | "basic" | UnknownValue;
  /** Option. */
  "ips-reserve-cpu"?: "disable" | "enable" | UnknownValue;
  /** Option. */
  "cp-accel-mode"?: "none" | "basic" | "advanced" | UnknownValue;
}

/** A row of `ips/rule`, by `name`. Read only. */
export interface IpsRule {
  /** Text, up to 63 characters. */
  name: string;
  /** Option; default `enable`. */
  log?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "log-packet"?: "disable" | "enable" | UnknownValue;
  /** Option; default `pass`. */
  action?: "pass" | "block" | UnknownValue;
  /** Text, up to 63 characters. */
  group?: string;
  /** Text. */
  severity?: string;
  /** Text, several separated by blanks. */
  location?: string;
  /** Text. */
  os?: string;
  /** Text. */
  application?: string;
  /** Text. */
  service?: string;
  /** Integer, 0 to 4294967295; default `0`. */
  "rule-id"?: number;
  /** Integer, 0 to 4294967295; default `0`. */
  rev?: number;
  /** Integer, 0 to 4294967295; default `0`. */
  date?: number;
  /** Table, by `id`. */
  metadata?: IpsRuleMetadata[];
  /** Option. Until 7.4. */
  status?: "disable" | "enable" | UnknownValue;
}

/** The settings `ips/settings`. */
export interface IpsSettings {
  /** Integer, 1 to 255; default `1`. */
  "packet-log-history"?: number;
  /** Integer, 0 to 255; default `0`. */
  "packet-log-post-attack"?: number;
  /** Integer, 64 to 8192; default `256`. */
  "packet-log-memory"?: number;
  /** Integer, 0 to 4294967295; default `0`. */
  "ips-packet-quota"?: number;
  /** Option; default `enable`. Since 7.4. */
  "proxy-inline-ips"?: "disable" | "enable" | UnknownValue;
}
