// Generated from specs/fortios/cmdb/ethernet-oam.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

export type { EthernetOamCfm, EthernetOamCfmService } from "../../7.6/types/ethernet-oam.ts";
