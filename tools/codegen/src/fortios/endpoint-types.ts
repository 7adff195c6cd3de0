import ts from "typescript";
import type { JsonObject } from "../json.ts";
import type { Endpoint, EndpointMethod, EndpointParameter } from "./endpoint.ts";
import { pascalCase } from "./typegen.ts";

const { factory } = ts;
const TYPE = "x-type";

/** How one method shows in the tree, and the schemas of the interfaces it needs. */
export interface MethodType {
  /** `Get<MonitorFirewallPolicy[], MonitorFirewallPolicyParams>` */
  readonly type: string;
  /** The properties it brings along, which nothing below it may be called. */
  readonly members: readonly string[];
  readonly schemas: Readonly<Record<string, JsonObject>>;
}

const MEMBERS = { Get: ["get", "full", "acrossVdoms"], Post: ["post", "full"], Download: ["download", "full"] };
const LOG_MEMBERS = { LogSearch: ["get", "list", "iterate"], LogRaw: ["download"] };

/** The types of an endpoint, one for each method. */
export function endpointTypes(tree: string, { path, methods }: Endpoint): MethodType[] {
  const name = pascalCase(`${tree}/${path}`);
  const url = `/${tree}/${path}`;
  const [first, ...rest] = methods.map((method) => shapeOf(method));
  // Two ways to the same file: the client takes the one the device has.
  if (first === "Download" && rest.includes("Download")) return [methodType(name, url, mergeDownloads(methods))];
  return methods.map((method, index) =>
    tree === "log" && isSearch(method)
      ? searchType(method)
      : methodType(index === 0 ? name : `${name}${pascalCase(method.method)}`, url, method),
  );
}

/** A search for log lines goes on by its session. */
function isSearch({ params }: EndpointMethod): boolean {
  return params.some((param) => param.name === "session_id" && param.in === "query");
}

/** Everything about searches is the same for every log. */
function searchType({ kind }: EndpointMethod): MethodType {
  const type = kind === "download" ? "LogRaw" : "LogSearch";
  return { type, members: LOG_MEMBERS[type], schemas: {} };
}

function mergeDownloads(methods: readonly EndpointMethod[]): EndpointMethod {
  const params = new Map<string, EndpointParameter>();
  for (const param of methods.flatMap((method) => method.params)) {
    const required = methods.every((method) =>
      method.params.some(({ name, required: must }) => name === param.name && must),
    );
    params.set(param.name, { ...param, required });
  }
  return {
    method: "get",
    kind: "download",
    params: [...params.values()],
    result: undefined,
    isList: undefined,
    description: "",
  };
}

function shapeOf({ kind, method }: EndpointMethod): "Get" | "Post" | "Download" {
  if (kind === "download") return "Download";
  return method === "get" ? "Get" : "Post";
}

function methodType(name: string, url: string, method: EndpointMethod): MethodType {
  const { params } = method;
  const shape = shapeOf(method);
  const call = `\`${method.method.toUpperCase()} ${url}\``;
  const paramsName = params.length === 0 ? undefined : `${name}Params`;
  const results = shape === "Download" ? [] : [resultType(name, method)];
  const needed = params.some(({ required }) => required) ? "With" : "";
  const args = [...results, ...(paramsName === undefined ? [] : [paramsName])];
  const result = shape === "Download" ? undefined : method.result;
  const schemas = {
    ...(result === undefined ? {} : { [name]: { ...result, title: resultDoc(call, method) } }),
    ...(paramsName === undefined ? {} : { [paramsName]: { ...paramsSchema(method), title: `Parameters of ${call}.` } }),
  };
  const type = `${shape}${needed}${args.length === 0 ? "" : `<${args.join(", ")}>`}`;
  return { type, members: MEMBERS[shape], schemas };
}

function resultDoc(call: string, { isList }: EndpointMethod): string {
  if (isList === undefined) return `What ${call} answers: one, or a list of them.`;
  return isList ? `One row of what ${call} answers.` : `What ${call} answers.`;
}

function resultType(name: string, { result, isList }: EndpointMethod): string {
  if (result === undefined) return "unknown";
  if (isList === undefined) return `OneOrMany<${name}>`;
  return isList ? `${name}[]` : name;
}

function paramsSchema({ params }: EndpointMethod): JsonObject {
  return {
    type: "object",
    properties: Object.fromEntries(params.map((param) => [param.name, paramSchema(param)])),
    required: params.filter(({ required }) => required).map(({ name }) => name),
  };
}

function paramSchema({ name, in: place, schema }: EndpointParameter): JsonObject {
  if (name === "file_content") return { ...schema, [TYPE]: "FileContent" };
  // What an array or an object holds is known of none.
  if (schema.type === "array") return { ...schema, [TYPE]: place === "query" ? "values" : "list" };
  return schema;
}

/** What openapi-typescript does not know: files, lists of what nobody knows, objects of what nobody knows. */
export function endpointSchemaType(schema: object): ts.TypeNode | undefined {
  const marks: Readonly<Record<string, unknown>> = { ...schema };
  const unknownType = factory.createKeywordTypeNode(ts.SyntaxKind.UnknownKeyword);
  const textType = factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword);
  const numberType = factory.createKeywordTypeNode(ts.SyntaxKind.NumberKeyword);
  if (marks[TYPE] === "FileContent") return factory.createTypeReferenceNode("FileContent");
  if (marks[TYPE] === "values") {
    const item = factory.createUnionTypeNode([textType, numberType]);
    return factory.createArrayTypeNode(factory.createParenthesizedType(item));
  }
  if (marks[TYPE] === "list") return factory.createArrayTypeNode(unknownType);
  if (marks.type === "object" && marks.properties === undefined && marks.additionalProperties === undefined)
    return factory.createTypeReferenceNode("Readonly", [
      factory.createTypeReferenceNode("Record", [textType, unknownType]),
    ]);
  return undefined;
}
