// Generated from specs/fortios/cmdb/ztna.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { ChildTable, Singleton, Table } from "../../../cmdb/types.ts";
import type { ZtnaWebProxyChildren } from "../../7.6/tree/ztna.ts";
import type {
  ZtnaConnectorEdge,
  ZtnaConnectorEdgeInterface,
  ZtnaConnectorEdgeTrustedClientCa,
  ZtnaDestination,
  ZtnaDestinationSaasApplication,
  ZtnaDestinationSshHostKey,
  ZtnaReverseConnector,
  ZtnaServiceConnector,
  ZtnaTrafficForwardProxy,
  ZtnaTrafficForwardProxyUrlRoute,
  ZtnaWebPortal,
  ZtnaWebPortalBookmark,
  ZtnaWebPortalBookmarkBookmarks,
  ZtnaWebPortalBookmarkGroups,
  ZtnaWebPortalBookmarkLlmSecureProxyLlmServers,
  ZtnaWebPortalBookmarkUsers,
  ZtnaWebProxy,
} from "../types/ztna.ts";

export type {
  ZtnaWebProxyApiGateway6Children,
  ZtnaWebProxyApiGatewayChildren,
  ZtnaWebProxyChildren,
} from "../../7.6/tree/ztna.ts";

/** Child tables of `ztna/connector-edge`. */
export interface ZtnaConnectorEdgeChildren {
  /** Table, by `name`. Derived: rests on one indirect source. */
  readonly interface: ChildTable<ZtnaConnectorEdgeInterface, "name">;
  /** Table, by `name`. Derived: rests on one indirect source. */
  readonly trustedClientCa: ChildTable<ZtnaConnectorEdgeTrustedClientCa, "name">;
}

/** Child tables of `ztna/destination`. */
export interface ZtnaDestinationChildren {
  /** Table, by `name`. Derived: rests on one indirect source. */
  readonly saasApplication: ChildTable<ZtnaDestinationSaasApplication, "name">;
  /** Table, by `name`. Derived: rests on one indirect source. */
  readonly sshHostKey: ChildTable<ZtnaDestinationSshHostKey, "name">;
}

/** Child tables of `ztna/traffic-forward-proxy`. */
export interface ZtnaTrafficForwardProxyChildren {
  /** Table, by `name`. Since 8.0. Derived: rests on one indirect source. */
  readonly urlRoute: ChildTable<ZtnaTrafficForwardProxyUrlRoute, "name">;
}

/** Child tables of `ztna/web-portal-bookmark`. */
export interface ZtnaWebPortalBookmarkChildren {
  /** Table, by `name`. */
  readonly users: ChildTable<ZtnaWebPortalBookmarkUsers, "name">;
  /** Table, by `name`. */
  readonly groups: ChildTable<ZtnaWebPortalBookmarkGroups, "name">;
  /** Table, by `name`. */
  readonly bookmarks: ChildTable<ZtnaWebPortalBookmarkBookmarks, "name">;
  /** Group of fields. Since 8.0. Derived: rests on one indirect source. */
  readonly llmSecureProxy: ZtnaWebPortalBookmarkLlmSecureProxyChildren;
}

/** Child tables of `ztna/web-portal-bookmark/llm-secure-proxy`. */
export interface ZtnaWebPortalBookmarkLlmSecureProxyChildren {
  /** Table, by `name`. Derived: rests on one indirect source. */
  readonly llmServers: ChildTable<ZtnaWebPortalBookmarkLlmSecureProxyLlmServers, "name">;
}

/** `/cmdb/ztna`. */
export interface ZtnaTree {
  /** The settings `ztna/connector-edge`. Since 8.0. Derived: rests on one indirect source. */
  readonly connectorEdge: Singleton<ZtnaConnectorEdge> & ZtnaConnectorEdgeChildren;
  /** A row of `ztna/destination`, by `name`. Since 8.0. Derived: rests on one indirect source. */
  readonly destination: Table<ZtnaDestination, "name", ZtnaDestinationChildren>;
  /** A row of `ztna/reverse-connector`, by `name`. Since 7.6. */
  readonly reverseConnector: Table<ZtnaReverseConnector, "name">;
  /** A row of `ztna/service-connector`, by `name`. Since 8.0. Derived: rests on one indirect source. */
  readonly serviceConnector: Table<ZtnaServiceConnector, "name">;
  /** A row of `ztna/traffic-forward-proxy`, by `name`. Since 7.6. */
  readonly trafficForwardProxy: Table<ZtnaTrafficForwardProxy, "name", ZtnaTrafficForwardProxyChildren>;
  /** A row of `ztna/web-portal`, by `name`. Since 7.6. */
  readonly webPortal: Table<ZtnaWebPortal, "name">;
  /** A row of `ztna/web-portal-bookmark`, by `name`. Since 7.6. */
  readonly webPortalBookmark: Table<ZtnaWebPortalBookmark, "name", ZtnaWebPortalBookmarkChildren>;
  /** A row of `ztna/web-proxy`, by `name`. Since 7.6. */
  readonly webProxy: Table<ZtnaWebProxy, "name", ZtnaWebProxyChildren>;
}
