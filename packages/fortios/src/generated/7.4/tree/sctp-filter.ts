// Generated from specs/fortios/cmdb/sctp-filter.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

export type { SctpFilterProfileChildren, SctpFilterTree } from "../../7.6/tree/sctp-filter.ts";
