// Generated from specs/fortios/cmdb/web-proxy.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { ChildTable, Singleton, Table } from "../../../cmdb/types.ts";
import type {
  WebProxyDebugUrl,
  WebProxyExplicit,
  WebProxyExplicitPacPolicy,
  WebProxyExplicitPacPolicyDstaddr,
  WebProxyExplicitPacPolicySrcaddr,
  WebProxyExplicitPacPolicySrcaddr6,
  WebProxyExplicitSecureWebProxyCert,
  WebProxyFastFallback,
  WebProxyForwardServer,
  WebProxyForwardServerGroup,
  WebProxyForwardServerGroupServerList,
  WebProxyGlobal,
  WebProxyGlobalLearnClientIpSrcaddr,
  WebProxyGlobalLearnClientIpSrcaddr6,
  WebProxyIsolatorServer,
  WebProxyProfile,
  WebProxyProfileHeaders,
  WebProxyProfileHeadersDstaddr,
  WebProxyProfileHeadersDstaddr6,
  WebProxyUrlMatch,
  WebProxyWisp,
} from "../types/web-proxy.ts";

/** Child tables of `web-proxy/explicit`. */
export interface WebProxyExplicitChildren {
  /** Table, by `name`. Since 7.4. */
  readonly secureWebProxyCert: ChildTable<WebProxyExplicitSecureWebProxyCert, "name">;
  /** Table, by `policyid`. */
  readonly pacPolicy: ChildTable<WebProxyExplicitPacPolicy, "policyid", WebProxyExplicitPacPolicyChildren>;
}

/** Child tables of `web-proxy/explicit/pac-policy`. */
export interface WebProxyExplicitPacPolicyChildren {
  /** Table, by `name`. */
  readonly srcaddr: ChildTable<WebProxyExplicitPacPolicySrcaddr, "name">;
  /** Table, by `name`. */
  readonly srcaddr6: ChildTable<WebProxyExplicitPacPolicySrcaddr6, "name">;
  /** Table, by `name`. */
  readonly dstaddr: ChildTable<WebProxyExplicitPacPolicyDstaddr, "name">;
}

/** Child tables of `web-proxy/forward-server-group`. */
export interface WebProxyForwardServerGroupChildren {
  /** Table, by `name`. */
  readonly serverList: ChildTable<WebProxyForwardServerGroupServerList, "name">;
}

/** Child tables of `web-proxy/global`. */
export interface WebProxyGlobalChildren {
  /** Table, by `name`. */
  readonly learnClientIpSrcaddr: ChildTable<WebProxyGlobalLearnClientIpSrcaddr, "name">;
  /** Table, by `name`. */
  readonly learnClientIpSrcaddr6: ChildTable<WebProxyGlobalLearnClientIpSrcaddr6, "name">;
}

/** Child tables of `web-proxy/profile`. */
export interface WebProxyProfileChildren {
  /** Table, by `id`. */
  readonly headers: ChildTable<WebProxyProfileHeaders, "id", WebProxyProfileHeadersChildren>;
}

/** Child tables of `web-proxy/profile/headers`. */
export interface WebProxyProfileHeadersChildren {
  /** Table, by `name`. */
  readonly dstaddr: ChildTable<WebProxyProfileHeadersDstaddr, "name">;
  /** Table, by `name`. */
  readonly dstaddr6: ChildTable<WebProxyProfileHeadersDstaddr6, "name">;
}

/** `/cmdb/web-proxy`. */
export interface WebProxyTree {
  /** A row of `web-proxy/debug-url`, by `name`. */
  readonly debugUrl: Table<WebProxyDebugUrl, "name">;
  /** The settings `web-proxy/explicit`. */
  readonly explicit: Singleton<WebProxyExplicit> & WebProxyExplicitChildren;
  /** A row of `web-proxy/fast-fallback`, by `name`. Since 7.4. */
  readonly fastFallback: Table<WebProxyFastFallback, "name">;
  /** A row of `web-proxy/forward-server`, by `name`. */
  readonly forwardServer: Table<WebProxyForwardServer, "name">;
  /** A row of `web-proxy/forward-server-group`, by `name`. */
  readonly forwardServerGroup: Table<WebProxyForwardServerGroup, "name", WebProxyForwardServerGroupChildren>;
  /** The settings `web-proxy/global`. */
  readonly global: Singleton<WebProxyGlobal> & WebProxyGlobalChildren;
  /** A row of `web-proxy/isolator-server`, by `name`. Since 7.6. */
  readonly isolatorServer: Table<WebProxyIsolatorServer, "name">;
  /** A row of `web-proxy/profile`, by `name`. */
  readonly profile: Table<WebProxyProfile, "name", WebProxyProfileChildren>;
  /** A row of `web-proxy/url-match`, by `name`. */
  readonly urlMatch: Table<WebProxyUrlMatch, "name">;
  /** A row of `web-proxy/wisp`, by `name`. */
  readonly wisp: Table<WebProxyWisp, "name">;
}
