import type { Caller } from "../contract/caller.ts";
import type { EndpointRow, EndpointRows } from "../contract/schema.ts";
import { endpoint } from "../endpoint/endpoint.ts";
import { operationOf } from "../endpoint/endpoint-call.ts";
import { namedObject } from "../tree/lazy-property.ts";
import { lazyTree } from "../tree/lazy-tree.ts";
import { logSearch } from "./log-search.ts";

/** The tree of `log`: logs to search, raw logs and archives to download, `search.abort` and `search.status`. */
export function logTree(rows: EndpointRows, caller: Caller): object {
  return lazyTree({
    name: "log",
    paths: Object.keys(rows),
    make: (path) => {
      const row = rows[path] ?? {};
      const members = isSearched(path, row) ? logSearch(path, caller) : endpoint("log", path, row, caller);
      return Object.assign(namedObject(operationOf("log", path)), members);
    },
  });
}

/** Lists of log lines are searched. What archives hold, and how a search is doing, is answered at once. */
function isSearched(path: string, { get }: EndpointRow): boolean {
  const kind = typeof get === "string" ? get : get?.kind;
  return kind === "read" && !/^search\/|\/archive$/.test(path);
}
