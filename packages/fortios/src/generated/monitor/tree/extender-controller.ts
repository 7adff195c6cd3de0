// Generated from specs/fortios/monitor/extender-controller.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { Get, GetWith, OneOrMany, PostWith } from "../../../endpoint/types.ts";
import type {
  MonitorExtenderControllerExtender,
  MonitorExtenderControllerExtenderDiagnose,
  MonitorExtenderControllerExtenderDiagnoseParams,
  MonitorExtenderControllerExtenderModemFirmware,
  MonitorExtenderControllerExtenderModemFirmwareParams,
  MonitorExtenderControllerExtenderParams,
  MonitorExtenderControllerExtenderResetParams,
  MonitorExtenderControllerExtenderUpgrade,
  MonitorExtenderControllerExtenderUpgradeParams,
} from "../types/extender-controller.ts";

/** `/monitor/extender-controller` */
export interface MonitorExtenderControllerTree {
  /** `GET /monitor/extender-controller/extender`. Reads. Permission group `netgrp.cfg`. */
  readonly extender: MonitorExtenderControllerExtenderTree;
}

/** `/monitor/extender-controller/extender` */
export interface MonitorExtenderControllerExtenderTree extends Get<OneOrMany<MonitorExtenderControllerExtender>, MonitorExtenderControllerExtenderParams> {
  /** `POST /monitor/extender-controller/extender/diagnose`. Acts. Permission group `netgrp.cfg`. */
  readonly diagnose: PostWith<OneOrMany<MonitorExtenderControllerExtenderDiagnose>, MonitorExtenderControllerExtenderDiagnoseParams>;
  /** `GET /monitor/extender-controller/extender/modem-firmware`. Reads. */
  readonly modemFirmware: GetWith<OneOrMany<MonitorExtenderControllerExtenderModemFirmware>, MonitorExtenderControllerExtenderModemFirmwareParams>;
  /** `POST /monitor/extender-controller/extender/reset`. Acts. Permission group `netgrp.cfg`. */
  readonly reset: PostWith<unknown, MonitorExtenderControllerExtenderResetParams>;
  /** `POST /monitor/extender-controller/extender/upgrade`. Takes a file. Permission group `sysgrp.mnt`. */
  readonly upgrade: PostWith<OneOrMany<MonitorExtenderControllerExtenderUpgrade>, MonitorExtenderControllerExtenderUpgradeParams>;
}
