import type { HttpMethod } from "../contract/request.ts";

/** What a service accepts in one field; generated from its spec. */
export interface FieldRule {
  readonly type: "string" | "integer" | "number" | "boolean" | "array" | "object" | "date" | "unknown";
  readonly required?: true;
  readonly nullable?: true;
  readonly min?: number;
  readonly max?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly enum?: readonly (string | number)[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: FieldRule;
  readonly fields?: Readonly<Record<string, FieldRule>>;
}

/** One operation of an API as a row of data; generated from its spec. */
export interface OperationRow {
  readonly method: HttpMethod;
  /** Path below the base URL. */
  readonly path: string;
  /** True when it changes nothing and may be repeated. */
  readonly safe: boolean;
  /** The object it is about, and the request field that identifies it. */
  readonly object?: { readonly type: string; readonly key?: string };
  /** Body or answer hold credentials: an answer that cannot be parsed is not shown in errors. */
  readonly secret?: true;
  readonly fields: Readonly<Record<string, FieldRule>>;
}
