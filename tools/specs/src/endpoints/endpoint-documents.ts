import type { Documents } from "../cmdb/cmdb-documents.ts";
import type { JsonObject } from "../json/json.ts";
import { compareTexts } from "../model/firmware.ts";
import { schemaName } from "../openapi/schema-name.ts";
import { failure, jsonContent, securitySchemes, servers } from "../openapi/shared-components.ts";
import { X } from "../openapi/x.ts";
import type { EndpointList, ListedEndpoint, Tree } from "./endpoint-list.ts";
import { bodyObject, parameterObject, parameterSchema } from "./parameter-schema.ts";
import { resultSchema, resultsSchema } from "./result-schema.ts";

/** The specification of one tree, one document for each first segment. */
export function endpointDocuments(tree: Tree, list: EndpointList): Documents {
  const groups = new Map<string, ListedEndpoint[]>();
  const sorted = [...list.endpoints].sort((a, b) => compareTexts(a.path, b.path) || compareTexts(a.method, b.method));
  for (const endpoint of sorted) {
    const group = endpoint.path.split("/")[0] ?? endpoint.path;
    groups.set(group, [...(groups.get(group) ?? []), endpoint]);
  }
  const byName = [...groups].sort(([a], [b]) => compareTexts(a, b));
  return new Map(byName.map(([group, endpoints]) => [group, document(tree, group, endpoints, list)]));
}

function document(tree: Tree, group: string, endpoints: readonly ListedEndpoint[], list: EndpointList): JsonObject {
  const paths: Record<string, JsonObject> = {};
  const schemas: Record<string, JsonObject> = {};
  for (const endpoint of endpoints) {
    const url = `/${endpoint.path}`;
    paths[url] = { ...paths[url], [endpoint.method.toLowerCase()]: operation(endpoint, list, schemas) };
  }
  const version = list.version.replace(/^v/, "");
  return {
    openapi: "3.1.0",
    info: {
      title: `FortiOS ${tree}: ${group}`,
      version,
      description: `Endpoints of \`/api/v2/${tree}/${group}\` as of FortiOS ${version}, and some of older releases.`,
    },
    servers: servers(`/api/v2/${tree}`),
    security: [{ token: [] }],
    paths,
    components: {
      securitySchemes,
      parameters: Object.fromEntries(
        list.common_params.map((parameter) => [
          parameter.name,
          { ...parameterObject(parameter), description: COMMON[parameter.name] },
        ]),
      ),
      responses: {
        Answer: {
          description: "An answer; its results are not known.",
          content: jsonContent({ $ref: "#/components/schemas/Envelope" }),
        },
        Done: { description: "It was done.", content: jsonContent({ $ref: "#/components/schemas/Envelope" }) },
        File: { description: "A file.", content: { "application/octet-stream": { schema: {} } } },
        Failed: { description: "It was not done.", content: jsonContent({ $ref: "#/components/schemas/Failure" }) },
      },
      schemas: { Envelope: envelope(list.envelope), Failure: failure, ...schemas },
    },
  };
}

const COMMON: Readonly<Record<string, string>> = {
  vdom: "Virtual domain, or `*` for all: then one envelope each is answered.",
  global: "1 asks outside of every virtual domain.",
  filter: "`field==value` and the like; several are all to hold.",
  sort: "Field to sort by, then `,asc` or `,desc`.",
  format: "Fields to answer, separated by `|`.",
  start: "First entry, counted from 0.",
  count: "Entries at most.",
};

function operation(endpoint: ListedEndpoint, list: EndpointList, schemas: Record<string, JsonObject>): JsonObject {
  const name = schemaName(endpoint.path);
  const placed = endpoint.params.filter((parameter) => parameter.in !== "body");
  const body = endpoint.params.filter((parameter) => parameter.in === "body");
  const reads = endpoint.method === "GET" && endpoint.kind === "read";
  const common = list.common_params
    .filter((parameter) => reads || parameter.name === "vdom")
    .filter((parameter) => !placed.some((own) => own.name === parameter.name))
    .map((parameter) => ({ $ref: `#/components/parameters/${parameter.name}` }));
  return {
    operationId: `${endpoint.method.toLowerCase()}${name}`,
    description: describe(endpoint, list.version),
    [X.kind]: endpoint.kind,
    [X.accessGroup]: endpoint.access_group,
    [X.older]: endpoint.sources.includes("hfortix") ? undefined : true,
    parameters: [...placed.map((parameter) => parameterObject(parameter, endpoint)), ...common],
    requestBody: body.length === 0 ? undefined : bodyObject(body, endpoint),
    responses: { "200": answer(endpoint, name, schemas), default: { $ref: "#/components/responses/Failed" } },
  };
}

function answer(endpoint: ListedEndpoint, name: string, schemas: Record<string, JsonObject>): JsonObject {
  if (endpoint.kind === "download") return { $ref: "#/components/responses/File" };
  if (endpoint.response === null) {
    return { $ref: `#/components/responses/${endpoint.kind === "read" ? "Answer" : "Done"}` };
  }
  if (schemas[name] !== undefined) throw new Error(`Two answers want the name ${name}; one is of ${endpoint.path}.`);
  schemas[name] = resultSchema(endpoint.response);
  const results = resultsSchema(endpoint.response, { $ref: `#/components/schemas/${name}` });
  const schema = {
    allOf: [{ $ref: "#/components/schemas/Envelope" }, { type: "object", properties: { results } }],
  };
  return { description: "What was asked for.", content: jsonContent(schema) };
}

const KIND_WORDS = { read: "Reads.", action: "Acts.", upload: "Takes a file.", download: "Answers a file." } as const;

function describe(endpoint: ListedEndpoint, version: string): string {
  const sentences: string[] = [KIND_WORDS[endpoint.kind]];
  if (endpoint.access_group !== undefined) sentences.push(`Permission group \`${endpoint.access_group}\`.`);
  if (!endpoint.sources.includes("hfortix")) {
    sentences.push(`Not listed for ${version.replace(/^v/, "")}: of an older release, another model or a later build.`);
  }
  if (endpoint.hfortix_path !== undefined) sentences.push(`One source writes the path \`${endpoint.hfortix_path}\`.`);
  return sentences.join(" ");
}

/** Members of an answer as the list names them; results have the type of each operation. */
function envelope(members: JsonObject): JsonObject {
  const properties = Object.entries(members).map(([name, type]): [string, JsonObject] => [
    name,
    name === "results" || typeof type !== "string" ? {} : parameterSchema({ name, in: "body", type, required: false }),
  ]);
  return { type: "object", description: "An answer.", properties: Object.fromEntries(properties) };
}
