// Generated from specs/fortios/cmdb/pfcp.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { ChildTable, Table } from "../../../cmdb/types.ts";
import type { PfcpMessageFilter, PfcpMessageFilterUnknownMessageAllowList } from "../types/pfcp.ts";

/** Child tables of `pfcp/message-filter`. */
export interface PfcpMessageFilterChildren {
  /** Table, by `id`. */
  readonly unknownMessageAllowList: ChildTable<PfcpMessageFilterUnknownMessageAllowList, "id">;
}

/** `/cmdb/pfcp`. */
export interface PfcpTree {
  /** A row of `pfcp/message-filter`, by `name`. */
  readonly messageFilter: Table<PfcpMessageFilter, "name", PfcpMessageFilterChildren>;
}
