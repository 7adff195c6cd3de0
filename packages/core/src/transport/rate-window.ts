const seconds = 3600;

/** Widths that are counted, in seconds: a minute, five minutes, an hour. */
const widths = [60, 300, 3600] as const;

/** Counts of the last minute, five minutes and hour. */
export interface WindowCounts {
  readonly lastMinute: number;
  readonly last5Minutes: number;
  readonly lastHour: number;
}

/**
 * Sliding counts over an hour in one-second steps, in constant memory. A step counts as long as any part of it is inside
 * the window, so a limit is never exceeded by rounding.
 */
export class RateWindow {
  readonly #steps = new Uint32Array(seconds);
  readonly #sums: [number, number, number] = [0, 0, 0];
  #now = nowInSeconds();

  add(): void {
    this.#advance();
    const step = this.#now % seconds;
    this.#steps[step] = (this.#steps[step] ?? 0) + 1;
    for (const index of [0, 1, 2] as const) this.#sums[index] += 1;
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
    if (count < limit) return 0;
    for (let age = width - 1; age >= 0; age -= 1) {
      count -= this.#steps[(this.#now - age) % seconds] ?? 0;
      if (count < limit) return (this.#now - age + width) * 1000 - Date.now();
    }
    return width * 1000;
  }

  #advance(): void {
    const now = nowInSeconds();
    if (now - this.#now >= seconds || now < this.#now) {
      // An hour without a call, or a clock that was set back: start afresh.
      this.#steps.fill(0);
      this.#sums.fill(0);
      this.#now = now;
    }
    while (this.#now < now) {
      this.#now += 1;
      for (const [index, width] of widths.entries()) {
        this.#sums[index as 0 | 1 | 2] -= this.#steps[(this.#now - width + seconds) % seconds] ?? 0;
      }
      this.#steps[this.#now % seconds] = 0;
    }
  }
}

function nowInSeconds(): number {
  return Math.floor(Date.now() / 1000);
}
