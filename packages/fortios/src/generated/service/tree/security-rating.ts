// Generated from specs/fortios/service/security-rating.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { GetWith, OneOrMany } from "../../../endpoint/types.ts";
import type {
  ServiceSecurityRatingRecommendations,
  ServiceSecurityRatingRecommendationsParams,
  ServiceSecurityRatingReport,
  ServiceSecurityRatingReportParams,
} from "../types/security-rating.ts";

/** `/service/security-rating` */
export interface ServiceSecurityRatingTree {
  /** `GET /service/security-rating/recommendations`. Reads. */
  readonly recommendations: GetWith<OneOrMany<ServiceSecurityRatingRecommendations>, ServiceSecurityRatingRecommendationsParams>;
  /** `GET /service/security-rating/report`. Reads. */
  readonly report: GetWith<OneOrMany<ServiceSecurityRatingReport>, ServiceSecurityRatingReportParams>;
}
