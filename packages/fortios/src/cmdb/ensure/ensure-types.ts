import type { FortiOSCallOptions } from "../../contract/caller.ts";

/** Options of `ensure`. */
export interface EnsureOptions extends FortiOSCallOptions {
  /** Tells what would be written, and writes nothing. @default false */
  readonly dryRun?: boolean | undefined;
  /**
   * Secrets of an object that is there already. The device answers them encrypted, so they cannot be compared: `"skip"` does
   * not write them (and tells so in `skipped`), `"write"` writes them every time. A new object always gets them.
   * @default "skip"
   */
  readonly secrets?: "skip" | "write" | undefined;
}

/** One field that differs. Secrets are not shown. */
export interface Difference {
  /** `comment`, `tagging[t1].category` */
  readonly path: string;
  /** `undefined` where the device had nothing. */
  readonly before: unknown;
  readonly after: unknown;
}

/** What came of `ensure`. */
export interface EnsureResult<Row> {
  /** Something was written, or would be without `dryRun`. */
  readonly changed: boolean;
  /** The object was not there. */
  readonly created: boolean;
  /** The object as it was read; `undefined` when it was not there. */
  readonly before: Row | undefined;
  /** `before` with what was written laid over it. The device may answer some values in another form. */
  readonly after: Row;
  readonly diff: readonly Difference[];
  /** Paths of fields that were given but not written: secrets that cannot be compared, encrypted values. */
  readonly skipped: readonly string[];
}
