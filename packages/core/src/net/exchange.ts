import type { Agent, Dispatcher } from "undici";
import { BodyFile, isFile } from "./body-file.ts";
import { BodySink } from "./body-sink.ts";
import { ConnectError } from "./connect/connect-error.ts";
import type { Openings } from "./connect/openings.ts";
import { decodeBody, isEncoded, textOf } from "./decode-body.ts";
import { longestTimer, WireError, type WireHeaders, type WireReply, type WireRequest } from "./types.ts";
import { wireError } from "./wire-error.ts";

type Timer = ReturnType<typeof setTimeout> | undefined;

function after(ms: number, run: () => void): Timer {
  return ms <= longestTimer ? setTimeout(run, Math.max(0, ms)) : undefined;
}

/** One request and its answer: undici's handler, the timers, the abort signal, and whether bytes have left. */
export class Exchange implements Dispatcher.DispatchHandler {
  readonly reply: Promise<WireReply>;
  readonly #request: WireRequest;
  readonly #origin: string;
  readonly #openings: Openings;
  readonly #begun = performance.now();
  readonly #chunks: Buffer[] = [];
  readonly #onAbort = (): void => this.#fail("aborted", "aborted", { cause: this.#request.signal?.reason });
  #resolve: (reply: WireReply) => void = () => undefined;
  #reject: (error: WireError) => void = () => undefined;
  #settled = false;
  #sent = false;
  #status = 0;
  #headers: WireHeaders = {};
  #sink: BodySink | undefined;
  #agent: Agent | undefined;
  #controller: Dispatcher.DispatchController | undefined;
  #connectTimer: Timer;
  #timer: Timer;

  constructor(request: WireRequest, origin: string, openings: Openings) {
    this.#request = request;
    this.#origin = origin;
    this.#openings = openings;
    this.reply = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    openings.wait(origin);
    this.#connectTimer = after(request.connectTimeout, () => this.#connectDue());
    this.#timer = after(request.timeout, () => this.#fail("timeout", `no answer within ${request.timeout} ms`));
    request.signal?.addEventListener("abort", this.#onAbort);
    if (request.signal?.aborted) this.#onAbort();
  }

  /** Hands the request to undici. */
  dispatch(agent: Agent): void {
    if (this.#settled) return;
    this.#agent = agent;
    const { path, method, headers, body } = this.#request;
    const options = { origin: this.#origin, path, method, headers, ...(body === undefined ? {} : { body }) };
    agent.dispatch(options, this);
  }

  /** Called when a connection is there, right before the first byte is written. */
  onRequestStart(controller: Dispatcher.DispatchController): void {
    // Throwing takes the request back and leaves the connection to others; controller.abort would close it.
    if (this.#settled) throw new Error("given up before it was sent");
    this.#controller = controller;
    if (this.#sent) return;
    this.#sent = true;
    clearTimeout(this.#connectTimer);
    this.#openings.leave(this.#origin);
  }

  onResponseStart(controller: Dispatcher.DispatchController, status: number, headers: WireHeaders): void {
    if (status < 200) return;
    this.#status = status;
    this.#headers = headers;
    if (this.#settled || this.#request.file !== true || !isFile(status, headers["content-type"])) return;
    const sink = new BodySink(controller, String(headers["content-encoding"] ?? ""));
    this.#sink = sink;
    // The attempt is over: what may end the file is its reader's business, and its silence.
    const file = new BodyFile(sink, this.#request.timeout);
    this.#end(() => this.#resolve({ status, headers, text: "", file }));
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    if (this.#sink === undefined) this.#chunks.push(chunk);
    else this.#sink.write(chunk);
  }

  onResponseEnd(): void {
    if (this.#sink !== undefined) {
      this.#sink.end();
      return;
    }
    const body = this.#chunks.length === 1 && this.#chunks[0] ? this.#chunks[0] : Buffer.concat(this.#chunks);
    const encoding = String(this.#headers["content-encoding"] ?? "");
    if (isEncoded(encoding)) {
      decodeBody(body, encoding).then(
        (decoded) => this.#succeed(decoded),
        (cause) => this.#fail("socket", "the body could not be decompressed", { cause }),
      );
    } else {
      // undici frees the connection in the next setImmediate. Before that, a following request would open another one.
      queueMicrotask(() => setImmediate(() => this.#succeed(body)));
    }
  }

  onResponseError(_controller: Dispatcher.DispatchController | null, error: Error): void {
    if (this.#sink !== undefined) this.#sink.fail(wireError(error, true));
    if (this.#settled) return;
    const again = !this.#sent && error instanceof ConnectError && error.abandoned;
    const agent = this.#agent;
    // Not at once: undici is still emptying the queue of the connection that failed.
    if (again && agent !== undefined) queueMicrotask(() => this.dispatch(agent));
    else this.#end(() => this.#reject(wireError(error, this.#sent)));
  }

  /** Ends the exchange before undici had it. */
  refuse(error: Error): void {
    this.onResponseError(null, error);
  }

  #connectDue(): void {
    // Time in the queue for a busy connection is not time spent on connecting.
    const since = this.#openings.since(this.#origin);
    const now = performance.now();
    const left = Math.max(since ?? now, this.#begun) + this.#request.connectTimeout - now;
    if (left > 0) this.#connectTimer = after(left, () => this.#connectDue());
    else this.#fail("timeout", `no connection within ${this.#request.connectTimeout} ms`);
  }

  #succeed(body: Buffer): void {
    this.#end(() => this.#resolve({ status: this.#status, headers: this.#headers, text: textOf(body) }));
  }

  #fail(failure: "timeout" | "aborted" | "socket", message: string, options: { cause?: unknown } = {}): void {
    const phase = failure === "timeout" ? this.#phase() : undefined;
    const error = new WireError(message, { failure, sent: this.#sent, phase, ...options });
    this.#end(() => this.#reject(error));
    this.#controller?.abort(error);
  }

  #phase() {
    if (!this.#sent) return this.#openings.phase(this.#origin);
    return this.#status === 0 ? "headers" : "body";
  }

  #end(settle: () => void): void {
    if (this.#settled) return;
    this.#settled = true;
    clearTimeout(this.#connectTimer);
    clearTimeout(this.#timer);
    this.#request.signal?.removeEventListener("abort", this.#onAbort);
    if (!this.#sent) this.#openings.leave(this.#origin);
    settle();
  }
}
