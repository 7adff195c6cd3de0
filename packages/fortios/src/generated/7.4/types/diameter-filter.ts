// Generated from specs/fortios/cmdb/diameter-filter.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

export type { DiameterFilterProfile } from "../../7.6/types/diameter-filter.ts";
