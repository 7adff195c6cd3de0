import type { Caller } from "../contract/caller.ts";
import type { EndpointRows } from "../contract/schema.ts";
import { endpointTree } from "../endpoint/endpoint-tree.ts";
import { systemHelpers } from "./system-helpers.ts";

/** The tree of `monitor` with `system.backup` and `system.restore`. `firmware` gives the version known from answers so far. */
export function monitorTree(
  rows: EndpointRows,
  caller: Caller,
  firmware: () => string | undefined = () => undefined,
): object {
  return endpointTree("monitor", rows, caller, { system: systemHelpers(caller, firmware) });
}
