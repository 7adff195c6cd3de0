import type { Caller } from "../contract/caller.ts";
import type { TableRows } from "../contract/schema.ts";
import { lazyTree } from "../tree/lazy-tree.ts";
import { withChildren } from "./children.ts";
import { placeOf } from "./place.ts";
import { CmdbSingleton } from "./singleton.ts";
import { CmdbTable, makeTable } from "./table.ts";

/** The tree of a firmware's configuration: `firewall.service/custom` is `tree.firewall.service.custom`. */
export function cmdbTree(rows: TableRows, caller: Caller): object {
  return lazyTree({
    name: "cmdb",
    paths: Object.keys(rows),
    make: (path) => {
      const row = rows[path];
      if (row === undefined) return undefined;
      const place = placeOf(path, row);
      if (row.key !== undefined) return new CmdbTable(place, caller);
      return withChildren(new CmdbSingleton(place, caller), place, caller, makeTable);
    },
  });
}
