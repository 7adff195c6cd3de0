import type { FlexCondition } from "../generated/cloud.ts";
import type { ParameterModel, ProductModel } from "../model/cloud-model.ts";
import type { ParameterState } from "./state.ts";

/** A parameter that breaks a rule. The services name it by id. */
export interface ParameterFault {
  readonly id: number;
  readonly problem: string;
}

/** What the check lets pass beside what the table of products says. */
export interface Leniency {
  /** Read-only parameters: a calculation takes them. */
  readonly readOnly?: boolean;
  /** Values and parameters of earlier years: FlexVM v1 takes them. */
  readonly older?: boolean;
}

function numberProblem(parameter: ParameterModel, value: string): string | undefined {
  if (!/^\d+$/.test(value)) return "has to be a whole number";
  const number = Number(value);
  const { oneOf, zeroOr, min, max, step } = parameter;
  if (oneOf !== undefined) return oneOf.includes(number) ? undefined : `has no step ${value}`;
  if (number === 0 && zeroOr !== undefined) return undefined;
  const [lowest = min, highest = max] = zeroOr ?? [];
  if (lowest !== undefined && number < lowest) return `has to be at least ${lowest}`;
  if (highest !== undefined && number > highest) return `has to be at most ${highest}`;
  return step !== undefined && number % step !== 0 ? `has to be a multiple of ${step}` : undefined;
}

function valueProblem(parameter: ParameterModel, value: string, leniency: Leniency): string | undefined {
  if (value === parameter.none) return undefined;
  if (leniency.older && parameter.older?.includes(value)) return undefined;
  if (parameter.values === undefined) return parameter.type === "int" ? numberProblem(parameter, value) : undefined;
  return parameter.values.includes(value) ? undefined : `has no value ${value}`;
}

function itemsProblem(parameter: ParameterModel, values: readonly string[], leniency: Leniency): string | undefined {
  if (values.length > 1 && !parameter.multiple) return "can be given once";
  if (values.length > 1 && values.some((value) => value === parameter.none)) return "has NONE beside a choice";
  if (new Set(values).size < values.length) return "repeats a choice";
  return values.map((value) => valueProblem(parameter, value, leniency)).find((problem) => problem !== undefined);
}

/** Checks every parameter that was sent, that the required ones were, and the rules between them. */
export function checkParameters(
  product: ProductModel,
  sent: readonly ParameterState[],
  leniency: Leniency,
): ParameterFault | undefined {
  const known = product.parameters.filter((item) => leniency.older || !item.deprecated);
  const stranger = sent.find((item) => !known.some((parameter) => parameter.id === item.id));
  if (stranger !== undefined) return { id: stranger.id, problem: "does not belong to the product" };
  const valuesOf = (id: number) => sent.filter((item) => item.id === id).map((item) => item.value);
  const holds = (condition: FlexCondition | undefined) => {
    const other = product.parameters.find((item) => item.key === condition?.parameter);
    return other !== undefined && condition !== undefined && valuesOf(other.id).includes(condition.value);
  };
  for (const parameter of known) {
    const values = valuesOf(parameter.id);
    const replaced = known.some((item) => item.replacedBy === parameter.id && valuesOf(item.id).length > 0);
    const required = (parameter.required && !replaced) || holds(parameter.requiredWith);
    if (values.length === 0 && required) return { id: parameter.id, problem: "is required" };
    if (values.length > 0 && parameter.readOnly && !leniency.readOnly) {
      return { id: parameter.id, problem: "is read-only" };
    }
    const problem = itemsProblem(parameter, values, leniency);
    if (problem !== undefined) return { id: parameter.id, problem };
    const { zeroUnless } = parameter;
    if (zeroUnless !== undefined && !holds(zeroUnless) && values.some((value) => value !== "0")) {
      return { id: parameter.id, problem: `has to be 0 without ${zeroUnless.value}` };
    }
  }
  return undefined;
}

/** What was sent, and the default of every optional parameter that was not. */
export function withDefaults(product: ProductModel, sent: readonly ParameterState[]): ParameterState[] {
  return product.parameters.flatMap((parameter) => {
    const items = sent.filter((item) => item.id === parameter.id);
    if (items.length > 0 || parameter.readOnly || parameter.required) return items;
    const value = parameter.multiple ? parameter.none : parameter.default;
    return value === undefined ? [] : [{ id: parameter.id, value: String(value) }];
  });
}

/** A parameter that may only grow and would shrink. */
export function shrinking(
  product: ProductModel,
  before: readonly ParameterState[],
  after: readonly ParameterState[],
): ParameterFault | undefined {
  for (const parameter of product.parameters.filter((item) => item.scaleUpOnly)) {
    const rank = (items: readonly ParameterState[]) => {
      const value = items.find((item) => item.id === parameter.id)?.value;
      if (value === undefined) return -1;
      const index = parameter.values?.indexOf(value);
      return index ?? Number(value);
    };
    if (rank(after) < rank(before)) return { id: parameter.id, problem: "can only be raised" };
  }
  return undefined;
}
