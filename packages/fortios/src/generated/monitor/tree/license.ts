// Generated from specs/fortios/monitor/license.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { Get, PostWith } from "../../../endpoint/types.ts";
import type {
  MonitorLicenseDatabaseUpgradeParams,
  MonitorLicenseForticareResellersParams,
  MonitorLicenseStatus,
} from "../types/license.ts";

/** `/monitor/license` */
export interface MonitorLicenseTree {
  readonly database: MonitorLicenseDatabaseTree;
  /** `GET /monitor/license/fortianalyzer-status`. Reads. Permission group `secfabgrp`. */
  readonly fortianalyzerStatus: Get<unknown>;
  /** `GET /monitor/license/forticare-org-list`. Reads. Permission group `sysgrp.cfg`. */
  readonly forticareOrgList: Get<unknown>;
  /** `GET /monitor/license/forticare-resellers`. Reads. Permission group `sysgrp.cfg`. */
  readonly forticareResellers: Get<unknown, MonitorLicenseForticareResellersParams>;
  /** `GET /monitor/license/status`. Reads. Permission group `any`. */
  readonly status: Get<MonitorLicenseStatus>;
}

/** `/monitor/license/database` */
export interface MonitorLicenseDatabaseTree {
  /** `POST /monitor/license/database/upgrade`. Takes a file. Permission group `sysgrp.upd`. */
  readonly upgrade: PostWith<unknown, MonitorLicenseDatabaseUpgradeParams>;
}
