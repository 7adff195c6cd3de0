/** How many calls and errors a user may have with one service. */
export interface LimitSettings {
  /** @defaultValue 100 */
  callsPerMinute?: number | undefined;
  /** @defaultValue 1000 */
  callsPerHour?: number | undefined;
  /** @defaultValue 10 */
  errorsPerHour?: number | undefined;
  /**
   * Whether a refusal says in `Retry-After` (whole seconds) when to come back.
   * @defaultValue true
   */
  retryAfter?: boolean | undefined;
}

/** Moments of calls and errors, by user and service. */
export interface LimitState {
  readonly calls: Record<string, number[]>;
  readonly errors: Record<string, number[]>;
}

/** Which limit a call ran into, and how long until it would pass. */
export interface Exceeded {
  readonly limit: "callsPerMinute" | "callsPerHour" | "errorsPerHour";
  readonly waitMs: number;
}

const MINUTE = 60_000;
const HOUR = 3_600_000;

function waitFor(moments: readonly number[], limit: number, windowMs: number, now: number): number {
  const inside = moments.filter((moment) => now - moment < windowMs);
  const oldest = inside[inside.length - limit];
  return inside.length >= limit && oldest !== undefined ? oldest + windowMs - now : 0;
}

/** Counts a call, unless it is over a limit: a refused call is not counted, or nobody would ever come back in. */
export function countCall(state: LimitState, key: string, settings: LimitSettings, now: number): Exceeded | undefined {
  const calls = (state.calls[key] ?? []).filter((moment) => now - moment < HOUR);
  state.calls[key] = calls;
  const waits: Exceeded[] = [
    { limit: "errorsPerHour", waitMs: waitFor(state.errors[key] ?? [], settings.errorsPerHour ?? 10, HOUR, now) },
    { limit: "callsPerHour", waitMs: waitFor(calls, settings.callsPerHour ?? 1000, HOUR, now) },
    { limit: "callsPerMinute", waitMs: waitFor(calls, settings.callsPerMinute ?? 100, MINUTE, now) },
  ];
  const exceeded = waits.find((item) => item.waitMs > 0);
  if (exceeded === undefined) calls.push(now);
  return exceeded;
}

/** Counts an answer that reported an error. */
export function countError(state: LimitState, key: string, now: number): void {
  state.errors[key] = [...(state.errors[key] ?? []).filter((moment) => now - moment < HOUR), now];
}
