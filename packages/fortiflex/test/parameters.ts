import fc from "fast-check";
import type { ParameterRow, ProductRow } from "../src/generated/products.ts";
import { type ParameterValue, productTable } from "../src/product-parameters.ts";

export type Values = Readonly<Record<string, ParameterValue>>;

/** All products, as `[name, row]`. */
export const allProducts: readonly (readonly [string, ProductRow])[] = Object.entries(productTable);

/** A number the row allows. */
function numbers({ min = 0, max = 1_000_000, step = 1, zeroOr, oneOf }: ParameterRow): fc.Arbitrary<number> {
  if (oneOf !== undefined) return fc.constantFrom(...oneOf);
  const [low, high] = zeroOr ?? [min, max];
  const multiples = fc
    .integer({ min: Math.ceil(low / step), max: Math.floor(high / step) })
    .map((times) => times * step);
  return zeroOr === undefined ? multiples : fc.oneof(multiples, fc.constant(0));
}

function anyValue(row: ParameterRow): fc.Arbitrary<ParameterValue> {
  if (row.type === "int") return numbers(row);
  const values = row.values ?? ["ANY"];
  return row.type === "list" ? fc.subarray([...values]) : fc.constantFrom(...values);
}

/** Valid parameters of a product: those that are required, and any of the others. */
export function validParameters({ parameters }: ProductRow): fc.Arbitrary<Values> {
  const sendable = Object.entries(parameters).filter(([, row]) => row.readOnly !== true && row.deprecated !== true);
  const requiredKeys = sendable.filter(([, row]) => row.required === true).map(([name]) => name);
  return fc
    .record(Object.fromEntries(sendable.map(([name, row]) => [name, anyValue(row)])), { requiredKeys })
    .map((values) => obeying(parameters, values as Values));
}

/** The rules between parameters, obeyed. */
function obeying(parameters: ProductRow["parameters"], values: Values): Values {
  const obeyed: Record<string, ParameterValue> = { ...values };
  for (const [name, { zeroUnless, requiredWith, values: choices }] of Object.entries(parameters)) {
    if (zeroUnless !== undefined && obeyed[zeroUnless.parameter] !== zeroUnless.value && name in obeyed)
      obeyed[name] = 0;
    const chosen = requiredWith === undefined ? undefined : obeyed[requiredWith.parameter];
    if (Array.isArray(chosen) && chosen.includes(requiredWith?.value)) obeyed[name] ??= choices?.[0] ?? "";
  }
  return obeyed;
}

/** One wrong value for a parameter, and what is wrong with it. */
export function violations(row: ParameterRow): [what: string, value: unknown][] {
  const wrong: [string, unknown][] = [
    ["null", null],
    ["an object", {}],
    ["true", true],
  ];
  if (row.type === "list")
    return [
      ...wrong,
      ["no list", "X"],
      ["a number in it", [3]],
      ["an empty text in it", [""]],
      ["NONE and more", ["NONE", "X"]],
    ];
  wrong.push(["a list", ["1"]], ["an empty text", ""]);
  if (row.type === "string") return wrong;
  const { min, max, step, zeroOr, oneOf } = row;
  wrong.push(
    ["a fraction", 1.5],
    ["a word", "many"],
    ["less than nothing", -1],
    ["no number", Number.NaN],
    ["too large a number", 2 ** 60],
  );
  if (min !== undefined && min > 0) wrong.push(["less than the least", min - (step ?? 1)]);
  if (max !== undefined) wrong.push(["more than the most", max + (step ?? 1)]);
  if (step !== undefined && step > 1) wrong.push(["between two steps", (zeroOr?.[0] ?? min ?? 0) + step + 1]);
  if (zeroOr !== undefined && zeroOr[0] > 1) wrong.push(["between zero and the least", zeroOr[0] - 1]);
  const between = oneOf?.find((value) => !oneOf.includes(value + 1));
  if (between !== undefined) wrong.push(["none of its numbers", between + 1]);
  return wrong;
}
