import type { Caller, FortiOSCallOptions } from "../contract/caller.ts";
import type { EndpointKind, EndpointRow, MethodRow } from "../contract/schema.ts";
import { downloadOf } from "./download-of.ts";
import { callEndpoint, type EndpointMethod } from "./endpoint-call.ts";
import { inVdoms } from "./in-vdoms.ts";
import { resultOf } from "./result-of.ts";
import type { EndpointAnswer } from "./types.ts";

/** Members of one endpoint: `get`, `post` or `download`, each by its row, and `full` with the same. */
export function endpoint(tree: EndpointMethod["tree"], path: string, row: EndpointRow, caller: Caller): object {
  const methods = methodsOf(tree, path, row);
  const full = Object.fromEntries(methods.map((method) => [method.name, answering(method, caller)]));
  const plain = Object.fromEntries(
    Object.entries(full).map(([name, call]) => [
      name,
      async (...args: Args): Promise<unknown> => (await call(...args)).value,
    ]),
  );
  const read = methods.find(({ name }) => name === "get");
  return { ...plain, full, ...(read === undefined ? {} : { acrossVdoms: inVdoms(read, caller) }) };
}

type Args = [params?: object, options?: FortiOSCallOptions];

function answering(method: EndpointMethod, caller: Caller): (...args: Args) => Promise<EndpointAnswer<unknown>> {
  return async (params, options) => {
    const answer = await callEndpoint(caller, method, params, options);
    const { status, headers, requestId } = answer.response;
    const value = method.row.kind === "download" ? downloadOf(answer) : resultOf(answer.envelope);
    return { value, envelope: answer.envelope, status, headers, requestId };
  };
}

/** A file that both methods give is asked for by POST, which is how newer firmware does it. */
function methodsOf(tree: EndpointMethod["tree"], path: string, { get, post }: EndpointRow): EndpointMethod[] {
  const found: EndpointMethod[] = [];
  const add = (method: "GET" | "POST", given: EndpointKind | MethodRow | undefined): void => {
    if (given === undefined) return;
    const row = typeof given === "string" ? { kind: given } : given;
    const name = row.kind === "download" ? "download" : method === "GET" ? "get" : "post";
    found.push({ tree, path, name, method, row });
  };
  add("GET", get);
  add("POST", post);
  return found;
}
