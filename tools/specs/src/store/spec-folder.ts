import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Documents } from "../cmdb/cmdb-documents.ts";
import type { Tree } from "../endpoints/endpoint-list.ts";
import { type JsonObject, objectOf } from "../json/json.ts";
import { printJson } from "../json/print-json.ts";
import { compareTexts } from "../model/firmware.ts";

/** The four trees of the API, each a folder of documents. */
export type SpecTree = "cmdb" | Tree;

/** What writing a tree changed, as paths below the folder. */
export interface Changes {
  readonly written: readonly string[];
  readonly removed: readonly string[];
}

/** The documents of a tree by group; none when the folder is not there. */
export function readDocuments(folder: string, tree: SpecTree): Documents {
  const names = fileNames(folder, tree);
  return new Map(names.map((name) => [name.slice(0, -5), readJson(join(folder, tree, name))]));
}

/** Makes the folder hold exactly these documents; files that are right already stay untouched. */
export function writeDocuments(folder: string, tree: SpecTree, documents: Documents): Changes {
  mkdirSync(join(folder, tree), { recursive: true });
  const written: string[] = [];
  for (const [group, document] of documents) {
    const text = printJson(document);
    const name = `${tree}/${group}.json`;
    if (fileText(join(folder, name)) === text) continue;
    writeFileSync(join(folder, name), text);
    written.push(name);
  }
  const removed = fileNames(folder, tree).filter((name) => !documents.has(name.slice(0, -5)));
  for (const name of removed) rmSync(join(folder, tree, name));
  return { written, removed: removed.map((name) => `${tree}/${name}`) };
}

/** A JSON file; the error names it when it is none. */
export function readJson(path: string): JsonObject {
  const text = readFileSync(path, "utf8");
  try {
    return objectOf(JSON.parse(text));
  } catch (error) {
    throw new Error(`${path} is not JSON.`, { cause: error });
  }
}

function fileText(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

function fileNames(folder: string, tree: SpecTree): string[] {
  let names: string[];
  try {
    names = readdirSync(join(folder, tree));
  } catch {
    return [];
  }
  return names.filter((name) => name.endsWith(".json")).sort(compareTexts);
}
