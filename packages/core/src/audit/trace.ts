/** A new random id: 32 hex digits, fit for calls and traces. */
export function newId(): string {
  return randomHex(16);
}

/** A new id for one attempt within a trace: 16 hex digits. */
export function newSpanId(): string {
  return randomHex(8);
}

/**
 * The trace id for a text: 32 hex digits as they are (also those of a `traceparent`), a UUID without its dashes, and any
 * other text hashed, so that the same text always gives the same trace. Nothing gives a new one.
 */
export function traceIdFrom(text: string | undefined): string {
  if (text === undefined || text === "") return newId();
  const lower = text.trim().toLowerCase();
  const hex = /^[\da-f]{2}-([\da-f]{32})-[\da-f]{16}-[\da-f]{2}$/.exec(lower)?.[1] ?? lower.replaceAll("-", "");
  return /^[\da-f]{32}$/.test(hex) && !isZero(hex) ? hex : hash(text);
}

/** The W3C `traceparent` header of one attempt, marked as sampled. */
export function traceparent(traceId: string, spanId: string): string {
  return `00-${traceId}-${spanId}-01`;
}

/** Random bytes, drawn in blocks: a draw for each id would be a good part of what a call costs. */
const block = new Uint8Array(1024);
let used = block.length;

function randomHex(bytes: number): string {
  if (used + bytes > block.length) {
    crypto.getRandomValues(block);
    used = 0;
  }
  let hex = "";
  for (const byte of block.subarray(used, used + bytes)) hex += byte.toString(16).padStart(2, "0");
  used += bytes;
  // The specification forbids ids of zeros alone.
  return isZero(hex) ? randomHex(bytes) : hex;
}

function isZero(hex: string): boolean {
  return /^0+$/.test(hex);
}

/** 128 bits of four FNV-1a lanes. It only has to tell texts apart; nothing secret depends on it. */
function hash(text: string): string {
  const prime = 0x01000193;
  const lanes = [0x811c9dc5, 0x050c5d1f, 0x9e3779b9, 0x7f4a7c15];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    for (const [lane, state] of lanes.entries()) {
      const low = Math.imul(state ^ (code & 0xff), prime);
      lanes[lane] = Math.imul(low ^ (code >>> 8) ^ lane, prime);
    }
  }
  const hex = lanes.map((state) => (finish(state) >>> 0).toString(16).padStart(8, "0")).join("");
  return isZero(hex) ? `${hex.slice(1)}1` : hex;
}

/** Spreads the last characters over all bits of a lane. */
function finish(state: number): number {
  const once = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d);
  const twice = Math.imul(once ^ (once >>> 12), 0x297a2d39);
  return twice ^ (twice >>> 15);
}
