import { type FileHandle, open } from "node:fs/promises";
import { resolve } from "node:path";
import type { Options, RotatingFileStream } from "rotating-file-stream";
import { ConfigError } from "../../errors/before-sending.ts";
import { eventLine, type SinkOptions } from "../sinks.ts";
import type { AuditEvent, AuditSink } from "../types.ts";

/** Options of `fileSink`. */
export interface FileSinkOptions extends SinkOptions {
  /** The file. Missing folders are made. */
  readonly path: string;
  /** Size at which the file is rotated, in bytes or as `"500K"`, `"10M"`, `"1G"`. Default: it is not. */
  readonly maxSize?: number | string | undefined;
  /** Age at which the file is rotated: `"15m"`, `"1h"`, `"1d"`, `"1M"`. Default: it is not. */
  readonly interval?: string | undefined;
  /** Rotated files that are kept (`audit.log.1` is the youngest); older ones are deleted. @default 10 */
  readonly maxFiles?: number | undefined;
  /** Whether rotated files are compressed with gzip. @default false */
  readonly compress?: boolean | undefined;
  /** One JSON object a line, or lines for people. @default "json" */
  readonly format?: "json" | "text" | undefined;
  /** Mode of new files. @default 0o600 */
  readonly mode?: number | undefined;
  /** True: a call resolves only after its events are on the disk (`fsync`). @default false */
  readonly durable?: boolean | undefined;
}

/**
 * Writes events to a file, a line each, and rotates it by size and age. The file is opened with the first event, and again
 * after an error or a `close()`, so one sink can serve several clients. One process writes to a file, not several.
 */
export function fileSink(options: FileSinkOptions): AuditSink {
  const { path, maxSize, interval, maxFiles, compress, format = "json", mode, ...rest } = options;
  const file = new RotatingFile(resolve(path), rotation(options), options.durable === true);
  return {
    ...rest,
    name: rest.name ?? `file ${path}`,
    write: (event: AuditEvent) => file.write(eventLine(event, format)),
    close: () => file.close(),
  };
}

class RotatingFile {
  readonly #path: string;
  readonly #options: Options;
  readonly #durable: boolean;
  #stream: Promise<RotatingFileStream> | undefined;
  /** Files that the last write may have ended up in by way of a rotation. */
  #rotated: string[] = [];

  constructor(path: string, options: Options, durable: boolean) {
    this.#path = path;
    this.#options = options;
    this.#durable = durable;
  }

  async write(line: string): Promise<void> {
    this.#stream ??= this.#open();
    const stream = await this.#stream;
    await new Promise<void>((done, fail) => {
      stream.write(line, (error) => (error ? fail(error) : done()));
    });
    const rotated = this.#rotated.splice(0);
    if (this.#durable) for (const path of [this.#path, ...rotated]) await sync(path);
  }

  async close(): Promise<void> {
    const opening = this.#stream;
    this.#stream = undefined;
    const stream = await opening?.catch(() => undefined);
    if (stream === undefined || stream.closed) return;
    await new Promise<void>((done) => {
      stream.once("close", done);
      stream.end();
    });
  }

  async #open(): Promise<RotatingFileStream> {
    // Loaded here: whoever writes no files does not pay for it.
    const { createStream } = await import("rotating-file-stream");
    const stream = createStream(this.#path, this.#options);
    stream.on("rotated", (path) => this.#rotated.push(path));
    // The write that fails tells the error; the next one opens the file anew.
    stream.on("error", () => {
      this.#stream = undefined;
    });
    return stream;
  }
}

/** Any handle of a file writes out all that the system still holds of it. */
async function sync(path: string): Promise<void> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(path, "r+");
    await handle.sync();
  } catch (error) {
    // A rotation may have moved the file on meanwhile.
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  } finally {
    await handle?.close();
  }
}

/** Checked here, because the stream itself is made only with the first event. */
function rotation(options: FileSinkOptions): Options {
  const { path, maxSize, interval, maxFiles = 10, compress = false, mode = 0o600 } = options;
  if (path === "") throw new ConfigError("fileSink: path is empty.");
  const size = typeof maxSize === "number" ? `${maxSize}B` : maxSize;
  if (size !== undefined && !/^[1-9]\d*[BKMG]$/.test(size)) {
    throw new ConfigError(`fileSink: maxSize must be a number of bytes or like "10M", not ${JSON.stringify(maxSize)}.`);
  }
  if (interval !== undefined && !isInterval(interval)) {
    throw new ConfigError(`fileSink: interval must be like "15m", "1h" or "1d", not ${JSON.stringify(interval)}.`, {
      hint: "Seconds and minutes divide 60, hours divide 24.",
    });
  }
  if (!Number.isInteger(maxFiles) || maxFiles < 1) {
    throw new ConfigError(`fileSink: maxFiles must be a whole number from 1, not ${maxFiles}.`);
  }
  const rotates = size !== undefined || interval !== undefined;
  return {
    mode,
    ...(size === undefined ? {} : { size }),
    ...(interval === undefined ? {} : { interval }),
    ...(rotates ? { rotate: maxFiles } : {}),
    // Not `true`, which would hand the path to a shell.
    ...(compress && rotates ? { compress: "gzip" } : {}),
  };
}

function isInterval(interval: string): boolean {
  const [, digits = "", unit = ""] = /^([1-9]\d*)([smhdM])$/.exec(interval) ?? [];
  const whole: Readonly<Record<string, number>> = { s: 60, m: 60, h: 24 };
  return unit !== "" && (whole[unit] ?? 0) % Number(digits) === 0;
}
