// Generated from specs/fortios/monitor/firmware.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { GetWith, OneOrMany } from "../../../endpoint/types.ts";
import type { MonitorFirmwareExtensionDevice, MonitorFirmwareExtensionDeviceParams } from "../types/firmware.ts";

/** `/monitor/firmware` */
export interface MonitorFirmwareTree {
  /** `GET /monitor/firmware/extension-device`. Reads. */
  readonly extensionDevice: GetWith<OneOrMany<MonitorFirmwareExtensionDevice>, MonitorFirmwareExtensionDeviceParams>;
}
