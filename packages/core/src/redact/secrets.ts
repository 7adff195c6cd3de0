import { copyData } from "./copy-data.ts";
import { REDACTED, redactFields } from "./field-scan.ts";
import { KnownValue, type Span } from "./known-value.ts";
import { redactNotations } from "./notations.ts";
import { plainKey, secretKeys } from "./secret-keys.ts";

export { REDACTED } from "./field-scan.ts";

/** Shorter values are not searched for in text: they would blank out ordinary words. */
const shortestSecret = 4;
const mostSecrets = 512;

/**
 * The secrets one session or client knows, and the one place that takes them out of what leaves it: by key name in
 * data and in text, by value everywhere. Values are found as they are, percent-encoded and as they stand in JSON.
 */
export class Secrets {
  readonly #values = new Map<string, KnownValue>();
  readonly #kept = new Map<string, KnownValue>();
  readonly #keys: ReadonlySet<string>;
  readonly #parent: Secrets | undefined;

  /** `keys` are secret besides those that are for every API; what `parent` knows is known here too. */
  constructor(keys: readonly string[] = [], parent?: Secrets) {
    this.#keys = new Set(keys.map(plainKey));
    this.#parent = parent;
  }

  /** Remembers a value of at least four characters. The oldest are forgotten beyond 512, which is days of token renewals. */
  add(value: string | undefined): void {
    if (value === undefined || value.length < shortestSecret) return;
    const known = this.#values.get(value) ?? new KnownValue(value);
    this.#values.delete(value);
    this.#values.set(value, known);
    if (this.#values.size <= mostSecrets) return;
    for (const oldest of this.#values.keys()) {
      this.#values.delete(oldest);
      return;
    }
  }

  /** Remembers a value for good: what the user gave, which outlives any number of tokens. */
  keep(value: string | undefined): void {
    if (value !== undefined && value.length >= shortestSecret) this.#kept.set(value, new KnownValue(value));
  }

  /** Whether the value under this key is secret by its name. Case, `-`, `_` and spaces do not count. */
  isSecretKey(key: string): boolean {
    return this.#isSecret(plainKey(key));
  }

  /**
   * Text without the known secrets, and without what its notation tells to be one: values of secret keys (JSON, form,
   * query, header), `Bearer` and `Basic` credentials, passwords in URLs, private keys in PEM.
   */
  text(text: string): string {
    const known = this.#known(text);
    return redactFields(redactNotations(known), (key) => this.isSecretKey(key));
  }

  /**
   * A copy of any data without secrets, made of plain objects, arrays and primitives: of Maps, Sets, headers, errors with
   * their causes, class instances. Cycles are cut, and so is everything more than 64 levels deep. Never throws.
   */
  data(value: unknown): unknown {
    return copyData(value, { text: (text) => this.text(text), isSecretKey: (key) => this.isSecretKey(key) });
  }

  #isSecret(plain: string): boolean {
    if (secretKeys.has(plain) || this.#keys.has(plain)) return true;
    return this.#parent === undefined ? false : this.#parent.#isSecret(plain);
  }

  #known(text: string): string {
    const spans: Span[] = [];
    this.#find(text, spans);
    if (spans.length === 0) return text;
    // A value that is part of the mark itself ("redacted") is not looked for in marks.
    for (let at = text.indexOf(REDACTED); at !== -1; at = text.indexOf(REDACTED, at + 1)) {
      spans.push([at, at + REDACTED.length]);
    }
    spans.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
    let out = "";
    let done = 0;
    for (const [from, to] of spans) {
      if (from >= done) out += text.slice(done, from) + REDACTED;
      // Places that overlap are one: no rest of the longer value stays.
      done = Math.max(done, to);
    }
    return out + text.slice(done);
  }

  #find(text: string, spans: Span[]): void {
    if (this.#parent !== undefined) this.#parent.#find(text, spans);
    for (const value of this.#kept.values()) value.find(text, spans);
    for (const value of this.#values.values()) value.find(text, spans);
  }
}
