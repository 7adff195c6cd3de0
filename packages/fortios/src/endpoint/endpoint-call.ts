import { InputError } from "@fortikit/core";
import { encodeSegment, type Query, type QueryValue } from "@fortikit/core/product";
import type { Caller, DeviceAnswer, DeviceRequest, FortiOSCallOptions } from "../contract/caller.ts";
import type { MethodRow } from "../contract/schema.ts";
import { isSecretName } from "../envelope/secret-keys.ts";
import { camelCase } from "../tree/camel-case.ts";
import { base64Of, isBinary } from "./file-content.ts";

/** One method of one endpoint. */
export interface EndpointMethod {
  readonly tree: "monitor" | "log" | "service";
  /** Path below the tree, without path parameters: `firewall/policy/clear_counters`. */
  readonly path: string;
  /** Name the user called it by: `get`, `post`, `download`. */
  readonly name: string;
  readonly method: "GET" | "POST";
  readonly row: MethodRow;
}

/** Sends one method of an endpoint. */
export async function callEndpoint(
  caller: Caller,
  endpoint: EndpointMethod,
  params?: object | undefined,
  options?: FortiOSCallOptions | undefined,
): Promise<DeviceAnswer> {
  const prepared = await endpointRequest(endpoint, params, options);
  return caller.call(prepared.request, prepared.options);
}

/** The request of a method: its parameters go into path, query or body as its row says. */
export async function endpointRequest(
  { tree, path, name, method, row }: EndpointMethod,
  params: object | undefined,
  options: FortiOSCallOptions | undefined,
): Promise<{ readonly request: DeviceRequest; readonly options: FortiOSCallOptions | undefined }> {
  const operation = `${operationOf(tree, path)}.${name}`;
  const given = paramsOf(operation, params);
  const segments = (row.path ?? []).map((param) => segment(operation, param, given[param]));
  const rest = Object.entries(given).filter(([param, value]) => value !== undefined && !row.path?.includes(param));
  // The virtual domain of a read is that of the call, whichever way it is named.
  const vdom = method === "GET" ? given.vdom : undefined;
  const query: Record<string, Query[string]> = {};
  const body: Record<string, unknown> = {};
  for (const [param, value] of rest) {
    if (param === "vdom" && vdom !== undefined) continue;
    if (method === "GET" || row.query?.includes(param)) query[param] = queryValue(operation, param, value);
    else body[param] = isBinary(value) ? await base64Of(value) : value;
  }
  const safe = row.kind === "read" || row.kind === "download";
  const request: DeviceRequest = {
    operation,
    method,
    path: [`/${tree}`, ...path.split("/").map(encodeSegment), ...segments].join("/"),
    query: Object.keys(query).length === 0 ? undefined : query,
    json: method === "POST" ? body : undefined,
    safe,
    object: { type: path, key: keyOf(given.mkey) },
    secret: row.kind === "upload" || rest.some(([param]) => isSecretName(param)) || undefined,
    file: row.kind === "download" || undefined,
    pretend: safe ? undefined : () => ({ http_method: method, http_status: 200, status: "success", results: {} }),
  };
  return { request, options: vdom === undefined ? options : { ...options, vdom: vdomName(operation, vdom) } };
}

/** `monitor.firewall.policy.clearCounters` */
export function operationOf(tree: string, path: string): string {
  return [tree, ...path.split(/[/.]/).map(camelCase)].join(".");
}

function paramsOf(operation: string, params: object | undefined): Readonly<Record<string, unknown>> {
  if (params === undefined) return {};
  if (typeof params === "object" && params !== null && !Array.isArray(params)) return { ...params };
  throw new InputError(`${operation}: the parameters must be an object.`, { context: { operation } });
}

function segment(operation: string, param: string, value: unknown): string {
  if (typeof value === "string" || typeof value === "number") return encodeSegment(value);
  const wrong = value === undefined ? "is missing" : "must be a text or a number";
  throw new InputError(`${operation}: ${param} ${wrong}; it stands in the path.`, {
    field: param,
    context: { operation },
  });
}

function keyOf(mkey: unknown): string | undefined {
  return typeof mkey === "string" || typeof mkey === "number" ? String(mkey) : undefined;
}

function queryValue(operation: string, param: string, value: unknown): Query[string] {
  if (Array.isArray(value)) return value.map((item) => single(operation, param, item));
  return single(operation, param, value);
}

function single(operation: string, param: string, value: unknown): QueryValue {
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  // Filters that are objects travel as JSON.
  if (typeof value === "object" && value !== null && !Array.isArray(value) && !isBinary(value)) {
    return JSON.stringify(value);
  }
  throw new InputError(`${operation}: ${param} cannot be ${value === null ? "null" : `${typeof value} ${value}`}.`, {
    field: param,
    context: { operation },
  });
}

function vdomName(operation: string, vdom: unknown): string {
  if (typeof vdom === "string" && vdom !== "") return vdom;
  throw new InputError(`${operation}: vdom must be the name of a virtual domain.`, {
    field: "vdom",
    context: { operation },
  });
}
