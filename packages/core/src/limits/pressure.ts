/**
 * How loaded the service seems, from 1 (not at all) to 8: recent response times against the usual ones, doubled while it
 * says that it is busy. Multiplies retry waits when `retry.adaptive` is on.
 */
export class Pressure {
  #usual = 0;
  #recent = 0;
  #busyUntil = 0;

  record(durationMs: number, busy: boolean): void {
    // Two moving averages: one that remembers some 100 answers, one that remembers some 5.
    this.#usual = this.#usual === 0 ? durationMs : this.#usual + (durationMs - this.#usual) * 0.01;
    this.#recent = this.#recent === 0 ? durationMs : this.#recent + (durationMs - this.#recent) * 0.2;
    if (busy) this.#busyUntil = Date.now() + 60_000;
  }

  get factor(): number {
    const slow = this.#usual > 0 ? this.#recent / this.#usual : 1;
    const busy = Date.now() < this.#busyUntil ? 2 : 1;
    return Math.min(8, Math.max(1, slow) * busy);
  }
}
