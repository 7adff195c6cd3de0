// Generated from specs/fortios/cmdb/ssh-filter.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

export type { SshFilterProfileChildren, SshFilterTree } from "../../7.4/tree/ssh-filter.ts";
