import type { NativeField } from "../../../../packages/fortios/src/typegen/native.ts";
import { compact, type JsonObject } from "../json/json.ts";
import { schemaName } from "../openapi/schema-name.ts";
import { X } from "../openapi/x.ts";
import { describeField } from "./describe-field.ts";
import { type FieldContext, isSecret } from "./field-context.ts";
import { type Merged, newest, unionOf } from "./merged.ts";

type Limit = "size" | "min-value" | "max-value" | "default";

const LIMITS: readonly Limit[] = ["size", "min-value", "max-value", "default"];

/** The schema of one field; `path` names it: `firewall/address/tagging`. */
export function fieldSchema(field: Merged, path: string, context: FieldContext): JsonObject {
  const base = newest(field);
  const baseLines = field.lines.filter((line) => formOf(nativeAt(field, line)) === formOf(base));
  const otherLines = field.lines.filter((line) => !baseLines.includes(line));
  const byLine: Record<string, JsonObject> = {};
  const unknown: Record<string, string[]> = {};
  const members =
    base.category === "unitary" ? valueMembers(field, path, baseLines, context, byLine, unknown) : nested(base, path);
  flagMembers(field, baseLines, members, byLine);
  for (const line of otherLines) {
    const alone = { ...field, lines: [line], byLine: new Map([[line, inCommonOrder(field, line, otherLines)]]) };
    const own = { ...context, noDefaults: new Set<string>(), parentLines: [line] };
    byLine[line] = { [X.category]: nativeAt(field, line).category, ...fieldSchema(alone, path, own) };
  }
  const derived = field.lines.filter((line) => nativeAt(field, line).derived === true);
  return {
    ...members,
    [X.byLine]: compact(inOrder(byLine, field.lines)),
    [X.unknown]: compact(inOrder(unknown, field.lines)),
    [X.lines]: sameLines(field.lines, context.parentLines) ? undefined : field.lines,
    [X.derived]: derived.length === 0 ? undefined : derived,
    description: describeField(field, path, baseLines, context),
  };
}

/** Two forms of a field share nothing: a text here, a table there. */
function formOf(field: NativeField): string {
  return field.category === "unitary" ? `unitary ${field.type}` : field.category;
}

export function sameLines(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((line) => b.includes(line));
}

function nativeAt(field: Merged, line: string): NativeField {
  const native = field.byLine.get(line);
  if (native === undefined) throw new Error(`${field.name} is not in ${line}.`);
  return native;
}

/**
 * A line's word with values and references in the order they have when all lines of its form are merged. A line that was
 * read back has that order, so one that is imported now must have it too.
 */
function inCommonOrder(field: Merged, line: string, others: readonly string[]): NativeField {
  const own = nativeAt(field, line);
  const kin = others.filter((other) => formOf(nativeAt(field, other)) === formOf(own));
  const order = (itemsOf: (native: NativeField) => readonly string[]): string[] => {
    const mine = itemsOf(own);
    return unionOf(kin, (other) => itemsOf(nativeAt(field, other))).filter((item) => mine.includes(item));
  };
  return {
    ...own,
    options: own.options && order((native) => (native.options ?? []).map(({ name }) => name)).map((name) => ({ name })),
    datasource: own.datasource && order((native) => native.datasource ?? []),
  };
}

/** A table is a list of its rows: the reference is to one row. */
function nested(field: NativeField, path: string): Record<string, JsonObject[string]> {
  const reference = { $ref: `#/components/schemas/${schemaName(path)}` };
  return field.category === "table" ? { type: "array", items: reference } : reference;
}

function valueMembers(
  field: Merged,
  path: string,
  lines: readonly string[],
  context: FieldContext,
  byLine: Record<string, JsonObject>,
  unknown: Record<string, string[]>,
): Record<string, JsonObject[string]> {
  const base = newest(field);
  const values = unionOf(lines, (line) => (nativeAt(field, line).options ?? []).map((option) => option.name));
  const members: Record<string, JsonObject[string]> = {
    type: base.type === "integer" && base.multiple_values !== true ? "integer" : "string",
  };
  if (values.length > 0) members[base.multiple_values === true ? X.values : "enum"] = values;
  for (const limit of LIMITS) limitMembers(limit, field, lines, context, members, byLine, unknown);
  members[X.type] = base.type;
  members[X.enumLines] = valueLines(field, lines, values);
  const references = (line: string) => nativeAt(field, line).datasource ?? [];
  const all = unionOf(lines, references);
  if (all.length > 0) members[X.datasource] = all;
  for (const line of lines) {
    const own = all.filter((reference) => references(line).includes(reference));
    if (own.length !== all.length) add(byLine, line, { [X.datasource]: own });
  }
  if (isSecret(base, path, context)) members[X.secret] = true;
  return members;
}

function limitMembers(
  limit: Limit,
  field: Merged,
  lines: readonly string[],
  context: FieldContext,
  members: Record<string, JsonObject[string]>,
  byLine: Record<string, JsonObject>,
  unknown: Record<string, string[]>,
): void {
  const known = lines.filter((line) => nativeAt(field, line)[limit] !== undefined);
  const last = known.at(-1);
  if (last === undefined) return;
  const value = nativeAt(field, last)[limit];
  Object.assign(members, limitMember(limit, nativeAt(field, last)));
  for (const line of lines) {
    const own = nativeAt(field, line);
    const silent = limit === "default" && context.noDefaults.has(line);
    if (own[limit] === undefined) {
      if (!silent) unknown[line] = [...(unknown[line] ?? []), jsonName(limit)];
    } else if (own[limit] !== value || silent) {
      add(byLine, line, limitMember(limit, own));
    }
  }
}

function jsonName(limit: Limit): string {
  if (limit === "size") return "maxLength";
  if (limit === "min-value") return "minimum";
  return limit === "max-value" ? "maximum" : "default";
}

function limitMember(limit: Limit, field: NativeField): JsonObject {
  const value = field[limit];
  if (typeof value !== "string" && typeof value !== "number") return {};
  const word = limit === "default" && field.type === "integer" && field.multiple_values !== true;
  return { [word && typeof value === "string" ? X.default : jsonName(limit)]: value };
}

function valueLines(field: Merged, lines: readonly string[], values: readonly string[]): JsonObject | undefined {
  const entries = values.map((value) => {
    const own = lines.filter((line) => nativeAt(field, line).options?.some((option) => option.name === value) === true);
    return [value, own] as const;
  });
  return compact(Object.fromEntries(entries.filter(([, own]) => own.length !== lines.length)));
}

/** Facts that are either stated or not. */
function flagMembers(
  field: Merged,
  lines: readonly string[],
  members: Record<string, JsonObject[string]>,
  byLine: Record<string, JsonObject>,
): void {
  for (const [name, flag] of [
    [X.multiple, "multiple_values"],
    [X.required, "required"],
  ] as const) {
    const base = newest(field)[flag] === true;
    if (base) members[name] = true;
    for (const line of lines) {
      const own = nativeAt(field, line)[flag] === true;
      if (own !== base) add(byLine, line, { [name]: own });
    }
  }
}

function add(byLine: Record<string, JsonObject>, line: string, members: JsonObject): void {
  byLine[line] = { ...byLine[line], ...members };
}

function inOrder<Value>(byLine: Record<string, Value>, lines: readonly string[]): Record<string, Value> {
  const entries = lines.flatMap((line) => {
    const value = byLine[line];
    return value === undefined ? [] : [[line, value] as const];
  });
  return Object.fromEntries(entries);
}
