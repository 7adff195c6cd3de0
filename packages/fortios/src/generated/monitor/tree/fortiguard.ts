// Generated from specs/fortios/monitor/fortiguard.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { Get, OneOrMany } from "../../../endpoint/types.ts";
import type {
  MonitorFortiguardAnswers,
  MonitorFortiguardAnswersParams,
  MonitorFortiguardServiceCommunicationStats,
  MonitorFortiguardServiceCommunicationStatsParams,
} from "../types/fortiguard.ts";

/** `/monitor/fortiguard` */
export interface MonitorFortiguardTree {
  /** `GET /monitor/fortiguard/answers`. Reads. */
  readonly answers: Get<OneOrMany<MonitorFortiguardAnswers>, MonitorFortiguardAnswersParams>;
  /** `GET /monitor/fortiguard/redirect-portal`. Reads. Permission group `any`. */
  readonly redirectPortal: Get<unknown>;
  /** `GET /monitor/fortiguard/service-communication-stats`. Reads. Permission group `sysgrp.mnt`. */
  readonly serviceCommunicationStats: Get<OneOrMany<MonitorFortiguardServiceCommunicationStats>, MonitorFortiguardServiceCommunicationStatsParams>;
}
