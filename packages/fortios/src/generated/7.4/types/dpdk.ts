// Generated from specs/fortios/cmdb/dpdk.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";
import type { DpdkGlobalInterface } from "../../7.6/types/dpdk.ts";

export type { DpdkCpus, DpdkGlobalInterface } from "../../7.6/types/dpdk.ts";

/** The settings `dpdk/global`. Derived for 7.6 and 8.0: rests on one indirect source. */
export interface DpdkGlobal {
  /** Option. Derived for 7.6 and 8.0: rests on one indirect source. */
  status?: "disable" | "enable" | UnknownValue;
  /** Table, by `interface-name`. Derived for 7.6 and 8.0: rests on one indirect source. */
  interface?: DpdkGlobalInterface[];
  /** Option. Derived for 7.6 and 8.0: rests on one indirect source. */
  multiqueue?: "disable" | "enable" | UnknownValue;
  /** Option. Derived for 7.6 and 8.0: rests on one indirect source. */
  "sleep-on-idle"?: "disable" | "enable" | UnknownValue;
  /** Option. Derived for 7.6 and 8.0: rests on one indirect source. */
  elasticbuffer?: "disable" | "enable" | UnknownValue;
  /** Text, up to 2047 characters. Since 7.4. Derived for 7.6 and 8.0: rests on one indirect source. */
  protects?: string;
  /** Option. Derived for 7.6 and 8.0: rests on one indirect source. */
  "per-session-accounting"?: "disable" | "traffic-log-only" | "enable" | UnknownValue;
  /** Option. Derived for 7.6 and 8.0: rests on one indirect source. */
  "ipsec-offload"?: "disable" | "enable" | UnknownValue;
  /** Integer, 10 to 50, in percent. Derived for 7.6 and 8.0: rests on one indirect source. */
  "hugepage-percentage"?: number;
  /** Integer, 5 to 45, in percent. Derived for 7.6 and 8.0: rests on one indirect source. */
  "mbufpool-percentage"?: number;
}
