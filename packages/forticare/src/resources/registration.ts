import {
  ApiError,
  type BatchResult,
  type CallOptions,
  type FailedItem,
  InputError,
  type OperationCaller,
} from "@fortikit/core";
import type { Location, LocationRef, RegisteredAsset, Registration, RegistrationUnit } from "../models.ts";
import { checkLocation, done, type OperationName, rows } from "./care-resource.ts";

/** One unit, many, or the whole request, as the whole request. */
export function toRegistration(given: RegistrationUnit | readonly RegistrationUnit[] | Registration): Registration {
  const registration = "registrationUnits" in given ? given : { registrationUnits: isList(given) ? given : [given] };
  if (registration.registrationUnits.length === 0) {
    throw new InputError("products.register: registrationUnits must hold 1 or more items, not 0.", {
      field: "registrationUnits",
      hint: "Nothing was sent.",
    });
  }
  return registration;
}

/** Sends up to ten units and sorts their results. */
export async function registerBatch(
  caller: OperationCaller<OperationName>,
  registration: Registration,
  options: CallOptions | undefined,
): Promise<BatchResult<RegistrationUnit, RegisteredAsset>> {
  const units = registration.registrationUnits;
  const input = withLocations(registration);
  const pretend = (): object => ({
    ...done,
    assets: units.map(({ serialNumber, description }) => ({ serialNumber, description, status: 0, message: null })),
  });
  try {
    const body = await caller.call("products.register", { input, options, pretend });
    return sort(units, rows<RegisteredAsset>(body.assets));
  } catch (error) {
    const assets =
      error instanceof ApiError ? rows<RegisteredAsset>((error.body as { assets?: unknown } | undefined)?.assets) : [];
    if (!(error instanceof ApiError) || assets.length === 0) throw error;
    return { ...sort(units, assets), error };
  }
}

/** Results in the order of the service, matched to units by serial number. A unit without a result counts as failed. */
function sort(
  units: readonly RegistrationUnit[],
  assets: readonly RegisteredAsset[],
): BatchResult<RegistrationUnit, RegisteredAsset> {
  const results = new Map(assets.map((asset) => [asset.serialNumber, asset]));
  const failed: FailedItem<RegistrationUnit>[] = [];
  for (const input of units) {
    const result = results.get(input.serialNumber);
    if (result !== undefined && (result.status === 0 || result.status === undefined)) continue;
    failed.push({
      input,
      status: result?.status,
      message: result?.message ?? "The service gave no result for this unit.",
    });
  }
  const succeeded = assets.filter((asset) => asset.status === 0 || asset.status === undefined);
  return { succeeded, failed };
}

/** Addresses that stand inside units move into `locations`, where the service wants them. */
function withLocations({ registrationUnits, locations = [], ...rest }: Registration): object {
  const all: Location[] = [...locations];
  const units = registrationUnits.map((unit, index) => {
    const { location } = unit;
    if (!location || isReference(location)) return unit;
    checkLocation("products.register", `registrationUnits[${index}].location`, location);
    all.push(location);
    return { ...unit, location: { ref: `#/locations/${all.length - 1}` } };
  });
  for (const [index, location] of locations.entries())
    checkLocation("products.register", `locations[${index}]`, location);
  return { ...rest, registrationUnits: units, locations: all.length === 0 ? undefined : all };
}

function isReference(location: Location | LocationRef): location is LocationRef {
  return "ref" in location;
}

function isList(given: RegistrationUnit | readonly RegistrationUnit[]): given is readonly RegistrationUnit[] {
  return Array.isArray(given);
}
