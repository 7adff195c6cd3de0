// Generated from specs/fortios/cmdb/telemetry-controller.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { Singleton, Table } from "../../../cmdb/types.ts";
import type { TelemetryControllerProfileChildren } from "../../7.6/tree/telemetry-controller.ts";
import type {
  TelemetryControllerAgent,
  TelemetryControllerAgentProfile,
  TelemetryControllerApplicationPredefine,
  TelemetryControllerGlobal,
  TelemetryControllerProfile,
} from "../types/telemetry-controller.ts";

export type { TelemetryControllerProfileChildren } from "../../7.6/tree/telemetry-controller.ts";

/** `/cmdb/telemetry-controller`. */
export interface TelemetryControllerTree {
  /** A row of `telemetry-controller/agent`, by `agent-id`. Since 7.6. */
  readonly agent: Table<TelemetryControllerAgent, "agent-id">;
  /** A row of `telemetry-controller/agent-profile`, by `name`. Since 7.6. */
  readonly agentProfile: Table<TelemetryControllerAgentProfile, "name">;
  /** The settings `telemetry-controller/global`. Since 7.6. */
  readonly global: Singleton<TelemetryControllerGlobal>;
  /** A row of `telemetry-controller/profile`, by `name`. Since 7.6. */
  readonly profile: Table<TelemetryControllerProfile, "name", TelemetryControllerProfileChildren>;
  readonly application: TelemetryControllerApplicationTree;
}

/** `/cmdb/telemetry-controller.application`. */
export interface TelemetryControllerApplicationTree {
  /** A row of `telemetry-controller.application/predefine`, by `app-name`. Since 7.6. */
  readonly predefine: Table<TelemetryControllerApplicationPredefine, "app-name">;
}
