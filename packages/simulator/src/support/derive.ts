/** Letters and digits, as tokens of the token service use them. */
const ALPHANUMERIC = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
/** Hexadecimal digits, as FortiFlex tokens use them. */
export const HEX = "0123456789ABCDEF";
/** The alphabet of base64, as licence files use it. */
export const BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** FNV-1a over the characters of a text: the same number for the same text, everywhere. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value ^= text.charCodeAt(index);
    value = Math.imul(value, 0x01000193) >>> 0;
  }
  return value;
}

/** Text that looks random and is the same for the same origin: ids and tokens have to repeat from run to run. */
export function derive(origin: string, length: number, alphabet: string = ALPHANUMERIC): string {
  let state = hash(origin);
  let text = "";
  for (let index = 0; index < length; index++) {
    // mulberry32: small, and well spread over a few dozen characters
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    text += alphabet.charAt(((mixed ^ (mixed >>> 14)) >>> 0) % alphabet.length);
  }
  return text;
}
