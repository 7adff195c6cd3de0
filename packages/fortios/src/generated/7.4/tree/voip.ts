// Generated from specs/fortios/cmdb/voip.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

export type { VoipTree } from "../../7.6/tree/voip.ts";
