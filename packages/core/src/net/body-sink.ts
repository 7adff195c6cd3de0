import { type Duplex, PassThrough, pipeline, type Transform } from "node:stream";
import type { Dispatcher } from "undici";
import type { FileSource } from "./body-file.ts";
import { isEncoded } from "./decode-body.ts";
import { WireError } from "./types.ts";

/** The body of one answer between undici and its reader: decompressed on the way, and paused while the reader is slow. */
export class BodySink implements FileSource {
  readonly #controller: Dispatcher.DispatchController;
  readonly #encodings: readonly string[];
  readonly #out = new PassThrough();
  readonly #chunks = this.#out[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
  #entry: Duplex | undefined;
  #isAllHere = false;

  constructor(controller: Dispatcher.DispatchController, encoding: string) {
    this.#controller = controller;
    this.#encodings = isEncoded(encoding) ? encoding.toLowerCase().split(",").reverse() : [];
    // The reader is told by `next`; without a listener an error that comes before would end the process.
    this.#out.on("error", () => undefined);
  }

  write(chunk: Buffer): void {
    if (this.#out.destroyed) return;
    this.#entry ??= this.#open(chunk[0]);
    if (!this.#entry.write(chunk)) this.#controller.pause();
  }

  end(): void {
    this.#isAllHere = true;
    (this.#entry ?? this.#out).end();
  }

  fail(error: WireError): void {
    this.#isAllHere = true;
    this.#out.destroy(error);
  }

  async next(): Promise<Uint8Array | undefined> {
    const { done, value } = await this.#chunks.next();
    return done === true ? undefined : value;
  }

  stop(): void {
    this.#out.destroy();
    if (!this.#isAllHere) this.#controller.abort(new Error("the file was given up"));
  }

  /** The decoders in a row before the way out. Made with the first byte, which tells the two kinds of "deflate" apart. */
  #open(first: number | undefined): Duplex {
    const decoders = this.#encodings.map((name) => decoderOf(name.trim(), first)).filter((each) => each !== undefined);
    const row = [...decoders, this.#out];
    const [entry = this.#out] = row;
    if (decoders.length > 0) pipeline(row, (cause) => this.#undecodable(cause));
    entry.on("drain", () => this.#controller.resume());
    return entry;
  }

  #undecodable(cause: Error | null | undefined): void {
    if (!cause || this.#out.errored instanceof WireError) return;
    this.#out.destroy(new WireError("the body could not be decompressed", { failure: "socket", sent: true, cause }));
  }
}

/** Unknown encodings stay. */
function decoderOf(name: string, first = 0): Transform | undefined {
  // Loaded when the first server compresses a file, in the middle of an answer: that cannot wait for an import.
  const zlib = process.getBuiltinModule("node:zlib");
  if (name === "gzip" || name === "x-gzip") return zlib.createGunzip();
  if (name === "br") return zlib.createBrotliDecompress();
  // Some servers send "deflate" without the zlib header that the standard asks for.
  if (name === "deflate") return (first & 0x0f) === 8 ? zlib.createInflate() : zlib.createInflateRaw();
  return undefined;
}
