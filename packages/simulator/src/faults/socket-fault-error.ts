import type { DropMoment } from "./fault.ts";

/**
 * Thrown by the plain `fetch` of a simulator when a plan cuts the connection: only the Node server has a socket to
 * cut. Code under test that takes a `fetch` sees it as a failed fetch.
 */
export class SocketFaultError extends TypeError {
  override readonly name = "SocketFaultError";
  /** When the connection was cut. */
  readonly when: DropMoment;

  constructor(when: DropMoment) {
    super(`fetch failed: the simulator cut the connection (${when}), as planned.`);
    this.when = when;
  }
}
