// Generated from specs/fortios/cmdb/emailfilter.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

export type {
  EmailfilterBlockAllowListChildren,
  EmailfilterBwordChildren,
  EmailfilterDnsblChildren,
  EmailfilterIptrustChildren,
  EmailfilterMheaderChildren,
  EmailfilterTree,
} from "../../7.4/tree/emailfilter.ts";
