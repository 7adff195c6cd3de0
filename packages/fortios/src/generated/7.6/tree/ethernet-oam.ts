// Generated from specs/fortios/cmdb/ethernet-oam.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { ChildTable, Table } from "../../../cmdb/types.ts";
import type { EthernetOamCfm, EthernetOamCfmService } from "../types/ethernet-oam.ts";

/** Child tables of `ethernet-oam/cfm`. */
export interface EthernetOamCfmChildren {
  /** Table, by `service-id`. */
  readonly service: ChildTable<EthernetOamCfmService, "service-id">;
}

/** `/cmdb/ethernet-oam`. */
export interface EthernetOamTree {
  /** A row of `ethernet-oam/cfm`, by `domain-id`. Since 7.6. */
  readonly cfm: Table<EthernetOamCfm, "domain-id", EthernetOamCfmChildren>;
}
