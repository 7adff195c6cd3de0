// Generated from specs/fortios/cmdb/nsxt.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";

/** A row of `nsxt/service-chain`, by `id`. Derived for 7.6 and 8.0: rests on one indirect source. */
export interface NsxtServiceChain {
  /** Integer, 0 to 1023. Derived for 7.6 and 8.0: rests on one indirect source. */
  id: number;
  /** Text, up to 63 characters. Derived for 7.6 and 8.0: rests on one indirect source. */
  name?: string;
  /** Table, by `id`. Derived for 7.6 and 8.0: rests on one indirect source. */
  "service-index"?: NsxtServiceChainServiceIndex[];
}

/** Table, by `id`. Derived for 7.6 and 8.0: rests on one indirect source. */
export interface NsxtServiceChainServiceIndex {
  /** Integer, 0 to 255. Derived for 7.6 and 8.0: rests on one indirect source. */
  id: number;
  /** Integer, 1 to 255. Derived for 7.6 and 8.0: rests on one indirect source. */
  "reverse-index"?: number;
  /** Text, up to 63 characters. Derived for 7.6 and 8.0: rests on one indirect source. */
  name?: string;
  /** Text, up to 31 characters. Refers to `system/vdom`. Derived for 7.6 and 8.0: rests on one indirect source. */
  vd?: string;
}

/** The settings `nsxt/setting`. Derived for 7.6 and 8.0: rests on one indirect source. */
export interface NsxtSetting {
  /** Option. Derived for 7.6 and 8.0: rests on one indirect source. */
  liveness?: "enable" | "disable" | UnknownValue;
  /** Text, up to 63 characters. Derived for 7.6 and 8.0: rests on one indirect source. */
  service?: string;
}
