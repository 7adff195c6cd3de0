// Generated from specs/fortios/cmdb/diameter-filter.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";

/** A row of `diameter-filter/profile`, by `name`. Since 7.4. */
export interface DiameterFilterProfile {
  /** Text, up to 47 characters. */
  name: string;
  /** Text, up to 255 characters. */
  comment?: string;
  /** Option; default `disable`. */
  "monitor-all-messages"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "log-packet"?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. */
  "track-requests-answers"?: "disable" | "enable" | UnknownValue;
  /** Option; default `block`. */
  "missing-request-action"?: "allow" | "block" | "reset" | "monitor" | UnknownValue;
  /** Option; default `block`. */
  "protocol-version-invalid"?: "allow" | "block" | "reset" | "monitor" | UnknownValue;
  /** Option; default `block`. */
  "message-length-invalid"?: "allow" | "block" | "reset" | "monitor" | UnknownValue;
  /** Option; default `block`. */
  "request-error-flag-set"?: "allow" | "block" | "reset" | "monitor" | UnknownValue;
  /** Option; default `block`. */
  "cmd-flags-reserve-set"?: "allow" | "block" | "reset" | "monitor" | UnknownValue;
  /** Option; default `block`. */
  "command-code-invalid"?: "allow" | "block" | "reset" | "monitor" | UnknownValue;
  /** Text. */
  "command-code-range"?: string;
}
