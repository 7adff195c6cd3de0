// Generated from specs/fortios/cmdb/ethernet-oam.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";

/** A row of `ethernet-oam/cfm`, by `domain-id`. Since 7.6. */
export interface EthernetOamCfm {
  /** Integer. */
  "domain-id": number;
  /** Text. */
  "domain-name"?: string;
  /** Integer. */
  "domain-level"?: number;
  /** Table, by `service-id`. */
  service?: EthernetOamCfmService[];
}

/** Table, by `service-id`. */
export interface EthernetOamCfmService {
  /** Integer. */
  "service-id": number;
  /** Text. */
  "service-name"?: string;
  /** Text. */
  interface?: string;
  /** Integer. */
  mepid?: number;
  /** Option. */
  "message-interval"?: "100" | "1000" | "10000" | "60000" | "600000" | UnknownValue;
  /** Integer. */
  cos?: number;
  /** Option. */
  "sender-id"?: "None" | "Hostname" | UnknownValue;
}
