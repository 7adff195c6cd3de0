import { orAborted } from "../transport/deadline.ts";

interface Waiter {
  readonly key: string;
  readonly admit: () => void;
}

/**
 * Who may be on the wire. Normally everyone at once, and only counted; once `exclusive`, one key at a time, in order of
 * arrival, with every waiting call of that key at the head of the line going together.
 */
export class Turns {
  #exclusive = false;
  readonly #active = new Map<string, number>();
  readonly #waiting: Waiter[] = [];

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
      else this.leave(key);
      this.#admit();
      throw error;
    }
  }

  #admit(): void {
    for (let next = this.#waiting[0]; next !== undefined && this.#othersAreIdle(next.key); next = this.#waiting[0]) {
      this.#waiting.shift();
      this.#count(next.key, 1);
      next.admit();
    }
  }

  #othersAreIdle(key: string): boolean {
    for (const [other, count] of this.#active) if (other !== key && count > 0) return false;
    return true;
  }

  #count(key: string, step: 1 | -1): void {
    this.#active.set(key, (this.#active.get(key) ?? 0) + step);
  }
}
