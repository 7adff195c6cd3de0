// Generated from specs/fortios/cmdb/ssh-filter.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

export type { SshFilterProfile, SshFilterProfileShellCommands } from "../../7.4/types/ssh-filter.ts";
