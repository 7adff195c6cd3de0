// Generated from specs/fortios/monitor/telemetry-controller.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { Get } from "../../../endpoint/types.ts";

/** `/monitor/telemetry-controller` */
export interface MonitorTelemetryControllerTree {
  /**
   * `GET /monitor/telemetry-controller/agent-tasks`. Reads. Not listed for 7.6.5: of an older release, another
   * model or a later build.
   */
  readonly agentTasks: Get<unknown>;
  /**
   * `GET /monitor/telemetry-controller/agents`. Reads. Not listed for 7.6.5: of an older release, another model or
   * a later build.
   */
  readonly agents: Get<unknown>;
}
