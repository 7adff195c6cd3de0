// Generated from specs/fortios/cmdb/telemetry-controller.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

export type {
  TelemetryControllerAgent,
  TelemetryControllerAgentProfile,
  TelemetryControllerGlobal,
  TelemetryControllerProfile,
  TelemetryControllerProfileApplication,
  TelemetryControllerProfileApplicationSla,
} from "../../7.6/types/telemetry-controller.ts";

/** A row of `telemetry-controller.application/predefine`, by `app-name`. Since 7.6. */
export interface TelemetryControllerApplicationPredefine {
  /** Text, up to 79 characters. */
  "app-name": string;
  /** Text, up to 255 characters. Since 8.0. Derived: rests on one indirect source. */
  comment?: string;
}
