import { IncompleteListError } from "@fortikit/core";
import type { Caller, DeviceAnswer } from "../../contract/caller.ts";
import { isLastPage } from "../query/pages.ts";
import type { FullAnswer } from "./full-types.ts";

/** The methods, each giving a `FullAnswer`. `make` gives them for another caller: one that keeps the answers. */
export function fullOf(caller: Caller, names: readonly string[], make: (caller: Caller) => object): object {
  return Object.fromEntries(
    names.map((name) => [
      name,
      async (...args: unknown[]): Promise<FullAnswer<unknown>> => {
        const answers: DeviceAnswer[] = [];
        const watching: Caller = {
          async call(request, options) {
            const answer = await caller.call(request, options);
            answers.push(answer);
            return answer;
          },
          warn: (message, data) => caller.warn(message, data),
        };
        const target = make(watching);
        const method = Reflect.get(target, name) as (...args: unknown[]) => Promise<unknown>;
        const { value, complete } = await whole(Reflect.apply(method, target, args));
        const last = answers.at(-1);
        const { status = 0, headers = {}, requestId = "" } = last?.response ?? {};
        return {
          value,
          envelope: last?.envelope ?? {},
          status,
          headers,
          requestId,
          complete: complete && (name !== "list" || last === undefined || isWhole(value, last, args[0])),
          calls: answers.length,
        };
      },
    ]),
  );
}

/** A cut list is what it is here: `complete` tells, and nothing is thrown. */
async function whole(result: Promise<unknown>): Promise<{ value: unknown; complete: boolean }> {
  try {
    return { value: await result, complete: true };
  } catch (error) {
    if (!IncompleteListError.is(error)) throw error;
    return { value: error.rows, complete: false };
  }
}

/** Whether the one page that was asked for with `count` is all there is. */
function isWhole(value: unknown, { envelope }: DeviceAnswer, query: unknown): boolean {
  const { start = 0, count } = (query ?? {}) as { start?: number; count?: number };
  return count === undefined || !Array.isArray(value) || isLastPage({ rows: value, envelope }, start, count);
}
