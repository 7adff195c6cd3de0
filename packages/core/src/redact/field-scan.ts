import { isWholeLineHeader } from "./secret-keys.ts";

/** What stands where a secret stood. */
export const REDACTED = "[redacted]";

/** A key that stands before a `:` or `=`: how it may be read, and the quote it stands in. */
interface FoundKey {
  readonly names: readonly string[];
  /** `"`, `\"`, `%22`, `&quot;`, … or nothing. */
  readonly quote: string;
}

interface FoundValue {
  readonly from: number;
  readonly to: number;
  readonly mark: string;
}

const longestKey = 80;
const quotes = `"'\``;
const encodedQuotes = ["%22", "%27", "&quot;", "&#34;", "&#39;"];

/**
 * Takes out the values of secret keys in JSON (also cut, pretty-printed, or inside a JSON string), in what `util.inspect`
 * writes, in form and query notation (also percent-encoded) and in headers. It reads from each `:` and `=` a bounded way
 * back for the key and forward over the value, so the time grows with the text alone.
 */
export function redactFields(text: string, isSecretKey: (key: string) => boolean): string {
  const sign = /[:=]|%3[ad]/gi;
  let out = "";
  let done = 0;
  for (let match = sign.exec(text); match !== null; match = sign.exec(text)) {
    const key = keyBefore(text, match.index, done);
    const name = key?.names.find(isSecretKey);
    if (key === undefined || name === undefined) continue;
    const value = valueAfter(text, sign.lastIndex, key.quote, match[0].length > 1, isWholeLineHeader(name));
    if (value === undefined) continue;
    out += text.slice(done, value.from) + value.mark;
    done = value.to;
    sign.lastIndex = value.to;
  }
  return done === 0 ? text : out + text.slice(done);
}

function keyBefore(text: string, at: number, floor: number): FoundKey | undefined {
  let end = at;
  while (end > floor && at - end < 20 && isSpace(text, end - 1)) end -= 1;
  if (end <= floor) return undefined;
  if (quotes.includes(text.charAt(end - 1))) return quotedKey(text, end, floor);
  const encoded = encodedQuotes.find((quote) => text.startsWith(quote, end - quote.length));
  if (encoded !== undefined && end - encoded.length >= floor)
    return encodedKey(text, end - encoded.length, floor, encoded);
  return bareKey(text, end, floor);
}

function quotedKey(text: string, end: number, floor: number): FoundKey | undefined {
  const quote = text.charAt(end - 1);
  const slashes = slashesBefore(text, end - 1, floor);
  const nameEnd = end - 1 - slashes;
  const lowest = Math.max(floor, nameEnd - longestKey);
  for (let at = nameEnd - 1; at >= lowest; at -= 1) {
    // A quote behind another number of backslashes belongs to the key itself.
    if (text.charAt(at) !== quote || slashesBefore(text, at, floor) !== slashes) continue;
    const name = text.slice(at + 1, nameEnd);
    return { names: [name, ...unescaped(name)], quote: text.slice(nameEnd, end) };
  }
  return undefined;
}

function encodedKey(text: string, end: number, floor: number, quote: string): FoundKey | undefined {
  const from = text.lastIndexOf(quote, end - 1);
  if (from < floor || from === -1 || end - from > longestKey) return undefined;
  const name = text.slice(from + quote.length, end).replace(/(?:%5C)+$/i, "");
  return { names: [name.replace(/%20|\+/g, " ")], quote };
}

function bareKey(text: string, end: number, floor: number): FoundKey | undefined {
  let from = end;
  const lowest = Math.max(floor, end - longestKey);
  while (from > lowest && isKeyChar(text.charCodeAt(from - 1))) from -= 1;
  if (end - from < 2) return undefined;
  const name = text.slice(from, end);
  // The rest of `%3F`, `\n` or `\u0026` in front of a key is not part of it.
  const before = text.charAt(from - 1);
  const rest = before === "%" ? /^[\da-f]{2}/i : before === "\\" ? /^(?:u[\da-f]{4}|[nrtbf])/i : undefined;
  return { names: rest === undefined ? [name] : [name, name.replace(rest, "")], quote: "" };
}

function valueAfter(
  text: string,
  signEnd: number,
  keyQuote: string,
  encoded: boolean,
  header: boolean,
): FoundValue | undefined {
  const start = sticky(keyQuote === "" ? /[:=>]{0,2}(?:[ \t]|%20)*/y : /[:=>]{0,2}(?:\s|%20)*/y, text, signEnd);
  const from = signEnd + (start?.[0].length ?? 0);
  const opening = sticky(/(?:[bu](?=['"]))?(\\{0,15})(["'`])/y, text, from);
  if (opening !== undefined) {
    const [open, slashes = "", quote = ""] = opening;
    const at = from + open.length - 1;
    // Not the beginning of a value but the end of the string that the key stands in.
    if (keyQuote === "" ? endsString(text, at + 1) : slashes.length < keyQuote.length - 1) return undefined;
    const to = endOfQuoted(text, at, slashes.length, quote);
    return to - at <= 2 + slashes.length && to < text.length
      ? undefined
      : { from, to, mark: `${open}${REDACTED}${slashes}${quote}` };
  }
  const mark = `${keyQuote}${REDACTED}${keyQuote}`;
  // In a query `%22` is part of the value, unless key or sign are encoded as well.
  const encodedQuote = encodedQuotes.find(
    (quote) => text.startsWith(quote, from) && (encoded || quote.startsWith("&") || keyQuote.startsWith("%")),
  );
  if (encodedQuote !== undefined) {
    const to = endOfEncoded(text, from + encodedQuote.length, encodedQuote);
    return { from, to, mark: `${encodedQuote}${REDACTED}${encodedQuote}` };
  }
  if (text.startsWith("[", from) || text.startsWith("{", from)) return { from, to: endOfBrackets(text, from), mark };
  if (header && keyQuote === "") {
    const to = endOfHeader(text, from);
    return to === from ? undefined : { from, to, mark };
  }
  const bare = sticky(encoded ? encodedBare : plainBare, text, from)?.[0];
  return bare === undefined || /^(?:null|true|false|undefined)$/.test(bare)
    ? undefined
    : { from, to: from + bare.length, mark };
}

/** A value without quotes. A backslash ends it only as part of a quote. */
const plainBare = /(?:[^\s,;&"'`<>}\])\\]|\\(?!\\{0,15}["'`]))+/y;
/** The same where `=` itself was percent-encoded: the encoded separators end it too. */
const encodedBare = /(?:(?!%(?:2[0267c]|3b|[57]d|0[ad]))[^\s,;&"'`<>}\])\\]|\\(?!\\{0,15}["'`]))+/iy;

/** What follows the closing quote of a JSON string: the next part of the JSON, or nothing. */
const jsonGoesOn = /\s{0,20}(?:[,:]\s{0,20}(?:\\{0,15}["'`]|[\d{[-]|true|false|null|$)|[}\]](?:[\s,}\]"'`\\]|$)|$)/y;

function endsString(text: string, at: number): boolean {
  return sticky(jsonGoesOn, text, at) !== undefined;
}

function sticky(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

/** The index behind the closing quote; the end of the text where there is none. */
function endOfQuoted(text: string, opening: number, slashes: number, quote: string): number {
  const levels = Math.floor(Math.log2(slashes + 1));
  let run = 0;
  for (let at = opening + 1; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === "\\") run += 1;
    else if (char === quote && closes(run, levels)) return at + 1;
    else run = 0;
  }
  return text.length;
}

/** Whether a quote behind `run` backslashes ends a string that stands `levels` deep in other JSON strings. */
function closes(run: number, levels: number): boolean {
  let left = run;
  for (let level = 0; level < levels && left % 2 === 1; level += 1) left = (left - 1) / 2;
  return left % 2 === 0;
}

/** The index behind the bracket that closes the one at `from`; the end of the text where there is none. */
function endOfBrackets(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === "[" || char === "{") depth += 1;
    else if (char === "]" || char === "}") depth -= 1;
    else if (char === '"' || (char === "'" && /[\s:,[{(=>]/.test(text.charAt(at - 1)))) {
      at = endOfQuoted(text, at, slashesBefore(text, at, from), char) - 1;
    }
    if (depth === 0) return at + 1;
  }
  return text.length;
}

/** To the end of the line, or of the JSON string the header stands in; quoted parameters (`response="…"`) are part of it. */
function endOfHeader(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === "\n" || char === "\r" || (char === "\\" && /[nr"\\]/.test(text.charAt(at + 1)))) return at;
    if (char !== '"') continue;
    if (!/[\s,]\w{1,30}=$/.test(text.slice(Math.max(from, at - 32), at))) return at;
    const closing = text.indexOf('"', at + 1);
    if (closing === -1) return text.length;
    at = closing;
  }
  return text.length;
}

function endOfEncoded(text: string, from: number, quote: string): number {
  const end = quote.startsWith("%") ? /[\s"&]|%2[27]/g : /[\n"<]|&quot;|&#3[49];/g;
  end.lastIndex = from;
  for (let match = end.exec(text); match !== null; match = end.exec(text)) {
    if (match[0].length === 1) return match.index;
    const escaped = /(?:^|[^\\])\\$|%5C$/i.test(text.slice(Math.max(from, match.index - 3), match.index));
    if (match[0] === quote && !escaped) return end.lastIndex;
  }
  return text.length;
}

function slashesBefore(text: string, at: number, floor: number): number {
  let count = 0;
  while (count < 15 && at - count > floor && text.charAt(at - count - 1) === "\\") count += 1;
  return count;
}

function isSpace(text: string, at: number): boolean {
  return /\s/.test(text.charAt(at));
}

/** Letters, digits, `_`, `-`, and everything beyond ASCII. */
function isKeyChar(code: number): boolean {
  if (code >= 48 && code <= 57) return true;
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 95 || code === 45 || code >= 128;
}

/** A key written with escapes of its own, read as JSON. */
function unescaped(name: string): string[] {
  if (!name.includes("\\")) return [];
  try {
    const read: unknown = JSON.parse(`"${name}"`);
    return typeof read === "string" ? [read] : [];
  } catch {
    return [];
  }
}
