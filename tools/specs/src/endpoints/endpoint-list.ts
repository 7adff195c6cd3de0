import { type Json, type JsonObject, objectOf } from "../json/json.ts";

export type Tree = "monitor" | "log" | "service";

export const TREES: readonly Tree[] = ["monitor", "log", "service"];

/** A parameter of an endpoint as the lists have it. */
export interface ListedParameter {
  readonly name: string;
  readonly in: "query" | "body" | "path";
  /** `string`, `integer`, `number`, `boolean`, `array`, `object` */
  readonly type: string;
  readonly required: boolean;
  readonly enum?: readonly Json[] | undefined;
  /** The values are not all there are. */
  readonly enum_open?: boolean | undefined;
  readonly default?: Json | undefined;
  /** May be given several times. */
  readonly repeat?: boolean | undefined;
  /** Fewer than name the endpoint, where it stands. */
  readonly sources?: readonly string[] | undefined;
}

export interface ListedResponse {
  /** Whether the results are a list; null where nobody saw an answer. */
  readonly list: boolean | null;
  readonly list_guess?: boolean | undefined;
  /** Type by name, of one result: a word, an object of fields, or a list with its element. `*` stands for keys that are data. */
  readonly fields: JsonObject;
  readonly basis: string;
  /** Fields that devices answered although the list of types lacks them. */
  readonly observed_only?: JsonObject | undefined;
}

/** One method of one path. */
export interface ListedEndpoint {
  readonly path: string;
  readonly method: "GET" | "POST";
  readonly kind: "read" | "action" | "upload" | "download";
  readonly params: readonly ListedParameter[];
  readonly access_group?: string | undefined;
  readonly response: ListedResponse | null;
  readonly sources: readonly string[];
  /** The path as one source writes it. */
  readonly hfortix_path?: string | undefined;
}

export interface EndpointList {
  /** Firmware of the list: `v7.6.5`. */
  readonly version: string;
  readonly common_params: readonly ListedParameter[];
  readonly envelope: JsonObject;
  readonly endpoints: readonly ListedEndpoint[];
}

/** Reads a list of endpoints, refusing what is not one. */
export function readEndpointList(value: unknown): EndpointList {
  const list = objectOf(value);
  if (typeof list.version !== "string" || !Array.isArray(list.endpoints)) {
    throw new Error('This is no list of endpoints: "version" or "endpoints" is missing.');
  }
  const seen = new Set<string>();
  for (const endpoint of list.endpoints as readonly ListedEndpoint[]) {
    const name = `${endpoint.method} ${endpoint.path}`;
    if (seen.has(name)) throw new Error(`The list has ${name} twice.`);
    if (!["read", "action", "upload", "download"].includes(endpoint.kind))
      throw new Error(`${name} has no known kind.`);
    seen.add(name);
  }
  return list as unknown as EndpointList;
}
