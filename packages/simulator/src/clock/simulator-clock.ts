/**
 * The simulator's clock. It stands still unless it is moved, so that a test never depends on how fast it ran.
 */
export interface SimulatorClock {
  /** The simulator's present moment. */
  now(): Date;
  /** Moves the clock forward (or back, when negative) by so many milliseconds. */
  advance(ms: number): void;
  /** Puts the clock at a moment. */
  set(moment: Date | string | number): void;
}

/** How the clock of a simulator runs: standing still at a default moment, standing still at a given one, or real time. */
export type ClockOption = "fixed" | "real" | Date | string | number;

/** Where a fixed clock stands at first: a Monday, ten in the morning in the Pacific time zone. */
export const CLOCK_START = "2026-11-16T18:00:00.000Z";

/** @internal The clock with what only the simulator itself may do. */
export interface ResettableClock extends SimulatorClock {
  /** Epoch milliseconds. */
  ms(): number;
  reset(): void;
}

function momentOf(moment: Date | string | number): number {
  const ms = new Date(moment).getTime();
  if (Number.isNaN(ms)) throw new RangeError(`Not a moment in time: ${String(moment)}`);
  return ms;
}

/** @internal */
export function createClock(option: ClockOption = "fixed"): ResettableClock {
  const source =
    option === "real"
      ? () => Date.now()
      : (
          (start: number) => () =>
            start
        )(momentOf(option === "fixed" ? CLOCK_START : option));
  let offset = 0;
  const ms = () => source() + offset;
  return {
    ms,
    now: () => new Date(ms()),
    advance(by) {
      if (!Number.isFinite(by)) throw new RangeError("The clock moves by a finite number of milliseconds.");
      offset += by;
    },
    set(moment) {
      offset = momentOf(moment) - source();
    },
    reset() {
      offset = 0;
    },
  };
}
