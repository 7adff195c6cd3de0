import {
  AbortedError,
  ApiError,
  AuthError,
  InputError,
  isFortinetError,
  LockedOutError,
  type Settled,
  UnsupportedError,
} from "@fortikit/core";
import { Reply } from "@fortikit/core/product";
import type { Caller, DeviceAnswer, DeviceRequest, Envelope, FortiOSCallOptions } from "../contract/caller.ts";
import { isVdomName } from "../contract/vdom-name.ts";
import { apiError } from "./api-error.ts";

/** One result for each virtual domain, by its name: `{ ok: true, value }` or `{ ok: false, error }`. */
export type ByVdom<Value> = ReadonlyMap<string, Settled<Value>>;

/** A request to several virtual domains. */
export type VdomsRequest = DeviceRequest & { readonly vdoms: "*" | readonly string[] };

/** What one call over several virtual domains brings, by their names. Failures stand beside what the others answered. */
export async function askVdoms<Value>(
  caller: Caller,
  request: VdomsRequest,
  options: FortiOSCallOptions | undefined,
  read: (envelope: Envelope, answer: DeviceAnswer, vdom: string) => Value | Promise<Value>,
): Promise<Map<string, Settled<Value>>> {
  const names = request.vdoms === "*" ? [] : request.vdoms;
  const [only = ""] = names;
  let answer: DeviceAnswer;
  try {
    answer = await caller.call(request, options);
  } catch (error) {
    // One virtual domain answers, and fails, without a list around it.
    if (names.length !== 1 || !isOfVdom(error)) throw error;
    return new Map([[only, { ok: false, error }]]);
  }
  const results = new Map<string, Settled<Value>>();
  for (const [index, envelope] of answer.envelopes.entries()) {
    const error = failureOf(envelope, answer, request);
    const vdom = envelope.vdom ?? names[index] ?? "";
    results.set(vdom, error === undefined ? await settled(() => read(envelope, answer, vdom)) : { ok: false, error });
  }
  return results;
}

/** Whether an error is what a virtual domain answered, and no refusal of whoever asks. */
function isOfVdom(error: unknown): error is ApiError | UnsupportedError {
  if (error instanceof AuthError || error instanceof LockedOutError) return false;
  return error instanceof ApiError || error instanceof UnsupportedError;
}

/** The names as the device takes them: at least one, each once. */
export function checkVdoms(operation: string, vdoms: "*" | readonly string[]): "*" | readonly string[] {
  if (vdoms === "*") return vdoms;
  const names = [...new Set(vdoms)];
  if (names.length > 0 && names.every(isVdomName)) return names;
  throw new InputError(`${operation}: vdoms must be "*" or names of virtual domains, not ${JSON.stringify(vdoms)}.`, {
    field: "vdoms",
    context: { operation },
  });
}

/** The error of one envelope, as it would be if it had come alone. */
function failureOf(
  envelope: Envelope,
  { response }: DeviceAnswer,
  request: DeviceRequest,
): ReturnType<typeof apiError> | undefined {
  const { status, http_status: told } = envelope;
  const refused = status === "error" || (typeof told === "number" && told >= 400 && status !== "success");
  if (!refused) return undefined;
  const { operation, method, path, safe, object } = request;
  const reply = new Reply({ status: response.status, headers: {}, text: JSON.stringify(envelope) });
  return apiError(
    reply,
    { operation, method, path, safe, object },
    { requestId: response.requestId, context: { service: "fortios", operation, object }, body: envelope },
  );
}

async function settled<Value>(read: () => Value | Promise<Value>): Promise<Settled<Value>> {
  try {
    return { ok: true, value: await read() };
  } catch (error) {
    // An abort ends the whole call, not one virtual domain.
    if (!isFortinetError(error) || AbortedError.is(error)) throw error;
    return { ok: false, error };
  }
}
