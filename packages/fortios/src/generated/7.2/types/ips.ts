// Generated from specs/fortios/cmdb/ips.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";
import type { IpsGlobalTlsActiveProbe } from "../../7.4/types/ips.ts";

export type {
  IpsCustom,
  IpsDecoder,
  IpsDecoderParameter,
  IpsGlobalTlsActiveProbe,
  IpsRule,
  IpsRuleMetadata,
  IpsRuleSettings,
  IpsSensor,
  IpsSensorEntries,
  IpsSensorEntriesCve,
  IpsSensorEntriesExemptIp,
  IpsSensorEntriesRule,
  IpsSensorEntriesVulnType,
  IpsViewMap,
} from "../../7.4/types/ips.ts";

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
  "exclude-signatures"?: "none" | "industrial" | UnknownValue;
  /** Integer, 128 to 4096; default `128`. */
  "packet-log-queue-depth"?: number;
  /** Integer, 0 to 4294967295; default `4096`. */
  "ngfw-max-scan-range"?: number;
  /** Group of fields. */
  "tls-active-probe"?: IpsGlobalTlsActiveProbe;
  /** Option. */
  "np-accel-mode"?: "none" | "basic" | UnknownValue;
  /** Option. */
  "ips-reserve-cpu"?: "disable" | "enable" | UnknownValue;
  /** Option. */
  "cp-accel-mode"?: "none" | "basic" | "advanced" | UnknownValue;
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
}
