import { addDays, daysInSpan, laterDay, pacificDay } from "../support/dates.ts";
import { round } from "./pricing.ts";
import type { EntitlementState } from "./state.ts";

/** How far back the points of an entitlement can be read, in days: about three months. */
export const HISTORY_DAYS = 92;

/** Begins to charge an entitlement, from the day of a moment on. */
export function beginUsage(entitlement: EntitlementState, dailyPoints: number, now: number): void {
  const from = pacificDay(now);
  const last = entitlement.usage.at(-1);
  // Stopped and started again on one day is still one day.
  if (last !== undefined && last.to !== null && last.to >= from) last.to = addDays(from, -1);
  entitlement.usage.push({ from, to: null, dailyPoints });
}

/** Ends the charge: the day of the stop is still charged, it takes effect the next day. */
export function endUsage(entitlement: EntitlementState, now: number): void {
  const last = entitlement.usage.at(-1);
  if (last !== undefined && last.to === null) last.to = pacificDay(now);
}

/** Charges another price from today on. */
export function changePrice(entitlement: EntitlementState, dailyPoints: number, now: number): void {
  const last = entitlement.usage.at(-1);
  if (last === undefined || last.to !== null || last.dailyPoints === dailyPoints) return;
  endUsage(entitlement, now);
  beginUsage(entitlement, dailyPoints, now);
}

/** Points used from one day to another, both counted, and never beyond today or the end of the entitlement. */
export function pointsBetween(entitlement: EntitlementState, from: string, to: string, now: number): number {
  const lastDay = [to, pacificDay(now), pacificDay(entitlement.endDate)].sort()[0] ?? to;
  const points = entitlement.usage.reduce((sum, span) => {
    const begin = laterDay(span.from, from);
    const end = span.to !== null && span.to < lastDay ? span.to : lastDay;
    return sum + daysInSpan(begin, end) * span.dailyPoints;
  }, 0);
  return round(points);
}
