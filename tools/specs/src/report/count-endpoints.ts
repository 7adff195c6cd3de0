import type { Documents } from "../cmdb/cmdb-documents.ts";
import { isObject, type JsonObject, objectOf } from "../json/json.ts";
import { X } from "../openapi/x.ts";

/** What a tree has, by the names the report gives them. */
export interface EndpointCounts {
  readonly endpoints: number;
  readonly GET: number;
  readonly POST: number;
  readonly reads: number;
  readonly actions: number;
  readonly uploads: number;
  readonly downloads: number;
  /** Answers whose fields are known. */
  readonly "known answers": number;
  /** All others: files have none. */
  readonly "unknown answers": number;
  readonly "known as list or object": number;
  readonly "list or object guessed": number;
  readonly "list or object open": number;
  readonly "of other releases": number;
}

export function countEndpoints(documents: Documents): EndpointCounts {
  const operations = [...documents.values()].flatMap((document) =>
    Object.values(objectOf(document.paths)).flatMap((path) =>
      Object.entries(objectOf(path)).map(([method, operation]) => ({ method, operation: objectOf(operation) })),
    ),
  );
  const answers = [...documents.values()].flatMap((document) =>
    Object.values(objectOf(objectOf(document.components).schemas)).filter(
      (schema): schema is JsonObject => isObject(schema) && schema[X.basis] !== undefined,
    ),
  );
  const ofKind = (kind: string) => operations.filter(({ operation }) => operation[X.kind] === kind).length;
  const guesses = answers.filter((answer) => answer[X.list] === "guess");
  return {
    endpoints: operations.length,
    GET: operations.filter(({ method }) => method === "get").length,
    POST: operations.filter(({ method }) => method === "post").length,
    reads: ofKind("read"),
    actions: ofKind("action"),
    uploads: ofKind("upload"),
    downloads: ofKind("download"),
    "known answers": answers.length,
    "unknown answers": operations.length - answers.length,
    "known as list or object": answers.length - guesses.length,
    "list or object guessed": guesses.filter((answer) => answer[X.listGuess] !== undefined).length,
    "list or object open": guesses.filter((answer) => answer[X.listGuess] === undefined).length,
    "of other releases": operations.filter(({ operation }) => operation[X.older] === true).length,
  };
}
