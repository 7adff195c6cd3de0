// Generated from specs/fortios/cmdb/pfcp.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

export type { PfcpMessageFilterChildren, PfcpTree } from "../../7.6/tree/pfcp.ts";
