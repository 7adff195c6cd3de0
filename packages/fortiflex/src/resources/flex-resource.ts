import { InputError, Resource, ResponseError } from "@fortikit/core";
import type { operations } from "../generated/operations-v2.ts";
import type { WireConfig } from "../models.ts";
import { decodeProduct } from "../product-parameters.ts";

export type OperationName = keyof typeof operations;

/** A group of FortiFlex operations. */
export abstract class FlexResource extends Resource<OperationName> {}

type Envelope = Readonly<Record<string, unknown>>;

/** Success as the envelope tells it, for read-only mode. */
export const done = { status: 0, message: "Simulated: the client is read-only.", error: null } as const;

/** A list of the envelope; nothing is an empty one. */
export function rows<Row>(value: unknown): Row[] {
  return Array.isArray(value) ? (value as Row[]) : [];
}

/** Entitlements of the envelope. Some answers call them `vms`. */
export function entitlementsOf<Row>(body: Envelope): Row[] {
  return rows<Row>(Array.isArray(body.entitlements) ? body.entitlements : body.vms);
}

/** The one row an answer is about. */
export function only<Row>(operation: string, list: readonly Row[]): Row {
  const [row] = list;
  if (row !== undefined) return row;
  throw new ResponseError(`${operation}: the answer holds no row.`, {
    status: 200,
    context: { service: "fortiflex", operation },
  });
}

/** Configurations of the envelope: a list after list, one object after everything else. */
export function configsOf<Wire extends Pick<WireConfig, "productType" | "parameters">>(body: Envelope): Wire[] {
  const { configs } = body;
  return Array.isArray(configs) ? configs : typeof configs === "object" && configs !== null ? [configs as Wire] : [];
}

/** A configuration with its product decoded. */
export function decodeConfig<Wire extends Pick<WireConfig, "productType" | "parameters">>(
  wire: Wire,
): Omit<Wire, "parameters"> & ReturnType<typeof decodeProduct> & { wire: Wire } {
  const list = rows<{ id: number; value: string }>(wire.parameters);
  return { ...wire, ...decodeProduct(wire.productType?.id, list), wire };
}

/** The service wants one of several ways to say what a call is about. */
export function needs(operation: string, input: object, ...ways: readonly (readonly string[])[]): void {
  const given = input as Readonly<Record<string, unknown>>;
  if (ways.some((way) => way.every((name) => given[name] !== undefined))) return;
  const told = ways.map((way) => way.join(" and ")).join(", or ");
  const field = ways[0]?.[0];
  throw new InputError(`${operation}: ${told} must be given.`, {
    field,
    context: { operation },
    hint: "Nothing was sent.",
  });
}
