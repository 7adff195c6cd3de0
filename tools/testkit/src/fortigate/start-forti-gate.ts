import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { listen } from "../listen.ts";
import { makeDevice } from "./device.ts";
import { Faults } from "./faults.ts";
import { Router } from "./router.ts";
import type { Answer, FortiGate, FortiGateOptions, Row, SeenRequest } from "./types.ts";

/**
 * Starts a FortiGate on 127.0.0.1: configuration with vdoms, filters, paging and transactions; tokens, logins and lock-out;
 * some monitor and log endpoints. It keeps what is written to it.
 */
export async function startFortiGate(options: FortiGateOptions = {}): Promise<FortiGate> {
  let offset = 0;
  const now = (): number => (options.now ?? Date.now)() + offset;
  const device = makeDevice(options, now);
  const faults = new Faults();
  const requests: SeenRequest[] = [];
  const counts = { underWay: 0, peak: 0 };

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const seen = await see(request);
    requests.push(seen);
    counts.underWay += 1;
    counts.peak = Math.max(counts.peak, counts.underWay);
    response.once("close", () => {
      counts.underWay -= 1;
    });
    const answer = await faults.answer(seen, () => router.serve(seen, request.url ?? "/"));
    if (answer === "reset") response.destroy();
    else if (answer !== "hang") write(response, answer);
  };
  const listener = (request: IncomingMessage, response: ServerResponse): void => {
    serve(request, response).catch((error: unknown) => {
      if (!response.destroyed) write(response, { status: 599, body: String(error) });
    });
  };
  const { certificate } = options;
  const server =
    certificate === undefined
      ? createServer(listener)
      : createTlsServer({ cert: certificate.cert, key: certificate.key }, listener);
  const local = await listen(server);
  const router = new Router(device, local.port);
  const { auth, transactions } = router;
  const at = (vdom: string | undefined): string => vdom ?? device.vdoms[0] ?? "root";

  return {
    ...local,
    host: "127.0.0.1",
    url: `${certificate === undefined ? "http" : "https"}://127.0.0.1:${local.port}`,
    requests,
    peak: () => counts.peak,
    logins: () => auth.logins,
    logouts: () => auth.logouts,
    failures: () => auth.failures,
    endSessions: () => auth.endSessions(),
    advance: (milliseconds) => {
      offset += milliseconds;
    },
    fault: (fault) => faults.add(fault),
    rows: (table, vdom) => device.configuration.content(table, at(vdom)) as Row[],
    values: (table, vdom) => device.configuration.content(table, at(vdom)) as Row,
    setRows: (table, rows, vdom) => router.setRows(table, rows, at(vdom)),
    transactions: () => transactions.ids(),
    restored: device.restored,
    become: (told) => Object.assign(device, told),
    [Symbol.asyncDispose]: () => local.close(),
  };
}

async function see(request: IncomingMessage): Promise<SeenRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString("utf8");
  const { pathname, searchParams } = new URL(request.url ?? "/", "http://device");
  const query: Record<string, string | string[]> = {};
  for (const name of new Set(searchParams.keys())) {
    const values = searchParams.getAll(name);
    query[name] = values.length === 1 ? (values[0] ?? "") : values;
  }
  const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
  return { method: request.method ?? "GET", path: pathname, query, headers, body: parse(text) };
}

function parse(text: string): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function write(response: ServerResponse, { status, headers = {}, json, body }: Answer): void {
  response.statusCode = status;
  if (json !== undefined) response.setHeader("content-type", "application/json");
  for (const [name, value] of Object.entries(headers))
    response.setHeader(name, typeof value === "string" ? value : [...value]);
  response.end(json === undefined ? body : JSON.stringify(json));
}
