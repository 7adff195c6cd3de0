import { ConfigError, InputError } from "../errors/before-sending.ts";
import type { Secrets } from "../redact/secrets.ts";
import { operationTable } from "./operation-table.ts";
import type { ExportOptions, OperationRecord } from "./types.ts";

/** What an operation log is made from. */
export interface OperationLogOptions {
  /** The option `trackOperations` of the client. */
  readonly enabled: boolean;
  /** Records that are kept; the oldest go first. @default 10000 */
  readonly limit?: number | undefined;
  readonly secrets: Secrets;
}

/** What a client was asked to do, call by call, kept in memory when the user asked for it. */
export class OperationLog {
  readonly enabled: boolean;
  readonly #limit: number;
  readonly #secrets: Secrets;
  #records: OperationRecord[] = [];

  constructor({ enabled, limit = 10_000, secrets }: OperationLogOptions) {
    this.enabled = enabled;
    this.#limit = limit;
    this.#secrets = secrets;
  }

  /** Keeps a record, redacted. Does nothing when the log is off. */
  add(record: OperationRecord): void {
    if (!this.enabled) return;
    const data = this.#secrets.data(record.data);
    this.#records.push(Object.freeze({ ...record, path: this.#secrets.text(record.path), data }));
    // In slices: taking single records off the front would move all the others each time.
    if (this.#records.length >= this.#limit * 2) this.#records = this.#records.slice(-this.#limit);
  }

  /** All records that are kept, the oldest first. */
  operations(): OperationRecord[] {
    if (!this.enabled) {
      throw new ConfigError("Operations are not tracked: make the client with trackOperations: true.", {
        hint: "trackOperations: true keeps the last calls in memory, redacted.",
      });
    }
    return this.#records.slice(-this.#limit);
  }

  /** Only the operations that change something. */
  writes(): OperationRecord[] {
    return this.operations().filter((record) => record.write);
  }

  /** The records as JSON (default), CSV or lines of text. */
  export(options: ExportOptions = {}): string {
    const { format = "json" } = options;
    const records = select(this.operations(), options);
    if (format === "json") return `${JSON.stringify(records, undefined, 2)}\n`;
    if (format === "csv" || format === "text") return operationTable(records, format);
    throw new InputError(`The format "${format}" is not known.`, { field: "format", hint: "One of json, csv, text." });
  }
}

function select(
  records: readonly OperationRecord[],
  { methods, api, operation = "", since, until }: ExportOptions,
): OperationRecord[] {
  const wanted = methods === undefined ? undefined : new Set(methods.map((method) => method.toUpperCase()));
  const from = time(since, "since") ?? Number.NEGATIVE_INFINITY;
  const to = time(until, "until") ?? Number.POSITIVE_INFINITY;
  return records.filter((record) => {
    const at = Date.parse(record.timestamp);
    if (at < from || at >= to || (api !== undefined && record.api !== api)) return false;
    if (!record.operation.startsWith(operation)) return false;
    return wanted?.has(record.method.toUpperCase()) ?? true;
  });
}

function time(moment: Date | string | undefined, field: string): number | undefined {
  if (moment === undefined) return undefined;
  const at = new Date(moment).getTime();
  if (Number.isNaN(at)) throw new InputError(`${field} is not a date: ${String(moment)}.`, { field });
  return at;
}
