// Generated from specs/fortios/cmdb/pfcp.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";
import type { Member } from "../../../cmdb/types.ts";

/** A row of `pfcp/message-filter`, by `name`. */
export interface PfcpMessageFilter {
  /** Text. */
  name: string;
  /** Option. */
  "unknown-message"?: "allow" | "deny" | UnknownValue;
  /** Table, by `id`. */
  "unknown-message-allow-list"?: PfcpMessageFilterUnknownMessageAllowList[];
  /** Option. */
  heartbeat?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "pfd-management"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "version-not-support"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "session-establish"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "session-modification"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "session-deletion"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "session-report"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "association-setup"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "association-update"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "association-release"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "node-report"?: "allow" | "deny" | UnknownValue;
  /** Option. */
  "session-set-deletion"?: "allow" | "deny" | UnknownValue;
}

/** Table, by `id`. */
export interface PfcpMessageFilterUnknownMessageAllowList extends Member<"id"> {
  /** Integer. */
  id: number;
}
