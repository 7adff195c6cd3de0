import { InputError } from "@fortikit/core";
import { encodeSegment, type HttpMethod, type Query, type QueryValue } from "@fortikit/core/product";
import type { Caller, DeviceRequest, Envelope, FortiOSCallOptions } from "../contract/caller.ts";
import type { TableRow, TableRows } from "../contract/schema.ts";

/** A request as the GUI's API preview shows it. */
export interface ApiPreview {
  /** `GET`, `POST`, `PUT` or `DELETE`. */
  readonly method: string;
  /** Path from `/api/v2/` on; it may hold a query. */
  readonly url: string;
  /** Query parameters; they go before those of `url`. */
  readonly params?: Readonly<Record<string, unknown>> | undefined;
  /** Body, sent as JSON. */
  readonly data?: unknown;
}

const methods: ReadonlySet<string> = new Set(["GET", "POST", "PUT", "DELETE"]);
const prefix = "/api/v2/";

/**
 * The request of a preview. Everything but GET is a write.
 *
 * @throws InputError for a missing or unknown method, for a url that does not lead below `/api/v2/`, by whatever trick, and
 * for a DELETE of a whole table: any of two segments, and of those inside the ones that `rows` know.
 */
export function requestOf(preview: ApiPreview, rows: TableRows = {}): DeviceRequest {
  if (typeof preview !== "object" || preview === null) throw new InputError("The preview must be an object.");
  const method = typeof preview.method === "string" ? preview.method.toUpperCase() : "";
  if (!methods.has(method)) throw new InputError("method must be GET, POST, PUT or DELETE.", { field: "method" });
  const safe = method === "GET";
  const { url } = preview;
  if (typeof url !== "string" || !url.startsWith(prefix)) throw wrongUrl(`it must begin with ${prefix}`);
  const [path = "", ...queries] = url.slice(prefix.length - 1).split("?");
  if (queries.length > 1) throw wrongUrl("it holds more than one ?");
  const segments = decodedSegments(path, safe);
  if (method === "DELETE" && isWholeTable(segments, rows)) throw wholeTable(segments.slice(1).join("/"));
  const request: DeviceRequest = {
    operation: "request",
    method: method as HttpMethod,
    // What is sent is what was looked at.
    path: `/${segments.map((segment) => (segment === "" ? "" : encodeSegment(segment))).join("/")}`,
    query: { ...queryOf(queries[0] ?? ""), ...paramsOf(preview.params) },
    safe,
    object: { type: path.slice(1) },
    ...(safe ? {} : { pretend: () => ({}) }),
  };
  return preview.data === undefined || preview.data === null ? request : { ...request, json: preview.data };
}

/** Sends a preview and gives the whole envelope; of several virtual domains one whose `results` are their envelopes. */
export async function sendPreview(
  caller: Caller,
  preview: ApiPreview,
  options?: FortiOSCallOptions,
  rows?: TableRows,
): Promise<Envelope> {
  const { envelope, envelopes } = await caller.call(requestOf(preview, rows), options);
  return envelopes.length > 1 ? { results: envelopes } : envelope;
}

/** Whether a path ends with a table and not with the key of a row. */
function isWholeTable([tree, group, name, ...below]: readonly string[], rows: TableRows): boolean {
  if (tree !== "cmdb" || group === undefined || name === undefined) return false;
  if (below.length === 0) return true;
  let row: TableRow | undefined = rows[`${group}/${name}`];
  const rest = [...below];
  while (row !== undefined && rest.length > 0) {
    if (row.key !== undefined) rest.shift();
    const next = rest.shift();
    if (next === undefined) return false;
    row = row.in?.[next];
  }
  return row?.key !== undefined;
}

/** The segments of a path. Of a directory, which only reads have, the last is empty. */
function decodedSegments(path: string, isRead: boolean): string[] {
  // Control characters, backslashes and fragments: what parsers read in different ways.
  if (/[\p{Cc}\\#\s]/u.test(path)) throw wrongUrl("it holds a blank, a backslash or a #; encode them");
  const segments = path.slice(1).split("/");
  // Reading a group's directory ends with a slash; a write with an empty key would be one on the whole table.
  const isDirectory = isRead && segments.length > 1 && segments.at(-1) === "";
  return isDirectory ? [...segments.slice(0, -1).map(segmentOf), ""] : segments.map(segmentOf);
}

function segmentOf(segment: string): string {
  let text: string;
  try {
    text = decodeURIComponent(segment);
  } catch {
    throw wrongUrl("it holds a % that encodes nothing");
  }
  // A server that decodes first would climb: also behind an encoded slash, and when encoded twice.
  const parts = text.split(/[/\\]|%2f|%5c/i);
  const climbs = parts.some((part) => /^(?:\.|%2e){1,2}$/i.test(part));
  if (text === "" || climbs || /[\p{Cc}]/u.test(text)) throw wrongUrl("a segment is empty, . or ..");
  // Refuses what cannot stand in a path.
  encodeSegment(text);
  return text;
}

function queryOf(text: string): Query {
  const query: Record<string, string | string[]> = {};
  for (const [key, value] of new URLSearchParams(text)) {
    const known = query[key];
    query[key] = known === undefined ? value : [known, value].flat();
  }
  return query;
}

function paramsOf(params: ApiPreview["params"]): Query {
  if (params === undefined || params === null) return {};
  if (typeof params !== "object" || Array.isArray(params))
    throw new InputError("params must be an object.", { field: "params" });
  const query: Record<string, QueryValue | readonly QueryValue[]> = {};
  for (const [key, value] of Object.entries(params)) {
    if (value === undefined || value === null) continue;
    if (!(Array.isArray(value) ? value.every(isScalar) : isScalar(value)))
      throw new InputError(`params.${key} must be a text, a number, a boolean, or a list of them.`, {
        field: `params.${key}`,
      });
    query[key] = value as QueryValue | readonly QueryValue[];
  }
  return query;
}

function isScalar(value: unknown): value is QueryValue {
  return (
    typeof value === "string" || typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value))
  );
}

function wrongUrl(why: string): InputError {
  return new InputError(`url must lead to the device's REST API: ${why}.`, { field: "url", hint: "Nothing was sent." });
}

function wholeTable(table: string): InputError {
  return new InputError(`DELETE without a key deletes every object of ${table}.`, {
    field: "url",
    hint: "Nothing was sent. Add the key, or call purge({ confirm }) of the table.",
  });
}
