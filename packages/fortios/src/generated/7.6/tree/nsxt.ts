// Generated from specs/fortios/cmdb/nsxt.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { ChildTable, Singleton, Table } from "../../../cmdb/types.ts";
import type { NsxtServiceChain, NsxtServiceChainServiceIndex, NsxtSetting } from "../types/nsxt.ts";

/** Child tables of `nsxt/service-chain`. */
export interface NsxtServiceChainChildren {
  /** Table, by `id`. Derived for 7.6 and 8.0: rests on one indirect source. */
  readonly serviceIndex: ChildTable<NsxtServiceChainServiceIndex, "id">;
}

/** `/cmdb/nsxt`. */
export interface NsxtTree {
  /** A row of `nsxt/service-chain`, by `id`. Derived for 7.6 and 8.0: rests on one indirect source. */
  readonly serviceChain: Table<NsxtServiceChain, "id", NsxtServiceChainChildren>;
  /** The settings `nsxt/setting`. Derived for 7.6 and 8.0: rests on one indirect source. */
  readonly setting: Singleton<NsxtSetting>;
}
