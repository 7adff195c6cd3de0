// FortiOS' own schema, as `GET /api/v2/cmdb/?action=schema` answers it. Devices tell more than is named here.

/** A value a field may have. */
export interface NativeOption {
  readonly name: string;
  /** Firmware lines that have the value, where not all lines of the field do. Not native: specifications add it. */
  readonly lines?: readonly string[] | undefined;
}

/** One field of a table, or a table or an object inside it. */
export interface NativeField {
  /** Wire name. */
  readonly name: string;
  /** A value, a list of objects, or one object. */
  readonly category: "unitary" | "table" | "complex";
  /** Native type of a value: `string`, `option`, `integer`, `password`, `ipv4-classnet`, … */
  readonly type?: string | undefined;
  readonly default?: unknown;
  /** Longest text. */
  readonly size?: number | undefined;
  readonly "min-value"?: number | undefined;
  readonly "max-value"?: number | undefined;
  readonly options?: readonly NativeOption[] | undefined;
  /** Several options or values may be given, separated by blanks. */
  readonly multiple_values?: boolean | undefined;
  readonly required?: boolean | undefined;
  /** Doc comment for the field. Not native: specifications add it. */
  readonly description?: string | undefined;
  /** What the value may refer to: `system.interface.name`. */
  readonly datasource?: readonly string[] | undefined;
  /** Main key of a table. */
  readonly mkey?: string | undefined;
  readonly mkey_type?: string | undefined;
  /** Fields of a table or an object, by wire name. */
  readonly children?: Readonly<Record<string, NativeField>> | undefined;
  /** Rests on a single indirect source. Not native. */
  readonly derived?: boolean | undefined;
  /** Holds a secret although its type does not say so. Not native. */
  readonly secret?: boolean | undefined;
  /** Firmware lines that have the field, where not all lines of its table do. Not native. */
  readonly lines?: readonly string[] | undefined;
}

/** One configuration table (`table`) or singleton (`complex`) at `/api/v2/cmdb/{path}/{name}`. */
export interface NativeTable {
  /** `firewall`, `firewall.service`, `system.replacemsg`, … */
  readonly path: string;
  readonly name: string;
  readonly category: "table" | "complex";
  readonly mkey?: string | undefined;
  /** `string`, `integer`, or a native address type, which is a text. */
  readonly mkey_type?: string | undefined;
  readonly children: Readonly<Record<string, NativeField>>;
  /** Doc comment for the table. Not native: specifications add it. */
  readonly description?: string | undefined;
  readonly derived?: boolean | undefined;
  /** Answers GET only. Not native. */
  readonly readOnly?: boolean | undefined;
  /** Firmware lines that have the table, where not all do. Not native. */
  readonly lines?: readonly string[] | undefined;
}

/** The answer with the whole schema. */
export interface NativeSchema {
  /** `v7.6.6` */
  readonly version: string;
  readonly results: readonly NativeTable[];
}
