import type { ParameterRow } from "./generated/products.ts";
import {
  type DecodedProduct,
  nothingChosen,
  type ParameterValue,
  productName,
  productTable,
} from "./product-parameters.ts";

/** A parameter as answers hold it. */
export interface ReadParameter {
  readonly id: number;
  readonly value?: string | number | null | undefined;
}

/** The way back: names for numbers, numbers for texts of digits, lists for repeated ids. */
export function decodeProduct(id: number | undefined, wire: readonly ReadParameter[]): DecodedProduct {
  const product = productName(id);
  const rows = new Map<number, readonly [string, ParameterRow]>();
  for (const entry of Object.entries(productTable[product ?? ""]?.parameters ?? {})) rows.set(entry[1].id, entry);
  const parameters: Record<string, ParameterValue> = {};
  for (const { id: parameter, value } of wire) {
    if (value === undefined || value === null) continue;
    const [name, row] = rows.get(parameter) ?? [String(parameter), undefined];
    parameters[name] = decodeValue(row, String(value), parameters[name]);
  }
  return { product, parameters } as DecodedProduct;
}

/** `before` is what items with the same id made of it. */
function decodeValue(row: ParameterRow | undefined, text: string, before: ParameterValue | undefined): ParameterValue {
  const list = before === undefined ? [] : Array.isArray(before) ? before : [String(before)];
  if (row?.type === "list") return text === (row.none ?? nothingChosen) ? list : [...list, text];
  if (row === undefined && before !== undefined) return [...list, text];
  return row?.type === "int" && /^\d+$/.test(text) ? Number(text) : text;
}
