import { IncompleteListError, InputError } from "@fortikit/core";
import type { Caller } from "../contract/caller.ts";
import { callEndpoint, operationOf } from "../endpoint/endpoint-call.ts";
import { recordsOf } from "./records-of.ts";
import { SearchRun } from "./search-run.ts";
import type { LogPage, LogRecord, LogSearch } from "./types.ts";

/** The members of a log of parsed lines. */
export function logSearch(path: string, caller: Caller): LogSearch {
  const endpoint = { tree: "log", path, method: "GET", row: { kind: "read" } } as const;
  const operation = operationOf("log", path);
  const iterate: LogSearch["iterate"] = async function* ({ max, ...query } = {}, options = {}) {
    checkCount(operation, "rows", query.rows, 1);
    checkCount(operation, "start", query.start, 0);
    checkCount(operation, "max", max, 0);
    const run = new SearchRun({ caller, endpoint: { ...endpoint, name: "list" }, operation, query, max, options });
    try {
      for (let page = await run.next(); page !== undefined; page = await run.next()) yield* page;
    } finally {
      await run.end();
    }
  };
  return {
    iterate,
    async list(query, options) {
      const rows: LogRecord[] = [];
      try {
        for await (const record of iterate(query, options)) rows.push(record);
      } catch (error) {
        if (!(error instanceof IncompleteListError)) throw error;
        throw new IncompleteListError(error.message, { rows, context: error.context, hint: error.hint });
      }
      return rows;
    },
    async get(query = {}, options) {
      checkCount(operation, "rows", query.rows, 1);
      checkCount(operation, "start", query.start, 0);
      const { envelope } = await callEndpoint(caller, { ...endpoint, name: "get" }, query, options);
      return { ...envelope, results: recordsOf(envelope.results) } as LogPage;
    },
  };
}

function checkCount(operation: string, field: string, value: number | undefined, least: number): void {
  if (value === undefined || (Number.isSafeInteger(value) && value >= least)) return;
  throw new InputError(`${operation}: ${field} must be a whole number from ${least}, not ${value}.`, {
    field,
    context: { operation },
  });
}
