// Generated from specs/fortios/monitor/extender-controller.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";
import type { FileContent } from "../../../endpoint/types.ts";

/** What `GET /monitor/extender-controller/extender` answers: one, or a list of them. */
export interface MonitorExtenderControllerExtender {
  name?: unknown;
  id?: unknown;
  authorization_status_locked?: boolean;
  system?: unknown;
}

/** Parameters of `GET /monitor/extender-controller/extender`. */
export interface MonitorExtenderControllerExtenderParams {
  "fortiextender-name"?: readonly (string | number)[] | undefined;
  type?: "system" | "modem" | "usage" | "last" | UnknownValue | undefined;
}

/** What `POST /monitor/extender-controller/extender/diagnose` answers: one, or a list of them. */
export interface MonitorExtenderControllerExtenderDiagnose {
  result?: unknown;
  error?: number;
}

/** Parameters of `POST /monitor/extender-controller/extender/diagnose`. */
export interface MonitorExtenderControllerExtenderDiagnoseParams {
  id: string;
  cmd: string;
}

/** What `GET /monitor/extender-controller/extender/modem-firmware` answers: one, or a list of them. */
export interface MonitorExtenderControllerExtenderModemFirmware {
  current?: unknown;
  available?: unknown[];
}

/** Parameters of `GET /monitor/extender-controller/extender/modem-firmware`. */
export interface MonitorExtenderControllerExtenderModemFirmwareParams {
  serial: string;
}

/** Parameters of `POST /monitor/extender-controller/extender/reset`. */
export interface MonitorExtenderControllerExtenderResetParams {
  id: string;
}

/** What `POST /monitor/extender-controller/extender/upgrade` answers: one, or a list of them. */
export interface MonitorExtenderControllerExtenderUpgrade {
  status?: unknown;
  error?: number;
}

/** Parameters of `POST /monitor/extender-controller/extender/upgrade`. */
export interface MonitorExtenderControllerExtenderUpgradeParams {
  id: string;
  /** The file, base64. */
  file_content?: FileContent | undefined;
}
