import { InputError } from "@fortikit/core";
import type { Query, QueryValue } from "@fortikit/core/product";
import { type Condition, clausesOf, conditionText, where } from "./filter.ts";

/** A query as the device gets it, and what is left to do with the rows. */
export interface WireQuery {
  readonly query: Query;
  /** Rows to keep, where the device cannot tell. */
  readonly keep?: ((row: object) => boolean) | undefined;
  /** Fields that were asked for on our own account, and that the user did not ask for. */
  readonly drop: readonly string[];
}

/** What the callers of `wireQuery` need in each row, whatever `format` says. */
export interface WireNeeds {
  readonly operation: string;
  readonly fields?: readonly string[] | undefined;
}

const ours = ["filter", "format", "sort", "start", "count"];
const options = ["vdom", "scope", "action", "global"];

/** The query of a read. `start` and `count` are left to those who read pages. */
export function wireQuery(given: object, { operation, fields = [] }: WireNeeds): WireQuery {
  const asked = given as Readonly<Record<string, unknown>>;
  const query: Record<string, QueryValue | readonly QueryValue[]> = {};
  const { texts, starts } = filterOf(asked.filter, operation);
  const { format, drop } = formatOf(asked.format, [...fields, ...starts.flat().map((one) => one.field)], operation);
  if (format !== undefined) query.format = format;
  if (texts.length > 0) query.filter = texts;
  const sort = sortOf(asked.sort, operation);
  if (sort.length > 0) query.sort = sort;
  for (const [name, value] of Object.entries(asked)) {
    if (value === undefined || value === false || ours.includes(name)) continue;
    if (options.includes(name)) refuse(operation, name, "goes into the options of the call, or is a method of its own");
    query[name] = value === true ? 1 : scalar(value, operation, name);
  }
  return { query, keep: starts.length === 0 ? undefined : (row) => holds(row, starts), drop };
}

function filterOf(given: unknown, operation: string): { texts: string[]; starts: (readonly Condition[])[] } {
  if (given === undefined) return { texts: [], starts: [] };
  if (typeof given !== "function") return { texts: textsOf(given, operation), starts: [] };
  const clauses = clausesOf(given(where)).list;
  const starts = clauses.filter((clause) => clause.some((one) => one.starts));
  if (starts.some((clause) => clause.some((one) => one.starts === undefined))) {
    refuse(operation, "filter", "joins starts by OR with something else, which cannot be checked here");
  }
  return { texts: clauses.map((clause) => clause.map(conditionText).join(",")), starts };
}

function textsOf(given: unknown, operation: string): string[] {
  const texts: unknown[] = Array.isArray(given) ? given : [given];
  if (texts.every((text) => typeof text === "string" && text !== "")) return texts as string[];
  return refuse(operation, "filter", "must be a text such as name==web, several, or a function");
}

function formatOf(
  given: unknown,
  needed: readonly string[],
  operation: string,
): { format: string | undefined; drop: string[] } {
  if (given === undefined) return { format: undefined, drop: [] };
  const fields: unknown[] = Array.isArray(given) ? given : [];
  if (fields.length === 0 || !fields.every((field) => typeof field === "string" && /^[^|,\p{Cc}]+$/u.test(field))) {
    refuse(operation, "format", "must be a list of one or more fields");
  }
  const drop = [...new Set(needed)].filter((field) => !fields.includes(field));
  return { format: [...fields, ...drop].join("|"), drop };
}

function sortOf(given: unknown, operation: string): string[] {
  if (given === undefined) return [];
  return (Array.isArray(given) ? given : [given]).map((each: unknown) => {
    const { by, order } = (typeof each === "string" ? { by: each } : (each ?? {})) as { by?: unknown; order?: unknown };
    if (typeof by !== "string" || by === "" || ![undefined, "asc", "dsc"].includes(order as undefined)) {
      return refuse(operation, "sort", 'must be a field, or { by, order: "asc" | "dsc" }');
    }
    return order === undefined ? by : `${by},${String(order)}`;
  });
}

/** Whether a row begins as `starts` wants it. */
function holds(row: object, clauses: readonly (readonly Condition[])[]): boolean {
  const values = row as Readonly<Record<string, unknown>>;
  return clauses.every((clause) => clause.some(({ field, value }) => begins(values[field], value)));
}

function begins(value: unknown, text: string): boolean {
  if (typeof value === "object" && value !== null) return Object.values(value).some((inner) => begins(inner, text));
  return (typeof value === "string" || typeof value === "number") && String(value).startsWith(text);
}

function scalar(value: unknown, operation: string, name: string): QueryValue {
  if (typeof value === "string" || (typeof value === "number" && Number.isFinite(value))) return value;
  return refuse(operation, name, "must be text, a number, true or false");
}

function refuse(operation: string, field: string, why: string): never {
  throw new InputError(`${operation}: ${field} ${why}.`, { field, context: { operation } });
}
