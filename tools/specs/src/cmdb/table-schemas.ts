import type { NativeField, NativeTable } from "../../../../packages/fortios/src/typegen/native.ts";
import { compact, type JsonObject } from "../json/json.ts";
import { schemaName } from "../openapi/schema-name.ts";
import { X } from "../openapi/x.ts";
import type { Overlay } from "../overlay/overlay.ts";
import { derivedSentence, linesSentence } from "./describe-field.ts";
import type { ReferenceNames } from "./field-context.ts";
import { fieldSchema, sameLines } from "./field-schema.ts";
import { type Merged, newest } from "./merged.ts";

export interface SchemaContext {
  /** All lines of the document. */
  readonly lines: readonly string[];
  readonly noDefaults: ReadonlySet<string>;
  readonly references: ReferenceNames;
  readonly overlay: Overlay;
}

/** Schemas of a table and of every table and object inside it, by name. */
export function tableSchemas(table: Merged<NativeTable>, context: SchemaContext): Record<string, JsonObject> {
  const schemas: Record<string, JsonObject> = {};
  addSchema(schemas, table, table.name, context.lines, context, true);
  return schemas;
}

function addSchema(
  schemas: Record<string, JsonObject>,
  node: Merged<NativeTable> | Merged,
  path: string,
  parentLines: readonly string[],
  context: SchemaContext,
  top: boolean,
): void {
  const name = schemaName(path);
  if (schemas[name] !== undefined) throw new Error(`Two schemas want the name ${name}; one is of ${path}.`);
  schemas[name] = nodeSchema(node, path, parentLines, context, top);
  const holder = structureLines(node);
  for (const child of node.children) {
    if (structureLines(child).length > 0) addSchema(schemas, child, `${path}/${child.name}`, holder, context, false);
  }
}

/** Lines in which the node holds fields. */
export function structureLines(node: Merged<NativeTable> | Merged): string[] {
  return node.lines.filter((line) => {
    const category = node.byLine.get(line)?.category;
    return category === "table" || category === "complex";
  });
}

function nodeSchema(
  node: Merged<NativeTable> | Merged,
  path: string,
  parentLines: readonly string[],
  context: SchemaContext,
  top: boolean,
): JsonObject {
  const lines = structureLines(node);
  const base = newest<NativeField | NativeTable>({ lines, byLine: node.byLine });
  const derived = lines.filter((line) => node.byLine.get(line)?.derived === true);
  const reason = top ? context.overlay.readOnly.get(path) : undefined;
  const plain = node.children.length === 1 && node.children[0]?.name === base.mkey;
  const { noDefaults, references, overlay } = context;
  const fields = { noDefaults, references, secrets: overlay.secrets, parentLines: lines };
  return {
    type: "object",
    description: describe(node, base, path, lines, parentLines, derived, reason, top),
    [X.path]: path,
    [X.category]: base.category,
    [X.key]: base.mkey,
    [X.keyType]: base.mkey_type,
    [X.plain]: plain ? true : undefined,
    [X.readOnly]: reason === undefined ? undefined : true,
    [X.reason]: reason,
    [X.byLine]: compact(Object.fromEntries(lines.map((line) => [line, differing(node.byLine.get(line), base)]))),
    [X.lines]: sameLines(lines, parentLines) ? undefined : lines,
    [X.derived]: derived.length === 0 ? undefined : derived,
    properties: Object.fromEntries(
      node.children.map((child) => [child.name, fieldSchema(child, `${path}/${child.name}`, fields)]),
    ),
  };
}

/** Kind and key, where a line has others than the newest. */
function differing(
  own: NativeField | NativeTable | undefined,
  base: NativeField | NativeTable,
): JsonObject | undefined {
  if (own === undefined) return undefined;
  return compact({
    [X.category]: own.category === base.category ? undefined : own.category,
    [X.key]: own.mkey === base.mkey ? undefined : (own.mkey ?? null),
    [X.keyType]: own.mkey_type === base.mkey_type ? undefined : (own.mkey_type ?? null),
  });
}

function describe(
  node: Merged<NativeTable> | Merged,
  base: NativeField | NativeTable,
  path: string,
  lines: readonly string[],
  parentLines: readonly string[],
  derived: readonly string[],
  reason: string | undefined,
  top: boolean,
): string {
  const sentences = [kind(node, base, path, top)];
  if (reason !== undefined) sentences.push("Read only.");
  const since = linesSentence(lines, parentLines);
  if (since !== undefined) sentences.push(since);
  if (derived.length > 0) sentences.push(derivedSentence(derived, lines));
  return sentences.join(" ");
}

function kind(node: Merged<NativeTable> | Merged, base: NativeField | NativeTable, path: string, top: boolean): string {
  const key = base.mkey === undefined ? "" : ` by \`${base.mkey}\``;
  if (top) return base.category === "table" ? `A row of \`${path}\`,${key}.` : `The settings \`${path}\`.`;
  const parent = path.slice(0, -node.name.length - 1);
  return base.category === "table"
    ? `A row of \`${node.name}\` in \`${parent}\`,${key}.`
    : `The fields of \`${node.name}\` in \`${parent}\`.`;
}
