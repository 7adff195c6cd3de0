// Generated from specs/fortios/monitor/videofilter.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

/** What `GET /monitor/videofilter/fortiguard-categories` answers: one, or a list of them. */
export interface MonitorVideofilterFortiguardCategories {
  id?: number;
  name?: unknown;
}
