import type { NativeField, NativeTable } from "../../../../packages/fortios/src/typegen/native.ts";
import type { JsonObject } from "../json/json.ts";
import { schemaName } from "../openapi/schema-name.ts";
import { jsonContent } from "../openapi/shared-components.ts";
import { type Merged, newest } from "./merged.ts";
import { structureLines } from "./table-schemas.ts";

/** What one table adds to a document beside its schemas. */
export interface TablePaths {
  readonly paths: Record<string, JsonObject>;
  readonly parameters: Record<string, JsonObject>;
  readonly responses: Record<string, JsonObject>;
  readonly requestBodies: Record<string, JsonObject>;
}

interface Place {
  /** `firewall/address/tagging`: the table's name without keys. */
  readonly path: string;
  /** `/firewall/address/{name}/tagging` */
  readonly url: string;
  /** Names of path parameters so far. */
  readonly keys: readonly string[];
  /** References to the parameters of the path so far. */
  readonly parameters: readonly JsonObject[];
  readonly readOnly: boolean;
  readonly top: boolean;
}

const LIST = [
  "filter",
  "format",
  "sort",
  "start",
  "count",
  "skip",
  "withMeta",
  "withContentsHash",
  "datasource",
  "action",
];
const ONE = ["format", "skip", "withMeta", "datasource", "action"];
const MOVE = ["action", "before", "after"];

/** Paths of a table and of the tables at any depth inside it. */
export function tablePaths(table: Merged<NativeTable>, readOnly: boolean): TablePaths {
  const out: TablePaths = { paths: {}, parameters: {}, responses: {}, requestBodies: {} };
  const place = {
    path: table.name,
    url: `/${table.name}`,
    keys: [],
    parameters: refs("parameters", ["vdom", "scope"]),
    readOnly,
    top: true,
  };
  addNode(out, table, place);
  return out;
}

function addNode(out: TablePaths, node: Merged<NativeTable> | Merged, place: Place): void {
  const lines = structureLines(node);
  if (lines.length === 0) return;
  const base = newest<NativeField | NativeTable>({ lines, byLine: node.byLine });
  if (base.category === "table") addTable(out, node, base, place);
  else {
    if (place.top) addSingleton(out, place);
    addChildren(out, node, place);
  }
}

function addTable(
  out: TablePaths,
  node: Merged<NativeTable> | Merged,
  base: NativeField | NativeTable,
  place: Place,
): void {
  const name = schemaName(place.path);
  const parameter = keyParameter(place, node.name.split("/").at(-1) ?? node.name, base.mkey ?? "mkey");
  out.parameters[name] = {
    name: parameter,
    in: "path",
    required: true,
    description: `Key of a row of \`${place.path}\`.`,
    schema: { type: base.mkey_type === "integer" ? "integer" : "string" },
  };
  const row: Place = {
    ...place,
    url: `${place.url}/{${parameter}}`,
    keys: [...place.keys, parameter],
    parameters: [...place.parameters, ref("parameters", name)],
  };
  addAnswer(out, name, { type: "array", items: ref("schemas", name) });
  const writes = !place.readOnly;
  if (writes) addBody(out, name);
  out.paths[place.url] = {
    parameters: place.parameters,
    get: read(`list${name}`, name, place.top ? LIST : ["filter", "format"]),
    post: writes ? write(`create${name}`, name, place.top ? ["action", "nkey"] : []) : undefined,
    delete: writes && place.top ? purge(name, place.path) : undefined,
  };
  out.paths[row.url] = {
    parameters: row.parameters,
    get: read(`get${name}`, name, place.top ? ONE : []),
    put: writes ? write(`update${name}`, name, place.top ? MOVE : []) : undefined,
    delete: writes ? { operationId: `delete${name}`, responses: written() } : undefined,
  };
  addChildren(out, node, { ...row, top: false });
}

function addSingleton(out: TablePaths, place: Place): void {
  const name = schemaName(place.path);
  addAnswer(out, name, ref("schemas", name));
  if (!place.readOnly) addBody(out, name);
  out.paths[place.url] = {
    parameters: place.parameters,
    get: read(`get${name}`, name, ONE),
    put: place.readOnly ? undefined : write(`update${name}`, name, []),
  };
}

function addChildren(out: TablePaths, node: Merged<NativeTable> | Merged, place: Place): void {
  for (const child of node.children) {
    addNode(out, child, {
      ...place,
      path: `${place.path}/${child.name}`,
      url: `${place.url}/${child.name}`,
      top: false,
    });
  }
}

/** `name` for the table itself, `tagging-name` for one inside; never the same twice in a path. */
function keyParameter(place: Place, table: string, key: string): string {
  const wanted = place.top ? key : `${table}-${key}`;
  const taken = (name: string) => place.keys.includes(name);
  if (!taken(wanted)) return wanted;
  let count = 2;
  while (taken(`${wanted}-${count}`)) count += 1;
  return `${wanted}-${count}`;
}

function addAnswer(out: TablePaths, name: string, results: JsonObject): void {
  const schema = { allOf: [ref("schemas", "Envelope"), { type: "object", properties: { results } }] };
  out.responses[name] = { description: "What was asked for.", content: jsonContent(schema) };
}

function addBody(out: TablePaths, name: string): void {
  out.requestBodies[name] = { required: true, content: jsonContent(ref("schemas", name)) };
}

function read(operationId: string, name: string, parameters: readonly string[]): JsonObject {
  return {
    operationId,
    parameters: parameters.length === 0 ? undefined : refs("parameters", parameters),
    responses: { "200": ref("responses", name), default: ref("responses", "Failed") },
  };
}

function write(operationId: string, name: string, parameters: readonly string[]): JsonObject {
  return {
    operationId,
    parameters: parameters.length === 0 ? undefined : refs("parameters", parameters),
    requestBody: ref("requestBodies", name),
    responses: written(),
  };
}

function purge(name: string, path: string): JsonObject {
  return {
    operationId: `purge${name}`,
    description: `Dangerous: without a key this deletes every row of \`${path}\`.`,
    responses: written(),
  };
}

function written(): JsonObject {
  return { "200": ref("responses", "Written"), default: ref("responses", "Failed") };
}

function ref(kind: string, name: string): JsonObject {
  return { $ref: `#/components/${kind}/${name}` };
}

function refs(kind: string, names: readonly string[]): JsonObject[] {
  return names.map((name) => ref(kind, name));
}
