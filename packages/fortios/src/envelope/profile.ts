import type { ApiRequest, Reading, Reply, ServiceProfile } from "@fortikit/core/product";
import type { TableRow, TableRows } from "../contract/schema.ts";
import { apiError, codeOf, isUntrusted } from "./api-error.ts";
import { httpStatuses } from "./error-codes.ts";
import { secretKeys } from "./secret-keys.ts";

/** How FortiOS' REST API speaks: envelopes, pages of its web server, files. */
export const fortiOSProfile: ServiceProfile = { service: "fortios", secretKeys, isRefused, read };

/** The same for a schema of the user's, whose firmware may have secrets under names that are not known here. */
export function profileOf(rows: TableRows): ServiceProfile {
  return { ...fortiOSProfile, secretKeys: [...new Set([...secretKeys, ...Object.values(rows).flatMap(secretsIn)])] };
}

function secretsIn(row: TableRow): string[] {
  return [...(row.secret ?? []), ...Object.values(row.in ?? {}).flatMap(secretsIn)];
}

/** Whether an answer refuses the token, the session or the address: all of these end what may be sent. */
export function isRefused(reply: Reply): boolean {
  const { status } = reply;
  if (status === 401 || status === 429) return true;
  // A code says that the call itself was looked at.
  return isUntrusted(status, reply.text) && codeOf(reply.object ?? {}) === undefined;
}

/**
 * Reads an answer. Several virtual domains answer with a list of envelopes, which is a value even when there are failures
 * in it: it is for the caller to tell them apart.
 */
export function read(reply: Reply, request: ApiRequest): Reading {
  if (reply.isFile) return { kind: "value", value: undefined };
  const refused: Reading = { kind: "error", error: (options) => apiError(reply, request, options) };
  const { json, object: envelope, status } = reply;
  if (status === 401 || status === 429) return refused;
  if (Array.isArray(json)) return isListOfEnvelopes(json) ? { kind: "value", value: json } : { kind: "unexplained" };
  if (envelope === undefined) return status < 500 && status in httpStatuses ? refused : { kind: "unexplained" };
  if (status >= 500 && !isEnvelope(envelope)) return { kind: "unexplained" };
  const told = envelope.http_status;
  const failed =
    envelope.status === "error" || (typeof told === "number" && told >= 400 && envelope.status !== "success");
  return status >= 300 || failed ? refused : { kind: "value", value: envelope };
}

/** Whether FortiOS itself answered: something in front of it may answer in JSON, too, and knows nothing of the call. */
function isEnvelope(body: Readonly<Record<string, unknown>>): boolean {
  return "http_method" in body || "serial" in body || "cli_error" in body || codeOf(body) !== undefined;
}

function isListOfEnvelopes(json: readonly unknown[]): boolean {
  return json.every((each) => typeof each === "object" && each !== null);
}
