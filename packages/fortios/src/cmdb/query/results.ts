import { NotFoundError, ResponseError } from "@fortikit/core";
import type { DeviceAnswer, Envelope } from "../../contract/caller.ts";
import type { Place } from "../place.ts";

/** A row as the device answers it. */
export type AnyRow = Record<string, unknown>;

/** The rows of an answer. */
export function rowsOf(place: Place, envelope: Envelope, answer: DeviceAnswer): AnyRow[] {
  const { results } = envelope;
  if (Array.isArray(results)) return results as AnyRow[];
  // A table must not look empty because something else answered.
  return isRow(results) ? [results] : noResults(place, answer);
}

/** The one object of an answer: a table answers a list of one, a singleton the object. */
export function objectOf(place: Place, envelope: Envelope, answer: DeviceAnswer): AnyRow {
  const { results } = envelope;
  const row: unknown = Array.isArray(results) ? results[0] : results;
  if (isRow(row)) return row;
  if (!Array.isArray(results)) return noResults(place, answer);
  const { operation, type } = place;
  throw new NotFoundError(`${operation}: there is no ${type} ${JSON.stringify(place.keys.join("/"))}.`, {
    status: answer.response.status,
    requestId: answer.response.requestId,
    context: { operation, object: { type, key: place.keys.join("/") } },
  });
}

/** Whether a value has members. */
export function isRow(value: unknown): value is AnyRow {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function noResults({ operation }: Place, { response }: DeviceAnswer): never {
  throw new ResponseError(`${operation}: the answer has no results.`, {
    status: response.status,
    requestId: response.requestId,
    context: { operation, status: response.status },
  });
}
