import { InputError, NotFoundError, ResponseError } from "@fortikit/core";
import { type Resource, rows } from "@fortikit/core/product";
import { decodeProduct, type ReadParameter } from "../decode-product.ts";
import type { DecodedProduct } from "../product-parameters.ts";

type Envelope = Readonly<Record<string, unknown>>;

/** A row as read-only mode makes it up; what it does not know is left out. */
export type Simulated<Row> = { readonly [Field in keyof Row]: Row[Field] | undefined };

/** What makes a group of operations. */
export type Caller<Name extends string> = ConstructorParameters<typeof Resource<Name>>[0];

/** Entitlements of the envelope. Some answers of v2, and all of v1, call them `vms`. */
export function entitlementsOf<Row>(body: Envelope): Row[] {
  return rows<Row>(Array.isArray(body.entitlements) ? body.entitlements : body.vms);
}

/** The one row an answer is about. */
export function only<Row>(operation: string, list: readonly Row[]): Row {
  const [row] = list;
  if (row !== undefined) return row;
  throw incomplete(operation, "row");
}

/** The unused token an answer is about. There may be none left. */
export function unusedToken<Row>(list: readonly Row[]): Row {
  const [row] = list;
  if (row !== undefined) return row;
  throw new NotFoundError("groups.nexttoken: no entitlement has an unused token.", {
    status: 200,
    context: { operation: "groups.nexttoken" },
    hint: "Make entitlements with createVm, or look in another folder or configuration.",
  });
}

/** An answer that says it succeeded and holds not what it should. */
export function incomplete(operation: string, what: string): ResponseError {
  return new ResponseError(`${operation}: the answer holds no ${what}.`, { status: 200, context: { operation } });
}

/** Configurations of the envelope: a list after list, one object after everything else. */
export function configsOf<Wire extends WithProduct>(body: Envelope): Wire[] {
  const { configs } = body;
  return rows(Array.isArray(configs) ? configs : [configs]);
}

/** What of a configuration says which product it is of. */
interface WithProduct {
  readonly productType?: { readonly id: number };
  readonly parameters?: readonly ReadParameter[] | null;
}

/** A configuration with its product decoded; `wire` is what the service sent. */
export function decodeConfig<Wire extends WithProduct>(
  wire: Wire,
): DecodedProduct & Omit<Wire, "parameters"> & { readonly wire: Wire } {
  return { ...wire, ...decodeProduct(wire.productType?.id, rows(wire.parameters)), wire };
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
