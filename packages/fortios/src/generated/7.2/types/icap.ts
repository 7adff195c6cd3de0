// Generated from specs/fortios/cmdb/icap.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

export type {
  IcapProfile,
  IcapProfileIcapHeaders,
  IcapProfileRespmodForwardRules,
  IcapProfileRespmodForwardRulesHeaderGroup,
  IcapProfileRespmodForwardRulesHttpRespStatusCode,
  IcapServer,
  IcapServerGroup,
  IcapServerGroupServerList,
} from "../../7.4/types/icap.ts";
