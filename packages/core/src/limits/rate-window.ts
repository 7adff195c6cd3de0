/** Widths that are counted, in seconds: a minute, five minutes, an hour. */
const widths = [60, 300, 3600] as const;

/** Steps that are kept: those of an hour, the one that has begun, and the one that is about to leave. */
const kept = 3602;

/** Counts of the last minute, five minutes and hour. */
export interface WindowCounts {
  readonly lastMinute: number;
  readonly last5Minutes: number;
  readonly lastHour: number;
}

/**
 * Sliding counts over an hour in one-second steps, in constant memory: 7 kB, taken with the first count. A step counts as long as any part of it is inside
 * the window, so a limit is never exceeded by rounding; a count may be up to a second late in letting go.
 */
export class RateWindow {
  /** Thousands of clients may wait for their first call. */
  #steps: Uint16Array | undefined;
  readonly #sums: [number, number, number] = [0, 0, 0];
  /** How far a clock that was set back lags behind, in milliseconds. */
  #lag = 0;
  #latest = Date.now();
  #now = Math.floor(this.#latest / 1000);

  /** Counts one. Gives the step it is counted in, for `takeBack`. */
  add(): number {
    this.#advance();
    this.#change(this.#now, 1);
    return this.#now;
  }

  /** Takes one back that was counted in this step. */
  takeBack(step: number): void {
    this.#advance();
    if (this.#now - step < kept - 1) this.#change(step, -1);
  }

  counts(): WindowCounts {
    this.#advance();
    const [lastMinute, last5Minutes, lastHour] = this.#sums;
    return { lastMinute, last5Minutes, lastHour };
  }

  /** Milliseconds until fewer than `limit` are counted in the last `width` seconds; 0 when that is so now. */
  waitFor(limit: number, width: 60 | 3600): number {
    this.#advance();
    let count = this.#sums[widths.indexOf(width)] ?? 0;
    let age = width + 1;
    while (count >= limit && age > 0) {
      age -= 1;
      count -= this.#at(this.#now - age);
    }
    return age > width ? 0 : (this.#now - age + width + 1) * 1000 - this.#latest;
  }

  #change(step: number, by: 1 | -1): void {
    this.#steps ??= new Uint16Array(kept);
    this.#steps[step % kept] = this.#at(step) + by;
    for (const [index, width] of widths.entries()) {
      if (this.#now - step <= width) this.#sums[index as 0 | 1 | 2] += by;
    }
  }

  #advance(): void {
    // A clock that is set back must not make the counts forget, or wait for as long: time goes on from where it was.
    this.#lag += Math.max(0, this.#latest - (Date.now() + this.#lag));
    this.#latest = Date.now() + this.#lag;
    const now = Math.floor(this.#latest / 1000);
    if (now - this.#now >= kept) {
      this.#steps = undefined;
      this.#sums.fill(0);
      this.#now = now;
    }
    while (this.#now < now) {
      this.#now += 1;
      for (const [index, width] of widths.entries()) {
        this.#sums[index as 0 | 1 | 2] -= this.#at(this.#now - width - 1);
      }
      if (this.#steps !== undefined) this.#steps[this.#now % kept] = 0;
    }
  }

  #at(step: number): number {
    return this.#steps?.[step % kept] ?? 0;
  }
}
