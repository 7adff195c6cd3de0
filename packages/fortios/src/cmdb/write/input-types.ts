import type { memberKey } from "../member.ts";

type Plain = string | number | boolean | null | undefined;

/**
 * What may be written where a `Row` is read: every field may be left out or be `undefined`, and rows that are only a key may
 * be written as that key.
 */
export type Input<Row> = { readonly [Field in keyof Row]?: InputValue<Row[Field]> | undefined };

/** What may be written for one value. */
export type InputValue<Value> = Value extends Plain
  ? Value
  : Value extends readonly (infer Item)[]
    ? InputList<Item>
    : Input<Value>;

/** What may be written for a table inside a row. */
export type InputList<Item> = typeof memberKey extends keyof Item
  ? MemberKeyOf<Item> | readonly (MemberKeyOf<Item> | Input<Item>)[]
  : readonly InputValue<Item>[];

/** The key of a row that has nothing else. */
type MemberKeyOf<Item> = Item[Exclude<keyof Item, typeof memberKey>];

/** A row to be created: its key must be there, unless it is a number, which the device gives. */
export type NewRow<Row, Key extends keyof Row> = Row[Key] extends number ? Input<Row> : KeyedRow<Row, Key>;

/** A row with its key; the rest may be left out. */
export type KeyedRow<Row, Key extends keyof Row> = Input<Row> & { readonly [Name in Key]: Row[Name] };
