import { InputError, type Settled } from "@fortikit/core";
import { Reply } from "@fortikit/core/product";
import type { DeviceAnswer, DeviceRequest, Envelope } from "../contract/caller.ts";
import { apiError } from "./api-error.ts";

/** One result for each virtual domain, by its name: `{ ok: true, value }` or `{ ok: false, error }`. */
export type ByVdom<Value> = ReadonlyMap<string, Settled<Value>>;

/** What one call over several virtual domains brought, by their names. Failures stand beside what the others answered. */
export function vdomResults<Value>(
  answer: DeviceAnswer,
  request: DeviceRequest,
  read: (envelope: Envelope) => Value,
): Map<string, Settled<Value>> {
  return new Map(
    answer.envelopes.map((envelope) => {
      const error = failureOf(envelope, answer, request);
      return [
        String(envelope.vdom ?? ""),
        error === undefined ? { ok: true, value: read(envelope) } : { ok: false, error },
      ];
    }),
  );
}

/** The names as the device takes them: at least one, each once. */
export function checkVdoms(operation: string, vdoms: "*" | readonly string[]): "*" | readonly string[] {
  if (vdoms === "*") return vdoms;
  const names = [...new Set(vdoms)];
  // A comma would be read as the end of a name.
  if (names.length > 0 && names.every((name) => typeof name === "string" && /^[^,*]+$/.test(name))) return names;
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
