// Generated from specs/fortios/monitor/fortiguard.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";

/** What `GET /monitor/fortiguard/answers` answers: one, or a list of them. */
export interface MonitorFortiguardAnswers {
  name?: unknown;
  sort?: unknown;
  page?: number;
  pageSize?: number;
  pageCount?: number;
  listCount?: number;
  totalCount?: number;
  sorts?: unknown[];
  list?: unknown[];
}

/** Parameters of `GET /monitor/fortiguard/answers`. */
export interface MonitorFortiguardAnswersParams {
  page?: number | undefined;
  pagesize?: number | undefined;
  sortkey?: string | undefined;
  topics?: string | undefined;
  limit?: number | undefined;
}

/** What `GET /monitor/fortiguard/service-communication-stats` answers: one, or a list of them. */
export interface MonitorFortiguardServiceCommunicationStats {
  forticare?: unknown;
  fortiguard_download?: unknown;
  fortiguard_query?: unknown;
  forticloud_log?: unknown;
  fortisandbox_cloud?: unknown;
  "fortiguard.com"?: unknown;
  sdns?: unknown;
  fortitoken_registration?: unknown;
  sms_service?: unknown;
}

/** Parameters of `GET /monitor/fortiguard/service-communication-stats`. */
export interface MonitorFortiguardServiceCommunicationStatsParams {
  service_type?: "forticare" | "fortiguard_download" | "fortiguard_query" | "forticloud_log" | "fortisandbox_cloud" | "fortiguard.com" | "sdns" | "fortitoken_registration" | "sms_service" | UnknownValue | undefined;
  timeslot?: "1_hour" | "24_hour" | "1_week" | UnknownValue | undefined;
}
