// Generated from specs/fortios/cmdb/voip.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

export type { VoipProfile, VoipProfileMsrp, VoipProfileSccp, VoipProfileSip } from "../../7.6/types/voip.ts";
