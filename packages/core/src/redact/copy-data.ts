import { REDACTED } from "./field-scan.ts";

/** Deeper structures are cut: they would end in a stack overflow, here or in whatever prints the copy. */
const deepest = 64;

interface Redaction {
  readonly text: (text: string) => string;
  readonly isSecretKey: (key: string) => boolean;
}

/** A redacted copy of any value. Never throws, whatever getters, proxies and `toString` methods do. */
export function copyData(value: unknown, redaction: Redaction): unknown {
  return new Copier(redaction).copy(value, 0);
}

class Copier {
  readonly #redaction: Redaction;
  /** Finished copies, so that an object many others share costs one copy; `undefined` while one is being made. */
  readonly #copies = new WeakMap<object, { copy: unknown } | Record<never, never>>();

  constructor(redaction: Redaction) {
    this.#redaction = redaction;
  }

  copy(value: unknown, depth: number): unknown {
    switch (typeof value) {
      case "string":
        return this.#redaction.text(value);
      case "number":
        return this.#redaction.text(String(value)) === String(value) ? value : REDACTED;
      case "bigint":
      case "symbol":
        return this.#redaction.text(String(value));
      case "function":
        return undefined;
      case "object":
        return value === null ? null : this.#once(value, depth);
      default:
        return value;
    }
  }

  #once(value: object, depth: number): unknown {
    const known = this.#copies.get(value);
    if (known !== undefined) return "copy" in known ? known.copy : "[circular]";
    if (depth > deepest) return "[too deep]";
    this.#copies.set(value, {});
    let copy: unknown;
    try {
      copy = this.#object(value, depth);
    } catch {
      copy = "[unreadable]";
    }
    this.#copies.set(value, { copy });
    return copy;
  }

  #object(value: object, depth: number): unknown {
    const { text } = this.#redaction;
    if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : text(value.toISOString());
    if (value instanceof URL || value instanceof RegExp) return text(String(value));
    if (value instanceof String || value instanceof Number || value instanceof Boolean)
      return this.copy(value.valueOf(), depth);
    if (ArrayBuffer.isView(value)) return `[${value.byteLength} bytes]`;
    if (
      value instanceof ArrayBuffer ||
      (typeof SharedArrayBuffer !== "undefined" && value instanceof SharedArrayBuffer)
    ) {
      return `[${value.byteLength} bytes]`;
    }
    if (Array.isArray(value) || value instanceof Set) return Array.from(value, (item) => this.copy(item, depth + 1));
    const copy: Record<string, unknown> = {};
    if (value instanceof Error) this.#error(value, copy, depth);
    if (
      value instanceof Map ||
      value instanceof Headers ||
      value instanceof URLSearchParams ||
      value instanceof FormData
    ) {
      for (const [key, item] of value) this.#put(copy, keyText(key), () => item, depth);
      return copy;
    }
    for (const key of Object.keys(value)) this.#put(copy, key, () => (value as Record<string, unknown>)[key], depth);
    return copy;
  }

  /** What of an error does not stand among its own enumerable keys. The stack is left out: it repeats the message. */
  #error(error: Error, copy: Record<string, unknown>, depth: number): void {
    this.#put(copy, "name", () => error.name, depth);
    this.#put(copy, "message", () => error.message, depth);
    if ("cause" in error && error.cause !== undefined) this.#put(copy, "cause", () => error.cause, depth);
    if (error instanceof AggregateError) this.#put(copy, "errors", () => error.errors, depth);
  }

  #put(copy: Record<string, unknown>, key: string, read: () => unknown, depth: number): void {
    let value: unknown;
    try {
      const item = read();
      value = this.#redaction.isSecretKey(key) && isTelling(item) ? REDACTED : this.copy(item, depth + 1);
    } catch {
      value = "[unreadable]";
    }
    const name = this.#redaction.text(key);
    // Assigning to "__proto__" would change what the copy inherits in place of what it holds.
    if (name !== "__proto__") copy[name] = value;
    else Object.defineProperty(copy, name, { value, enumerable: true, configurable: true, writable: true });
  }
}

/** Whether a value under a secret key can be a secret. "No token" is worth knowing and stays. */
function isTelling(value: unknown): boolean {
  return (
    value !== null && value !== undefined && value !== "" && typeof value !== "boolean" && typeof value !== "function"
  );
}

function keyText(key: unknown): string {
  try {
    return String(key);
  } catch {
    return "[unreadable]";
  }
}
