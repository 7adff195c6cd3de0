// Generated from specs/fortios/cmdb/ztna.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { ChildTable, Table } from "../../../cmdb/types.ts";
import type {
  ZtnaReverseConnector,
  ZtnaTrafficForwardProxy,
  ZtnaWebPortal,
  ZtnaWebPortalBookmark,
  ZtnaWebPortalBookmarkBookmarks,
  ZtnaWebPortalBookmarkGroups,
  ZtnaWebPortalBookmarkUsers,
  ZtnaWebProxy,
  ZtnaWebProxyApiGateway,
  ZtnaWebProxyApiGateway6,
  ZtnaWebProxyApiGateway6Realservers,
  ZtnaWebProxyApiGateway6SslCipherSuites,
  ZtnaWebProxyApiGatewayRealservers,
  ZtnaWebProxyApiGatewaySslCipherSuites,
} from "../types/ztna.ts";

/** Child tables of `ztna/web-portal-bookmark`. */
export interface ZtnaWebPortalBookmarkChildren {
  /** Table, by `name`. */
  readonly users: ChildTable<ZtnaWebPortalBookmarkUsers, "name">;
  /** Table, by `name`. */
  readonly groups: ChildTable<ZtnaWebPortalBookmarkGroups, "name">;
  /** Table, by `name`. */
  readonly bookmarks: ChildTable<ZtnaWebPortalBookmarkBookmarks, "name">;
}

/** Child tables of `ztna/web-proxy`. */
export interface ZtnaWebProxyChildren {
  /** Table, by `id`. */
  readonly apiGateway: ChildTable<ZtnaWebProxyApiGateway, "id", ZtnaWebProxyApiGatewayChildren>;
  /** Table, by `id`. */
  readonly apiGateway6: ChildTable<ZtnaWebProxyApiGateway6, "id", ZtnaWebProxyApiGateway6Children>;
}

/** Child tables of `ztna/web-proxy/api-gateway`. */
export interface ZtnaWebProxyApiGatewayChildren {
  /** Table, by `id`. */
  readonly realservers: ChildTable<ZtnaWebProxyApiGatewayRealservers, "id">;
  /** Table, by `priority`. */
  readonly sslCipherSuites: ChildTable<ZtnaWebProxyApiGatewaySslCipherSuites, "priority">;
}

/** Child tables of `ztna/web-proxy/api-gateway6`. */
export interface ZtnaWebProxyApiGateway6Children {
  /** Table, by `id`. */
  readonly realservers: ChildTable<ZtnaWebProxyApiGateway6Realservers, "id">;
  /** Table, by `priority`. */
  readonly sslCipherSuites: ChildTable<ZtnaWebProxyApiGateway6SslCipherSuites, "priority">;
}

/** `/cmdb/ztna`. */
export interface ZtnaTree {
  /** A row of `ztna/reverse-connector`, by `name`. Since 7.6. */
  readonly reverseConnector: Table<ZtnaReverseConnector, "name">;
  /** A row of `ztna/traffic-forward-proxy`, by `name`. Since 7.6. */
  readonly trafficForwardProxy: Table<ZtnaTrafficForwardProxy, "name">;
  /** A row of `ztna/web-portal`, by `name`. Since 7.6. */
  readonly webPortal: Table<ZtnaWebPortal, "name">;
  /** A row of `ztna/web-portal-bookmark`, by `name`. Since 7.6. */
  readonly webPortalBookmark: Table<ZtnaWebPortalBookmark, "name", ZtnaWebPortalBookmarkChildren>;
  /** A row of `ztna/web-proxy`, by `name`. Since 7.6. */
  readonly webProxy: Table<ZtnaWebProxy, "name", ZtnaWebProxyChildren>;
}
