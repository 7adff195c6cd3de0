// Generated from specs/fortios/cmdb/ethernet-oam.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

export type { EthernetOamCfmChildren, EthernetOamTree } from "../../7.6/tree/ethernet-oam.ts";
