import { banner, printDoc, printKey, printLiteral } from "../print.ts";
import type { Parameter, Product, Products } from "./load-products.ts";

const ROW_TYPES = `/** How the entitlements of a product are made. */
export type EntitlementKind = "vm" | "hardware" | "cloud";

/** A rule that looks at another parameter of the product. */
export interface ParameterCondition {
  readonly parameter: string;
  readonly value: string;
}

/** One parameter of a product type. */
export interface ParameterRow {
  /** The number on the wire. */
  readonly id: number;
  readonly label: string;
  /** A number, one text, or a list of texts (the id is repeated on the wire). */
  readonly type: "int" | "string" | "list";
  readonly required?: true;
  /** In answers only. */
  readonly readOnly?: true;
  readonly deprecated?: true;
  /** Can be raised, not lowered. */
  readonly scaleUpOnly?: true;
  /** Id of the parameter that took its place. */
  readonly replacedBy?: number;
  readonly min?: number;
  readonly max?: number;
  /** Only multiples of it. */
  readonly step?: number;
  /** 0, or a number in this range. */
  readonly zeroOr?: readonly [number, number];
  /** Only these numbers. */
  readonly oneOf?: readonly number[];
  /** What it is when left out. */
  readonly default?: number | string | readonly [];
  /** The value that stands for "nothing chosen". */
  readonly none?: string;
  readonly values?: readonly string[];
  /** Values of configurations of earlier years. */
  readonly older?: readonly string[];
  /** Has to be 0 unless another parameter has this value. */
  readonly zeroUnless?: ParameterCondition;
  /** Required when another parameter has this value. */
  readonly requiredWith?: ParameterCondition;
}

/** One product type. */
export interface ProductRow {
  /** The number on the wire. */
  readonly id: number;
  readonly label: string;
  readonly entitlement: EntitlementKind;
  readonly parameters: Readonly<Record<string, ParameterRow>>;
}
`;

/** A parameter as a row of data, for the client and the simulator alike. */
export function parameterRow(parameter: Parameter): object {
  const { key: _, evidence: __, notes: ___, values, older, ...rest } = parameter;
  return { ...rest, values: values?.map((item) => item.value), older: older?.map((item) => item.value) };
}

function productRow(product: Product): object {
  const { id, label, entitlement } = product;
  const parameters = Object.fromEntries(
    product.parameters.map((parameter) => [parameter.key, parameterRow(parameter)]),
  );
  return { id, label, entitlement, parameters };
}

function inputType(parameter: Parameter): string {
  if (parameter.type === "int") return "number";
  const values = (parameter.values ?? []).map((item) => item.value);
  const numbers = values.every((value) => /^\d+$/.test(value)) ? values : [];
  const none = parameter.type === "string" && parameter.none !== undefined ? [parameter.none] : [];
  const union = [...[...values, ...none].map((value) => JSON.stringify(value)), ...numbers, "UnknownValue"].join(" | ");
  return parameter.type === "list" ? `readonly (${union})[]` : union;
}

function range(parameter: Parameter): string {
  const { min, max, step, zeroOr, oneOf } = parameter;
  const steps = step === undefined || step === 1 ? "" : `, in steps of ${step}`;
  if (oneOf !== undefined) return `: one of ${oneOf.join(", ")}`;
  if (zeroOr !== undefined) return `: 0, or ${zeroOr[0]} to ${zeroOr[1]}${steps}`;
  return min !== undefined && max !== undefined ? `: ${min} to ${max}${steps}` : "";
}

function parameterDoc(parameter: Parameter): string[] {
  const text = [`${parameter.label}${range(parameter)}. Parameter ${parameter.id}.`];
  const fallback = parameter.default;
  if (fallback !== undefined) text.push(`${Array.isArray(fallback) ? "Nothing" : fallback} when left out.`);
  if (parameter.scaleUpOnly) text.push("Can be raised, not lowered.");
  if (parameter.evidence === "single") text.push("Rests on one source.");
  const lines = [text.join(" "), ...parameter.notes];
  const labels = (parameter.values ?? []).filter((item) => item.label !== undefined);
  if (labels.length > 0) lines.push("", ...labels.map((item) => `- \`${item.value}\` ${item.label}`));
  const older = (parameter.older ?? []).map(
    (item) => `\`${item.value}\`${item.label === undefined ? "" : ` ${item.label}`}`,
  );
  if (older.length > 0) lines.push("", `Older: ${older.join(", ")}.`);
  if (parameter.deprecated) lines.push("", `@deprecated Parameter ${parameter.replacedBy} took its place.`);
  return lines;
}

function inputInterface(product: Product): string {
  const inputs = product.parameters.filter((parameter) => !parameter.readOnly);
  const doc = printDoc([`${product.label}. Product type ${product.id}, ${product.entitlement} entitlements.`], 2);
  if (inputs.length === 0) return `${doc}  ${printKey(product.key)}: Record<string, never>;\n`;
  const fields = inputs.map((parameter) => {
    const type = inputType(parameter);
    const field = parameter.required ? `: ${type};` : `?: ${type} | undefined;`;
    return `${printDoc(parameterDoc(parameter), 4)}    ${printKey(parameter.key)}${field}\n`;
  });
  return `${doc}  ${printKey(product.key)}: {\n${fields.join("")}  };\n`;
}

/** The table of FortiFlex product types, and the types of their parameters. */
export function emitProducts({ file, products }: Products): string {
  const rows = products.map((product) => `  ${printKey(product.key)}: ${printLiteral(productRow(product), 2)},\n`);
  return [
    banner([file]),
    `import type { UnknownValue } from "@fortikit/core";\n\n`,
    ROW_TYPES,
    `\n/** The ${products.length} product types and their parameters. */\n`,
    `export const products = {\n${rows.join("")}} as const satisfies Record<string, ProductRow>;\n\n`,
    `/** What each product type takes to make or change a configuration. */\n`,
    `export interface ProductParameters {\n${products.map(inputInterface).join("")}}\n\n`,
    `/** Name of a product type. */\nexport type ProductName = keyof ProductParameters;\n`,
  ].join("");
}
