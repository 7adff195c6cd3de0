// Generated from specs/fortios/cmdb/endpoint-control.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { Singleton, Table } from "../../../cmdb/types.ts";
import type {
  EndpointControlFctems,
  EndpointControlFctemsOverride,
  EndpointControlSettings,
} from "../types/endpoint-control.ts";

/** `/cmdb/endpoint-control`. */
export interface EndpointControlTree {
  /** A row of `endpoint-control/fctems`, by `ems-id`. */
  readonly fctems: Table<EndpointControlFctems, "ems-id">;
  /** A row of `endpoint-control/fctems-override`, by `ems-id`. Since 7.4. */
  readonly fctemsOverride: Table<EndpointControlFctemsOverride, "ems-id">;
  /** The settings `endpoint-control/settings`. Since 7.4. */
  readonly settings: Singleton<EndpointControlSettings>;
}
