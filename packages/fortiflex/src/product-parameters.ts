import { InputError } from "@fortikit/core";
import {
  type ParameterRow,
  type ProductName,
  type ProductParameters,
  type ProductRow,
  products,
} from "./generated/products.ts";

/** A parameter value as callers give and get it. */
export type ParameterValue = string | number | readonly string[];

/** Parameters these types do not know, by their number on the wire. */
export interface NumberedParameters {
  readonly [id: number]: ParameterValue | undefined;
}

/** Parameters of a product type by name; unknown ones by number. */
export type ParametersOf<Product extends ProductName> = ProductParameters[Product] & NumberedParameters;

/** One parameter on the wire. A list repeats its id. */
export interface WireParameter {
  readonly id: number;
  readonly value: string | number;
}

/** A product by name with its parameters, or by number with parameters as they go over the wire. */
export type ProductInput =
  | {
      [Product in ProductName]: {
        readonly product: Product;
        readonly parameters: ParametersOf<Product>;
        readonly productTypeId?: undefined;
      };
    }[ProductName]
  | { readonly productTypeId: number; readonly parameters: readonly WireParameter[]; readonly product?: undefined };

/** A product decoded: its parameters by name, those unknown to these types by number. */
export type DecodedProduct =
  | {
      [Product in ProductName]: {
        readonly product: Product;
        readonly parameters: Partial<ProductParameters[Product]> & NumberedParameters;
      };
    }[ProductName]
  | { readonly product: undefined; readonly parameters: NumberedParameters };

const table: Readonly<Record<string, ProductRow>> = products;
const byId: ReadonlyMap<number, ProductName> = new Map(
  Object.entries(table).map(([name, row]) => [row.id, name as ProductName]),
);

/** The product type's name, where these types know it. */
export function productName(id: number | undefined): ProductName | undefined {
  return id === undefined ? undefined : byId.get(id);
}

/** What a parameter number means, for messages: `cpu of FGT_VM_Bundle (CPU Size)`. */
export function parameterLabel(id: number): string | undefined {
  for (const [product, { parameters }] of Object.entries(table)) {
    for (const [name, row] of Object.entries(parameters))
      if (row.id === id) return `${name} of ${product} (${row.label})`;
  }
  return undefined;
}

/** A product as it goes over the wire. Values the service would refuse are an `InputError` that names the parameter. */
export function encodeProduct(
  operation: string,
  input: ProductInput,
): { productTypeId: number; parameters: readonly WireParameter[] } {
  if (input.product === undefined) return { productTypeId: input.productTypeId, parameters: input.parameters };
  const row = Object.hasOwn(table, input.product) ? table[input.product] : undefined;
  if (row === undefined)
    refuse(
      operation,
      "product",
      `must be one of ${Object.keys(table).join(", ")}, not "${String(input.product)}"; give unknown products by productTypeId`,
    );
  return { productTypeId: row.id, parameters: encodeParameters(operation, row, input.parameters as Values) };
}

type Values = Readonly<Record<string, ParameterValue | undefined>>;

function encodeParameters(operation: string, product: ProductRow, values: Values): WireParameter[] {
  const wire: WireParameter[] = [];
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) continue;
    const row = Object.hasOwn(product.parameters, name) ? product.parameters[name] : undefined;
    if (row !== undefined) wire.push(...encodeValue(operation, name, row, value, values));
    else if (/^\d+$/.test(name))
      for (const each of Array.isArray(value) ? value : [value]) wire.push({ id: Number(name), value: String(each) });
    else
      refuse(
        operation,
        `parameters.${name}`,
        `is no parameter of ${product.label}; it has ${Object.keys(product.parameters).join(", ")}`,
      );
  }
  for (const [name, row] of Object.entries(product.parameters)) {
    const { requiredWith } = row;
    const wanted =
      row.required === true ||
      (requiredWith !== undefined && holds(values[requiredWith.parameter], requiredWith.value));
    if (wanted && values[name] === undefined && values[row.id] === undefined) {
      refuse(operation, `parameters.${name}`, `is missing (${row.label})`);
    }
  }
  return wire.sort((a, b) => a.id - b.id);
}

function encodeValue(
  operation: string,
  name: string,
  row: ParameterRow,
  value: ParameterValue,
  all: Values,
): WireParameter[] {
  const wrong = (what: string): never => refuse(operation, `parameters.${name}`, what);
  if (row.readOnly === true) wrong("is set by the service and cannot be sent");
  if (row.type === "list") {
    if (!Array.isArray(value)) return wrong(`must be a list, not ${String(value)}`);
    for (const item of value) if (typeof item !== "string" || item === "") wrong("must hold texts only");
    const items = value.length === 0 ? [row.none ?? "NONE"] : [...new Set(value as readonly string[])];
    return items.map((item) => ({ id: row.id, value: item }));
  }
  if (Array.isArray(value)) return wrong("must be one value, not a list");
  const text = String(value);
  if (row.type === "string") return text === "" ? wrong("must not be empty") : [{ id: row.id, value: text }];
  if (row.older?.includes(text) !== true) checkNumber(row, value as string | number, all, wrong);
  return [{ id: row.id, value: text }];
}

function checkNumber(row: ParameterRow, given: string | number, all: Values, wrong: (what: string) => never): void {
  const value = typeof given === "string" && given.trim() !== "" ? Number(given) : given;
  if (typeof value !== "number" || !Number.isSafeInteger(value))
    throw wrong(`must be a whole number, not ${String(given)}`);
  const { min = 0, max = Number.MAX_SAFE_INTEGER, step = 1, zeroOr, oneOf, zeroUnless } = row;
  if (value !== 0 && zeroUnless !== undefined && !holds(all[zeroUnless.parameter], zeroUnless.value)) {
    wrong(`must be 0 unless ${zeroUnless.parameter} is ${zeroUnless.value}`);
  }
  if (zeroOr !== undefined && value !== 0 && (value < zeroOr[0] || value > zeroOr[1]))
    wrong(`must be 0, or ${zeroOr[0]} to ${zeroOr[1]}, not ${value}`);
  if (value < min || value > max) wrong(`must be ${min} to ${max}, not ${value}`);
  if (value % step !== 0) wrong(`must be a multiple of ${step}, not ${value}`);
  if (oneOf !== undefined && !oneOf.includes(value)) wrong(`must be one of ${oneOf.join(", ")}, not ${value}`);
}

function holds(value: ParameterValue | undefined, wanted: string): boolean {
  return Array.isArray(value) ? value.includes(wanted) : String(value) === wanted;
}

/** The way back: names for numbers, numbers for texts of digits, lists for repeated ids. */
export function decodeProduct(id: number | undefined, wire: readonly WireParameter[]): DecodedProduct {
  const product = productName(id);
  const rows = new Map(
    product === undefined
      ? []
      : Object.entries(table[product]?.parameters ?? {}).map(([name, row]) => [row.id, [name, row] as const]),
  );
  const parameters: Record<string, ParameterValue> = {};
  for (const { id: parameter, value } of wire) {
    const [name, row] = rows.get(parameter) ?? [String(parameter), undefined];
    const text = String(value);
    const before = parameters[name];
    if (row?.type === "list")
      parameters[name] = [
        ...((before as readonly string[] | undefined) ?? []),
        ...(text === (row.none ?? "NONE") ? [] : [text]),
      ];
    else if (row === undefined && before !== undefined)
      parameters[name] = [...(Array.isArray(before) ? before : [String(before)]), text];
    else parameters[name] = row?.type === "int" && /^-?\d+$/.test(text) ? Number(text) : text;
  }
  return { product, parameters } as DecodedProduct;
}

function refuse(operation: string, field: string, what: string): never {
  throw new InputError(`${operation}: ${field} ${what}.`, { field, context: { operation }, hint: "Nothing was sent." });
}
