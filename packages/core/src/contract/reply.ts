import type { WireFile, WireHeaders, WireReply } from "../net/types.ts";

const unread = Symbol("unread");

/** One answer. The body is parsed at most once, when it is first asked for. */
export class Reply {
  readonly status: number;
  readonly headers: WireHeaders;
  /** The body; empty for a file. */
  readonly text: string;
  /** @internal */
  readonly file: WireFile | undefined;
  #json: unknown = unread;

  constructor(wire: WireReply) {
    this.status = wire.status;
    this.headers = wire.headers;
    this.text = wire.text;
    this.file = wire.file;
  }

  /** Whether the body is a file, which is not read here but handed out as it comes. */
  get isFile(): boolean {
    return this.file !== undefined;
  }

  /** The parsed body; `undefined` when it is not JSON. Raw control characters in strings are accepted. */
  get json(): unknown {
    if (this.#json === unread) this.#json = parseJson(this.text);
    return this.#json;
  }

  /** The parsed body where it is an object, else `undefined`. */
  get object(): Readonly<Record<string, unknown>> | undefined {
    const json = this.json;
    return typeof json === "object" && json !== null && !Array.isArray(json)
      ? (json as Record<string, unknown>)
      : undefined;
  }

  header(name: string): string | undefined {
    const value = this.headers[name];
    return typeof value === "string" || value === undefined ? value : value[0];
  }

  /** What `Retry-After` asks for, in milliseconds. */
  get retryAfterMs(): number | undefined {
    const value = this.header("retry-after")?.trim();
    if (value === undefined || value === "") return undefined;
    if (/^\d+(\.\d+)?$/.test(value)) return Number(value) * 1000;
    // Only dates in words: the parser also takes "-5" for one.
    const at = /^[a-z]/i.test(value) ? Date.parse(value) : Number.NaN;
    return Number.isNaN(at) ? undefined : Math.max(0, at - Date.now());
  }
}

function parseJson(body: string): unknown {
  // Also takes off a byte order mark.
  const text = body.trim();
  // Fortinet's APIs answer with objects and arrays; anything else is a page or a cut body.
  if (text[0] !== "{" && text[0] !== "[") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    try {
      return JSON.parse(escapeControls(text));
    } catch {
      return undefined;
    }
  }
}

/** Devices put what users typed into JSON as it is; strict parsers refuse raw control characters. */
function escapeControls(text: string): string {
  let inString = false;
  return text.replace(/["\p{Cc}]|\\./gsu, (found) => {
    if (found === '"') inString = !inString;
    return inString && found.length === 1 && found !== '"'
      ? `\\u${found.charCodeAt(0).toString(16).padStart(4, "0")}`
      : found;
  });
}
