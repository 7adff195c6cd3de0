// Generated from specs/fortios/cmdb/dpdk.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

export type { DpdkCpus, DpdkGlobal, DpdkGlobalInterface } from "../../7.6/types/dpdk.ts";
