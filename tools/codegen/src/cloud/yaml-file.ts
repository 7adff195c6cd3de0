import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { LineCounter, parseDocument } from "yaml";
import { type JsonObject, node } from "../json.ts";
import { SpecError } from "../spec-error.ts";

/** Reads a YAML file whose top is a mapping. Duplicate keys and bad syntax are errors with line and column. */
export async function readYaml(root: string, file: string): Promise<JsonObject> {
  const text = await readFile(join(root, file), "utf8");
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const error = document.errors[0];
  if (error !== undefined) {
    const { line, col } = lines.linePos(error.pos[0]);
    throw new SpecError(file, [], `line ${line}, column ${col}: ${error.message}`);
  }
  return node(document.toJS(), file, []).object();
}
