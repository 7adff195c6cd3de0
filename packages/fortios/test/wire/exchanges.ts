// Apart from the rig, because loading nock already changes how sockets behave.
import type { FortiOS, FortiOSOptions } from "@fortikit/fortios";
import nock from "nock";
import { expect } from "vitest";
import { client } from "../client/rig.ts";

/** The token every exchange must carry in its header, and nowhere else. */
const token = "canary-wire-token-0123456789";

/** One request as it must be sent, and its answer. */
export interface Exchange {
  /** `GET /cmdb/firewall/address?filter=name=@web`: path below `/api/v2` as it is sent, query decoded. */
  readonly sends: string;
  /** Body that must be sent. @default none */
  readonly body?: unknown;
  /** Headers that must be sent; `undefined`: must not be. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
  /** Members of the envelope, a list of them, or another body. @default a success without results */
  readonly answers?: object | string;
  readonly status?: number;
  readonly answerHeaders?: Readonly<Record<string, string>>;
}

/** A request as it was sent. */
export interface Sent {
  readonly line: string;
  readonly url: string;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

/** What the device answers by default. */
const envelope = {
  status: "success",
  http_status: 200,
  vdom: "root",
  serial: "FGVM01TM26000001",
  version: "v7.6.6",
  build: 3652,
} as const;

/** Lets the mocked device answer these requests, and keeps what was sent. */
export function answering(exchanges: readonly Exchange[]): Sent[] {
  const sent: Sent[] = [];
  for (const { sends, answers = {}, status = 200, answerHeaders = {} } of exchanges) {
    const [method = ""] = sends.split(" ");
    nock("https://fw.example.net")
      .intercept((url) => url.startsWith("/api/v2/"), method)
      .reply(async (request: Request) => {
        const url = request.url.slice(new URL(request.url).origin.length);
        const body = await request.text();
        sent.push({
          line: `${method} ${readable(url)}`,
          url,
          body: body === "" ? undefined : JSON.parse(body),
          headers: Object.fromEntries(request.headers),
        });
        const told = typeof answers === "string" || Array.isArray(answers) ? answers : { ...envelope, ...answers };
        return [status, told as nock.Body, answerHeaders];
      });
  }
  return sent;
}

/** Calls a client, and checks that it sent these requests, each as it must be and no others. */
export async function over<Result>(
  exchanges: readonly Exchange[],
  work: (fgt: FortiOS) => Result | Promise<Result>,
  options: FortiOSOptions = {},
): Promise<Result> {
  const sent = answering(exchanges);
  const fgt = client({ host: "fw.example.net", token, ...options });
  const result = await work(fgt);
  check(sent, exchanges);
  return result;
}

function check(sent: readonly Sent[], exchanges: readonly Exchange[]): void {
  expect(sent.map(({ line, body }) => [line, body])).toEqual(exchanges.map(({ sends, body }) => [sends, body]));
  for (const [index, { url, body, headers }] of sent.entries()) {
    expect(headers.authorization).toBe(`Bearer ${token}`);
    expect(headers.cookie).toBeUndefined();
    if (body !== undefined) expect(headers["content-type"]).toBe("application/json");
    const wanted = exchanges[index]?.headers ?? {};
    for (const [name, value] of Object.entries(wanted)) expect([name, headers[name]]).toEqual([name, value]);
    expect(JSON.stringify([url, body])).not.toContain(token);
  }
}

/** The path as it was sent, and the query for people to read. */
function readable(url: string): string {
  const [path = "", query = ""] = url.slice("/api/v2".length).split("?");
  const params = [...new URLSearchParams(query)].map(([name, value]) => `${name}=${value}`);
  return params.length === 0 ? path : `${path}?${params.join("&")}`;
}

/** A refusal as the device writes it. */
export function refused(status: number, error: number, more: object = {}): Pick<Exchange, "answers" | "status"> {
  const told = { status: "error", http_status: status, error, path: "firewall", name: "address", ...more };
  return { status, answers: told };
}
