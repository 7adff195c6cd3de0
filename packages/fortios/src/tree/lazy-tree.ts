import { camelCase } from "./camel-case.ts";
import { lazyProperty, namedObject } from "./lazy-property.ts";

/** What a tree is made of. */
export interface LazyTreeOptions {
  /** Name of the root, as inspection shows it. */
  readonly name: string;
  /** Wire paths, split at `/` and `.`. */
  readonly paths: readonly string[];
  /** Gives the endpoint of a path, on its first access. `undefined`: the path is a group only. */
  readonly make: (path: string) => object | undefined;
}

/** What stands below one name: the endpoint itself, and the paths that go on. */
interface Branch {
  endpoint: string | undefined;
  readonly below: string[];
  /** Where the paths below go on. */
  readonly offset: number;
}

/**
 * A tree of endpoints by camelCase names: `firewall.service/custom` is `tree.firewall.service.custom`. Groups and endpoints
 * are built on first access and kept. They are plain objects, so unknown names give `undefined`, and `in`, `Object.keys`,
 * spies and inspection work as everywhere.
 */
export function lazyTree({ name, paths, make }: LazyTreeOptions): object {
  return withBranches(namedObject(name), name, paths, 0, make);
}

function withBranches(
  node: object,
  name: string,
  paths: readonly string[],
  offset: number,
  make: LazyTreeOptions["make"],
): object {
  for (const [segment, branch] of branchesOf(paths, offset)) {
    const property = camelCase(segment);
    // An endpoint's own members come first: `list` stays the method where a segment has that name.
    if (property in node) continue;
    lazyProperty(node, property, () => {
      const inner = `${name}.${property}`;
      const endpoint = branch.endpoint === undefined ? undefined : make(branch.endpoint);
      return withBranches(endpoint ?? namedObject(inner), inner, branch.below, branch.offset, make);
    });
  }
  return node;
}

/** One level at a time: a program that uses ten endpoints does not pay for the other thousand. */
function branchesOf(paths: readonly string[], offset: number): Map<string, Branch> {
  const branches = new Map<string, Branch>();
  for (const path of paths) {
    const end = endOfSegment(path, offset);
    const segment = path.slice(offset, end);
    let branch = branches.get(segment);
    if (branch === undefined) {
      branch = { endpoint: undefined, below: [], offset: end + 1 };
      branches.set(segment, branch);
    }
    if (end === path.length) branch.endpoint = path;
    else branch.below.push(path);
  }
  return branches;
}

function endOfSegment(path: string, offset: number): number {
  const slash = path.indexOf("/", offset);
  const dot = path.indexOf(".", offset);
  if (slash === -1) return dot === -1 ? path.length : dot;
  return dot === -1 || slash < dot ? slash : dot;
}
