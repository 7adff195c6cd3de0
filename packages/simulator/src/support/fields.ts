/** A JSON object whose fields are read with a check of their type. */
export type JsonObject = Record<string, unknown>;

/** True for a JSON object: not null, not a list. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Reads a request body that has passed its schema. A field that is absent or null reads as `undefined`; `has` tells
 * an explicit null from an absent field.
 */
export class Fields {
  readonly raw: JsonObject;

  constructor(raw: JsonObject) {
    this.raw = raw;
  }

  has(name: string): boolean {
    return this.raw[name] !== undefined;
  }

  isNull(name: string): boolean {
    return this.raw[name] === null;
  }

  text(name: string): string | undefined {
    const value = this.raw[name];
    return typeof value === "string" ? value : undefined;
  }

  /** Text that says something: the services treat an empty text as an absent field. */
  filled(name: string): string | undefined {
    const value = this.text(name)?.trim();
    return value === "" ? undefined : value;
  }

  /** A number, also when it was sent as digits in a text, which the services accept. */
  number(name: string): number | undefined {
    const value = this.raw[name];
    if (typeof value === "number") return value;
    return typeof value === "string" && /^-?\d+$/.test(value) ? Number(value) : undefined;
  }

  flag(name: string): boolean {
    return this.raw[name] === true;
  }

  texts(name: string): string[] {
    const value = this.raw[name];
    return Array.isArray(value) ? value.filter((item): item is string => typeof item === "string") : [];
  }

  objects(name: string): Fields[] {
    const value = this.raw[name];
    return Array.isArray(value) ? value.filter(isObject).map((item) => new Fields(item)) : [];
  }

  object(name: string): Fields | undefined {
    const value = this.raw[name];
    return isObject(value) ? new Fields(value) : undefined;
  }
}
