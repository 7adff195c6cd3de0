// Generated from specs/fortios/cmdb/wanopt.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { ChildTable, Singleton, Table } from "../../../cmdb/types.ts";
import type {
  WanoptAuthGroup,
  WanoptCacheService,
  WanoptCacheServiceDstPeer,
  WanoptCacheServiceSrcPeer,
  WanoptContentDeliveryNetworkRule,
  WanoptContentDeliveryNetworkRuleHostDomainNameSuffix,
  WanoptContentDeliveryNetworkRuleRules,
  WanoptContentDeliveryNetworkRuleRulesMatchEntries,
  WanoptContentDeliveryNetworkRuleRulesMatchEntriesPattern,
  WanoptContentDeliveryNetworkRuleRulesSkipEntries,
  WanoptContentDeliveryNetworkRuleRulesSkipEntriesPattern,
  WanoptPeer,
  WanoptProfile,
  WanoptRemoteStorage,
  WanoptSettings,
  WanoptWebcache,
} from "../types/wanopt.ts";

/** Child tables of `wanopt/cache-service`. */
export interface WanoptCacheServiceChildren {
  /** Table, by `device-id`. */
  readonly dstPeer: ChildTable<WanoptCacheServiceDstPeer, "device-id">;
  /** Table, by `device-id`. */
  readonly srcPeer: ChildTable<WanoptCacheServiceSrcPeer, "device-id">;
}

/** Child tables of `wanopt/content-delivery-network-rule`. */
export interface WanoptContentDeliveryNetworkRuleChildren {
  /** Table, by `name`. */
  readonly hostDomainNameSuffix: ChildTable<WanoptContentDeliveryNetworkRuleHostDomainNameSuffix, "name">;
  /** Table, by `name`. */
  readonly rules: ChildTable<WanoptContentDeliveryNetworkRuleRules, "name", WanoptContentDeliveryNetworkRuleRulesChildren>;
}

/** Child tables of `wanopt/content-delivery-network-rule/rules`. */
export interface WanoptContentDeliveryNetworkRuleRulesChildren {
  /** Table, by `id`. */
  readonly matchEntries: ChildTable<WanoptContentDeliveryNetworkRuleRulesMatchEntries, "id", WanoptContentDeliveryNetworkRuleRulesMatchEntriesChildren>;
  /** Table, by `id`. */
  readonly skipEntries: ChildTable<WanoptContentDeliveryNetworkRuleRulesSkipEntries, "id", WanoptContentDeliveryNetworkRuleRulesSkipEntriesChildren>;
}

/** Child tables of `wanopt/content-delivery-network-rule/rules/match-entries`. */
export interface WanoptContentDeliveryNetworkRuleRulesMatchEntriesChildren {
  /** Table, by `string`. */
  readonly pattern: ChildTable<WanoptContentDeliveryNetworkRuleRulesMatchEntriesPattern, "string">;
}

/** Child tables of `wanopt/content-delivery-network-rule/rules/skip-entries`. */
export interface WanoptContentDeliveryNetworkRuleRulesSkipEntriesChildren {
  /** Table, by `string`. */
  readonly pattern: ChildTable<WanoptContentDeliveryNetworkRuleRulesSkipEntriesPattern, "string">;
}

/** `/cmdb/wanopt`. */
export interface WanoptTree {
  /** A row of `wanopt/auth-group`, by `name`. */
  readonly authGroup: Table<WanoptAuthGroup, "name">;
  /** The settings `wanopt/cache-service`. */
  readonly cacheService: Singleton<WanoptCacheService> & WanoptCacheServiceChildren;
  /** A row of `wanopt/content-delivery-network-rule`, by `name`. */
  readonly contentDeliveryNetworkRule: Table<WanoptContentDeliveryNetworkRule, "name", WanoptContentDeliveryNetworkRuleChildren>;
  /** A row of `wanopt/peer`, by `peer-host-id`. */
  readonly peer: Table<WanoptPeer, "peer-host-id">;
  /** A row of `wanopt/profile`, by `name`. */
  readonly profile: Table<WanoptProfile, "name">;
  /** The settings `wanopt/remote-storage`. */
  readonly remoteStorage: Singleton<WanoptRemoteStorage>;
  /** The settings `wanopt/settings`. */
  readonly settings: Singleton<WanoptSettings>;
  /** The settings `wanopt/webcache`. */
  readonly webcache: Singleton<WanoptWebcache>;
}
