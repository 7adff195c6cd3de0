// Generated from specs/fortios/monitor/firmware.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";

/** What `GET /monitor/firmware/extension-device` answers: one, or a list of them. */
export interface MonitorFirmwareExtensionDevice {
  fds_response?: unknown;
  fds_response_code?: unknown;
  model_versions?: unknown[];
}

/** Parameters of `GET /monitor/firmware/extension-device`. */
export interface MonitorFirmwareExtensionDeviceParams {
  type: "fortiswitch" | "fortiap" | "fortiextender" | UnknownValue;
  timeout?: number | undefined;
  version?: Readonly<Record<string, unknown>> | undefined;
}
