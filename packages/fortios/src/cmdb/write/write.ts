import { NotFoundError, UnsupportedError } from "@fortikit/core";
import type { HttpMethod, Query } from "@fortikit/core/product";
import type { Caller, DeviceAnswer, Envelope, FortiOSCallOptions } from "../../contract/caller.ts";
import { type Place, request } from "../place.ts";
import { holdsSecrets } from "./encrypted.ts";
import type { Changed } from "./write-types.ts";

/** One write, apart from its place. */
export interface Write {
  /** Last part of the operation: `update`. */
  readonly verb: string;
  readonly method: HttpMethod;
  readonly query?: Query | undefined;
  readonly json?: unknown;
  /** Members of the envelope read-only mode answers with; `false` where only the device knows them. */
  readonly pretend?: Envelope | false | undefined;
}

/**
 * Sends a write.
 *
 * @throws UnsupportedError when the table is only read; nothing was sent
 */
export async function send(
  place: Place,
  caller: Caller,
  { verb, method, query, json, pretend }: Write,
  options?: FortiOSCallOptions,
): Promise<DeviceAnswer> {
  if (place.readOnly) {
    throw new UnsupportedError(`${place.operation}.${verb}: FortiOS answers reads of ${place.type} only.`, {
      hint: "Nothing was sent.",
      context: { operation: `${place.operation}.${verb}`, object: { type: place.type } },
    });
  }
  const answer = (): Envelope => ({
    http_method: method,
    status: "success",
    http_status: 200,
    revision_changed: true,
    ...(pretend === false ? {} : pretend),
  });
  return await caller.call(
    {
      ...request(place, verb),
      method,
      query,
      json,
      safe: false,
      secret: holdsSecrets(place.row),
      pretend: pretend === false ? undefined : answer,
    },
    options,
  );
}

/** Sends a write whose result is whether it changed anything. */
export async function change(
  place: Place,
  caller: Caller,
  write: Write,
  options?: FortiOSCallOptions,
  skipped: readonly string[] = [],
): Promise<Changed> {
  const { envelope } = await send(place, caller, write, options);
  const changed = envelope.revision_changed !== false;
  return skipped.length === 0 ? { changed } : { changed, skipped };
}

/** Whether an error says that the object itself is missing, and not something a field refers to (HTTP 500 with -3). */
export function isMissing(error: unknown): boolean {
  return NotFoundError.is(error) && error.status === 404;
}
