import type { ApiResponse } from "@fortikit/core";
import type { Envelope, FortiOSCallOptions } from "../../contract/caller.ts";
import type { NativeTable } from "../../typegen/native.ts";
import type { EnsureOptions, EnsureResult } from "../ensure/ensure-types.ts";
import type { GetQuery, ListQuery, Picked } from "../query/query-types.ts";
import type { Input, KeyedRow, NewRow } from "../write/input-types.ts";
import type {
  Changed,
  CreateOptions,
  IfMissingOptions,
  MoveTarget,
  PurgeOptions,
  Reordered,
  Upserted,
} from "../write/write-types.ts";

/** A result with everything that came along with it. */
export interface FullAnswer<Value> {
  readonly value: Value;
  /** The envelope of the last answer; empty when nothing was sent. */
  readonly envelope: Envelope;
  readonly status: number;
  readonly headers: ApiResponse["headers"];
  readonly requestId: string;
  /** False for a list that has more rows on the device. */
  readonly complete: boolean;
  /** Requests it took. */
  readonly calls: number;
}

/** Reads of a table. */
export interface FullRows<Row, Key extends keyof Row & string> {
  list<Field extends keyof Row & string = never>(
    query?: ListQuery<Row, Field>,
    options?: FortiOSCallOptions,
  ): Promise<FullAnswer<Picked<Row, Field>[]>>;
  get<Field extends keyof Row & string = never>(
    key: Row[Key],
    query?: GetQuery<Row, Field>,
    options?: FortiOSCallOptions,
  ): Promise<FullAnswer<Picked<Row, Field>>>;
  exists(key: Row[Key], options?: FortiOSCallOptions): Promise<FullAnswer<boolean>>;
}

/** Reads of a table of its own. */
export interface FullTableReads<Row, Key extends keyof Row & string> extends FullRows<Row, Key> {
  schema(options?: FortiOSCallOptions): Promise<FullAnswer<NativeTable>>;
  defaults(options?: FortiOSCallOptions): Promise<FullAnswer<Partial<Row>>>;
}

/** Reads and writes of a table. */
export interface FullChildTable<Row, Key extends keyof Row & string> extends FullRows<Row, Key> {
  create(row: NewRow<Row, Key>, options?: CreateOptions): Promise<FullAnswer<Row[Key]>>;
  update(key: Row[Key], row: Input<Row>, options?: IfMissingOptions): Promise<FullAnswer<Changed>>;
  upsert(row: KeyedRow<Row, Key>, options?: FortiOSCallOptions): Promise<FullAnswer<Upserted<Row[Key]>>>;
  delete(key: Row[Key], options?: IfMissingOptions): Promise<FullAnswer<Changed>>;
  move(key: Row[Key], target: MoveTarget<Row[Key]>, options?: FortiOSCallOptions): Promise<FullAnswer<Changed>>;
  reorder(keys: readonly Row[Key][], options?: FortiOSCallOptions): Promise<FullAnswer<Reordered>>;
  clone(key: Row[Key], newKey: Row[Key], options?: FortiOSCallOptions): Promise<FullAnswer<Row[Key]>>;
  rename(key: Row[Key], newKey: Row[Key], options?: FortiOSCallOptions): Promise<FullAnswer<Changed>>;
  purge(options: PurgeOptions): Promise<FullAnswer<Changed>>;
  ensure(desired: KeyedRow<Row, Key>, options?: EnsureOptions): Promise<FullAnswer<EnsureResult<Row>>>;
}

/** Reads and writes of a table of its own. */
export interface FullTable<Row, Key extends keyof Row & string>
  extends FullChildTable<Row, Key>,
    FullTableReads<Row, Key> {}

/** Reads of a singleton. */
export interface FullSingletonReads<Row> {
  get<Field extends keyof Row & string = never>(
    query?: GetQuery<Row, Field>,
    options?: FortiOSCallOptions,
  ): Promise<FullAnswer<Picked<Row, Field>>>;
  schema(options?: FortiOSCallOptions): Promise<FullAnswer<NativeTable>>;
  defaults(options?: FortiOSCallOptions): Promise<FullAnswer<Partial<Row>>>;
}

/** Reads and writes of a singleton. */
export interface FullSingleton<Row> extends FullSingletonReads<Row> {
  update(row: Input<Row>, options?: FortiOSCallOptions): Promise<FullAnswer<Changed>>;
  unset(fields: readonly (keyof Row & string)[], options?: FortiOSCallOptions): Promise<FullAnswer<Changed>>;
  ensure(desired: Input<Row>, options?: EnsureOptions): Promise<FullAnswer<EnsureResult<Row>>>;
}
