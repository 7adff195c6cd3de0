import { banner, printKey, printLiteral } from "../print.ts";
import { validationOnly } from "../schema.ts";
import { parameterRow } from "./emit-products.ts";
import type { Products } from "./load-products.ts";
import { pascal, type Spec } from "./load-spec.ts";

const TYPES = `/** The part of JSON Schema 2020-12 that the request schemas use. */
export interface JsonSchema {
  type?: JsonType | JsonType[];
  enum?: (string | number | boolean | null)[];
  const?: string | number | boolean | null;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: boolean;
  items?: JsonSchema;
  minItems?: number;
  maxItems?: number;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  pattern?: string;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  allOf?: JsonSchema[];
  if?: JsonSchema;
  then?: JsonSchema;
  else?: JsonSchema;
}

export type JsonType = "null" | "boolean" | "object" | "array" | "number" | "integer" | "string";

/** One operation. Every one of them is a POST. */
export interface CloudOperation {
  /** Below the base path of the API. */
  readonly path: string;
  /** Changes nothing and may be repeated. */
  readonly safe: boolean;
  /** What the API user needs. The token service has no permissions. */
  readonly permission?: "Read" | "ReadWrite";
  /** Self-contained. */
  readonly request: JsonSchema;
}

export interface CloudLimits {
  readonly callsPerMinute: number;
  readonly callsPerHour: number;
  readonly errorsPerHour: number;
  readonly unitsPerBatch?: number;
  readonly errorsPerBatch?: number;
}

export interface CloudApi<Id extends string = string> {
  /** Scheme and host of the real service. */
  readonly origin: string;
  readonly basePath: string;
  /** The client_id whose tokens it takes. The token service has none. */
  readonly clientId?: string;
  readonly limits?: CloudLimits;
  readonly operations: Readonly<Record<Id, CloudOperation>>;
}

export interface FlexCondition {
  readonly parameter: string;
  readonly value: string;
}

export interface FlexParameter {
  readonly id: number;
  /** The name that clients use. */
  readonly key: string;
  readonly label: string;
  readonly type: "int" | "string" | "list";
  /** The id may be repeated. */
  readonly multiple: boolean;
  readonly required: boolean;
  readonly readOnly: boolean;
  readonly deprecated: boolean;
  readonly scaleUpOnly: boolean;
  readonly replacedBy?: number;
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  readonly zeroOr?: readonly [number, number];
  readonly oneOf?: readonly number[];
  readonly default?: number | string | readonly [];
  readonly none?: string;
  readonly values?: readonly string[];
  readonly older?: readonly string[];
  readonly zeroUnless?: FlexCondition;
  readonly requiredWith?: FlexCondition;
}

export interface FlexProduct {
  readonly id: number;
  /** The name that clients use. */
  readonly key: string;
  readonly label: string;
  readonly entitlement: "vm" | "hardware" | "cloud";
  readonly parameters: readonly FlexParameter[];
}
`;

interface ModelApi {
  /** Name of the constant, such as \`fortiflexV2\`. */
  readonly name: string;
  readonly spec: Spec;
}

function emitApi({ name, spec }: ModelApi): string {
  const idType = `${pascal(name)}OperationId`;
  const operations = spec.operations.map(({ id, path, safe, permission, request }) => {
    const key = printKey(id);
    return `    ${key}: ${printLiteral({ path, safe, permission, request: validationOnly(request) }, 4, key.length + 7)},\n`;
  });
  const ids = spec.operations.map(({ id }) => `  | ${JSON.stringify(id)}`).join("\n");
  const head = { origin: spec.origin, basePath: spec.basePath, clientId: spec.clientId, limits: spec.limits };
  const fields = Object.entries(head)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `  ${key}: ${printLiteral(value, 2)},\n`);
  return [
    `export type ${idType} =\n${ids};\n\n`,
    `/** ${spec.title}, from ${spec.file}. */\n`,
    `export const ${name}: CloudApi<${idType}> = {\n${fields.join("")}  operations: {\n${operations.join("")}  },\n};\n`,
  ].join("");
}

function emitFlexProducts({ products }: Products): string {
  const rows = products.map(({ id, key, label, entitlement, parameters }) => {
    const list = parameters.map((parameter) => ({
      id: parameter.id,
      key: parameter.key,
      ...parameterRow(parameter),
      multiple: parameter.type === "list",
      required: parameter.required === true,
      readOnly: parameter.readOnly === true,
      deprecated: parameter.deprecated === true,
      scaleUpOnly: parameter.scaleUpOnly === true,
    }));
    return `  ${printLiteral({ id, key, label, entitlement, parameters: list }, 2)},\n`;
  });
  return `/** FortiFlex product types, by id. */\nexport const flexProducts: readonly FlexProduct[] = [\n${rows.join("")}];\n`;
}

/** Everything the simulator needs to serve the cloud APIs and to check what is sent to them. */
export function emitModel(apis: readonly ModelApi[], products: Products): string {
  return [
    banner([...apis.map(({ spec }) => spec.file), products.file]),
    [TYPES, ...apis.map(emitApi), emitFlexProducts(products)].join("\n"),
  ].join("");
}
