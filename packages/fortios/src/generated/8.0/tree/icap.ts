// Generated from specs/fortios/cmdb/icap.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { ChildTable, Table } from "../../../cmdb/types.ts";
import type { IcapProfileRespmodForwardRulesChildren } from "../../7.6/tree/icap.ts";
import type {
  IcapProfile,
  IcapProfileIcapHeaders,
  IcapProfileRespmodForwardRules,
  IcapServer,
  IcapServerGroup,
  IcapServerGroupServerList,
} from "../types/icap.ts";

export type { IcapProfileRespmodForwardRulesChildren } from "../../7.6/tree/icap.ts";

/** Child tables of `icap/profile`. */
export interface IcapProfileChildren {
  /** Table, by `id`. */
  readonly icapHeaders: ChildTable<IcapProfileIcapHeaders, "id">;
  /** Table, by `name`. */
  readonly respmodForwardRules: ChildTable<IcapProfileRespmodForwardRules, "name", IcapProfileRespmodForwardRulesChildren>;
}

/** Child tables of `icap/server-group`. */
export interface IcapServerGroupChildren {
  /** Table, by `name`. */
  readonly serverList: ChildTable<IcapServerGroupServerList, "name">;
}

/** `/cmdb/icap`. */
export interface IcapTree {
  /** A row of `icap/profile`, by `name`. */
  readonly profile: Table<IcapProfile, "name", IcapProfileChildren>;
  /** A row of `icap/server`, by `name`. */
  readonly server: Table<IcapServer, "name">;
  /** A row of `icap/server-group`, by `name`. */
  readonly serverGroup: Table<IcapServerGroup, "name", IcapServerGroupChildren>;
}
