/// <reference lib="esnext.disposable" preserve="true" />
import { InputError } from "@fortikit/core";

/** What is known of a file before its bytes. */
export interface FileHead {
  readonly name?: string | undefined;
  readonly type?: string | undefined;
  readonly size?: number | undefined;
}

/**
 * A file from the device. Its bytes come once: read `stream`, or call `bytes()` or `text()`, or save it with `saveTo` of
 * `@fortikit/fortios/node`. A file that is not read must be cancelled: it holds a connection.
 */
export class DownloadedFile implements AsyncDisposable {
  /** The name the device gave it, without folders. */
  readonly name: string | undefined;
  /** Media type, as the device told it. */
  readonly type: string | undefined;
  /** Size in bytes, where the device told it. */
  readonly size: number | undefined;
  /** The bytes, as they come. */
  readonly stream: ReadableStream<Uint8Array>;
  #taken = false;

  constructor(stream: ReadableStream<Uint8Array>, { name, type, size }: FileHead = {}) {
    this.stream = stream;
    this.name = name;
    this.type = type;
    this.size = size;
  }

  /** Whether the bytes were read, are being read, or were given up. */
  get used(): boolean {
    return this.#taken || this.stream.locked;
  }

  /** All bytes, in memory. @throws InputError when the file was read before */
  async bytes(): Promise<Uint8Array<ArrayBuffer>> {
    if (this.used) {
      throw new InputError("The file was read already.", {
        hint: "Its bytes come once: keep what was read, or ask for the file again.",
      });
    }
    this.#taken = true;
    const chunks: Uint8Array[] = [];
    let length = 0;
    const reader = this.stream.getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      chunks.push(part.value);
      length += part.value.length;
    }
    const bytes = new Uint8Array(length);
    let at = 0;
    for (const chunk of chunks) {
      bytes.set(chunk, at);
      at += chunk.length;
    }
    return bytes;
  }

  /** The whole file as UTF-8 text. @throws InputError when the file was read before */
  async text(): Promise<string> {
    return new TextDecoder().decode(await this.bytes());
  }

  /** Gives the file up and frees its connection. Does nothing when it was read, or is being read. */
  async cancel(): Promise<void> {
    if (this.used) return;
    this.#taken = true;
    await this.stream.cancel();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.cancel();
  }
}
