import type { JsonNode } from "../json.ts";
import { nodeSchemas } from "./line-schemas.ts";
import { projectLine } from "./project-line.ts";
import {
  childrenDeclarations,
  fieldsOf,
  type NativeNode,
  type NativeTable,
  type TypeNames,
  tablePath,
  typeNames,
} from "./typegen.ts";

/** The line that clients have where they name none. Its generated files stand by themselves; the others take from them. */
const DEFAULT_LINE = "7.6";

/** A table of a line. */
export interface LineTable {
  readonly native: NativeTable;
  /** First segment of its path: the file it is in. */
  readonly group: string;
}

/** One firmware line, as its files are made. */
export interface FirmwareLine {
  /** `7.6` */
  readonly line: string;
  /** `7.6.6` */
  readonly version: string;
  readonly tables: readonly LineTable[];
  readonly names: TypeNames;
  /** Everything that an interface is printed of, with the interfaces inside it, by its name. */
  readonly prints: ReadonlyMap<string, string>;
  /** The line next to it on the way to the default line, whose equal tables it takes. None for the default line. */
  readonly neighbour: FirmwareLine | undefined;
}

/** All lines the documents tell of, the default line first and each one after its neighbour. */
export function firmwareLines(documents: readonly JsonNode[]): FirmwareLine[] {
  const versions = versionsOf(documents);
  const order = [...versions.keys()].sort((a, b) => a.localeCompare(b, "en", { numeric: true }));
  const start = order.indexOf(DEFAULT_LINE);
  if (start === -1) throw new Error(`no document tells of the default line ${DEFAULT_LINE}`);
  const lines: FirmwareLine[] = [];
  const add = (line: string, neighbour: FirmwareLine | undefined): FirmwareLine => {
    const made = firmwareLine(line, versions.get(line) ?? line, documents, neighbour);
    lines.push(made);
    return made;
  };
  const middle = add(DEFAULT_LINE, undefined);
  const walk = (steps: readonly string[]): void => {
    let neighbour = middle;
    for (const line of steps) neighbour = add(line, neighbour);
  };
  walk(order.slice(0, start).reverse());
  walk(order.slice(start + 1));
  return lines;
}

function versionsOf(documents: readonly JsonNode[]): Map<string, string> {
  const versions = new Map<string, string>();
  for (const document of documents) {
    for (const [line, version] of document.at("x-fortios-lines").entries()) {
      if ((versions.get(line) ?? version.string()) !== version.string())
        throw version.fail(`another document says ${line} is ${versions.get(line)}`);
      versions.set(line, version.string());
    }
  }
  return versions;
}

function firmwareLine(
  line: string,
  version: string,
  documents: readonly JsonNode[],
  neighbour: FirmwareLine | undefined,
): FirmwareLine {
  const natives = projectLine(documents, line);
  const names = typeNames(natives);
  const tables = natives.map((native) => ({ native, group: native.path.split(".")[0] ?? "" }));
  const prints = new Map<string, string>();
  for (const native of natives) addPrints(native, tablePath(native), native.readOnly === true, names, prints);
  return { line, version, tables, names, prints, neighbour };
}

function addPrints(
  node: NativeNode,
  path: string,
  readOnly: boolean,
  names: TypeNames,
  prints: Map<string, string>,
): void {
  const row = JSON.stringify(nodeSchemas(node, path, names));
  prints.set(names.row(path), row);
  const [own, ...inner] = childrenDeclarations(node, path, readOnly, names);
  if (own !== undefined) prints.set(own.name, JSON.stringify([row, own, inner]));
  for (const field of fieldsOf(node)) {
    if (field.category !== "unitary") addPrints(field, `${path}/${field.name}`, readOnly, names, prints);
  }
}

/** Names of the interfaces that are the neighbour's, to the last character of them and of what is in them. */
export function sharedNames({ prints, neighbour }: FirmwareLine): Set<string> {
  return new Set([...prints].filter(([name, print]) => neighbour?.prints.get(name) === print).map(([name]) => name));
}
