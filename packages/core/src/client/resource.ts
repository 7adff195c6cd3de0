import type { ApiResponse } from "../contract/request.ts";
import type { OperationCaller } from "./operation-caller.ts";

/** A result with everything that came along with it. */
export interface FullResult<Value> {
  readonly value: Value;
  /** The envelope of the last answer, without secrets the service echoes. */
  readonly envelope: Readonly<Record<string, unknown>>;
  readonly status: number;
  readonly headers: ApiResponse["headers"];
  readonly requestId: string;
  /** Requests it took: pages, batches. */
  readonly calls: number;
}

/** The same methods, each giving a `FullResult`. */
export type Full<Methods> = {
  readonly [Name in keyof Methods as Methods[Name] extends (...args: never[]) => Promise<unknown>
    ? Name
    : never]: Methods[Name] extends (...args: infer Args) => Promise<infer Value>
    ? (...args: Args) => Promise<FullResult<Value>>
    : never;
};

/** A group of operations, e.g. `care.products`. */
export abstract class Resource<Name extends string> {
  /** @internal */
  protected readonly caller: OperationCaller<Name>;

  constructor(caller: OperationCaller<Name>) {
    this.caller = caller;
  }

  /** The same methods with status, headers and envelope: `care.products.full.list()`. */
  get full(): Full<Omit<this, "full">> {
    const { caller } = this;
    const Own = this.constructor as new (caller: OperationCaller<Name>) => object;
    return new Proxy(this, {
      get: (target, name) => {
        const method: unknown = Reflect.get(target, name);
        if (typeof method !== "function") return method;
        return async (...args: unknown[]): Promise<FullResult<unknown>> => {
          const seen: ApiResponse[] = [];
          const value: unknown = await Reflect.apply(
            method,
            new Own(caller.watched((response) => seen.push(response))),
            args,
          );
          const last = seen.at(-1);
          const { status = 0, headers = {}, requestId = "" } = last ?? {};
          return {
            value,
            envelope: (last?.value ?? {}) as Record<string, unknown>,
            status,
            headers,
            requestId,
            calls: seen.length,
          };
        };
      },
    }) as unknown as Full<Omit<this, "full">>;
  }
}
