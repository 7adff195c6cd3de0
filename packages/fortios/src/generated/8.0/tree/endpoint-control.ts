// Generated from specs/fortios/cmdb/endpoint-control.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

export type { EndpointControlTree } from "../../7.6/tree/endpoint-control.ts";
