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
  if (!isPlain(input)) fail(operation, at === "" ? "input" : at.slice(0, -1), "must be an object");
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
      // What is here in place of a text may be a secret, such as a key of digits.
      if (typeof value !== "string") wrong(`must be text, not ${kindOf(value)}`);
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
      // Array.from also visits holes, which would be sent as null.
      return Array.from(value, (item: unknown, index) =>
        rule.items === undefined ? item : checkValue(operation, `${field}[${index}]`, item ?? null, rule.items),
      );
    case "object":
      if (!isPlain(value)) return wrong(`must be an object, not ${describe(value)}`);
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
const dateForm =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,7})?)?(?:Z|[+-](?:0?\d|1[0-4]):?[0-5]\d)?)?$/;

function dateText(value: unknown, wrong: (what: string) => never): string {
  if (value instanceof Date) {
    return Number.isNaN(value.getTime()) ? wrong("is not a valid date") : dateText(value.toISOString(), wrong);
  }
  if (typeof value !== "string") return wrong(`must be a Date or text, not ${describe(value)}`);
  const [, year, month, day] = dateForm.exec(value) ?? [];
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (at.getUTCMonth() + 1 !== Number(month) || at.getUTCDate() !== Number(day))
    wrong(`"${value.slice(0, 40)}" is not a date like 2030-01-31 or 2030-01-31T12:00:00Z`);
  return value;
}

/** Dates, lists, maps and the like are no sets of fields. */
function isPlain(value: unknown): value is object {
  return Object.prototype.toString.call(value) === "[object Object]";
}

function describe(value: unknown): string {
  if (typeof value === "string") return `the text "${value.slice(0, 40)}"`;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : kindOf(value);
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  return value instanceof Date ? "a Date" : `${typeof value === "object" ? "an" : "a"} ${typeof value}`;
}

function fail(operation: string, field: string, what: string): never {
  throw new InputError(`${operation}: ${field} ${what}.`, {
    field,
    context: { operation },
    hint: "Nothing was sent.",
  });
}
