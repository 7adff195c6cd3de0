// Generated from specs/fortios/cmdb/wanopt.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";
import type { Member } from "../../../cmdb/types.ts";

/** A row of `wanopt/auth-group`, by `name`. */
export interface WanoptAuthGroup {
  /** Text, up to 35 characters. */
  name: string;
  /** Option. */
  "auth-method"?: "cert" | "psk" | UnknownValue;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  psk?: string;
  /** Text, up to 35 characters. Refers to `vpn.certificate/local`. */
  cert?: string;
  /** Option. */
  "peer-accept"?: "any" | "defined" | "one" | UnknownValue;
  /** Text, up to 35 characters. Refers to `wanopt/peer`. */
  peer?: string;
}

/** The settings `wanopt/cache-service`. */
export interface WanoptCacheService {
  /** Option. */
  "prefer-scenario"?: "balance" | "prefer-speed" | "prefer-cache" | UnknownValue;
  /** Option. */
  collaboration?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. */
  "device-id"?: string;
  /** Option. */
  "acceptable-connections"?: "any" | "peers" | UnknownValue;
  /** Table, by `device-id`. */
  "dst-peer"?: WanoptCacheServiceDstPeer[];
  /** Table, by `device-id`. */
  "src-peer"?: WanoptCacheServiceSrcPeer[];
}

/** Table, by `device-id`. */
export interface WanoptCacheServiceDstPeer {
  /** Text, up to 35 characters. */
  "device-id": string;
  /** Integer, 0 to 255. */
  "auth-type"?: number;
  /** Integer, 0 to 255. */
  "encode-type"?: number;
  /** Integer, 0 to 255. */
  priority?: number;
  /** Text. */
  ip?: string;
}

/** Table, by `device-id`. */
export interface WanoptCacheServiceSrcPeer {
  /** Text, up to 35 characters. */
  "device-id": string;
  /** Integer, 0 to 255. */
  "auth-type"?: number;
  /** Integer, 0 to 255. */
  "encode-type"?: number;
  /** Integer, 0 to 255. */
  priority?: number;
  /** Text. */
  ip?: string;
}

/** A row of `wanopt/content-delivery-network-rule`, by `name`. */
export interface WanoptContentDeliveryNetworkRule {
  /** Text, up to 35 characters. */
  name: string;
  /** Text, up to 255 characters. */
  comment?: string;
  /** Option. */
  status?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  "host-domain-name-suffix"?: WanoptContentDeliveryNetworkRuleHostDomainNameSuffix[];
  /** Option. */
  category?: "vcache" | "youtube" | UnknownValue;
  /** Option. */
  "request-cache-control"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "response-cache-control"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "response-expires"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  updateserver?: "enable" | "disable" | UnknownValue;
  /** Table, by `name`. */
  rules?: WanoptContentDeliveryNetworkRuleRules[];
}

/** Table, by `name`. */
export interface WanoptContentDeliveryNetworkRuleHostDomainNameSuffix extends Member<"name"> {
  /** Text, up to 79 characters. */
  name: string;
}

/** Table, by `name`. */
export interface WanoptContentDeliveryNetworkRuleRules {
  /** Text, up to 35 characters. */
  name: string;
  /** Option. */
  "match-mode"?: "all" | "any" | UnknownValue;
  /** Option. */
  "skip-rule-mode"?: "all" | "any" | UnknownValue;
  /** Table, by `id`. */
  "match-entries"?: WanoptContentDeliveryNetworkRuleRulesMatchEntries[];
  /** Table, by `id`. */
  "skip-entries"?: WanoptContentDeliveryNetworkRuleRulesSkipEntries[];
  /** Group of fields. */
  "content-id"?: WanoptContentDeliveryNetworkRuleRulesContentId;
}

/** Table, by `id`. */
export interface WanoptContentDeliveryNetworkRuleRulesMatchEntries {
  /** Integer. */
  id: number;
  /** Option. */
  target?: "path" | "parameter" | "referrer" | "youtube-map" | "youtube-id" | "youku-id" | UnknownValue;
  /** Table, by `string`. */
  pattern?: WanoptContentDeliveryNetworkRuleRulesMatchEntriesPattern[];
}

/** Table, by `string`. */
export interface WanoptContentDeliveryNetworkRuleRulesMatchEntriesPattern extends Member<"string"> {
  /** Text, up to 79 characters. */
  string: string;
}

/** Table, by `id`. */
export interface WanoptContentDeliveryNetworkRuleRulesSkipEntries {
  /** Integer. */
  id: number;
  /** Option. */
  target?: "path" | "parameter" | "referrer" | "youtube-map" | "youtube-id" | "youku-id" | UnknownValue;
  /** Table, by `string`. */
  pattern?: WanoptContentDeliveryNetworkRuleRulesSkipEntriesPattern[];
}

/** Table, by `string`. */
export interface WanoptContentDeliveryNetworkRuleRulesSkipEntriesPattern extends Member<"string"> {
  /** Text, up to 79 characters. */
  string: string;
}

/** Group of fields. */
export interface WanoptContentDeliveryNetworkRuleRulesContentId {
  /** Option. */
  target?: "path" | "parameter" | "referrer" | "youtube-map" | "youtube-id" | "youku-id" | "hls-manifest" | "dash-manifest" | "hls-fragment" | "dash-fragment" | UnknownValue;
  /** Text, up to 35 characters. */
  "start-str"?: string;
  /** Integer. */
  "start-skip"?: number;
  /** Option. */
  "start-direction"?: "forward" | "backward" | UnknownValue;
  /** Text, up to 35 characters. */
  "end-str"?: string;
  /** Integer. */
  "end-skip"?: number;
  /** Option. */
  "end-direction"?: "forward" | "backward" | UnknownValue;
  /** Text, up to 35 characters. */
  "range-str"?: string;
}

/** A row of `wanopt/peer`, by `peer-host-id`. */
export interface WanoptPeer {
  /** Text, up to 35 characters. */
  "peer-host-id": string;
  /** Text. */
  ip?: string;
}

/** A row of `wanopt/profile`, by `name`. */
export interface WanoptProfile {
  /** Text, up to 35 characters. */
  name: string;
  /** Option. */
  transparent?: "enable" | "disable" | UnknownValue;
  /** Text, up to 255 characters. */
  comments?: string;
  /** Text, up to 35 characters. Refers to `wanopt/auth-group`. */
  "auth-group"?: string;
  /** Group of fields. */
  http?: WanoptProfileHttp;
  /** Group of fields. */
  cifs?: WanoptProfileCifs;
  /** Group of fields. */
  mapi?: WanoptProfileMapi;
  /** Group of fields. */
  ftp?: WanoptProfileFtp;
  /** Group of fields. */
  tcp?: WanoptProfileTcp;
}

/** Group of fields. */
export interface WanoptProfileHttp {
  /** Option. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "secure-tunnel"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "byte-caching"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  ssl?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "prefer-chunking"?: "dynamic" | "fix" | UnknownValue;
  /** Option. */
  "protocol-opt"?: "protocol" | "tcp" | UnknownValue;
  /** Option. */
  "tunnel-sharing"?: "shared" | "express-shared" | "private" | UnknownValue;
}

/** Group of fields. */
export interface WanoptProfileCifs {
  /** Option. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "secure-tunnel"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "byte-caching"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "prefer-chunking"?: "dynamic" | "fix" | UnknownValue;
  /** Option. */
  "protocol-opt"?: "protocol" | "tcp" | UnknownValue;
  /** Option. */
  "tunnel-sharing"?: "shared" | "express-shared" | "private" | UnknownValue;
}

/** Group of fields. */
export interface WanoptProfileMapi {
  /** Option. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "secure-tunnel"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "byte-caching"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "tunnel-sharing"?: "shared" | "express-shared" | "private" | UnknownValue;
}

/** Group of fields. */
export interface WanoptProfileFtp {
  /** Option. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "secure-tunnel"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "byte-caching"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "prefer-chunking"?: "dynamic" | "fix" | UnknownValue;
  /** Option. */
  "protocol-opt"?: "protocol" | "tcp" | UnknownValue;
  /** Option. */
  "tunnel-sharing"?: "shared" | "express-shared" | "private" | UnknownValue;
}

/** Group of fields. */
export interface WanoptProfileTcp {
  /** Option. */
  status?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "secure-tunnel"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "byte-caching"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "byte-caching-opt"?: "mem-only" | "mem-disk" | UnknownValue;
  /** Option. */
  "tunnel-sharing"?: "shared" | "express-shared" | "private" | UnknownValue;
  /** Text. */
  port?: string;
  /** Option. */
  ssl?: "enable" | "disable" | UnknownValue;
  /** Text. */
  "ssl-port"?: string;
}

/** The settings `wanopt/remote-storage`. */
export interface WanoptRemoteStorage {
  /** Option. */
  status?: "disable" | "enable" | UnknownValue;
  /** Text, up to 35 characters. */
  "local-cache-id"?: string;
  /** Text, up to 35 characters. */
  "remote-cache-id"?: string;
  /** Text. */
  "remote-cache-ip"?: string;
}

/** The settings `wanopt/settings`. */
export interface WanoptSettings {
  /** Text, up to 35 characters. */
  "host-id"?: string;
  /** Option. */
  "tunnel-ssl-algorithm"?: "high" | "medium" | "low" | UnknownValue;
  /** Option. */
  "auto-detect-algorithm"?: "simple" | "diff-req-resp" | UnknownValue;
  /** Option. */
  "tunnel-optimization"?: "memory-usage" | "balanced" | "throughput" | UnknownValue;
}

/** The settings `wanopt/webcache`. */
export interface WanoptWebcache {
  /** Integer, 1 to 2147483. */
  "max-object-size"?: number;
  /** Integer. */
  "neg-resp-time"?: number;
  /** Integer, 1 to 100. */
  "fresh-factor"?: number;
  /** Integer, 1 to 5256000. */
  "max-ttl"?: number;
  /** Integer, 1 to 5256000. */
  "min-ttl"?: number;
  /** Integer, 1 to 5256000. */
  "default-ttl"?: number;
  /** Option. */
  "ignore-ims"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "ignore-conditional"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "ignore-pnc"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "ignore-ie-reload"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "cache-expired"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "cache-cookie"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "reval-pnc"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "always-revalidate"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "cache-by-default"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "host-validate"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  external?: "enable" | "disable" | UnknownValue;
}
