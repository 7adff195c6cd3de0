// Generated from specs/fortios/cmdb/ssh-filter.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { ChildTable, Table } from "../../../cmdb/types.ts";
import type { SshFilterProfile, SshFilterProfileShellCommands } from "../types/ssh-filter.ts";

/** Child tables of `ssh-filter/profile`. */
export interface SshFilterProfileChildren {
  /** Table, by `id`. */
  readonly shellCommands: ChildTable<SshFilterProfileShellCommands, "id">;
}

/** `/cmdb/ssh-filter`. */
export interface SshFilterTree {
  /** A row of `ssh-filter/profile`, by `name`. */
  readonly profile: Table<SshFilterProfile, "name", SshFilterProfileChildren>;
}
