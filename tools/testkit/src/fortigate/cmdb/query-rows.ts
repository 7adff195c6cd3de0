import type { Row } from "../types.ts";

const expression = /^([^=!<>]+?)(==|!=|=@|!@|=\*|!\*|<=|>=|<|>)(.*)$/s;

/** What a list asks for; parameters that repeat are all obeyed. */
export interface RowQuery {
  readonly filters: readonly string[];
  readonly sort?: string | undefined;
  readonly format?: string | undefined;
}

/** Rows that pass every filter, in order, with the fields asked for. An unknown filter is an error, as it is on the device. */
export function queryRows(rows: readonly Row[], key: string, { filters, sort, format }: RowQuery): Row[] {
  const found = rows.filter((row) => filters.every((filter) => anyOf(filter).some((one) => matches(row, one))));
  const ordered = sort === undefined ? found : sorted(found, sort);
  if (format === undefined) return ordered;
  const fields = [...format.split("|"), key, "q_origin_key"];
  return ordered.map((row) => Object.fromEntries(Object.entries(row).filter(([field]) => fields.includes(field))));
}

/** A comma stands for "or": the first operand of what follows may be left out. */
function anyOf(filter: string): string[] {
  let field = "";
  return filter.split(/(?<!\\),/).map((part) => {
    const found = expression.exec(part);
    if (found !== null) field = found[1] ?? "";
    return found === null ? `${field}==${part}` : part;
  });
}

function matches(row: Row, filter: string): boolean {
  const [, field = "", operator = "", raw = ""] = expression.exec(filter) ?? [];
  const wanted = raw.replace(/\\(.)/g, "$1");
  const values = valuesOf(row[field]);
  const some = (test: (value: string) => boolean): boolean => values.some((value) => test(value));
  switch (operator) {
    case "==":
      return some((value) => same(value, wanted));
    case "!=":
      return !some((value) => same(value, wanted));
    case "=@":
      return some((value) => value.toLowerCase().includes(wanted.toLowerCase()));
    case "!@":
      return !some((value) => value.toLowerCase().includes(wanted.toLowerCase()));
    case "=*":
      return some((value) => same(value, wanted));
    case "!*":
      return !some((value) => same(value, wanted));
    case "<":
      return some((value) => compare(value, wanted) < 0);
    case "<=":
      return some((value) => compare(value, wanted) <= 0);
    case ">":
      return some((value) => compare(value, wanted) > 0);
    default:
      return some((value) => compare(value, wanted) >= 0);
  }
}

/** A list of members is compared by each member's values. */
function valuesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => valuesOf(item));
  if (typeof value === "object" && value !== null) return Object.values(value).flatMap((item) => valuesOf(item));
  return value === undefined ? [] : [String(value)];
}

function same(value: string, wanted: string): boolean {
  return value.toLowerCase() === wanted.toLowerCase();
}

function compare(a: string, b: string): number {
  const [x, y] = [Number(a), Number(b)];
  return Number.isNaN(x) || Number.isNaN(y) ? a.localeCompare(b) : x - y;
}

/** `name`, or `name,dsc` from the last to the first. */
function sorted(rows: readonly Row[], sort: string): Row[] {
  const [field = "", order = "asc"] = sort.split(",");
  const sign = order === "dsc" ? -1 : 1;
  return [...rows].sort((a, b) => sign * compare(String(a[field] ?? ""), String(b[field] ?? "")));
}
