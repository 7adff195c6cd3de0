// Generated from specs/fortios/service/*.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { ServiceSecurityRatingTree } from "./tree/security-rating.ts";
import type { ServiceSnifferTree } from "./tree/sniffer.ts";
import type { ServiceSystemTree } from "./tree/system.ts";
export { serviceRows } from "./rows.ts";

/** `/api/v2/service` */
export interface Service {
  readonly securityRating: ServiceSecurityRatingTree;
  readonly sniffer: ServiceSnifferTree;
  readonly system: ServiceSystemTree;
}

export type {
  ServiceSecurityRatingRecommendations,
  ServiceSecurityRatingRecommendationsParams,
  ServiceSecurityRatingReport,
  ServiceSecurityRatingReportParams,
} from "./types/security-rating.ts";
export type { ServiceSecurityRatingTree } from "./tree/security-rating.ts";
export type {
  ServiceSnifferDeleteParams,
  ServiceSnifferDownloadParams,
  ServiceSnifferList,
  ServiceSnifferListParams,
  ServiceSnifferMeta,
  ServiceSnifferStart,
  ServiceSnifferStartParams,
  ServiceSnifferStopParams,
} from "./types/sniffer.ts";
export type { ServiceSnifferTree } from "./tree/sniffer.ts";
export type {
  ServiceSystemFabricAdminLockoutExistsOnFirmwareUpdate,
  ServiceSystemFabricTimeInSync,
  ServiceSystemFabricTimeInSyncParams,
  ServiceSystemPsirtVulnerabilities,
  ServiceSystemPsirtVulnerabilitiesParams,
} from "./types/system.ts";
export type { ServiceSystemTree } from "./tree/system.ts";
