import type { FileContent } from "./types.ts";

/** A multiple of three: only then is the base64 of the parts, put together, that of the whole. */
const partSize = 3 * 8192;

/** Base64 of a file. A text is base64 already. */
export async function base64Of(content: FileContent): Promise<string> {
  if (typeof content === "string") return content;
  if (content instanceof Uint8Array) return encode(content);
  return encode(new Uint8Array(content instanceof ArrayBuffer ? content : await content.arrayBuffer()));
}

/** Whether the value is a file in bytes. */
export function isBinary(value: unknown): value is Uint8Array | ArrayBuffer | Blob {
  return value instanceof Uint8Array || value instanceof ArrayBuffer || value instanceof Blob;
}

/** A part at a time: as arguments of one call the bytes of a firmware image would not fit on the stack. */
function encode(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += partSize) {
    text += btoa(String.fromCharCode(...bytes.subarray(at, at + partSize)));
  }
  return text;
}
