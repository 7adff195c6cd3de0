// Generated from specs/fortios/cmdb/dpdk.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";
import type { DpdkGlobalInterface } from "../../7.4/types/dpdk.ts";

export type { DpdkGlobalInterface } from "../../7.4/types/dpdk.ts";

/** The settings `dpdk/cpus`. Derived for 7.6 and 8.0: rests on one indirect source. */
export interface DpdkCpus {
  /** Text, up to 1022 characters. Derived for 7.6 and 8.0: rests on one indirect source. */
  "rx-cpus"?: string;
  /** Text, up to 1022 characters. Derived for 7.6 and 8.0: rests on one indirect source. */
  "vnp-cpus"?: string;
  /** Text, up to 1022 characters. Derived for 7.6 and 8.0: rests on one indirect source. */
  "ips-cpus"?: string;
  /** Text, up to 1022 characters. Derived for 7.6 and 8.0: rests on one indirect source. */
  "tx-cpus"?: string;
  /** Text, up to 1022 characters. Derived for 7.6 and 8.0: rests on one indirect source. */
  "isolated-cpus"?: string;
}

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
  /** Option. Derived for 7.6 and 8.0: rests on one indirect source. */
  "per-session-accounting"?: "disable" | "traffic-log-only" | "enable" | UnknownValue;
  /** Option. Derived for 7.6 and 8.0: rests on one indirect source. */
  "ipsec-offload"?: "disable" | "enable" | UnknownValue;
  /** Integer, 10 to 50, in percent. Derived for 7.6 and 8.0: rests on one indirect source. */
  "hugepage-percentage"?: number;
  /** Integer, 5 to 45, in percent. Derived for 7.6 and 8.0: rests on one indirect source. */
  "mbufpool-percentage"?: number;
}
