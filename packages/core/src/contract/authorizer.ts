import type { Reply } from "./reply.ts";

/** A token lent to one attempt. `release` is called when the attempt has ended; for a file, when its headers have come. */
export interface Lease {
  /** What is sent as `authorization: Bearer`, unless there are `headers`. `refused` is told it in any case. */
  readonly token: string;
  /** Sent in place of `authorization: Bearer`, for services that know a session by its cookies. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  release(): void;
  /**
   * Told that the service took the token, before or after `release`: the call succeeded, or its envelope explains an error
   * that is no refusal, which with 401 and 429 is never taken for granted.
   */
  accepted?(reply: Reply): void;
  /**
   * Told that the service did not take the token, right after `release` and before anybody else hears of the answer;
   * `Authorizer.refused` is asked afterwards what is to be done.
   */
  refused?(reply: Reply): void;
}

/** Gives attempts their token. The session has one per client_id. */
export interface Authorizer {
  /**
   * The current token, renewed first where that is due. Returns without a promise when nothing has to be waited for, and
   * stops waiting when the signal fires. May reject with a `FortinetError`: the call ends with it and nothing was sent.
   */
  acquire(signal: AbortSignal | undefined): Lease | Promise<Lease>;
  /**
   * Told that the service did not accept a token. `"stale"`: it is not the current one any more, try with that;
   * `"renew"`: the next `acquire` renews it (only where `mayRenew`); `"give-up"`: another attempt is of no use. `reply` is the
   * answer that refused it.
   */
  refused(token: string, mayRenew: boolean, reply: Reply): "stale" | "renew" | "give-up";
}
