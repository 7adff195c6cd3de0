import { promisify } from "node:util";
import type { ZlibOptions } from "node:zlib";

/** Longer texts do not fit into a string; the cap keeps a small body from unfolding into all of the memory. */
const limits: ZlibOptions = { maxOutputLength: 512 * 1024 * 1024 };

type Decode = (data: Buffer, options: ZlibOptions, done: (error: Error | null, decoded: Buffer) => void) => void;

/** True if the body has to be decompressed before it is text. */
export function isEncoded(encoding: string | undefined): encoding is string {
  return encoding !== undefined && !/^\s*(identity\s*)?$/i.test(encoding);
}

/** Takes off the encodings of `content-encoding`, the last one first. Unknown ones stay. */
export async function decodeBody(body: Buffer, encoding: string): Promise<Buffer> {
  let data = body;
  if (data.length === 0) return data;
  for (const name of encoding.toLowerCase().split(",").reverse()) data = await decodeOnce(data, name.trim());
  return data;
}

/** UTF-8 to text: without a byte order mark, bad bytes as U+FFFD. */
export function textOf(body: Buffer): string {
  return new TextDecoder().decode(body);
}

async function decodeOnce(data: Buffer, name: string): Promise<Buffer> {
  const decode = await decoderOf(name, data);
  return decode === undefined ? data : promisify<Buffer, ZlibOptions, Buffer>(decode)(data, limits);
}

async function decoderOf(name: string, [first = 0]: Buffer): Promise<Decode | undefined> {
  // Loaded when the first server compresses.
  const { brotliDecompress, gunzip, inflate, inflateRaw } = await import("node:zlib");
  if (name === "gzip" || name === "x-gzip") return gunzip;
  if (name === "br") return brotliDecompress;
  // Some servers send "deflate" without the zlib header that the standard asks for.
  if (name === "deflate") return (first & 0x0f) === 8 ? inflate : inflateRaw;
  return undefined;
}
