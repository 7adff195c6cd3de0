// Generated from specs/fortios/cmdb/file-filter.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";
import type { Member, Values } from "../../../cmdb/types.ts";

/** A row of `file-filter/profile`, by `name`. */
export interface FileFilterProfile {
  /** Text, up to 47 characters. */
  name: string;
  /** Text, up to 255 characters. */
  comment?: string;
  /** Option; default `flow`. */
  "feature-set"?: "flow" | "proxy" | UnknownValue;
  /** Text, up to 35 characters. Refers to `system/replacemsg-group`. */
  "replacemsg-group"?: string;
  /** Option; default `enable`. */
  log?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "extended-log"?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. */
  "scan-archive-contents"?: "disable" | "enable" | UnknownValue;
  /** Table, by `name`. */
  rules?: FileFilterProfileRules[];
}

/** Table, by `name`. */
export interface FileFilterProfileRules {
  /** Text, up to 35 characters. */
  name: string;
  /** Text, up to 255 characters. */
  comment?: string;
  /** Option, several separated by blanks; default `http ftp smtp imap pop3 mapi cifs ssh`. */
  protocol?: Values<"http" | "ftp" | "smtp" | "imap" | "pop3" | "mapi" | "cifs" | "ssh">;
  /** Option; default `log-only`. */
  action?: "log-only" | "block" | UnknownValue;
  /** Option; default `any`. */
  direction?: "incoming" | "outgoing" | "any" | UnknownValue;
  /** Option; default `any`. */
  "password-protected"?: "yes" | "any" | UnknownValue;
  /** Table, by `name`. */
  "file-type"?: FileFilterProfileRulesFileType[];
}

/** Table, by `name`. */
export interface FileFilterProfileRulesFileType extends Member<"name"> {
  /** Text, up to 39 characters. */
  name: string;
}
