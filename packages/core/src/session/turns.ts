import { orAborted } from "../contract/deadline.ts";

interface Waiter {
  readonly key: string;
  readonly admit: () => void;
}

/**
 * Who may be on the wire. Normally everyone at once, and only counted; once `exclusive`, one key at a time. The key that has
 * waited longest goes next, and all of its calls that wait by then go together: each change of keys costs a login.
 */
export class Turns {
  #exclusive = false;
  readonly #active = new Map<string, number>();
  #waiting: Waiter[] = [];

  get exclusive(): boolean {
    return this.#exclusive;
  }

  /** From now on keys take turns. Calls that are on the wire go on. */
  makeExclusive(): void {
    this.#exclusive = true;
  }

  /** Takes part. Returns without a promise when nothing has to be waited for. */
  enter(key: string, signal: AbortSignal | undefined): undefined | Promise<void> {
    if (!this.#exclusive || (this.#waiting.length === 0 && this.#othersAreIdle(key))) {
      this.#count(key, 1);
      return undefined;
    }
    return this.#wait(key, signal);
  }

  leave(key: string): void {
    this.#count(key, -1);
    this.#admit();
  }

  async #wait(key: string, signal: AbortSignal | undefined): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    const waiter = { key, admit: resolve };
    this.#waiting.push(waiter);
    try {
      await orAborted(promise, signal);
    } catch (error) {
      const place = this.#waiting.indexOf(waiter);
      if (place >= 0) this.#waiting.splice(place, 1);
      else this.#count(key, -1);
      this.#admit();
      throw error;
    }
  }

  #admit(): void {
    const key = this.#waiting[0]?.key;
    if (key === undefined || !this.#othersAreIdle(key)) return;
    const admitted = this.#waiting.filter((waiter) => waiter.key === key);
    this.#waiting = this.#waiting.filter((waiter) => waiter.key !== key);
    for (const waiter of admitted) {
      this.#count(key, 1);
      waiter.admit();
    }
  }

  #othersAreIdle(key: string): boolean {
    for (const other of this.#active.keys()) if (other !== key) return false;
    return true;
  }

  #count(key: string, step: 1 | -1): void {
    const count = (this.#active.get(key) ?? 0) + step;
    if (count > 0) this.#active.set(key, count);
    else this.#active.delete(key);
  }
}
