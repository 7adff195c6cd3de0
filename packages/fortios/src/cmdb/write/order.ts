import { InputError } from "@fortikit/core";
import type { Caller, FortiOSCallOptions } from "../../contract/caller.ts";
import { type Key, keySegment, type Place, placeAt } from "../place.ts";
import { checkEnd, listPlan, listRows } from "../query/list.ts";
import { longestRun } from "./longest-run.ts";
import { change } from "./write.ts";
import type { Changed, MoveTarget, Reordered } from "./write-types.ts";

/** Moves a row within its table. */
export async function move(
  place: Place,
  caller: Caller,
  key: unknown,
  target: MoveTarget<unknown>,
  options?: FortiOSCallOptions,
): Promise<Changed> {
  const at = placeAt(place, key);
  if (target !== "first" && target !== "last") return await moveBeside(place, caller, at, target, options);
  const keys = await keysOf(place, caller, target === "first" ? { count: 1 } : {}, options);
  const end = target === "first" ? keys[0] : keys.at(-1);
  if (String(end) === String(key)) return { changed: false };
  return await moveBeside(place, caller, at, target === "first" ? { before: end } : { after: end }, options);
}

/** Brings rows into an order with the fewest moves: those of the longest run that is in order already stay. */
export async function reorder(
  place: Place,
  caller: Caller,
  keys: readonly unknown[],
  options?: FortiOSCallOptions,
): Promise<Reordered> {
  for (const key of keys) keySegment(place, key);
  if (keys.length === 0) return { moves: 0 };
  const now = new Map((await keysOf(place, caller, {}, options)).map((key, index) => [String(key), index]));
  const places = keys.map((key) => now.get(String(key)));
  const absent = keys.filter((_, index) => places[index] === undefined);
  if (absent.length > 0) refuse(place, `does not have ${absent.map((key) => JSON.stringify(key)).join(", ")}`);
  if (new Set(keys.map(String)).size < keys.length) refuse(place, "cannot have a key twice");
  const staying = longestRun(places as number[]);
  const anchor = keys.find((_, index) => staying.has(index));
  let moves = 0;
  for (const [index, key] of keys.entries()) {
    if (staying.has(index)) continue;
    const target = index === 0 ? { before: anchor } : { after: keys[index - 1] };
    await moveBeside(place, caller, placeAt(place, key), target, options);
    moves += 1;
  }
  return { moves };
}

async function moveBeside(
  place: Place,
  caller: Caller,
  at: Place,
  target: { readonly before?: unknown; readonly after?: unknown },
  options: FortiOSCallOptions | undefined,
): Promise<Changed> {
  const sides = (["before", "after"] as const).filter((side) => target?.[side] !== undefined);
  const [side] = sides;
  if (side === undefined || sides.length > 1) {
    return refuse(place, 'takes "first", "last", { before } or { after } to move a row to');
  }
  const other = target[side];
  keySegment(place, other);
  if (String(other) === at.keys.at(-1)) return refuse(place, "cannot move a row beside itself");
  const query = { action: "move", [side]: other as Key };
  return await change(at, caller, { verb: "move", method: "PUT", query }, options);
}

/** The keys of a table, and nothing else of it. */
async function keysOf(place: Place, caller: Caller, query: object, options?: FortiOSCallOptions): Promise<Key[]> {
  const name = place.row.key ?? "";
  const plan = listPlan(place, { ...query, format: [name] });
  const { rows, end } = await listRows(plan, caller, options);
  checkEnd(plan, end, rows);
  return rows.length > 0 ? rows.map((row) => row[name] as Key) : refuse(place, "is empty");
}

function refuse({ operation, type }: Place, why: string): never {
  throw new InputError(`${operation}: the table ${type} ${why}. Nothing was moved.`, {
    context: { operation, object: { type } },
  });
}
