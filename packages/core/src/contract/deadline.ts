/** Why a call's own signal fired: the user's signal, or the total timeout. */
export type DeadlineReason = "aborted" | "total";

/** One signal for a call, made of the user's signal and the total timeout. Must be disposed of when the call ends. */
export class Deadline {
  readonly signal: AbortSignal;
  reason: DeadlineReason | undefined;
  readonly #stop: () => void;

  private constructor(user: AbortSignal | undefined, totalMs: number | undefined) {
    const controller = new AbortController();
    this.signal = controller.signal;
    const end = (reason: DeadlineReason) => (): void => {
      this.reason ??= reason;
      controller.abort(user?.reason);
    };
    const onAbort = end("aborted");
    const timer = totalMs === undefined ? undefined : setTimeout(end("total"), totalMs);
    user?.addEventListener("abort", onAbort, { once: true });
    if (user?.aborted === true) onAbort();
    this.#stop = (): void => {
      clearTimeout(timer);
      user?.removeEventListener("abort", onAbort);
    };
  }

  /** `undefined` when nothing can end the call early: then nothing is set up. */
  static of(signal: AbortSignal | undefined, totalMs: number | undefined): Deadline | undefined {
    return signal === undefined && totalMs === undefined ? undefined : new Deadline(signal, totalMs);
  }

  dispose(): void {
    this.#stop();
  }
}

/** Waits; resolves to false when the signal fired first. */
export function sleep(ms: number, signal: AbortSignal | undefined): Promise<boolean> {
  return new Promise((resolve) => {
    if (signal?.aborted === true) return resolve(false);
    const finish = (done: boolean) => (): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", onAbort);
      resolve(done);
    };
    const onAbort = finish(false);
    const timer = setTimeout(finish(true), ms);
    signal?.addEventListener("abort", onAbort, { once: true });
  });
}

/** The promise, or `CallAborted` when the signal fires first while `waiting`. The promise itself goes on, for others. */
export function orAborted<T>(
  promise: Promise<T>,
  signal: AbortSignal | undefined,
  waiting = (): boolean => true,
): Promise<T> {
  if (signal === undefined) return promise;
  return new Promise<T>((resolve, reject) => {
    const onAbort = (): void => {
      if (waiting()) reject(new CallAborted());
    };
    if (signal.aborted) onAbort();
    signal.addEventListener("abort", onAbort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", onAbort));
  });
}

/** Internal: a wait of the call was ended by its signal. The transport makes a public error of it. */
export class CallAborted extends Error {}
