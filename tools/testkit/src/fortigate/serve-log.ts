import { queryRows } from "./cmdb/query-rows.ts";
import type { Device, Visit } from "./device.ts";
import { envelope, missing, refusal, type Told } from "./envelope.ts";
import type { Answer, Row } from "./types.ts";

/** A search that goes on over several calls. */
interface Search {
  readonly path: string;
  readonly rows: readonly Row[];
  calls: number;
}

const searches = new WeakMap<Device, Map<number, Search>>();

/** Answers a request to the logs: searches that complete over several calls, raw text, abort and status. */
export function serveLog(device: Device, visit: Visit, vdom: string): Answer {
  const { method, parts, search } = visit;
  const path = parts.slice(1).join("/");
  const told: Told = { method, vdom, path: parts[1], name: parts.slice(2).join("/") };
  const open = searchesOf(device);
  if (parts[1] === "search") return serveSearch(device, open, visit, told);
  const raw = /^(.*)\/raw$/.exec(path)?.[1];
  const rows = device.options.logs?.[raw ?? path];
  if (rows === undefined) return missing(device, told);
  if (method !== "GET") return refusal(device, 405, -1, told);
  const filters = search.getAll("filter");
  if (raw !== undefined) return rawText(path, queryRows(rows, "", { filters }));
  const asked = search.get("session_id");
  const id = asked === null ? begin(open, path, queryRows(rows, "", { filters })) : Number(asked);
  const found = open.get(id);
  if (found === undefined || found.path !== path) return refusal(device, 404, -3, told);
  found.calls += 1;
  return { status: 200, json: envelope(device, 200, { ...told, ...pageOf(device, found, search), session_id: id }) };
}

function searchesOf(device: Device): Map<number, Search> {
  const known = searches.get(device) ?? new Map<number, Search>();
  searches.set(device, known);
  return known;
}

function begin(open: Map<number, Search>, path: string, rows: readonly Row[]): number {
  const id = 100 + open.size;
  open.set(id, { path, rows, calls: 0 });
  return id;
}

/** Until the search is completed only the share of rows that was found so far is answered. */
function pageOf(device: Device, { rows, calls }: Search, search: URLSearchParams): object {
  const steps = device.options.logSteps ?? 2;
  const completed = Math.min(100, Math.floor((calls / steps) * 100));
  const found = rows.slice(0, Math.floor((rows.length * completed) / 100));
  const start = Number(search.get("start") ?? 0);
  const page = found.slice(start, start + Number(search.get("rows") ?? 20));
  return { results: page, rows: page.length, start, completed, total_lines: found.length };
}

function serveSearch(device: Device, open: Map<number, Search>, visit: Visit, told: Told): Answer {
  const [, , verb, text] = visit.parts;
  const id = Number(text);
  const found = open.get(id);
  if (found === undefined) return refusal(device, 404, -3, told);
  if (verb === "abort" && visit.method === "POST") open.delete(id);
  else if (verb !== "status" || visit.method !== "GET") return refusal(device, 405, -1, told);
  const completed = Math.min(100, Math.floor((found.calls / (device.options.logSteps ?? 2)) * 100));
  return { status: 200, json: envelope(device, 200, { ...told, session_id: id, results: { completed } }) };
}

function rawText(path: string, rows: readonly Row[]): Answer {
  const lines = rows.map((row) =>
    Object.entries(row)
      .map(([field, value]) => `${field}="${value}"`)
      .join(" "),
  );
  const name = `${path.replaceAll("/", "-")}.log`;
  return {
    status: 200,
    headers: { "content-type": "text/plain", "content-disposition": `attachment; filename="${name}"` },
    body: lines.map((line) => `${line}\n`).join(""),
  };
}
