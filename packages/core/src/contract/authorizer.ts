/** A token lent to one attempt. `release` must be called when the attempt has ended. */
export interface Lease {
  readonly token: string;
  release(): void;
  /** Told that the service took the token, before or after `release`. */
  accepted?(): void;
}

/** Gives attempts their token. The session has one per client_id. */
export interface Authorizer {
  /** The current token, renewed first where that is due. Returns without a promise when nothing has to be waited for. */
  acquire(signal: AbortSignal | undefined): Lease | Promise<Lease>;
  /**
   * Told that the service did not accept a token. `"stale"`: it is not the current one any more, try with that;
   * `"renew"`: the next `acquire` renews it (only where `mayRenew`); `"give-up"`: another attempt is of no use.
   */
  refused(token: string, mayRenew: boolean): "stale" | "renew" | "give-up";
}
