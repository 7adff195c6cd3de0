import type { ApiResponse, CallOptions, Transport } from "../contract/request.ts";
import { checkInput } from "../input/check-input.ts";
import type { OperationRow } from "../input/operation-row.ts";

/** One operation with its input, as a resource hands it over. */
export interface Invocation {
  readonly input: object;
  readonly options: CallOptions | undefined;
  /** For writes: the envelope read-only mode answers with. */
  readonly pretend?: (() => unknown) | undefined;
}

/** Calls an API by its table of operations: checks the input, sends it, gives the envelope. */
export class OperationCaller<Name extends string> {
  readonly #transport: Transport;
  readonly #rows: Readonly<Record<Name, OperationRow>>;
  readonly #seen: ((response: ApiResponse) => void) | undefined;

  constructor(
    transport: Transport,
    rows: Readonly<Record<Name, OperationRow>>,
    seen?: (response: ApiResponse) => void,
  ) {
    this.#transport = transport;
    this.#rows = rows;
    this.#seen = seen;
  }

  /** A caller that also shows every response to `seen`. */
  watched(seen: (response: ApiResponse) => void): OperationCaller<Name> {
    return new OperationCaller(this.#transport, this.#rows, seen);
  }

  /** The input as it would be sent, or `InputError`. */
  check(operation: Name, input: object): Record<string, unknown> {
    return checkInput(operation, input, this.#rows[operation].fields);
  }

  async call(operation: Name, { input, options, pretend }: Invocation): Promise<Readonly<Record<string, unknown>>> {
    const { method, path, safe, object, secret } = this.#rows[operation];
    const json = this.check(operation, input);
    const about = object === undefined ? undefined : { type: object.type, key: keyOf(json[object.key ?? ""]) };
    const response = await this.#transport.send(
      { operation, method, path, json, safe, secret, object: about, pretend },
      options,
    );
    this.#seen?.(response);
    return response.value as Readonly<Record<string, unknown>>;
  }
}

/** The key of the object a request is about: an id, several, or those of a list of units. */
function keyOf(value: unknown): string | undefined {
  if (typeof value === "string" || typeof value === "number") return String(value);
  if (!Array.isArray(value)) return undefined;
  const keys = value.map((item: unknown) =>
    typeof item === "object" && item !== null ? (item as { serialNumber?: unknown }).serialNumber : item,
  );
  return keys.filter((key) => typeof key === "string" || typeof key === "number").join(",") || undefined;
}
