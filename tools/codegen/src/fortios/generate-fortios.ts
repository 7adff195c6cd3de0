import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type JsonNode, node } from "../json.ts";
import { SpecError } from "../spec-error.ts";
import { emitEndpoints } from "./emit-endpoints.ts";
import { emitLine } from "./emit-line.ts";
import { firmwareLines } from "./firmware-lines.ts";
import { loadEndpoints } from "./load-endpoints.ts";

/** Holds nothing but what is made here. */
export const FORTIOS_GENERATED = "packages/fortios/src/generated";

/** Every generated file of FortiOS, by its path below the root. */
export async function generateFortios(root: string): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const lines = firmwareLines(await readDocuments(root, "specs/fortios/cmdb"));
  const [base] = lines;
  for (const line of lines) {
    if (base === undefined) break;
    for (const [file, text] of await emitLine(line, base)) files.set(`${FORTIOS_GENERATED}/${line.line}/${file}`, text);
  }
  for (const name of ["monitor", "log", "service"] as const) {
    const endpoints = loadEndpoints(await readDocuments(root, `specs/fortios/${name}`));
    for (const [file, text] of await emitEndpoints({ name, endpoints }))
      files.set(`${FORTIOS_GENERATED}/${name}/${file}`, text);
  }
  return files;
}

async function readDocuments(root: string, folder: string): Promise<JsonNode[]> {
  const names = (await readdir(join(root, folder))).filter((name) => name.endsWith(".json")).sort();
  return Promise.all(
    names.map(async (name) => {
      const file = `${folder}/${name}`;
      const text = await readFile(join(root, file), "utf8");
      return node(parse(text, file), file, []);
    }),
  );
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new SpecError(file, [], error instanceof Error ? error.message : String(error));
  }
}
