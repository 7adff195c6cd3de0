// Generated from specs/fortios/cmdb/endpoint-control.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

export type {
  EndpointControlFctems,
  EndpointControlFctemsOverride,
  EndpointControlSettings,
} from "../../7.6/types/endpoint-control.ts";
