// Generated from specs/fortios/service/security-rating.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";

/** What `GET /service/security-rating/recommendations` answers: one, or a list of them. */
export interface ServiceSecurityRatingRecommendations {
  check?: unknown;
  summary?: unknown[];
}

/** Parameters of `GET /service/security-rating/recommendations`. */
export interface ServiceSecurityRatingRecommendationsParams {
  checks: string;
  /** Default: `vdom`. */
  scope?: "global" | "vdom" | UnknownValue | undefined;
}

/** What `GET /service/security-rating/report` answers: one, or a list of them. */
export interface ServiceSecurityRatingReport {
  check?: unknown;
  title?: unknown;
  description?: unknown;
  severity?: unknown;
  customMetadata?: unknown;
  summary?: unknown[];
}

/** Parameters of `GET /service/security-rating/report`. */
export interface ServiceSecurityRatingReportParams {
  /** Default: `vdom`. */
  scope?: "global" | "vdom" | UnknownValue | undefined;
  standalone?: string | undefined;
  type: "psirt" | "insight" | UnknownValue;
  checks?: string | undefined;
  "show-hidden"?: string | undefined;
}
