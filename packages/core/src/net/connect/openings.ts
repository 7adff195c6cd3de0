import type { Socket } from "node:net";

/** A connection in the making. */
export interface Opening {
  /** When it was begun, on the clock of `performance.now()`. */
  readonly since: number;
  /** True once TCP (or the proxy's tunnel) stands and only TLS is missing. */
  reached: boolean;
  /** True once nobody waits for it any more. */
  abandoned: boolean;
  /** The socket that is being worked on now. */
  socket: Socket | undefined;
}

interface Line {
  /** Attempts that have no connection yet. */
  waiting: number;
  readonly openings: Set<Opening>;
}

/**
 * Who waits for which connection. The pool does not say which connection an attempt will get, so the count decides:
 * when an attempt gives up and more connections are being opened than attempts wait, the oldest opening is ended.
 * Otherwise a host that swallows packets would fill the pool with openings nobody waits for.
 */
export class Openings {
  readonly #lines = new Map<string, Line>();

  /** An attempt begins to wait for a connection to the origin. */
  wait(origin: string): void {
    this.#line(origin).waiting += 1;
  }

  /** An attempt waits no longer: it has a connection, or it gave up. */
  leave(origin: string): void {
    const line = this.#line(origin);
    line.waiting -= 1;
    for (const opening of line.openings) {
      if ([...line.openings].filter((other) => !other.abandoned).length <= line.waiting) break;
      if (opening.abandoned) continue;
      opening.abandoned = true;
      opening.socket?.destroy(new Error("nobody waits for this connection any more"));
    }
    this.#forget(origin, line);
  }

  /** A connection begins to be opened. */
  open(origin: string): Opening {
    const opening: Opening = { since: performance.now(), reached: false, abandoned: false, socket: undefined };
    this.#line(origin).openings.add(opening);
    return opening;
  }

  /** A connection was opened, or could not be. */
  close(origin: string, opening: Opening): void {
    const line = this.#line(origin);
    line.openings.delete(opening);
    this.#forget(origin, line);
  }

  /** When the oldest connection that is being opened was begun; `undefined` if none is. */
  since(origin: string): number | undefined {
    return this.#live(origin)[0]?.since;
  }

  /** What attempts without a connection wait for. */
  phase(origin: string): "connect" | "tls" {
    return this.#live(origin).some(({ reached }) => reached) ? "tls" : "connect";
  }

  #live(origin: string): Opening[] {
    return [...(this.#lines.get(origin)?.openings ?? [])].filter(({ abandoned }) => !abandoned);
  }

  #line(origin: string): Line {
    const line = this.#lines.get(origin) ?? { waiting: 0, openings: new Set<Opening>() };
    this.#lines.set(origin, line);
    return line;
  }

  #forget(origin: string, line: Line): void {
    if (line.waiting === 0 && line.openings.size === 0) this.#lines.delete(origin);
  }
}
