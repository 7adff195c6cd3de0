import { join } from "node:path";
import { cmdbDocuments } from "../cmdb/cmdb-documents.ts";
import { readCmdb } from "../cmdb/read-cmdb.ts";
import { endpointDocuments } from "../endpoints/endpoint-documents.ts";
import { readEndpointList, TREES, type Tree } from "../endpoints/endpoint-list.ts";
import { sortLines, withFirmware } from "../model/firmware.ts";
import { normalizeSchema } from "../model/normalize-schema.ts";
import { readOverlay } from "../overlay/overlay.ts";
import { unusedOverlay } from "../overlay/unused-overlay.ts";
import { endpointNames, withNotes } from "../overlay/with-notes.ts";
import { type Changes, readDocuments, readJson, writeDocuments } from "./spec-folder.ts";

export interface ImportInput {
  /** Answers of `GET /api/v2/cmdb/?action=schema`, of any firmwares. */
  readonly schemas: readonly unknown[];
  /** Lists of endpoints. */
  readonly lists: Readonly<Partial<Record<Tree, unknown>>>;
}

export interface ImportResult extends Changes {
  /** `7.6.6` by line, of all the specifications now hold. */
  readonly versions: Readonly<Record<string, string>>;
  /** Entries of the overlay that name nothing. */
  readonly unused: readonly string[];
}

/**
 * Brings the specifications in `folder` (`specs/fortios`, with its `overlay.json`) up to date. Firmwares they hold already stay unless one of
 * the same line comes; a list takes the place of the former; the overlay is applied anew, with no input too.
 */
export function importFortiOS(folder: string, input: ImportInput): ImportResult {
  const overlay = readOverlay(readJson(join(folder, "overlay.json")));
  const known = readCmdb(readDocuments(folder, "cmdb").values());
  const firmwares = input.schemas.map(normalizeSchema).reduce(withFirmware, known);
  const changes = [writeDocuments(folder, "cmdb", cmdbDocuments(firmwares, overlay))];
  const endpoints: string[] = [];
  for (const tree of TREES) {
    const list = input.lists[tree];
    const documents =
      list === undefined ? readDocuments(folder, tree) : endpointDocuments(tree, readEndpointList(list));
    changes.push(writeDocuments(folder, tree, withNotes(tree, documents, overlay)));
    endpoints.push(...endpointNames(tree, documents));
  }
  return {
    written: changes.flatMap((change) => change.written),
    removed: changes.flatMap((change) => change.removed),
    versions: Object.fromEntries(sortLines(firmwares.keys()).map((line) => [line, firmwares.get(line)?.version ?? ""])),
    unused: unusedOverlay(overlay, firmwares, endpoints),
  };
}
