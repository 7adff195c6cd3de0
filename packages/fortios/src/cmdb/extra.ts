/**
 * A row as what it is on the wire: for fields that a device has and these types do not name, and for what it adds with
 * `with_meta` (`q_ref`) or `with_contents_hash`. It is the same object, not a copy.
 */
export function extra(row: object): Readonly<Record<string, unknown>> {
  return row as Readonly<Record<string, unknown>>;
}
