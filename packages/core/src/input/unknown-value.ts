declare const unknownBrand: unique symbol;

/**
 * A text that is not among the values an enum is known to take. Enums are typed `"a" | "b" | UnknownValue`: other literals
 * do not compile, what was read can be written back, and `unknownValue("c")` is the way to send one on purpose.
 */
export type UnknownValue = string & { readonly [unknownBrand]: true };

/** Marks a text as a value you know and these types do not. */
export function unknownValue(value: string): UnknownValue {
  return value as UnknownValue;
}
