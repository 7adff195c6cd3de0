import { isObject, type Json, type JsonObject } from "../json.ts";
import { banner, printKey, printLiteral } from "../print.ts";
import { splitNull } from "../schema.ts";
import type { Operation, Spec } from "./load-spec.ts";

interface FieldRule {
  type: string;
  required?: true;
  nullable?: true;
  min?: Json;
  max?: Json;
  minLength?: Json;
  maxLength?: Json;
  pattern?: Json;
  enum?: Json;
  minItems?: Json;
  maxItems?: Json;
  items?: FieldRule;
  fields?: Record<string, FieldRule>;
}

const SIMPLE = ["string", "integer", "number", "boolean", "array", "object"];

/** What a client can check before it sends, from the schema of one field. */
export function fieldRule(raw: JsonObject, required: boolean): FieldRule {
  const { schema, nullable } = splitNull(raw);
  const type = typeof schema.type === "string" && SIMPLE.includes(schema.type) ? schema.type : "unknown";
  const isDate = schema["x-format"] === "date";
  // The client checks and formats dates itself, so their pattern is no rule.
  const rule: FieldRule = { type: isDate ? "date" : type };
  if (required) rule.required = true;
  if (nullable) rule.nullable = true;
  copy(rule, "min", schema.minimum);
  copy(rule, "max", schema.maximum);
  copy(rule, "minLength", schema.minLength);
  copy(rule, "maxLength", schema.maxLength);
  if (!isDate) copy(rule, "pattern", schema.pattern);
  copy(rule, "enum", schema.enum);
  copy(rule, "minItems", schema.minItems);
  // The client splits a batched list, so its length is no rule.
  if (schema["x-fortikit-batched"] !== true) copy(rule, "maxItems", schema.maxItems);
  if (type === "array" && isObject(schema.items)) rule.items = fieldRule(schema.items, false);
  if (type === "object") rule.fields = fieldRules(schema);
  return rule;
}

function copy<K extends keyof FieldRule>(rule: FieldRule, key: K, value: FieldRule[K]): void {
  if (value !== undefined) rule[key] = value;
}

function fieldRules(schema: JsonObject): Record<string, FieldRule> {
  const required = Array.isArray(schema.required) ? schema.required : [];
  const properties = isObject(schema.properties) ? schema.properties : {};
  const rules = Object.entries(properties).map(([name, field]) => [
    name,
    fieldRule(isObject(field) ? field : {}, required.includes(name)),
  ]);
  return Object.fromEntries(rules);
}

function row(operation: Operation): object {
  const { method, path, safe, object, secret } = operation;
  return { method, path, safe, object, secret, fields: fieldRules(operation.request) };
}

/** The endpoint table of a client. */
export function emitOperations(spec: Spec): string {
  const rows = spec.operations.map((operation) => {
    const name = printKey(operation.id);
    return `  ${name}: ${printLiteral(row(operation), 2, name.length + 5)},\n`;
  });
  return [
    banner([spec.file]),
    `import type { OperationRow } from "@fortikit/core/product";\n\n`,
    `/** Every operation of ${spec.title}, below \`${spec.origin}${spec.basePath}\`. */\n`,
    `export const operations = {\n${rows.join("")}} as const satisfies Record<string, OperationRow>;\n\n`,
    `export type OperationId = keyof typeof operations;\n`,
  ].join("");
}
