import type { Filter, Where } from "./filter.ts";

/** A row, or what `format` leaves of it. */
export type Picked<Row, Field extends keyof Row> = [Field] extends [never] ? Row : Pick<Row, Field>;

/** A field to sort by. */
export type Sort<Row> =
  | (keyof Row & string)
  | { readonly by: keyof Row & string; readonly order?: "asc" | "dsc" | undefined };

/** What to tell of an object, by the names of the API. */
export interface GetQuery<Row, Field extends keyof Row & string = keyof Row & string> {
  /** Fields to answer with. The type of the result has these and no others. @default all */
  readonly format?: readonly Field[] | undefined;
  /** Adds what fields with references may point to. @default false */
  readonly datasource?: boolean | undefined;
  /** Adds what the device knows about the object, such as its references (`q_ref`). @default false */
  readonly with_meta?: boolean | undefined;
  /** Adds a checksum of the object. @default false */
  readonly with_contents_hash?: boolean | undefined;
  /** Leaves out what has no effect with the other settings of the object. @default false */
  readonly skip?: boolean | undefined;
  /** Leaves out fields that have their default. @default false */
  readonly "exclude-default-values"?: boolean | undefined;
}

/** Which rows to tell, and how. */
export interface ListQuery<Row, Field extends keyof Row & string = keyof Row & string> extends GetQuery<Row, Field> {
  /**
   * Which rows: `(where) => where("name").contains("web")`, or as FortiOS writes it (`"name=@web"`; a comma is OR; of several
   * texts all must hold).
   */
  readonly filter?: string | readonly string[] | ((where: Where<Row>) => Filter) | undefined;
  /** Order of the rows: a field, `{ by, order }`, or several, the first of which counts most. @default the table's order */
  readonly sort?: Sort<Row> | readonly Sort<Row>[] | undefined;
  /** Index of the first row. @default 0 */
  readonly start?: number | undefined;
  /** Rows at most: one request, without the rest of the list. @default all */
  readonly count?: number | undefined;
  /** Only rows in which this field has the value of `pattern`. */
  readonly key?: (keyof Row & string) | undefined;
  /** The value for `key`. */
  readonly pattern?: string | undefined;
}
