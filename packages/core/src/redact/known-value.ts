/** From where to where something stands in a text. */
export type Span = readonly [from: number, to: number];

const utf8 = new TextEncoder();

/**
 * One secret value and the forms in which it may stand in a text: as it is, as in JSON (also in JSON inside JSON, and
 * with everything but ASCII escaped), and percent-encoded, once or several times, in any mixture of encoded and plain
 * characters.
 */
export class KnownValue {
  readonly #forms: readonly string[];
  readonly #encoded: RegExp | undefined;

  constructor(value: string) {
    const json = inJson(value);
    const slashed = json.replaceAll("/", "\\/");
    this.#forms = [...new Set([value, json, inJson(json), slashed, asciiOnly(json), asciiOnly(slashed)])];
    const encodable = [...new Set([value, json])].filter((form) => /[^A-Za-z\d]/.test(form));
    this.#encoded = encodable.length === 0 ? undefined : new RegExp(encodable.map(encodedPattern).join("|"), "g");
  }

  /** Adds every place of the value. Overlapping places of one form are joined. */
  find(text: string, spans: Span[]): void {
    for (const form of this.#forms) {
      let from = -1;
      let to = -1;
      for (let at = text.indexOf(form); at !== -1; at = text.indexOf(form, at + 1)) {
        if (at > to) {
          if (to !== -1) spans.push([from, to]);
          from = at;
        }
        to = at + form.length;
      }
      if (to !== -1) spans.push([from, to]);
    }
    // Form encoding writes a space as "+", so a text may be encoded without a "%".
    if (this.#encoded === undefined || !/[%+]/.test(text)) return;
    for (const match of text.matchAll(this.#encoded)) spans.push([match.index, match.index + match[0].length]);
  }
}

function inJson(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

function asciiOnly(json: string): string {
  return json.replace(/[\u0080-\uffff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** Each character as it is or percent-encoded; `%25` in front of the digits is a further encoding of the sign itself. */
function encodedPattern(text: string): string {
  let pattern = "";
  for (const char of text.toWellFormed()) {
    const bytes = [...utf8.encode(char)];
    const encoded = bytes.map((byte) => `%(?:25){0,3}${hexPattern(byte)}`).join("");
    const plain = char.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
    if (/[A-Za-z\d]/.test(char)) pattern += plain;
    else pattern += `(?:${plain}|${encoded}${char === " " ? "|\\+" : ""})`;
  }
  return pattern;
}

function hexPattern(byte: number): string {
  const digits = byte.toString(16).padStart(2, "0");
  return digits.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
}
