import { AbortedError, IncompleteListError, TimeoutError } from "@fortikit/core";
import { numberOf, sleep } from "@fortikit/core/product";
import type { Caller, Envelope, FortiOSCallOptions } from "../contract/caller.ts";
import { callEndpoint, type EndpointMethod } from "../endpoint/endpoint-call.ts";
import { recordsOf } from "./records-of.ts";
import type { LogQuery, LogRecord } from "./types.ts";

/** What a search works with. */
export interface SearchSetup {
  readonly caller: Caller;
  readonly endpoint: EndpointMethod;
  readonly operation: string;
  readonly query: LogQuery;
  readonly max: number | undefined;
  readonly options: FortiOSCallOptions;
}

const defaultRows = 500;

/** Waits before another look at a search that found nothing new, in milliseconds: each twice as long as the one before. */
const wait = { first: 100, longest: 2000 };

/** Waits without any progress that a search is given, in milliseconds. */
const patience = 60_000;

/** How long ending a search may take, in milliseconds. */
const endTimeout = 5000;

/** One search from its first line to its last: a session on the device, read page by page. */
export class SearchRun {
  readonly #setup: SearchSetup;
  readonly #start: number;
  readonly #began = performance.now();
  /** Lines so far. Only counted, not kept: a search may find more than memory holds. */
  #found = 0;
  #session: number | undefined;
  #completed = 0;
  /** The page before, to see when a device repeats itself. */
  #before: string | undefined;
  #wasShort = false;
  #ended = false;

  constructor(setup: SearchSetup) {
    this.#setup = setup;
    this.#start = setup.query.start ?? 0;
  }

  /** The next lines, at least one; `undefined` at the end. */
  async next(): Promise<LogRecord[] | undefined> {
    let pause = wait.first;
    let waited = 0;
    while (!this.#ended) {
      const wanted = this.#wanted();
      if (wanted === 0) return undefined;
      const before = this.#completed;
      const records = await this.#page(wanted);
      if (records.length > 0) return records.slice(0, wanted);
      if (this.#ended) return undefined;
      waited = this.#completed > before ? 0 : waited + pause;
      if (waited > patience) throw this.#incomplete(`stays at ${this.#completed} % and finds nothing more`);
      if (this.#completed < 100) await this.#pause(pause);
      pause = Math.min(pause * 2, wait.longest);
    }
    return undefined;
  }

  /** Ends the search on the device when it was left before its end. It is a courtesy: that it fails is told nobody. */
  async end(): Promise<void> {
    if (this.#ended || this.#session === undefined) return;
    this.#ended = true;
    const { caller, options } = this.#setup;
    const { signal, ...rest } = options;
    const ending = callEndpoint(
      caller,
      // Changes no configuration, so it is sent in read-only mode too.
      { tree: "log", path: "search/abort", name: "post", method: "POST", row: { kind: "read", path: ["session_id"] } },
      { session_id: this.#session },
      { ...rest, retry: false, timeout: { total: endTimeout } },
    ).catch(() => undefined);
    // Whoever aborts does not want to wait.
    if (signal?.aborted !== true) await ending;
  }

  #wanted(): number {
    const { query, max } = this.#setup;
    const rows = query.rows ?? defaultRows;
    return max === undefined ? rows : Math.max(0, Math.min(rows, max - this.#found));
  }

  async #page(rows: number): Promise<LogRecord[]> {
    const { caller, endpoint, query, options } = this.#setup;
    const start = this.#start + this.#found;
    const { envelope } = await callEndpoint(
      caller,
      endpoint,
      { ...query, rows, start: start === 0 ? undefined : start, session_id: this.#session },
      { ...options, timeout: { ...options.timeout, total: this.#timeLeft() } },
    );
    const records = recordsOf(envelope.results);
    this.#follow(envelope);
    // Logs that are not searched in sessions do not tell how far they are.
    this.#completed = numberOf(envelope.completed) ?? 100;
    // With few fields lines may be alike on every page: a device that tells where a page begins is believed.
    if (numberOf(envelope.start) !== start && this.#repeats(records)) return [];
    this.#found += records.length;
    this.#wasShort = records.length < rows;
    if (this.#completed >= 100) this.#judge(records.length, numberOf(envelope.total_lines));
    return records;
  }

  #follow(envelope: Envelope): void {
    const session = numberOf(envelope.session_id);
    if (session === undefined) return;
    if (this.#session !== undefined && session !== this.#session && this.#found > 0) {
      const { caller, operation } = this.#setup;
      caller.warn("The device began another search in the middle of a list: lines may be missing or come twice.", {
        operation,
        session_id: session,
      });
    }
    this.#session = session;
  }

  /** A device that ignores `start` answers with the same page again. That is its end, if the page was not a full one. */
  #repeats(records: readonly LogRecord[]): boolean {
    if (records.length === 0) return false;
    const page = JSON.stringify(records);
    const repeats = page === this.#before;
    this.#before = page;
    if (!repeats) return false;
    if (!this.#wasShort) throw this.#incomplete("answers the same lines again");
    this.#ended = true;
    return true;
  }

  /** Whether a complete search has told all its lines. */
  #judge(count: number, total: number | undefined): void {
    const at = this.#start + this.#found;
    if (total !== undefined && at >= total) this.#ended = true;
    if (this.#ended || count > 0) return;
    // With a filter nobody has written down whether the total is of all lines or of those that match.
    if (total !== undefined && this.#setup.query.filter === undefined) {
      throw this.#incomplete(`ends at line ${at} of ${total}`);
    }
    this.#ended = true;
  }

  async #pause(ms: number): Promise<void> {
    const { signal } = this.#setup.options;
    if (await sleep(Math.min(ms, this.#timeLeft() ?? ms), signal)) return;
    const cause = signal?.reason instanceof Error ? signal.reason : undefined;
    throw new AbortedError("The search was aborted.", { cause, sent: false, context: this.#context() });
  }

  /** Time left of the search, in milliseconds; `undefined` where there is no end to it. */
  #timeLeft(): number | undefined {
    const { operation, options } = this.#setup;
    const timeoutMs = options.timeout?.total;
    if (timeoutMs === undefined) return undefined;
    const left = this.#began + timeoutMs - performance.now();
    if (left > 0) return Math.ceil(left);
    throw new TimeoutError(`${operation} took longer than ${timeoutMs} ms in all.`, {
      phase: "total",
      timeoutMs,
      context: this.#context(),
      hint: "timeout.total is for the whole search; narrow it by filter, or take less with max.",
    });
  }

  #incomplete(what: string): IncompleteListError<LogRecord> {
    return new IncompleteListError(`${this.#setup.operation}: the device ${what}.`, {
      rows: [],
      context: this.#context(),
      hint: "Narrow the search by filter, or read the raw log.",
    });
  }

  #context(): { readonly service: string; readonly operation: string } {
    return { service: "fortios", operation: `${this.#setup.operation}.list` };
  }
}
