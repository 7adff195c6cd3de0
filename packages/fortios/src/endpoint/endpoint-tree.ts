import type { Caller } from "../contract/caller.ts";
import type { EndpointRows } from "../contract/schema.ts";
import { namedObject } from "../tree/lazy-property.ts";
import { lazyTree } from "../tree/lazy-tree.ts";
import { endpoint } from "./endpoint.ts";
import { operationOf } from "./endpoint-call.ts";

/** Hand-written members of nodes, by the path of the node. */
export type Helpers = Readonly<Record<string, object>>;

/** The tree of `monitor` or `service`: a node for every segment of a path, made when it is first reached. */
export function endpointTree(
  name: "monitor" | "service",
  rows: EndpointRows,
  caller: Caller,
  helpers: Helpers = {},
): object {
  return lazyTree({
    name,
    paths: [...new Set([...Object.keys(rows), ...Object.keys(helpers)])],
    make: (path) => {
      const row = rows[path];
      const own = row === undefined ? {} : endpoint(name, path, row, caller);
      return Object.assign(namedObject(operationOf(name, path)), own, helpers[path]);
    },
  });
}
