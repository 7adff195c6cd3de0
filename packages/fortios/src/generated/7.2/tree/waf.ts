// Generated from specs/fortios/cmdb/waf.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

export type {
  WafProfileAddressListChildren,
  WafProfileChildren,
  WafProfileConstraintChildren,
  WafProfileMethodChildren,
  WafProfileSignatureChildren,
  WafProfileUrlAccessChildren,
  WafTree,
} from "../../7.4/tree/waf.ts";
