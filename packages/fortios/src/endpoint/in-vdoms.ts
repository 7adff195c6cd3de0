import type { Settled } from "@fortikit/core";
import type { Caller, FortiOSCallOptions } from "../contract/caller.ts";
import { askVdoms, checkVdoms } from "../envelope/vdom-results.ts";
import { type EndpointMethod, endpointRequest, operationOf } from "./endpoint-call.ts";
import { resultOf } from "./result-of.ts";

/** A read over several virtual domains, as its `acrossVdoms` gives it. */
export interface ReadInVdoms {
  get(params?: object, options?: FortiOSCallOptions): Promise<Map<string, Settled<unknown>>>;
}

/** `acrossVdoms` of a read. */
export function inVdoms(method: EndpointMethod, caller: Caller): (vdoms: "*" | readonly string[]) => ReadInVdoms {
  return (given) => {
    const vdoms = checkVdoms(operationOf(method.tree, method.path), given);
    return {
      async get(params, options) {
        const prepared = await endpointRequest(method, params, options);
        return askVdoms(caller, { ...prepared.request, vdoms }, prepared.options, resultOf);
      },
    };
  };
}
