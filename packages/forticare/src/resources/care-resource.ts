import { InputError, ResponseError } from "@fortikit/core";
import { Resource } from "@fortikit/core/product";
import type { operations } from "../generated/operations.ts";
import type { AssetDetails, Location } from "../models.ts";

/** Operations of Asset Management V3. */
export type OperationName = keyof typeof operations;

/** A group of FortiCare operations. */
export abstract class CareResource extends Resource<OperationName> {}

/** Units the service takes in one call. */
export const unitsPerCall = 10;

/** One serial number or many, without doubles. */
export function serials(given: string | readonly string[]): readonly string[] {
  return Array.isArray(given) ? [...new Set(given as readonly string[])] : [given as string];
}

/** `assetDetails` of the envelope, its licences always a list. */
export function assetDetails(operation: OperationName, body: Readonly<Record<string, unknown>>): AssetDetails {
  const details = body.assetDetails as (Omit<AssetDetails, "license"> & { license?: unknown }) | null | undefined;
  if (typeof details !== "object" || details === null) {
    throw incomplete(operation, "assetDetails");
  }
  const { license } = details;
  const list = Array.isArray(license) ? license : license === null || license === undefined ? [] : [license];
  return { ...details, license: list };
}

/** An answer that says it succeeded and holds not what it should. */
export function incomplete(operation: OperationName, what: string): ResponseError {
  return new ResponseError(`${operation}: the answer holds no ${what}.`, {
    status: 200,
    context: { service: "forticare", operation },
  });
}

/** An argument the service would refuse. */
export function refuse(operation: OperationName, field: string, what: string): never {
  throw new InputError(`${operation}: ${field} ${what}.`, { field, context: { operation }, hint: "Nothing was sent." });
}

/** Countries whose states the service takes as two-letter codes only. */
const countriesWithStateCodes: ReadonlySet<string> = new Set(["US", "CA", "IN", "BR", "UA"]);

/** Refuses an address the service would refuse. */
export function checkLocation(operation: OperationName, field: string, location: Location): void {
  const { countryCode = "", stateOrProvince } = location;
  if (!countriesWithStateCodes.has(countryCode) || /^[A-Z]{2}$/.test(stateOrProvince ?? "")) return;
  const given = stateOrProvince === undefined ? "and is missing" : `not "${stateOrProvince}"`;
  refuse(operation, `${field}.stateOrProvince`, `must be the two-letter code in ${countryCode}, ${given}`);
}
