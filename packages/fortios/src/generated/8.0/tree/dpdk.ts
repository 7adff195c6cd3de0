// Generated from specs/fortios/cmdb/dpdk.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

export type { DpdkGlobalChildren, DpdkTree } from "../../7.6/tree/dpdk.ts";
