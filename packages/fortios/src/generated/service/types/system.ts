// Generated from specs/fortios/service/system.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";

/** What `GET /service/system/fabric-admin-lockout-exists-on-firmware-update` answers: one, or a list of them. */
export interface ServiceSystemFabricAdminLockoutExistsOnFirmwareUpdate {
  exists?: boolean;
}

/** What `GET /service/system/fabric-time-in-sync` answers: one, or a list of them. */
export interface ServiceSystemFabricTimeInSync {
  synchronized?: boolean;
}

/** Parameters of `GET /service/system/fabric-time-in-sync`. */
export interface ServiceSystemFabricTimeInSyncParams {
  utc?: string | undefined;
}

/** What `GET /service/system/psirt-vulnerabilities` answers: one, or a list of them. */
export interface ServiceSystemPsirtVulnerabilities {
  name?: unknown;
  irNumber?: unknown;
  serial?: unknown;
  upgradeToVersion?: unknown;
  severity?: unknown;
}

/** Parameters of `GET /service/system/psirt-vulnerabilities`. */
export interface ServiceSystemPsirtVulnerabilitiesParams {
  severity: "critical" | "high" | "low" | UnknownValue;
  count?: string | undefined;
}
