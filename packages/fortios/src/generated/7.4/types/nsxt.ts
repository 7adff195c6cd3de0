// Generated from specs/fortios/cmdb/nsxt.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

export type { NsxtServiceChain, NsxtServiceChainServiceIndex, NsxtSetting } from "../../7.6/types/nsxt.ts";
