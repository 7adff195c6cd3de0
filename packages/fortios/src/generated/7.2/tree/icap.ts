// Generated from specs/fortios/cmdb/icap.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

export type {
  IcapProfileChildren,
  IcapProfileRespmodForwardRulesChildren,
  IcapServerGroupChildren,
  IcapTree,
} from "../../7.4/tree/icap.ts";
