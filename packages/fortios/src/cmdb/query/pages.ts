import type { DeviceAnswer, Envelope } from "../../contract/caller.ts";
import type { AnyRow } from "./results.ts";

/** Rows the device answers at most in one page. */
export const pageSize = 1000;

/** One page, as it came. */
export interface Page {
  readonly rows: readonly AnyRow[];
  readonly envelope: Envelope;
  readonly answer: DeviceAnswer;
}

/** What is to be read, and how. */
export interface PageReading {
  readonly start: number;
  readonly read: (start: number, count: number) => Promise<Page>;
  /** Name of the main key, by which a page that came before is known again. */
  readonly key: string | undefined;
  readonly warn: (message: string, data: object) => void;
}

/** How a list ended. `reason` is there when it is not complete. */
export interface ListEnd {
  readonly complete: boolean;
  readonly reason?: string | undefined;
}

const complete: ListEnd = { complete: true };

/**
 * All pages, one after the other; of the rows no more than two pages are held. Ends by a short page, by `matched_count`, or
 * where `next_idx` stops; sees endpoints that ignore `start` and `count`. When rows are deleted meanwhile, others move into
 * places that were read already: it steps back, and gives no row twice.
 */
export async function* readPages({
  start: first,
  read,
  key,
  warn,
}: PageReading): AsyncGenerator<readonly AnyRow[], ListEnd, undefined> {
  /** Where to read, and where to read if no row was deleted meanwhile. */
  let start = first;
  let expected = first;
  let seen = 0;
  /** The table has as many rows as at the beginning: what was seen can be counted against it. */
  let steady = true;
  let told = false;
  let before: Page | undefined;
  for (;;) {
    const page = await read(start, pageSize);
    const { rows, envelope } = page;
    const matched = first === 0 ? envelope.matched_count : undefined;
    if (before !== undefined) {
      if (start === expected && isSame(before, page, key)) {
        warn("The endpoint ignores start: it answers the same rows again.", { start });
        return end(matched !== undefined && seen >= matched, "the device answers the same page again");
      }
      const gone = shrunk(before, page);
      steady &&= gone === 0;
      if (gone > expected - start) {
        // Twice as far, since more may be deleted before the next answer.
        const back = Math.max(expected - before.rows.length, expected - 2 * gone, first);
        if (gone > before.rows.length || back >= start) return end(false, "too many rows were deleted meanwhile");
        start = back;
        continue;
      }
    }
    const fresh: readonly AnyRow[] = steady ? rows : without(rows, before?.rows ?? [], key);
    seen += fresh.length;
    yield fresh;
    const next = envelope.next_idx === undefined ? start + rows.length : envelope.next_idx + 1;
    const isMissing = matched !== undefined && (steady ? seen : next) < matched;
    if (rows.length > pageSize) {
      warn("The endpoint ignores count: it answers all rows at once.", { rows: rows.length });
      return end(!isMissing, "the device answered fewer rows than it says there are");
    }
    if (steady && matched !== undefined && !isMissing) return complete;
    const short = rows.length < pageSize || (told && envelope.next_idx === undefined);
    if (short && !(isMissing && envelope.next_idx !== undefined && rows.length > 0)) {
      return end(!isMissing || !steady, "the device answered fewer rows than it says there are");
    }
    if (next <= start) return end(false, "the device does not go on");
    told ||= envelope.next_idx !== undefined;
    before = page;
    start = next;
    expected = next;
  }
}

/** Whether the one page that was asked for is the last. */
export function isLastPage({ rows, envelope }: Pick<Page, "rows" | "envelope">, start: number, count: number): boolean {
  if (envelope.matched_count !== undefined) return start + rows.length >= envelope.matched_count;
  return rows.length !== count && rows.length !== pageSize;
}

function end(isComplete: boolean, reason: string): ListEnd {
  return isComplete ? complete : { complete: false, reason };
}

function isSame(before: Page, page: Page, key: string | undefined): boolean {
  const [was, is] = [before.rows[0], page.rows[0]];
  if (was === undefined || is === undefined) return false;
  return key !== undefined && is[key] !== undefined && was[key] === is[key];
}

/** Rows that were not on the page before. */
function without(rows: readonly AnyRow[], before: readonly AnyRow[], key: string | undefined): readonly AnyRow[] {
  if (key === undefined) return rows;
  const known = new Set(before.map((row) => row[key]));
  return rows.filter((row) => row[key] === undefined || !known.has(row[key]));
}

/** How many rows fewer there are now; below 0 how many more. */
function shrunk(before: Page, now: Page): number {
  const [was, is] = [totalOf(before), totalOf(now)];
  return was === undefined || is === undefined ? 0 : was - is;
}

/** Rows there are in all. Some devices tell in `size` how many they answered. */
function totalOf({ rows, envelope: { matched_count: matched, size } }: Page): number | undefined {
  return matched ?? (size === rows.length ? undefined : size);
}
