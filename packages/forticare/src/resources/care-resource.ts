import { InputError, Resource, ResponseError } from "@fortikit/core";
import type { operations } from "../generated/operations.ts";
import type { AssetDetails, Location } from "../models.ts";

export type OperationName = keyof typeof operations;

/** A group of FortiCare operations. */
export abstract class CareResource extends Resource<OperationName> {}

/** Units the service takes in one call. */
export const unitsPerCall = 10;

/** Success as the envelope tells it, for read-only mode. */
export const done = { status: 0, message: "Simulated: the client is read-only.", error: null } as const;

/** One serial number or many, without doubles. */
export function serials(operation: OperationName, given: string | readonly string[]): string[] {
  const list = [...new Set(typeof given === "string" ? [given] : given)];
  if (list.length === 0)
    throw new InputError(`${operation}: serialNumbers must hold 1 or more items, not 0.`, { field: "serialNumbers" });
  return list;
}

/** A list of the envelope; "nothing found" is an empty one. */
export function rows<Row>(value: unknown): Row[] {
  return Array.isArray(value) ? (value as Row[]) : [];
}

/** `assetDetails` of the envelope, its licences always a list. */
export function assetDetails(operation: OperationName, body: Readonly<Record<string, unknown>>): AssetDetails {
  const details = body.assetDetails as (Omit<AssetDetails, "license"> & { license?: unknown }) | null | undefined;
  if (typeof details !== "object" || details === null) {
    throw new ResponseError(`${operation}: the answer holds no assetDetails.`, {
      status: 200,
      context: { service: "forticare", operation },
    });
  }
  const { license } = details;
  const list = Array.isArray(license) ? license : license === null || license === undefined ? [] : [license];
  return { ...details, license: list };
}

/** Countries whose states the service takes as two-letter codes only. */
const countriesWithStateCodes: ReadonlySet<string> = new Set(["US", "CA", "IN", "BR", "UA"]);

/** Refuses an address the service would refuse. */
export function checkLocation(operation: OperationName, field: string, location: Location): void {
  const { countryCode = "", stateOrProvince } = location;
  if (
    stateOrProvince === undefined ||
    !countriesWithStateCodes.has(countryCode.toUpperCase()) ||
    /^[A-Z]{2}$/.test(stateOrProvince)
  )
    return;
  throw new InputError(
    `${operation}: ${field}.stateOrProvince must be the two-letter code in ${countryCode}, not "${stateOrProvince}".`,
    {
      field: `${field}.stateOrProvince`,
      context: { operation },
      hint: "Nothing was sent.",
    },
  );
}
