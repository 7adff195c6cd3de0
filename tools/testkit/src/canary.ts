import { inspect } from "node:util";

/** Where a canary was found, e.g. `"cause.options.headers.authorization"`; `"inspect()"` and `"JSON"` for the texts. */
export type CanarySighting = string;

/**
 * Searches a value for strings that must not be in it: all properties, also hidden and inherited ones, getters, symbols,
 * Maps, Sets, buffers, causes and aggregated errors, and what `util.inspect`, `JSON.stringify` and `String` make of it.
 *
 * @param forms every notation in which the secret would be one; see `canaryForms`.
 */
export function findCanary(value: unknown, ...forms: readonly string[]): CanarySighting[] {
  const holds = (text: string) => forms.some((form) => text.includes(form));
  const found: CanarySighting[] = [];
  walk(value, "value", new Set(), (text, at) => {
    if (holds(text)) found.push(at);
  });
  const texts: [string, () => string | undefined][] = [
    [
      "inspect()",
      () =>
        inspect(value, {
          depth: Infinity,
          showHidden: true,
          getters: true,
          maxArrayLength: null,
          maxStringLength: null,
        }),
    ],
    ["JSON", () => JSON.stringify(value)],
    ["String()", () => String(value)],
  ];
  for (const [at, text] of texts) if (holds(attempt(text) ?? "")) found.push(at);
  return found;
}

/** A secret in the notations in which it may leak: as it is, percent-encoded, Base64, and as it stands in JSON. */
export function canaryForms(secret: string): string[] {
  const base64 = Buffer.from(secret).toString("base64").replace(/=+$/, "");
  return [...new Set([secret, encodeURIComponent(secret), base64, JSON.stringify(secret).slice(1, -1)])];
}

/** Throws, telling every place, if the value holds the secret in any notation. */
export function expectNoCanary(value: unknown, secret: string): void {
  const found = findCanary(value, ...canaryForms(secret));
  if (found.length > 0) throw new Error(`the secret was found at: ${found.join(", ")}`);
}

function walk(value: unknown, at: string, seen: Set<object>, see: (text: string, at: string) => void): void {
  if (typeof value === "string") see(value, at);
  if ((typeof value !== "object" && typeof value !== "function") || value === null || seen.has(value)) return;
  seen.add(value);
  if (ArrayBuffer.isView(value)) {
    see(Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString("latin1"), at);
    return;
  }
  if (value instanceof Map || value instanceof Set) {
    let index = 0;
    for (const item of value instanceof Map ? value.entries() : value.values())
      walk(item, `${at}<${index++}>`, seen, see);
  }
  for (let owner: object | null = value; owner !== null && !isBuiltIn(owner); owner = Object.getPrototypeOf(owner)) {
    for (const key of Reflect.ownKeys(owner)) {
      const name = String(key);
      see(name, `key of ${at}`);
      walk(
        attempt(() => Reflect.get(owner, key, value)),
        `${at}.${name}`,
        seen,
        see,
      );
    }
  }
}

function isBuiltIn(owner: object): boolean {
  return [Object, Function, Array, Error, Map, Set, Promise].some((type) => owner === type.prototype);
}

/** Getters and toJSON may throw; what throws shows nothing. */
function attempt<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}
