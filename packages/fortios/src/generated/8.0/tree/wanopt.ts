// Generated from specs/fortios/cmdb/wanopt.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

export type {
  WanoptCacheServiceChildren,
  WanoptContentDeliveryNetworkRuleChildren,
  WanoptContentDeliveryNetworkRuleRulesChildren,
  WanoptContentDeliveryNetworkRuleRulesMatchEntriesChildren,
  WanoptContentDeliveryNetworkRuleRulesSkipEntriesChildren,
  WanoptTree,
} from "../../7.6/tree/wanopt.ts";
