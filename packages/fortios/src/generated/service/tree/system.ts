// Generated from specs/fortios/service/system.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { Get, GetWith, OneOrMany } from "../../../endpoint/types.ts";
import type {
  ServiceSystemFabricAdminLockoutExistsOnFirmwareUpdate,
  ServiceSystemFabricTimeInSync,
  ServiceSystemFabricTimeInSyncParams,
  ServiceSystemPsirtVulnerabilities,
  ServiceSystemPsirtVulnerabilitiesParams,
} from "../types/system.ts";

/** `/service/system` */
export interface ServiceSystemTree {
  /** `GET /service/system/fabric-admin-lockout-exists-on-firmware-update`. Reads. */
  readonly fabricAdminLockoutExistsOnFirmwareUpdate: Get<OneOrMany<ServiceSystemFabricAdminLockoutExistsOnFirmwareUpdate>>;
  /** `GET /service/system/fabric-time-in-sync`. Reads. */
  readonly fabricTimeInSync: Get<OneOrMany<ServiceSystemFabricTimeInSync>, ServiceSystemFabricTimeInSyncParams>;
  /** `GET /service/system/psirt-vulnerabilities`. Reads. */
  readonly psirtVulnerabilities: GetWith<OneOrMany<ServiceSystemPsirtVulnerabilities>, ServiceSystemPsirtVulnerabilitiesParams>;
}
