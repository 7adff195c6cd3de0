import type { JsonObject } from "../json.ts";
import type { EndpointKind } from "./typegen.ts";

/** A parameter of an endpoint of monitor, log or service. */
export interface EndpointParameter {
  readonly name: string;
  readonly in: "query" | "body" | "path";
  readonly required: boolean;
  readonly schema: JsonObject;
}

/** One method of an endpoint. */
export interface EndpointMethod {
  readonly method: "get" | "post";
  readonly kind: EndpointKind;
  /** The endpoint's own; those that every read takes are not among them. */
  readonly params: readonly EndpointParameter[];
  /** What one element of `results` is, or `results` as a whole. Undefined where nobody knows. */
  readonly result: JsonObject | undefined;
  /** `results` is a list of them. Undefined where nobody knows. */
  readonly isList: boolean | undefined;
  readonly description: string;
}

/** An endpoint by its path, without path parameters: `firewall/policy/clear_counters`. */
export interface Endpoint {
  readonly path: string;
  readonly methods: readonly EndpointMethod[];
}

/** One of the three trees beside the configuration. */
export interface EndpointTree {
  readonly name: "monitor" | "log" | "service";
  readonly endpoints: readonly Endpoint[];
}
