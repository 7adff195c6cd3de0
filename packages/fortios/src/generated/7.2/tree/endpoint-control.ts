// Generated from specs/fortios/cmdb/endpoint-control.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { Table } from "../../../cmdb/types.ts";
import type { EndpointControlFctems } from "../types/endpoint-control.ts";

/** `/cmdb/endpoint-control`. */
export interface EndpointControlTree {
  /** A row of `endpoint-control/fctems`, by `ems-id`. */
  readonly fctems: Table<EndpointControlFctems, "ems-id">;
}
