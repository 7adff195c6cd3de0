const DAY_MS = 86_400_000;

/** The day of a moment in the Pacific time zone, `YYYY-MM-DD`: FortiFlex counts its days there. */
export function pacificDay(ms: number): string {
  return pacificText(ms).slice(0, 10);
}

/** The Pacific wall clock of a moment without a zone, `YYYY-MM-DDTHH:MM:SS`. */
export function pacificText(ms: number): string {
  const parts = new Intl.DateTimeFormat("en-CA", {
    timeZone: "America/Los_Angeles",
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  }).formatToParts(ms);
  const part = (type: string) => parts.find((item) => item.type === type)?.value ?? "";
  return `${part("year").padStart(4, "0")}-${part("month")}-${part("day")}T${part("hour")}:${part("minute")}:${part("second")}`;
}

/** The moment at which a Pacific wall clock (`YYYY-MM-DDTHH:MM:SS`) shows that time. */
export function fromPacificText(text: string): number {
  const asUtc = Date.parse(`${text}Z`);
  // The zone is 8 hours behind, or 7 in summer: the one whose wall clock fits is right.
  const winter = asUtc + 8 * 3_600_000;
  return pacificText(winter) === text ? winter : asUtc + 7 * 3_600_000;
}

/** Moves a day `YYYY-MM-DD` by a number of days. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The later of two days `YYYY-MM-DD`. */
export function laterDay(one: string, other: string): string {
  return [one, other].sort()[1] ?? one;
}

/** How many days a span has, both ends counted; 0 when it ends before it starts. */
export function daysInSpan(from: string, to: string): number {
  return Math.max(0, Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS) + 1);
}

/** A moment in the form Asset Management writes: UTC, to the second, no zone. */
export function plainText(ms: number): string {
  return new Date(ms).toISOString().slice(0, 19);
}

/** Midnight of the same day so many months later, in the form Asset Management writes. */
export function addMonths(ms: number, months: number): string {
  const date = new Date(ms);
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, date.getUTCDate()))
    .toISOString()
    .slice(0, 19);
}

const INPUT = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?\s*(Z|[+-]\d{1,2}:?\d{2})?$/i;

/**
 * Reads a date as the services accept it: a day, a day with a time, or ISO 8601 with a zone (a one-digit hour in the
 * offset is accepted). Without a zone the text is a Pacific wall clock. `undefined` when it is none of these.
 */
export function parseInput(text: string): number | undefined {
  const match = INPUT.exec(text.trim());
  if (match === null) return undefined;
  const [, year, month, day, hour = "0", minute = "00", second = "00", zone] = match;
  const wall = `${year}-${month}-${day}T${hour.padStart(2, "0")}:${minute}:${second}`;
  const asUtc = Date.parse(`${wall}Z`);
  // Date.parse moves 31 February into March: a day that does not exist is no date.
  if (Number.isNaN(asUtc) || !plainText(asUtc).startsWith(wall)) return undefined;
  if (zone === undefined) return fromPacificText(wall);
  if (zone.toUpperCase() === "Z") return asUtc;
  const [, sign, hours, minutes] = /^([+-])(\d{1,2}):?(\d{2})$/.exec(zone) ?? [];
  const offset = (Number(hours) * 60 + Number(minutes)) * 60_000;
  return sign === "-" ? asUtc + offset : asUtc - offset;
}
