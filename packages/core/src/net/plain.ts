import { UnsupportedError } from "../errors/before-sending.ts";
import { BodyFile, type FileSource, isFile } from "./body-file.ts";
import {
  type CreateNet,
  longestTimer,
  type Net,
  type NetOptions,
  type PoolStats,
  WireError,
  type WireHeaders,
  type WireReply,
  type WireRequest,
} from "./types.ts";

/**
 * The wire of browsers, Bun, Deno and workers: the runtime's own fetch. It cannot tell whether bytes have left, so
 * every failure but an abort before the call counts as sent; `connectTimeout` is part of `timeout`.
 *
 * @throws UnsupportedError if an option is set that only the runtime itself can decide.
 */
export const createNet: CreateNet = (options) => {
  for (const name of ["tls", "proxy", "http2", "pool"] satisfies (keyof NetOptions)[]) {
    const value: unknown = options[name];
    if (value === undefined || value === false) continue;
    throw new UnsupportedError(`${name} cannot be set in this runtime`, {
      hint: `Leave ${name} out here; it works on Node.`,
    });
  }
  return new PlainNet();
};

class PlainNet implements Net {
  readonly #running = new Set<Promise<unknown>>();
  #closed = false;

  async send(request: WireRequest): Promise<WireReply> {
    const { signal } = request;
    if (this.#closed) throw new WireError("the client was closed", { failure: "connect", sent: false });
    if (signal?.aborted) throw new WireError("aborted", { failure: "aborted", sent: false, cause: signal.reason });
    const running = exchange(request);
    this.#running.add(running);
    try {
      const reply = await running;
      if (reply.file !== undefined) this.#track(reply.file.ended);
      return reply;
    } finally {
      this.#running.delete(running);
    }
  }

  #track(ended: Promise<void>): void {
    this.#running.add(ended);
    ended.then(() => this.#running.delete(ended));
  }

  pool(): PoolStats {
    return { limit: undefined, timesFull: 0 };
  }

  async close(): Promise<void> {
    this.#closed = true;
    await Promise.allSettled(this.#running);
  }
}

async function exchange(request: WireRequest): Promise<WireReply> {
  const { signal, timeout } = request;
  const stop = new AbortController();
  let phase: "headers" | "body" = "headers";
  const fail = (message: string, failure: "timeout" | "aborted", cause?: unknown): void =>
    stop.abort(new WireError(message, { failure, sent: true, cause, ...(failure === "timeout" ? { phase } : {}) }));
  const onAbort = (): void => fail("aborted", "aborted", signal?.reason);
  const timer =
    timeout <= longestTimer ? setTimeout(fail, timeout, `no answer within ${timeout} ms`, "timeout") : undefined;
  signal?.addEventListener("abort", onAbort);
  try {
    const { method, headers, body } = request;
    const init = { method, headers, redirect: "manual", signal: stop.signal } satisfies RequestInit;
    const response = await fetch(request.origin + request.path, body === undefined ? init : { ...init, body });
    // What browsers give in place of a redirect: no status, no address.
    if (response.type === "opaqueredirect") throw new TypeError("the answer is a redirect");
    phase = "body";
    const head = { status: response.status, headers: headersOf(response.headers) };
    if (request.file === true && isFile(head.status, head.headers["content-type"])) {
      return { ...head, text: "", file: new BodyFile(sourceOf(response.body), timeout) };
    }
    return { ...head, text: await response.text() };
  } catch (error) {
    if (stop.signal.reason instanceof WireError) throw stop.signal.reason;
    throw new WireError(messageOf(error), { failure: "socket", sent: true, cause: error });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", onAbort);
  }
}

/** The runtime's stream of the body, which has none where the answer is empty. */
function sourceOf(body: ReadableStream<Uint8Array> | null): FileSource {
  const reader = body?.getReader();
  return {
    next: async () => {
      try {
        return (await reader?.read())?.value;
      } catch (error) {
        throw new WireError(messageOf(error), { failure: "socket", sent: true, cause: error });
      }
    },
    stop: () => {
      reader?.cancel().catch(() => undefined);
    },
  };
}

function headersOf(headers: Headers): WireHeaders {
  const cookies = headers.getSetCookie();
  return { ...Object.fromEntries(headers), ...(cookies.length === 0 ? {} : { "set-cookie": cookies }) };
}

/** The runtimes hide the reason ("fetch failed") in the cause. */
function messageOf(error: unknown): string {
  const { message, cause } = error as Error;
  return cause instanceof Error && cause.message !== "" ? `${message}: ${cause.message}` : message;
}
