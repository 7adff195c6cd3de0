import { type JsonNode, node } from "../json.ts";
import { readYaml } from "./yaml-file.ts";

interface ParameterValue {
  readonly value: string;
  readonly label: string | undefined;
}

export interface Parameter {
  readonly key: string;
  readonly id: number;
  readonly label: string;
  readonly type: "int" | "string" | "list";
  readonly required: true | undefined;
  readonly readOnly: true | undefined;
  readonly deprecated: true | undefined;
  readonly scaleUpOnly: true | undefined;
  readonly replacedBy: number | undefined;
  readonly min: number | undefined;
  readonly max: number | undefined;
  readonly step: number | undefined;
  readonly zeroOr: readonly number[] | undefined;
  readonly oneOf: readonly number[] | undefined;
  readonly default: number | string | readonly [] | undefined;
  readonly none: string | undefined;
  readonly values: readonly ParameterValue[] | undefined;
  readonly older: readonly ParameterValue[] | undefined;
  readonly zeroUnless: ParameterCondition | undefined;
  readonly requiredWith: ParameterCondition | undefined;
  readonly evidence: "single" | "disputed" | undefined;
  readonly notes: readonly string[];
}

interface ParameterCondition {
  readonly parameter: string;
  readonly value: string;
}

export interface Product {
  readonly key: string;
  readonly id: number;
  readonly label: string;
  readonly entitlement: "vm" | "hardware" | "cloud";
  readonly parameters: readonly Parameter[];
}

export interface Products {
  readonly file: string;
  readonly products: readonly Product[];
}

/** Reads the FortiFlex product table. */
export async function loadProducts(rootFolder: string, file: string): Promise<Products> {
  const root = node(await readYaml(rootFolder, file), file, []);
  const productIds = new Set<number>();
  const parameterIds = new Set<number>();
  const products = root
    .at("products")
    .entries()
    .map(([key, at]) => {
      const product: Product = {
        key,
        id: unique(at.at("id"), productIds),
        label: at.at("label").string(),
        entitlement: at.at("entitlement").oneOf(["vm", "hardware", "cloud"]),
        parameters: at
          .at("parameters")
          .entries()
          .map(([name, parameter]) => readParameter(name, parameter, parameterIds)),
      };
      checkConditions(at, product);
      return product;
    });
  return { file, products };
}

function readParameter(key: string, at: JsonNode, ids: Set<number>): Parameter {
  const parameter: Parameter = {
    key,
    id: unique(at.at("id"), ids),
    label: at.at("label").string(),
    type: at.at("type").oneOf(["int", "string", "list"]),
    required: at.at("required").flag(),
    readOnly: at.at("readOnly").flag(),
    deprecated: at.at("deprecated").flag(),
    scaleUpOnly: at.at("scaleUpOnly").flag(),
    replacedBy: optional(at.at("replacedBy"), number),
    min: optional(at.at("min"), number),
    max: optional(at.at("max"), number),
    step: optional(at.at("step"), number),
    zeroOr: optional(at.at("zeroOr"), (range) => range.items().map(number)),
    oneOf: optional(at.at("oneOf"), (list) => list.items().map(number)),
    default: optional(at.at("default"), readDefault),
    none: optional(at.at("none"), (none) => none.string()),
    values: optional(at.at("values"), readValues),
    older: optional(at.at("older"), readValues),
    zeroUnless: optional(at.at("zeroUnless"), readCondition),
    requiredWith: optional(at.at("requiredWith"), readCondition),
    evidence: optional(at.at("evidence"), (evidence) => evidence.oneOf(["single", "disputed"])),
    notes: optional(at.at("notes"), (notes) => notes.items().map((note) => note.string())) ?? [],
  };
  if (parameter.type === "int" && parameter.values !== undefined)
    throw at.at("values").fail("a number has no values; use oneOf");
  if (parameter.type !== "int" && parameter.values === undefined) throw at.fail("expected values");
  if (parameter.zeroOr !== undefined && parameter.zeroOr.length !== 2)
    throw at.at("zeroOr").fail("expected two numbers");
  return parameter;
}

function unique(at: JsonNode, ids: Set<number>): number {
  const id = at.number();
  if (ids.has(id)) throw at.fail(`id ${id} is used twice`);
  ids.add(id);
  return id;
}

function optional<T>(at: JsonNode, read: (at: JsonNode) => T): T | undefined {
  return at.exists ? read(at) : undefined;
}

function number(at: JsonNode): number {
  return at.number();
}

function readDefault(at: JsonNode): number | string | readonly [] {
  if (Array.isArray(at.value) && at.value.length === 0) return [];
  return typeof at.value === "number" ? at.value : at.string();
}

function readValues(at: JsonNode): ParameterValue[] {
  return at.items().map((item) => {
    const label = item.at("label");
    return { value: item.at("value").string(), label: label.exists ? label.string() : undefined };
  });
}

function readCondition(at: JsonNode): ParameterCondition {
  return { parameter: at.at("parameter").string(), value: at.at("value").string() };
}

function checkConditions(at: JsonNode, product: Product): void {
  for (const parameter of product.parameters) {
    for (const rule of ["zeroUnless", "requiredWith"] as const) {
      const condition = parameter[rule];
      if (condition === undefined) continue;
      const other = product.parameters.find((item) => item.key === condition.parameter);
      if (!other?.values?.some((item) => item.value === condition.value)) {
        throw at.at("parameters", parameter.key, rule).fail(`${condition.parameter} has no value ${condition.value}`);
      }
    }
  }
}
