import type { Endpoint } from "./endpoint.ts";
import { endpointTypes, type MethodType } from "./endpoint-types.ts";
import { camelCase, pascalCase } from "./typegen.ts";

/** A step of a path: an endpoint, a group, or both at once. */
export interface EndpointNode {
  /** With the name of the tree: `monitor/firewall/policy`. */
  readonly path: string;
  readonly segment: string;
  /** Of the group. */
  readonly interfaceName: string;
  readonly doc: string;
  /** One for each method it has as an endpoint. */
  readonly types: readonly MethodType[];
  readonly children: readonly EndpointNode[];
}

/** Endpoints as the tree shows them. Refuses a name that would hide another. */
export function groupEndpoints(tree: string, endpoints: readonly Endpoint[]): EndpointNode {
  return nodeAt(tree, tree, "", endpoints, 0);
}

function nodeAt(tree: string, path: string, segment: string, below: readonly Endpoint[], depth: number): EndpointNode {
  const own = below.find((endpoint) => segments(endpoint).length === depth);
  const rest = below.filter((endpoint) => segments(endpoint).length > depth);
  const types = own === undefined ? [] : endpointTypes(tree, own);
  const groups = Map.groupBy(rest, (endpoint) => segments(endpoint)[depth] ?? "");
  checkNames(path, [...groups.keys()], types);
  const children = [...groups].map(([name, members]) => nodeAt(tree, `${path}/${name}`, name, members, depth + 1));
  return { path, segment, interfaceName: `${pascalCase(path)}Tree`, doc: docOf(path, own), types, children };
}

function segments({ path }: Endpoint): string[] {
  return path.split("/");
}

function docOf(path: string, own: Endpoint | undefined): string {
  if (own === undefined) return "";
  return own.methods.map(({ method, description }) => `\`${method.toUpperCase()} /${path}\`. ${description}`).join(" ");
}

function checkNames(path: string, wireNames: readonly string[], types: readonly MethodType[]): void {
  const members = types.flatMap((type) => type.members);
  const taken = new Map([...members, "then", "toJSON"].map((member) => [member, "a member it has"]));
  for (const wireName of wireNames) {
    const hidden = taken.get(camelCase(wireName));
    if (hidden !== undefined) throw new Error(`${path}: "${wireName}" would hide ${hidden}.`);
    taken.set(camelCase(wireName), `"${wireName}"`);
  }
}
