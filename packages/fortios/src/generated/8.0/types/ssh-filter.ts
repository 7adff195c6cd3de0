// Generated from specs/fortios/cmdb/ssh-filter.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";
import type { Values } from "../../../cmdb/types.ts";
import type { SshFilterProfileShellCommands } from "../../7.6/types/ssh-filter.ts";

export type { SshFilterProfileShellCommands } from "../../7.6/types/ssh-filter.ts";

/** A row of `ssh-filter/profile`, by `name`. */
export interface SshFilterProfile {
  /** Text, up to 47 characters. */
  name: string;
  /** UUID. Since 8.0. Derived: rests on one indirect source. */
  uuid?: string;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-object"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-force-sync"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-object-source"?: "member" | "local" | "root" | UnknownValue;
  /** Option, several separated by blanks. */
  block?: Values<"x11" | "shell" | "exec" | "port-forward" | "tun-forward" | "sftp" | "scp" | "unknown">;
  /** Option, several separated by blanks. */
  log?: Values<"x11" | "shell" | "exec" | "port-forward" | "tun-forward" | "sftp" | "scp" | "unknown">;
  /** Option. */
  "default-command-log"?: "enable" | "disable" | UnknownValue;
  /** Table, by `id`. */
  "shell-commands"?: SshFilterProfileShellCommands[];
}
