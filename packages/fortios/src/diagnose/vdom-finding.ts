import type { Caller, FortiOSCallOptions } from "../contract/caller.ts";
import { quietly } from "./quietly.ts";
import type { Finding } from "./types.ts";
import { finding } from "./way-there.ts";

/** What is known of virtual domains so far. */
export interface VdomFacts {
  /** The one calls are to go to. */
  readonly wanted: string | undefined;
  /** The one that answered. */
  readonly answered: string | undefined;
  /** Those of the administrator. */
  readonly own: readonly string[] | undefined;
}

/** Whether the virtual domain is there. Nothing where the device tells too little. GET /cmdb/system/vdom */
export async function vdomFinding(
  caller: Caller,
  { wanted, answered, own }: VdomFacts,
  options: FortiOSCallOptions,
): Promise<Finding[]> {
  const good = (message: string): Finding[] => [{ check: "vdom", ok: true, message }];
  if (wanted === undefined) return answered === undefined ? [] : good(`Calls go to vdom ${answered}.`);
  if (own?.includes(wanted) === true) return good(`Vdom ${wanted} is one of the administrator's.`);
  const names = await vdomNames(caller, options);
  if (names?.includes(wanted) === true) return good(`Vdom ${wanted} is there.`);
  const known = names ?? own;
  if (known === undefined || known.length === 0) {
    if (answered === undefined) return [];
    if (answered === wanted) return good(`Vdom ${wanted} answers.`);
    return [finding("vdom", `Vdom ${answered} answered in place of ${wanted}.`, "Check the name; case counts.")];
  }
  const message = `There is no vdom ${wanted}, or none that the administrator may see.`;
  return [finding("vdom", message, `Known are ${known.join(", ")}. Case counts.`)];
}

async function vdomNames(caller: Caller, options: FortiOSCallOptions): Promise<string[] | undefined> {
  const answer = await quietly(
    caller.call(
      {
        operation: "cmdb.system.vdom.list",
        method: "GET",
        path: "/cmdb/system/vdom",
        query: { format: "name" },
        safe: true,
      },
      options,
    ),
  );
  const results = answer?.envelope.results;
  if (!Array.isArray(results)) return undefined;
  return results.flatMap((row: { readonly name?: unknown } | null) =>
    typeof row?.name === "string" ? [row.name] : [],
  );
}
