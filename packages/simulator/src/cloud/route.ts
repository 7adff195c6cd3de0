import { APIS } from "../model/cloud-model.ts";
import type { ApiName } from "./envelopes.ts";

/** Where a request goes. */
export interface Route {
  readonly api: ApiName | "oauth" | "unknown";
  /** The operation, named after the end of its path. */
  readonly operation: string;
  /** The path below the base of the API. */
  readonly path: string;
}

const NAMES: readonly ApiName[] = ["forticare", "fortiflex", "flexvm"];

/** Where the token service lives. */
export const TOKEN_PATH = "/api/v1/oauth/token/";
/** Where tokens are given back. */
export const REVOKE_PATH = "/api/v1/oauth/revoke_token/";

/** Finds the API and the operation of a path. `/es/` is as good as `/ES/`. */
export function routeOf(pathname: string): Route {
  const slashed = pathname.endsWith("/") ? pathname : `${pathname}/`;
  if (slashed === TOKEN_PATH) return { api: "oauth", operation: "token", path: pathname };
  if (slashed === REVOKE_PATH) return { api: "oauth", operation: "revoke", path: pathname };
  const spelled = pathname.replace(/^\/es\//, "/ES/");
  for (const api of NAMES) {
    const { basePath } = APIS[api];
    if (spelled.startsWith(`${basePath}/`)) {
      const path = spelled.slice(basePath.length);
      return { api, operation: path.slice(1).replaceAll("/", "."), path };
    }
  }
  return { api: "unknown", operation: "", path: pathname };
}
