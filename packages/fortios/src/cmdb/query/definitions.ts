import type { Caller, FortiOSCallOptions } from "../../contract/caller.ts";
import type { NativeTable } from "../../typegen/native.ts";
import { type Place, request } from "../place.ts";
import { type AnyRow, objectOf } from "./results.ts";

/** The device's own schema of a table or singleton. */
export async function schemaOf(place: Place, caller: Caller, options?: FortiOSCallOptions): Promise<NativeTable> {
  return (await read(place, caller, "schema", options)) as unknown as NativeTable;
}

/** The values an object begins with. */
export async function defaultsOf(place: Place, caller: Caller, options?: FortiOSCallOptions): Promise<AnyRow> {
  return await read(place, caller, "default", options);
}

async function read(
  place: Place,
  caller: Caller,
  action: "schema" | "default",
  options: FortiOSCallOptions | undefined,
): Promise<AnyRow> {
  const about = request(place, action === "schema" ? "schema" : "defaults");
  const answer = await caller.call({ ...about, method: "GET", query: { action }, safe: true }, options);
  return objectOf(place, answer.envelope, answer);
}
