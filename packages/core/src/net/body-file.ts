import { longestTimer, WireError, type WireFile } from "./types.ts";

/** Where the bytes of a file come from. */
export interface FileSource {
  /** The next bytes, `undefined` at the end. What it rejects with that is no `WireError` becomes one. */
  next(): Promise<Uint8Array | undefined>;
  /** Frees the connection, if it is still taken. */
  stop(): void;
}

/** Whether an answer to a request for a file is one. JSON is the envelope of an error, or of what is not a file after all. */
export function isFile(status: number, contentType: unknown): boolean {
  const isJson = /^\s*[\w.+-]+\/([\w.-]+\+)?json\s*(;|$)/i.test(String(contentType ?? ""));
  return status >= 200 && status < 300 && !isJson;
}

/** A body that is read as it comes, and fails when none of it comes for `silenceMs` while somebody waits for it. */
export class BodyFile implements WireFile {
  readonly ended: Promise<void>;
  readonly #source: FileSource;
  readonly #silenceMs: number;
  #over = false;
  #resolve: () => void = () => undefined;

  constructor(source: FileSource, silenceMs: number) {
    this.#source = source;
    this.#silenceMs = silenceMs;
    this.ended = new Promise((resolve) => {
      this.#resolve = resolve;
    });
  }

  async read(): Promise<Uint8Array | undefined> {
    if (this.#over) return undefined;
    try {
      const chunk = await this.#unlessSilent(this.#source.next());
      if (chunk === undefined) this.#end();
      return chunk;
    } catch (error) {
      this.cancel();
      if (error instanceof WireError) throw error;
      const message = error instanceof Error ? error.message : "the body broke off";
      throw new WireError(message, { failure: "socket", sent: true, cause: error });
    }
  }

  cancel(): void {
    if (this.#over) return;
    this.#end();
    this.#source.stop();
  }

  #end(): void {
    this.#over = true;
    this.#resolve();
  }

  #unlessSilent<T>(next: Promise<T>): Promise<T> {
    const ms = this.#silenceMs;
    if (ms > longestTimer) return next;
    const { promise, reject } = Promise.withResolvers<never>();
    const silent = new WireError(`no byte came for ${ms} ms`, { failure: "timeout", sent: true, phase: "body" });
    const timer = setTimeout(reject, ms, silent);
    return Promise.race([next, promise]).finally(() => clearTimeout(timer));
  }
}
