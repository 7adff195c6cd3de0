import { createHash } from "node:crypto";
import type { Row, TableDefinition } from "../types.ts";

type Tables = Readonly<Record<string, TableDefinition>>;

/** A field of a row that names another row. */
export interface Reference {
  readonly table: string;
  readonly holder: Row;
  /** The member of a list that names it; else the field itself does. */
  readonly member: Row | undefined;
  readonly field: string;
}

/** What is configured: rows or values for each table and vdom. A transaction works on a copy. */
export class Configuration {
  readonly #tables: Tables;
  readonly #content = new Map<string, Row[] | Row>();

  constructor(tables: Tables, vdoms: readonly string[]) {
    this.#tables = tables;
    for (const [path, table] of Object.entries(tables)) {
      for (const vdom of vdoms) this.#content.set(this.#place(path, vdom), initial(table));
    }
  }

  /** The rows of a table, or the values of a singleton; changing them changes the configuration. */
  content(path: string, vdom: string): Row[] | Row {
    const content = this.#content.get(this.#place(path, vdom));
    if (content === undefined) throw new Error(`the device has no table ${path} in the vdom ${vdom}`);
    return content;
  }

  setContent(path: string, vdom: string, content: Row[] | Row): void {
    this.#content.set(this.#place(path, vdom), content);
  }

  /** A hash of the table's content, as the device tells with every answer. */
  revision(path: string, vdom: string): string {
    return createHash("md5")
      .update(JSON.stringify(this.content(path, vdom)))
      .digest("hex");
  }

  copy(): Configuration {
    const copy = new Configuration(this.#tables, []);
    for (const [place, content] of this.#content) copy.#content.set(place, structuredClone(content));
    return copy;
  }

  /** Whatever names this row. */
  references(path: string, vdom: string, key: unknown): Reference[] {
    return Object.entries(this.#tables).flatMap(([table, { refers = {} }]) => {
      const content = this.#content.get(this.#place(table, vdom)) ?? [];
      const holders = Array.isArray(content) ? content : [content];
      const fields = Object.keys(refers).filter((field) => refers[field]?.includes(path));
      return holders.flatMap((holder) =>
        fields.flatMap((field) => naming(holder[field], key).map((member) => ({ table, holder, member, field }))),
      );
    });
  }

  #place(path: string, vdom: string): string {
    return this.#tables[path]?.global === true ? path : `${vdom} ${path}`;
  }
}

function initial(table: TableDefinition): Row[] | Row {
  const { key, rows } = table;
  if (key === undefined) return complete(table, (rows ?? {}) as Row);
  return ((rows ?? []) as readonly Row[]).map((row) => complete(table, row));
}

/** A row as the device keeps it: with the values of fields that were not given, and empty tables. */
export function complete(table: TableDefinition, given: Readonly<Row>): Row {
  const row = structuredClone({ ...table.defaults, ...given });
  for (const [field, child] of Object.entries(table.in ?? {})) {
    const content = row[field] as Row[] | Row | undefined;
    if (child.key === undefined) row[field] = complete(child, (content ?? {}) as Row);
    else row[field] = ((content ?? []) as Row[]).map((item) => complete(child, item));
  }
  return row;
}

function naming(value: unknown, key: unknown): (Row | undefined)[] {
  if (!Array.isArray(value)) return value === key ? [undefined] : [];
  return (value as Row[]).filter((member) => Object.values(member).includes(key));
}
