import { InputError } from "@fortikit/core";
import type { ParameterRow, ProductRow } from "./generated/products.ts";
import { nothingChosen, type ParameterValue, productTable, type WireParameter } from "./product-parameters.ts";

/** A product as it goes over the wire. */
export interface WireProduct {
  readonly productTypeId: number;
  readonly parameters: readonly WireParameter[];
}

/** A `ProductInput` or an `EstimateInput`, as far as the encoder looks. */
interface Given {
  readonly product?: string | undefined;
  readonly productTypeId?: number | undefined;
  readonly parameters: object;
}
type Values = Readonly<Record<string, ParameterValue | undefined>>;
type Refuse = (field: string, what: string) => never;

/**
 * A product as it goes over the wire. Values the service would refuse are an `InputError` that names the parameter.
 * `readOnly` lets the figures pass that only the service sets: the calculator takes them.
 */
export function encodeProduct(
  operation: string,
  { product, productTypeId, parameters }: Given,
  { readOnly = false }: { readonly readOnly?: boolean } = {},
): WireProduct {
  const refuse: Refuse = (field, what) => {
    throw new InputError(`${operation}: ${field} ${what}.`, {
      field,
      context: { operation },
      hint: "Nothing was sent.",
    });
  };
  const given = product ?? productTypeId;
  if (given === undefined) return refuse("product", "is missing");
  if (typeof parameters !== "object" || parameters === null) return refuse("parameters", "is missing");
  if (typeof given === "number") {
    if (Array.isArray(parameters)) return { productTypeId: given, parameters };
    return {
      productTypeId: given,
      parameters: inOrder(Object.entries(parameters).flatMap((entry) => numbered(entry, refuse))),
    };
  }
  const row = Object.hasOwn(productTable, given) ? productTable[given] : undefined;
  if (row === undefined) {
    const names = Object.keys(productTable).join(", ");
    return refuse("product", `must be one of ${names}, not "${given}"; give unknown products by productTypeId`);
  }
  return { productTypeId: row.id, parameters: encodeParameters(row, parameters as Values, readOnly, refuse) };
}

function encodeParameters(product: ProductRow, values: Values, readOnly: boolean, refuse: Refuse): WireParameter[] {
  const rows = Object.entries(product.parameters);
  const wire = Object.entries(values).flatMap(([name, value]) => {
    if (value === undefined) return [];
    const row = Object.hasOwn(product.parameters, name) ? product.parameters[name] : undefined;
    if (row !== undefined) {
      if (row.readOnly === true && !readOnly) refuse(`parameters.${name}`, "is set by the service and cannot be sent");
      return encodeValue(row, value, (what) => refuse(`parameters.${name}`, what));
    }
    const named = rows.find(([other, { id }]) => String(id) === name && values[other] !== undefined);
    if (named !== undefined) refuse(`parameters.${name}`, `is parameters.${named[0]} once more`);
    if (!isNumber(name)) {
      refuse(
        `parameters.${name}`,
        `is no parameter of ${product.label}; it has ${Object.keys(product.parameters).join(", ")}`,
      );
    }
    return numbered([name, value], refuse);
  });
  checkTogether(rows, values, refuse);
  return inOrder(wire);
}

/** The rules that look at more than one parameter: what is missing, and what may not be there. */
function checkTogether(rows: readonly (readonly [string, ParameterRow])[], values: Values, refuse: Refuse): void {
  const given = (name: string): ParameterValue | undefined =>
    values[name] ?? values[String(rows.find(([other]) => other === name)?.[1].id)];
  const holds = ({ parameter, value }: { readonly parameter: string; readonly value: string }): boolean => {
    const chosen = given(parameter);
    return Array.isArray(chosen) ? chosen.includes(value) : String(chosen) === value;
  };
  for (const [name, row] of rows) {
    const { required, requiredWith, zeroUnless } = row;
    const value = given(name);
    const older = rows.some(([other, { replacedBy }]) => replacedBy === row.id && given(other) !== undefined);
    const wanted = (required === true && !older) || (requiredWith !== undefined && holds(requiredWith));
    if (wanted && value === undefined) refuse(`parameters.${name}`, `is missing (${row.label})`);
    if (zeroUnless !== undefined && value !== undefined && Number(value) !== 0 && !holds(zeroUnless))
      refuse(`parameters.${name}`, `must be 0 unless ${zeroUnless.parameter} is ${zeroUnless.value}`);
  }
}

function encodeValue(row: ParameterRow, value: ParameterValue, wrong: (what: string) => never): WireParameter[] {
  if (row.type === "list") {
    const none = row.none ?? nothingChosen;
    if (!Array.isArray(value)) return wrong(`must be a list, not ${String(value)}`);
    const items = value.length === 0 ? [none] : [...new Set(value as readonly unknown[])];
    if (items.length > 1 && items.includes(none)) wrong(`cannot hold ${none} beside a choice`);
    return items.map((item) => ({ id: row.id, value: isText(item) ? item : wrong("must hold texts only") }));
  }
  if (Array.isArray(value)) return wrong("must be one value, not a list");
  if (typeof value !== "string" && typeof value !== "number") return wrong(`must be text or a number, not ${value}`);
  if (row.type === "string") return [{ id: row.id, value: value === "" ? wrong("must not be empty") : String(value) }];
  if (row.older?.includes(String(value)) === true) return [{ id: row.id, value: String(value) }];
  return [{ id: row.id, value: String(checkNumber(row, value, wrong)) }];
}

function checkNumber(row: ParameterRow, given: string | number, wrong: (what: string) => never): number {
  const value = typeof given === "string" && given.trim() !== "" ? Number(given) : given;
  if (typeof value !== "number" || !Number.isSafeInteger(value)) return wrong(`must be a whole number, not ${given}`);
  const { min = 0, max = Number.MAX_SAFE_INTEGER, step = 1, zeroOr, oneOf } = row;
  if (zeroOr !== undefined && value !== 0 && (value < zeroOr[0] || value > zeroOr[1]))
    wrong(`must be 0, or ${zeroOr[0]} to ${zeroOr[1]}, not ${value}`);
  if (value < min || value > max) wrong(`must be ${min} to ${max}, not ${value}`);
  if (value % step !== 0) wrong(`must be a multiple of ${step}, not ${value}`);
  if (oneOf !== undefined && !oneOf.includes(value)) wrong(`must be one of ${oneOf.join(", ")}, not ${value}`);
  return value;
}

/** A parameter these types do not know: by number, and nothing about it can be checked. */
function numbered([name, value]: [string, ParameterValue | undefined], refuse: Refuse): WireParameter[] {
  if (value === undefined) return [];
  if (!isNumber(name))
    refuse(`parameters.${name}`, "must be the number of a parameter: the product is given by number");
  const items: readonly unknown[] = !Array.isArray(value) ? [value] : value.length === 0 ? [nothingChosen] : value;
  return items.map((item) => {
    if (!isText(item) && typeof item !== "number") refuse(`parameters.${name}`, "must be text, a number or a list");
    return { id: Number(name), value: String(item) };
  });
}

function inOrder(wire: readonly WireParameter[]): WireParameter[] {
  return wire.toSorted((one, other) => one.id - other.id);
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

function isNumber(name: string): boolean {
  return /^\d+$/.test(name);
}
