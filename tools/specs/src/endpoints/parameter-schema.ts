import type { Json, JsonObject } from "../json/json.ts";
import { X } from "../openapi/x.ts";
import type { ListedEndpoint, ListedParameter } from "./endpoint-list.ts";

/** A parameter of the query or the path. */
export function parameterObject(parameter: ListedParameter, endpoint?: ListedEndpoint): JsonObject {
  const one = parameterSchema(parameter);
  return {
    name: parameter.name,
    in: parameter.in,
    required: parameter.required || parameter.in === "path" ? true : undefined,
    description: remark(parameter, endpoint),
    schema: parameter.repeat === true ? { type: "array", items: one } : one,
  };
}

/** The body of a request: one JSON object. */
export function bodyObject(parameters: readonly ListedParameter[], endpoint: ListedEndpoint): JsonObject {
  const required = parameters.filter((parameter) => parameter.required).map((parameter) => parameter.name);
  const properties = parameters.map((parameter): [string, JsonObject] => [
    parameter.name,
    { ...parameterSchema(parameter), description: remark(parameter, endpoint) },
  ]);
  const schema = {
    type: "object",
    required: required.length === 0 ? undefined : required,
    properties: Object.fromEntries(properties),
  };
  return { required: required.length > 0 ? true : undefined, content: { "application/json": { schema } } };
}

export function parameterSchema(parameter: ListedParameter): JsonObject {
  const { type } = parameter;
  const values = parameter.enum;
  const fallback = typed(type, parameter.default);
  if (parameter.name === "file_content") return { type: "string", contentEncoding: "base64" };
  const open = parameter.enum_open === true || (values !== undefined && type === "object");
  return {
    type: values !== undefined && type === "object" ? undefined : type,
    items: type === "array" ? {} : undefined,
    enum: open ? undefined : values,
    [X.knownValues]: open ? values : undefined,
    default: fallback,
  };
}

/** The lists write every default as a text. */
function typed(type: string, value: Json | undefined): Json | undefined {
  if (typeof value !== "string") return value;
  if (type === "boolean" && (value === "true" || value === "false")) return value === "true";
  if ((type === "integer" || type === "number") && value !== "" && Number.isFinite(Number(value))) return Number(value);
  return value;
}

function remark(parameter: ListedParameter, endpoint: ListedEndpoint | undefined): string | undefined {
  if (parameter.name === "file_content") return "The file, base64.";
  const fewer = parameter.sources !== undefined && parameter.sources.length < (endpoint?.sources.length ?? 2);
  return fewer ? "One source names it." : undefined;
}
