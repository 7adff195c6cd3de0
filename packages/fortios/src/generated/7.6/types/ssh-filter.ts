// Generated from specs/fortios/cmdb/ssh-filter.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";
import type { Values } from "../../../cmdb/types.ts";

/** A row of `ssh-filter/profile`, by `name`. */
export interface SshFilterProfile {
  /** Text, up to 47 characters. */
  name: string;
  /** Option, several separated by blanks. */
  block?: Values<"x11" | "shell" | "exec" | "port-forward" | "tun-forward" | "sftp" | "scp" | "unknown">;
  /** Option, several separated by blanks. */
  log?: Values<"x11" | "shell" | "exec" | "port-forward" | "tun-forward" | "sftp" | "scp" | "unknown">;
  /** Option. */
  "default-command-log"?: "enable" | "disable" | UnknownValue;
  /** Table, by `id`. */
  "shell-commands"?: SshFilterProfileShellCommands[];
}

/** Table, by `id`. */
export interface SshFilterProfileShellCommands {
  /** Integer. */
  id: number;
  /** Option. */
  type?: "simple" | "regex" | UnknownValue;
  /** Text, up to 128 characters. */
  pattern?: string;
  /** Option. */
  action?: "block" | "allow" | UnknownValue;
  /** Option. */
  log?: "enable" | "disable" | UnknownValue;
  /** Option. */
  alert?: "enable" | "disable" | UnknownValue;
  /** Option. */
  severity?: "low" | "medium" | "high" | "critical" | UnknownValue;
}
