import { InputError } from "../errors/before-sending.ts";
import type { FieldRule } from "./operation-row.ts";

/** A moment, as a `Date` or as the text the service takes. */
export type DateInput = Date | string;

/**
 * Checks a request against its rules before anything is sent, and gives the body: dates as text, `undefined` left out. What
 * the service would refuse is an `InputError` that names the field. Enums stay open: the service may know more values.
 */
export function checkInput(
  operation: string,
  input: object,
  fields: Readonly<Record<string, FieldRule>>,
): Record<string, unknown> {
  return checkFields(operation, "", input, fields);
}

function checkFields(
  operation: string,
  at: string,
  input: object,
  fields: Readonly<Record<string, FieldRule>>,
): Record<string, unknown> {
  const body: Record<string, unknown> = {};
  const given = input as Readonly<Record<string, unknown>>;
  for (const name of Object.keys(given)) {
    if (given[name] !== undefined && !Object.hasOwn(fields, name))
      fail(operation, at + name, "is not a field of this operation");
  }
  for (const [name, rule] of Object.entries(fields)) {
    const value = Object.hasOwn(given, name) ? given[name] : undefined;
    if (value !== undefined) body[name] = checkValue(operation, at + name, value, rule);
    else if (rule.required === true) fail(operation, at + name, "is missing");
  }
  return body;
}

function checkValue(operation: string, field: string, value: unknown, rule: FieldRule): unknown {
  if (value === null) return rule.nullable === true ? null : fail(operation, field, "must not be null");
  const wrong = (what: string): never => fail(operation, field, what);
  switch (rule.type) {
    case "date":
      return dateText(value, wrong);
    case "string":
      if (typeof value !== "string") wrong(`must be text, not ${describe(value)}`);
      return checkText(value as string, rule, wrong);
    case "integer":
    case "number":
      if (typeof value !== "number" || !Number.isFinite(value)) wrong(`must be a number, not ${describe(value)}`);
      if (rule.type === "integer" && !Number.isSafeInteger(value))
        wrong(`must be a whole number, not ${describe(value)}`);
      return checkNumber(value as number, rule, wrong);
    case "boolean":
      return typeof value === "boolean" ? value : wrong(`must be true or false, not ${describe(value)}`);
    case "array":
      if (!Array.isArray(value)) return wrong(`must be a list, not ${describe(value)}`);
      if (value.length < (rule.minItems ?? 0)) wrong(`must hold ${rule.minItems} or more items, not ${value.length}`);
      if (value.length > (rule.maxItems ?? Number.POSITIVE_INFINITY))
        wrong(`must hold ${rule.maxItems} items at most, not ${value.length}`);
      return value.map((item, index) =>
        rule.items === undefined ? item : checkValue(operation, `${field}[${index}]`, item ?? null, rule.items),
      );
    case "object":
      if (typeof value !== "object" || Array.isArray(value)) return wrong(`must be an object, not ${describe(value)}`);
      return rule.fields === undefined ? value : checkFields(operation, `${field}.`, value, rule.fields);
    default:
      return value;
  }
}

function checkText(value: string, rule: FieldRule, wrong: (what: string) => never): string {
  const { minLength = 0, maxLength = Number.POSITIVE_INFINITY, pattern } = rule;
  if (value.length < minLength || (minLength > 0 && value.trim() === ""))
    wrong(value.trim() === "" ? "must not be empty" : `must have ${minLength} characters or more`);
  if (value.length > maxLength) wrong(`must have ${maxLength} characters at most, not ${value.length}`);
  if (pattern !== undefined && !new RegExp(pattern, "u").test(value)) wrong(`does not have the form ${pattern}`);
  return value;
}

function checkNumber(value: number, rule: FieldRule, wrong: (what: string) => never): number {
  if (value < (rule.min ?? Number.NEGATIVE_INFINITY)) wrong(`must be ${rule.min} or more, not ${value}`);
  if (value > (rule.max ?? Number.POSITIVE_INFINITY)) wrong(`must be ${rule.max} at most, not ${value}`);
  return value;
}

/** `YYYY-MM-DD`, with a time behind a space or `T`, with or without fraction and zone. */
const dateForm = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,7})?)?(?:Z|[+-]\d{1,2}:?\d{2})?)?$/;

function dateText(value: unknown, wrong: (what: string) => never): string {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? wrong("is not a valid date") : value.toISOString();
  if (typeof value !== "string") return wrong(`must be a Date or text, not ${describe(value)}`);
  const [, year, month, day] = dateForm.exec(value) ?? [];
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (at.getUTCMonth() + 1 !== Number(month) || at.getUTCDate() !== Number(day))
    wrong(`"${value}" is not a date like 2030-01-31 or 2030-01-31T12:00:00Z`);
  return value;
}

function describe(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  return typeof value === "string"
    ? `the text "${value.slice(0, 40)}"`
    : typeof value === "object"
      ? "an object"
      : String(value);
}

function fail(operation: string, field: string, what: string): never {
  throw new InputError(`${operation}: ${field} ${what}.`, {
    field,
    context: { operation },
    hint: "Nothing was sent.",
  });
}
