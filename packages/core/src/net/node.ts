import type { Agent } from "undici";
import { checkNetOptions } from "./check-net-options.ts";
import { Openings } from "./connect/openings.ts";
import { Exchange } from "./exchange.ts";
import {
  type CreateNet,
  type Net,
  type NetOptions,
  type PoolStats,
  WireError,
  type WireReply,
  type WireRequest,
} from "./types.ts";

const defaultConnections = 10;
const defaultKeepAlive = 4_000;

/**
 * The wire on Node: undici with an agent of its own, nothing global is touched. undici and Node's TLS are loaded by the first request.
 *
 * @throws ConfigError if the options contradict each other or have a wrong value.
 */
export const createNet: CreateNet = (options, warn) => {
  checkNetOptions(options);
  if (options.tls?.insecure === true) {
    warn("tls.insecure is on: any certificate is accepted, and whoever is on the way can read and change everything");
  }
  return new NodeNet(options);
};

class NodeNet implements Net {
  readonly #options: NetOptions;
  readonly #openings = new Openings();
  readonly #limit: number;
  /** Requests on their way per origin. */
  readonly #busy = new Map<string, number>();
  #timesFull = 0;
  #agent: Promise<Agent> | undefined;
  #closing: Promise<void> | undefined;

  constructor(options: NetOptions) {
    this.#options = options;
    this.#limit = options.pool?.connections ?? defaultConnections;
  }

  async send(request: WireRequest): Promise<WireReply> {
    if (this.#closing !== undefined) throw new WireError("the client was closed", { failure: "connect", sent: false });
    if (!URL.canParse(request.origin))
      throw new WireError("the origin is not a URL", { failure: "connect", sent: false });
    const { origin } = new URL(request.origin);
    this.#enter(origin);
    let reply: WireReply | undefined;
    try {
      const exchange = new Exchange(request, origin, this.#openings);
      if (!request.signal?.aborted)
        this.#open().then(
          (agent) => exchange.dispatch(agent),
          (error) => exchange.refuse(error),
        );
      reply = await exchange.reply;
      return reply;
    } finally {
      if (reply?.file === undefined) this.#leave(origin);
      else reply.file.ended.then(() => this.#leave(origin));
    }
  }

  pool(): PoolStats {
    return { limit: this.#limit, timesFull: this.#timesFull };
  }

  close(): Promise<void> {
    this.#closing ??= this.#agent === undefined ? Promise.resolve() : this.#agent.then((agent) => agent.close());
    return this.#closing;
  }

  #open(): Promise<Agent> {
    this.#agent ??= this.#load();
    return this.#agent;
  }

  async #load(): Promise<Agent> {
    const [undici, { createConnector }] = await Promise.all([import("undici"), import("./connect/connector.ts")]);
    const keepAlive = this.#options.pool?.keepAlive ?? defaultKeepAlive;
    return new undici.Agent({
      connections: this.#limit,
      allowH2: this.#options.http2 === true,
      connect: createConnector(undici, this.#options, this.#openings),
      // A server's own hint may shorten the time, not prolong it: firewalls in between forget idle connections.
      ...(keepAlive === 0
        ? { pipelining: 0 }
        : { pipelining: 1, keepAliveTimeout: keepAlive, keepAliveMaxTimeout: keepAlive }),
      headersTimeout: 0,
      bodyTimeout: 0,
    });
  }

  #enter(origin: string): void {
    const busy = this.#busy.get(origin) ?? 0;
    // HTTP/2 shares one connection.
    if (busy >= this.#limit && this.#options.http2 !== true) this.#timesFull += 1;
    this.#busy.set(origin, busy + 1);
  }

  #leave(origin: string): void {
    const busy = this.#busy.get(origin) ?? 0;
    if (busy > 1) this.#busy.set(origin, busy - 1);
    else this.#busy.delete(origin);
  }
}
