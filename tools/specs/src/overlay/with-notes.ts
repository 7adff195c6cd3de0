import type { Documents } from "../cmdb/cmdb-documents.ts";
import type { Tree } from "../endpoints/endpoint-list.ts";
import { type Json, type JsonObject, objectOf } from "../json/json.ts";
import { X } from "../openapi/x.ts";
import type { Overlay } from "./overlay.ts";

/** `GET monitor/system/config/backup` of every operation in the documents. */
export function endpointNames(tree: Tree, documents: Documents): string[] {
  return [...documents.values()].flatMap((document) =>
    Object.entries(objectOf(document.paths)).flatMap(([url, path]) =>
      Object.keys(objectOf(path)).map((method) => `${method.toUpperCase()} ${tree}${url}`),
    ),
  );
}

/** The documents with the overlay's notes, and no others, at their operations. */
export function withNotes(tree: Tree, documents: Documents, overlay: Overlay): Documents {
  return new Map(
    [...documents].map(([group, document]) => {
      const paths = mapEntries(objectOf(document.paths), (url, path) =>
        mapEntries(objectOf(path), (method, operation) =>
          noted(objectOf(operation), overlay.notes.get(`${method.toUpperCase()} ${tree}${url}`)),
        ),
      );
      return [group, { ...document, paths }];
    }),
  );
}

/** A note ends the description, and stands by itself too, so that it can be taken out again. */
function noted(operation: JsonObject, note: string | undefined): JsonObject {
  const { operationId, description, [X.note]: old, ...rest } = operation;
  const text = String(description ?? "");
  const own = typeof old === "string" && text.endsWith(` ${old}`) ? text.slice(0, -old.length - 1) : text;
  return { operationId, description: note === undefined ? own : `${own} ${note}`, [X.note]: note, ...rest };
}

function mapEntries(object: JsonObject, map: (name: string, value: Json | undefined) => JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, map(name, value)]));
}
