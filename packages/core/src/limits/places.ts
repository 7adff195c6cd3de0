import { CallAborted } from "../contract/deadline.ts";

/** A number of places that calls take and give back; who finds none free waits, in the order they came. */
export class Places {
  #limit: number;
  #taken = 0;
  readonly #line = new Set<() => void>();

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Calls that wait. */
  get waiting(): number {
    return this.#line.size;
  }

  /** Calls that have a place. */
  get taken(): number {
    return this.#taken;
  }

  get limit(): number {
    return this.#limit;
  }

  set limit(limit: number) {
    this.#limit = limit;
    this.#admit();
  }

  /**
   * Takes a place, or waits for one; a call whose signal fires first leaves the line with `CallAborted`. The signal counts
   * only while it waits: what has a place keeps it until `leave`. A promise only where there is something to wait for.
   */
  enter(signal: AbortSignal | undefined): Promise<void> | undefined {
    if (signal?.aborted === true) throw new CallAborted();
    if (this.#taken < this.#limit && this.#line.size === 0) {
      this.#taken += 1;
      return undefined;
    }
    return new Promise((resolve, reject) => {
      const step = (): void => {
        signal?.removeEventListener("abort", onAbort);
        resolve();
      };
      const onAbort = (): void => {
        this.#line.delete(step);
        reject(new CallAborted());
      };
      this.#line.add(step);
      signal?.addEventListener("abort", onAbort, { once: true });
    });
  }

  /** Gives a place back, to the first in the line. */
  leave(): void {
    this.#taken -= 1;
    this.#admit();
  }

  #admit(): void {
    for (const step of this.#line) {
      if (this.#taken >= this.#limit) return;
      this.#line.delete(step);
      this.#taken += 1;
      step();
    }
  }
}
