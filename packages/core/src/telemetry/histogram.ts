/** Times below this many milliseconds share the first bucket. */
const lowest = 0.1;
/** Times above ten minutes share the last one. */
const highest = 600_000;
/** A bucket ends 9 % above its beginning: told by its middle, a time is at most 4.5 % off. */
const growth = 1.09;
const scale = 1 / Math.log(growth);
const buckets = Math.ceil(Math.log(highest / lowest) * scale) + 2;

/** Response times in milliseconds, in a fixed number of buckets: constant memory, however many are recorded. */
export class Histogram {
  readonly #counts = new Uint32Array(buckets);
  #count = 0;
  #sum = 0;
  #min = Number.POSITIVE_INFINITY;
  #max = 0;

  /** Counts one time. What is not a number is ignored. */
  record(ms: number): void {
    if (!(ms >= 0) || ms === Number.POSITIVE_INFINITY) return;
    const index = bucketOf(ms);
    this.#counts[index] = (this.#counts[index] ?? 0) + 1;
    this.#count += 1;
    this.#sum += ms;
    if (ms < this.#min) this.#min = ms;
    if (ms > this.#max) this.#max = ms;
  }

  get count(): number {
    return this.#count;
  }

  /** Exact; 0 before the first time, as are the others. */
  get avg(): number {
    return this.#count === 0 ? 0 : this.#sum / this.#count;
  }

  get min(): number {
    return this.#count === 0 ? 0 : this.#min;
  }

  get max(): number {
    return this.#max;
  }

  /** The time that `p` percent (0 to 100) of all times do not exceed, within 5 % between 0.1 ms and 10 minutes. */
  percentile(p: number): number {
    if (this.#count === 0) return 0;
    const rank = Math.min(this.#count, Math.max(1, Math.ceil((p / 100) * this.#count)));
    let seen = 0;
    let index = 0;
    for (; index < buckets - 1; index += 1) {
      seen += this.#counts[index] ?? 0;
      if (seen >= rank) break;
    }
    return Math.min(this.#max, Math.max(this.#min, middleOf(index)));
  }
}

function bucketOf(ms: number): number {
  if (ms < lowest) return 0;
  return Math.min(buckets - 1, 1 + Math.floor(Math.log(ms / lowest) * scale));
}

/** The value with the same relative distance to both ends of its bucket. */
function middleOf(index: number): number {
  if (index === 0) return lowest / 2;
  if (index === buckets - 1) return Number.POSITIVE_INFINITY;
  return lowest * growth ** (index - 0.5);
}
