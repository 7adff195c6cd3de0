import type { Endpoint, EndpointMethod } from "./endpoint.ts";
import { printName } from "./typegen.ts";

/** The endpoints as the client reads them, as a TypeScript object literal: one a line. */
export function printEndpointRows(endpoints: readonly Endpoint[]): string {
  const lines = endpoints.map(({ path, methods }) => {
    const members = methods.map((method) => `${method.method}: ${printMethod(method)}`);
    return `  ${printName(path)}: { ${members.join(", ")} },\n`;
  });
  return `{\n${lines.join("")}}`;
}

function printMethod({ method, kind, params }: EndpointMethod): string {
  // The query is where parameters of a GET travel anyway.
  const query = method === "post" ? params.filter((param) => param.in === "query") : [];
  const path = params.filter((param) => param.in === "path");
  if (query.length + path.length === 0) return JSON.stringify(kind);
  const members = [
    `kind: ${JSON.stringify(kind)}`,
    ...(query.length === 0 ? [] : [`query: ${JSON.stringify(query.map(({ name }) => name))}`]),
    ...(path.length === 0 ? [] : [`path: ${JSON.stringify(path.map(({ name }) => name))}`]),
  ];
  return `{ ${members.join(", ")} }`;
}
