// Generated from specs/fortios/cmdb/dpdk.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { ChildTable, Singleton } from "../../../cmdb/types.ts";
import type { DpdkCpus, DpdkGlobal, DpdkGlobalInterface } from "../types/dpdk.ts";

/** Child tables of `dpdk/global`. */
export interface DpdkGlobalChildren {
  /** Table, by `interface-name`. Derived for 7.6 and 8.0: rests on one indirect source. */
  readonly interface: ChildTable<DpdkGlobalInterface, "interface-name">;
}

/** `/cmdb/dpdk`. */
export interface DpdkTree {
  /** The settings `dpdk/cpus`. Derived for 7.6 and 8.0: rests on one indirect source. */
  readonly cpus: Singleton<DpdkCpus>;
  /** The settings `dpdk/global`. Derived for 7.6 and 8.0: rests on one indirect source. */
  readonly global: Singleton<DpdkGlobal> & DpdkGlobalChildren;
}
