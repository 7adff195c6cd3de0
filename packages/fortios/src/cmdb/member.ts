import type { UnknownValue } from "@fortikit/core";

export declare const memberKey: unique symbol;

/**
 * A row whose only field is its key, as `{ name: "all" }` in a policy's `srcaddr`. Where such rows are written, the key alone
 * will do: `srcaddr: "all"`, `srcaddr: ["web", "db"]`.
 */
export interface Member<Key extends string> {
  /** For the compiler only. */
  readonly [memberKey]?: Key;
}

/** Several option values in one text, separated by blanks: `"ping https ssh"`. */
export type Values<V extends string> = V | "" | `${V} ${string}` | UnknownValue;
