import type { OutputUnit } from "@cfworker/json-schema";
import { Validator } from "@cfworker/json-schema";
import type { JsonSchema } from "../generated/cloud.ts";
import type { OperationModel } from "../model/cloud-model.ts";
import type { JsonObject } from "../support/fields.ts";
import { isObject } from "../support/fields.ts";
import type { Refusal } from "./refusal.ts";
import { missingInput, wrongInput } from "./refusal.ts";

/** Checks request bodies against the schemas of the specs. */
export interface Validators {
  /** The body, with digits sent as text turned into the numbers they stand for, or why it is refused. */
  check(operation: OperationModel, body: JsonObject): { body: JsonObject } | { refusal: Refusal };
}

const MISSING_KEYWORDS = ["required", "minLength", "minItems"];

function fieldOf(instanceLocation: string): string {
  return instanceLocation.replace(/^#\/?/, "").replaceAll("/", ".");
}

/** The place an input is wrong at, in the words the services use: units by index, parameters by id. */
function wordsFor(location: string, body: JsonObject): string {
  const [field, index] = fieldOf(location).split(".");
  if (field === "registrationUnits" && index !== undefined) return `Invalid input in registration units[${index}].`;
  if (field === "parameters" && Array.isArray(body.parameters)) {
    const item: unknown = body.parameters[Number(index)];
    if (isObject(item) && item.id !== undefined) return `Parameter id ${String(item.id)} is not valid.`;
  }
  return `Invalid input in ${fieldOf(location)}.`;
}

function refusalFor(errors: readonly OutputUnit[], body: JsonObject): Refusal {
  const isMissing = ({ keyword, instanceLocation }: OutputUnit) =>
    MISSING_KEYWORDS.includes(keyword) || body[fieldOf(instanceLocation)] === "";
  if (errors.some(isMissing)) return missingInput();
  // The innermost error says most.
  const [first] = errors.toSorted((one, other) => other.instanceLocation.length - one.instanceLocation.length);
  return wrongInput(wordsFor(first?.instanceLocation ?? "", body));
}

/** Digits sent as text are taken for the number where a number is wanted: collections in the field send ids so. */
function withNumbers(body: JsonObject, errors: readonly OutputUnit[]): JsonObject | undefined {
  const fields = errors
    .filter((error) => error.keyword === "type")
    .map((error) => fieldOf(error.instanceLocation))
    .filter((field) => typeof body[field] === "string" && /^-?\d+$/.test(String(body[field])));
  if (fields.length === 0) return undefined;
  return { ...body, ...Object.fromEntries(fields.map((field) => [field, Number(body[field])])) };
}

/** Validators that are made when an operation is first called. */
export function createValidators(): Validators {
  const made = new Map<JsonSchema, Validator>();
  function validatorOf(operation: OperationModel): Validator {
    const known = made.get(operation.request);
    if (known !== undefined) return known;
    const validator = new Validator(operation.request, "2020-12", false);
    made.set(operation.request, validator);
    return validator;
  }
  return {
    check(operation, body) {
      const validator = validatorOf(operation);
      const first = validator.validate(body);
      if (first.valid) return { body };
      const coerced = withNumbers(body, first.errors);
      if (coerced === undefined) return { refusal: refusalFor(first.errors, body) };
      const second = validator.validate(coerced);
      return second.valid ? { body: coerced } : { refusal: refusalFor(second.errors, coerced) };
    },
  };
}
