import { SpecError } from "./spec-error.ts";

export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A value of a specification that knows where it stands, so that every complaint can say so. */
export class JsonNode {
  readonly value: unknown;
  readonly file: string;
  readonly path: readonly (string | number)[];

  constructor(value: unknown, file: string, path: readonly (string | number)[]) {
    this.value = value;
    this.file = file;
    this.path = path;
  }

  get exists(): boolean {
    return this.value !== undefined;
  }

  fail(problem: string): SpecError {
    return new SpecError(this.file, this.path, problem);
  }

  at(...keys: (string | number)[]): JsonNode {
    let value = this.value;
    for (const key of keys) {
      value = isObject(value) || Array.isArray(value) ? (value as Record<string | number, unknown>)[key] : undefined;
    }
    return new JsonNode(value, this.file, [...this.path, ...keys]);
  }

  object(): JsonObject {
    if (!isObject(this.value)) throw this.fail("expected an object");
    return this.value;
  }

  entries(): [string, JsonNode][] {
    return Object.keys(this.object()).map((key) => [key, this.at(key)]);
  }

  items(): JsonNode[] {
    if (!Array.isArray(this.value)) throw this.fail("expected a list");
    return this.value.map((_, index) => this.at(index));
  }

  string(): string {
    if (typeof this.value !== "string" || this.value === "") throw this.fail("expected text");
    return this.value;
  }

  number(): number {
    if (typeof this.value !== "number") throw this.fail("expected a number");
    return this.value;
  }

  /** `true`, or undefined when the key is missing. */
  flag(): true | undefined {
    if (this.value === undefined || this.value === false) return undefined;
    if (this.value !== true) throw this.fail("expected true or false");
    return true;
  }

  oneOf<const T extends string>(allowed: readonly T[]): T {
    const found = allowed.find((item) => item === this.value);
    if (found === undefined) throw this.fail(`expected one of ${allowed.join(", ")}`);
    return found;
  }
}

export function node(value: unknown, file: string, path: readonly (string | number)[]): JsonNode {
  return new JsonNode(value, file, path);
}
