// Generated from specs/fortios/cmdb/telemetry-controller.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";
import type { Member, Values } from "../../../cmdb/types.ts";

/** A row of `telemetry-controller.application/predefine`, by `app-name`. Since 7.6. */
export interface TelemetryControllerApplicationPredefine extends Member<"app-name"> {
  /** Text, up to 79 characters. */
  "app-name": string;
}

/** A row of `telemetry-controller/agent`, by `agent-id`. Since 7.6. */
export interface TelemetryControllerAgent {
  /** Text, up to 19 characters. */
  "agent-id": string;
  /** Text, up to 255 characters. */
  comment?: string;
  /** Text, up to 35 characters. */
  alias?: string;
  /** Option. */
  authz?: "rejected" | "authorized" | "unauthorized" | UnknownValue;
  /** Text, up to 35 characters. Refers to `telemetry-controller/agent-profile`. */
  "agent-profile"?: string;
}

/** A row of `telemetry-controller/agent-profile`, by `name`. Since 7.6. */
export interface TelemetryControllerAgentProfile {
  /** Text, up to 35 characters. */
  name: string;
  /** Text, up to 255 characters. */
  comment?: string;
  /** Option. */
  model?: "ftl-100g" | "windows" | "macos" | UnknownValue;
}

/** The settings `telemetry-controller/global`. Since 7.6. */
export interface TelemetryControllerGlobal {
  /** Option. */
  region?: "global" | UnknownValue;
  /** Integer, 1 to 999. */
  "retry-interval"?: number;
  /** Text, up to 79 characters. Refers to `certificate/ca`. */
  "telemetry-ca-certificate"?: string;
  /** Option. */
  "auto-group-telemetry-addr"?: "enable" | "disable" | UnknownValue;
}

/** A row of `telemetry-controller/profile`, by `name`. Since 7.6. */
export interface TelemetryControllerProfile {
  /** Text, up to 35 characters. */
  name: string;
  /** Text, up to 255 characters. */
  comment?: string;
  /** Table, by `id`. */
  application?: TelemetryControllerProfileApplication[];
}

/** Table, by `id`. */
export interface TelemetryControllerProfileApplication {
  /** Integer. */
  id: number;
  /** Text, up to 79 characters. Refers to `telemetry-controller.application/predefine`. */
  "app-name"?: string;
  /** Option. */
  monitor?: "enable" | "disable" | UnknownValue;
  /** Integer, 60000 to 86400000. */
  interval?: number;
  /** Group of fields. */
  sla?: TelemetryControllerProfileApplicationSla;
}

/** Group of fields. */
export interface TelemetryControllerProfileApplicationSla {
  /** Option, several separated by blanks. */
  "sla-factor"?: Values<"experience-score" | "failure-rate" | "latency" | "jitter" | "packet-loss" | "ttfb" | "atdt" | "tcp-rtt" | "dns-time" | "tls-time" | "app-throughput">;
  /** Integer, 0 to 10. */
  "experience-score-threshold"?: number;
  /** Integer, 0 to 100. */
  "failure-rate-threshold"?: number;
  /** Integer, 0 to 10000000. */
  "latency-threshold"?: number;
  /** Integer, 0 to 10000000. */
  "jitter-threshold"?: number;
  /** Integer, 0 to 100. */
  "packet-loss-threshold"?: number;
  /** Integer, 0 to 10000000. */
  "ttfb-threshold"?: number;
  /** Integer, 0 to 10000000. */
  "atdt-threshold"?: number;
  /** Integer, 0 to 10000000. */
  "tcp-rtt-threshold"?: number;
  /** Integer, 0 to 10000000. */
  "dns-time-threshold"?: number;
  /** Integer, 0 to 10000000. */
  "tls-time-threshold"?: number;
  /** Integer, 0 to 10000. */
  "app-throughput-threshold"?: number;
}
