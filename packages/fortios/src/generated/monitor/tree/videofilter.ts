// Generated from specs/fortios/monitor/videofilter.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { Get, OneOrMany } from "../../../endpoint/types.ts";
import type { MonitorVideofilterFortiguardCategories } from "../types/videofilter.ts";

/** `/monitor/videofilter` */
export interface MonitorVideofilterTree {
  /** `GET /monitor/videofilter/fortiguard-categories`. Reads. */
  readonly fortiguardCategories: Get<OneOrMany<MonitorVideofilterFortiguardCategories>>;
}
