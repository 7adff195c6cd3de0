import type { Envelope, FortiOSCallOptions } from "../contract/caller.ts";
import type { DownloadedFile } from "../endpoint/downloaded-file.ts";

/**
 * One line of a log. Its fields are those of the log message, which differ by type and firmware; the ones named here are
 * in most of them.
 */
export interface LogRecord {
  readonly [field: string]: unknown;
  readonly date?: string | undefined;
  readonly time?: string | undefined;
  readonly logid?: string | undefined;
  readonly type?: string | undefined;
  readonly subtype?: string | undefined;
  readonly level?: string | undefined;
  /** Virtual domain. */
  readonly vd?: string | undefined;
}

/** What lines to look for. */
export interface LogQuery {
  /** Lines to ask for at once. @default 500 */
  readonly rows?: number | undefined;
  /** Index of the first line. @default 0 */
  readonly start?: number | undefined;
  /** `srcip==10.0.0.1`, as FortiOS writes it. Several must all hold. */
  readonly filter?: string | readonly string[] | undefined;
  /** `date,asc` */
  readonly sort?: string | readonly string[] | undefined;
  /** Fields to answer with, separated by `|`. */
  readonly format?: string | undefined;
  /** Serial number of the unit whose logs are read: another one of the cluster, or of the Security Fabric. */
  readonly serial_no?: string | undefined;
  /** Whether that unit belongs to this unit's cluster. */
  readonly is_ha_member?: boolean | undefined;
  /** What the device adds to the lines. */
  readonly extra?: "reverse_lookup" | "country_id" | undefined;
}

/** A search for lines, to its end. */
export interface LogSearchQuery extends LogQuery {
  /** Lines to stop after. @default all */
  readonly max?: number | undefined;
}

/** One page of a search. */
export interface LogPageQuery extends LogQuery {
  /** The search to go on with, as the page before told it. */
  readonly session_id?: number | undefined;
}

/** A page of log lines: the device's envelope. */
export interface LogPage extends Envelope {
  readonly results: LogRecord[];
  /** Names the search for the next page, and for `log.search.abort`. */
  readonly session_id?: number | undefined;
  /** How far the search is, in per cent. Below 100 the device may still find lines. */
  readonly completed?: number | undefined;
  readonly total_lines?: number | undefined;
  readonly start?: number | undefined;
  readonly rows?: number | undefined;
}

/** A log of parsed lines. */
export interface LogSearch {
  /**
   * All lines that match, or the first `max`. Follows the device's search session until it is complete.
   * `timeout.total` of the options is for the whole search.
   *
   * @throws IncompleteListError when the device stops early or repeats itself; `rows` holds what came
   * @throws TimeoutError when `timeout.total` ran out
   */
  list(query?: LogSearchQuery, options?: FortiOSCallOptions): Promise<LogRecord[]>;
  /** The same, line by line, a page at a time. Leaving the loop early ends the search on the device. */
  iterate(query?: LogSearchQuery, options?: FortiOSCallOptions): AsyncGenerator<LogRecord, void, undefined>;
  /** One page as the device answers it. The search may not be complete yet: see `completed`. */
  get(query?: LogPageQuery, options?: FortiOSCallOptions): Promise<LogPage>;
}

/** A log of lines as the device wrote them. */
export interface LogRaw {
  /** The lines as a text file. `rows` and `start` choose among them; the device decides how many it gives at most. */
  download(
    query?: Omit<LogPageQuery, "extra" | "sort" | "format">,
    options?: FortiOSCallOptions,
  ): Promise<DownloadedFile>;
}
