import type { FortiOSCallOptions } from "../contract/caller.ts";
import type { ByVdom } from "../envelope/vdom-results.ts";
import type { NativeTable } from "../typegen/native.ts";
import type { EnsureOptions, EnsureResult } from "./ensure/ensure-types.ts";
import type {
  FullChildTable,
  FullRows,
  FullSingleton,
  FullSingletonReads,
  FullTable,
  FullTableReads,
} from "./full/full-types.ts";
import type { GetQuery, ListQuery, Picked } from "./query/query-types.ts";
import type { Input, KeyedRow, NewRow } from "./write/input-types.ts";
import type {
  Changed,
  CreateOptions,
  IfMissingOptions,
  MoveTarget,
  PurgeOptions,
  Reordered,
  Upserted,
} from "./write/write-types.ts";

export type { Member, Values } from "./member.ts";

/** No tables inside. */
export type NoChildren = Readonly<Record<never, never>>;

/** Reads of a table over several virtual domains. */
export interface VdomTable<Row, Key extends keyof Row & string> {
  /** All rows of each. A virtual domain that refuses, or whose list is cut, has its own error. */
  list<Field extends keyof Row & string = never>(
    query?: ListQuery<Row, Field>,
    options?: FortiOSCallOptions,
  ): Promise<ByVdom<Picked<Row, Field>[]>>;
  get<Field extends keyof Row & string = never>(
    key: Row[Key],
    query?: GetQuery<Row, Field>,
    options?: FortiOSCallOptions,
  ): Promise<ByVdom<Picked<Row, Field>>>;
  exists(key: Row[Key], options?: FortiOSCallOptions): Promise<ByVdom<boolean>>;
}

/** A read of a singleton over several virtual domains. */
export interface VdomSingleton<Row> {
  get<Field extends keyof Row & string = never>(
    query?: GetQuery<Row, Field>,
    options?: FortiOSCallOptions,
  ): Promise<ByVdom<Picked<Row, Field>>>;
}

/** What every table has. */
export interface Rows<Row, Key extends keyof Row & string, Children extends object = NoChildren> {
  /**
   * All rows; the device is asked for pages of 1000. With `count` it is the one page that was asked for. `format` chooses
   * fields and narrows the type.
   *
   * @throws IncompleteListError when the device stops early or repeats itself; `rows` holds what came
   */
  list<Field extends keyof Row & string = never>(
    query?: ListQuery<Row, Field>,
    options?: FortiOSCallOptions,
  ): Promise<Picked<Row, Field>[]>;
  /** The same, row by row; a page is asked for when it is needed and forgotten when it is done. */
  iterate<Field extends keyof Row & string = never>(
    query?: ListQuery<Row, Field>,
    options?: FortiOSCallOptions,
  ): AsyncGenerator<Picked<Row, Field>, void, undefined>;
  /**
   * One object.
   *
   * @throws NotFoundError when there is none
   */
  get<Field extends keyof Row & string = never>(
    key: Row[Key],
    query?: GetQuery<Row, Field>,
    options?: FortiOSCallOptions,
  ): Promise<Picked<Row, Field>>;
  /** Whether there is such an object. Any other failure than "not found" is still thrown. */
  exists(key: Row[Key], options?: FortiOSCallOptions): Promise<boolean>;
  /** The tables inside one object. Nothing is sent. */
  at(key: Row[Key]): Children;
  /** The same methods with envelope, status and headers. `full.list()` tells `complete` where `list()` would throw. */
  readonly full: FullRows<Row, Key>;
  /** Reads several virtual domains, or all (`"*"`), in one call. */
  acrossVdoms(vdoms: "*" | readonly string[]): VdomTable<Row, Key>;
}

/** A table that is only read. */
export interface ReadTable<Row, Key extends keyof Row & string, Children extends object = NoChildren>
  extends Rows<Row, Key, Children> {
  /** The device's own schema of the table. `GET …?action=schema` */
  schema(options?: FortiOSCallOptions): Promise<NativeTable>;
  /** The values a new row begins with. `GET …?action=default` */
  defaults(options?: FortiOSCallOptions): Promise<Partial<Row>>;
  readonly full: FullTableReads<Row, Key>;
}

/** A table inside an object: `address.at("web").tagging`, `router.bgp.neighbor`. */
export interface ChildTable<Row, Key extends keyof Row & string, Children extends object = NoChildren>
  extends Rows<Row, Key, Children> {
  /**
   * Creates an object and resolves to its key. A number as key may be left out: the device then gives one.
   *
   * @throws DuplicateError when there is one already, unless `ifExists` is `"ignore"`
   * @throws InputError when a secret is an encrypted value (`ENC …`) that a device had answered: it would become the secret
   */
  create(row: NewRow<Row, Key>, options?: CreateOptions): Promise<Row[Key]>;
  /**
   * Writes the fields that are given. Tables inside, such as `srcaddr`, are replaced as a whole; use `at(key)` to add and
   * remove single rows. Secrets that a device had answered (`ENC …`) are left out and told in `skipped`.
   *
   * @throws NotFoundError when there is no such object, unless `ifMissing` is `"ignore"`
   * @throws InputError when a row of a table inside has such a secret, which it would lose
   */
  update(key: Row[Key], row: Input<Row>, options?: IfMissingOptions): Promise<Changed>;
  /**
   * Updates the object, or creates it when there is none. The update goes first: "not found" says one thing only, while a
   * refused create may have other reasons than an object of that name.
   */
  upsert(row: KeyedRow<Row, Key>, options?: FortiOSCallOptions): Promise<Upserted<Row[Key]>>;
  /**
   * Deletes an object.
   *
   * @throws NotFoundError when there is none, unless `ifMissing` is `"ignore"`
   * @throws InUseError when others refer to it
   */
  delete(key: Row[Key], options?: IfMissingOptions): Promise<Changed>;
  /** Moves an object within the table. `"first"` and `"last"` read the keys of the table first. */
  move(key: Row[Key], target: MoveTarget<Row[Key]>, options?: FortiOSCallOptions): Promise<Changed>;
  /**
   * Brings the objects of these keys into this order, with the fewest moves. Others stay where they are.
   *
   * @throws InputError when a key is not in the table or is given twice; nothing was moved
   */
  reorder(keys: readonly Row[Key][], options?: FortiOSCallOptions): Promise<Reordered>;
  /** Copies an object and resolves to the key of the copy. `POST …/{key}?action=clone&nkey=` */
  clone(key: Row[Key], newKey: Row[Key], options?: FortiOSCallOptions): Promise<Row[Key]>;
  /** Gives an object another key; references to it follow. */
  rename(key: Row[Key], newKey: Row[Key], options?: FortiOSCallOptions): Promise<Changed>;
  /**
   * Deletes every object of the table.
   *
   * @throws InputError when `confirm` is not the path of the table; nothing was sent
   */
  purge(options: PurgeOptions): Promise<Changed>;
  /**
   * Brings an object to the state that is given: reads it, compares the fields that are given and no others, and writes
   * those that differ; creates it when there is none. A second call writes nothing.
   *
   * Members (`srcaddr`) and texts of several values are compared in any order; rows with more fields by their keys, in
   * order. `"1"` equals 1, `10.0.0.0/8` equals `10.0.0.0 255.0.0.0`.
   */
  ensure(desired: KeyedRow<Row, Key>, options?: EnsureOptions): Promise<EnsureResult<Row>>;
  readonly full: FullChildTable<Row, Key>;
}

/** A configuration table: `fgt.cmdb.firewall.address`. */
export interface Table<Row, Key extends keyof Row & string, Children extends object = NoChildren>
  extends ChildTable<Row, Key, Children> {
  /** The device's own schema of the table. `GET …?action=schema` */
  schema(options?: FortiOSCallOptions): Promise<NativeTable>;
  /** The values a new row begins with. `GET …?action=default` */
  defaults(options?: FortiOSCallOptions): Promise<Partial<Row>>;
  readonly full: FullTable<Row, Key>;
}

/** An object that is there once and is only read. */
export interface ReadSingleton<Row> {
  get<Field extends keyof Row & string = never>(
    query?: GetQuery<Row, Field>,
    options?: FortiOSCallOptions,
  ): Promise<Picked<Row, Field>>;
  /** The device's own schema of the object. `GET …?action=schema` */
  schema(options?: FortiOSCallOptions): Promise<NativeTable>;
  /** The values the object begins with. `GET …?action=default` */
  defaults(options?: FortiOSCallOptions): Promise<Partial<Row>>;
  /** The same methods with envelope, status and headers. */
  readonly full: FullSingletonReads<Row>;
  /** Reads several virtual domains, or all (`"*"`), in one call. */
  acrossVdoms(vdoms: "*" | readonly string[]): VdomSingleton<Row>;
}

/** An object that is there once: `fgt.cmdb.system.dns`. */
export interface Singleton<Row> extends ReadSingleton<Row> {
  /**
   * Writes the fields that are given. Tables inside are replaced as a whole. Secrets that a device had answered (`ENC …`)
   * are left out and told in `skipped`.
   *
   * @throws InputError when a row of a table inside has such a secret, which it would lose
   */
  update(row: Input<Row>, options?: FortiOSCallOptions): Promise<Changed>;
  /**
   * Sets fields back to the values of `defaults()`.
   *
   * @throws InputError when a field has none; nothing was written
   */
  unset(fields: readonly (keyof Row & string)[], options?: FortiOSCallOptions): Promise<Changed>;
  /** Brings the object to the state that is given; see `ensure` of tables. `created` is always false. */
  ensure(desired: Input<Row>, options?: EnsureOptions): Promise<EnsureResult<Row>>;
  readonly full: FullSingleton<Row>;
}
