import { ApiError, type CallOptions, InputError } from "@fortikit/core";
import { type BatchResult, done, type OperationCaller, rows } from "@fortikit/core/product";
import { isRefusedUnit } from "../envelope.ts";
import type { Location, LocationRef, RegisteredAsset, Registration, RegistrationUnit } from "../models.ts";
import { checkLocation, type OperationName, refuse } from "./care-resource.ts";

const operation = "products.register";

type Caller = OperationCaller<OperationName>;
type Common = Omit<Registration, "registrationUnits">;

/** One unit, many, or the whole request, as the whole request. */
export function toRegistration(given: RegistrationUnit | readonly RegistrationUnit[] | Registration): Registration {
  const registration = "registrationUnits" in given ? given : { registrationUnits: isList(given) ? given : [given] };
  return { ...registration, registrationUnits: registration.registrationUnits.map(withKey) };
}

/** Checks all units before the first ones are sent: what is wrong in the eleventh must not leave ten behind. */
export function checkRegistration(caller: Caller, registration: Registration): void {
  const { input, labels } = withLocations(registration);
  try {
    caller.check(operation, input);
  } catch (error) {
    throw relabelled(error, labels);
  }
  for (const [index, { location }] of registration.registrationUnits.entries()) {
    if (!location || isReference(location)) continue;
    checkLocation(operation, `registrationUnits[${index}].location`, location);
  }
  for (const [index, location] of (registration.locations ?? []).entries())
    checkLocation(operation, `locations[${index}]`, location);
  checkReferences(registration);
  checkDoubles(registration.registrationUnits);
}

/** Sends up to ten units, given without their keys, and sorts their results. */
export async function registerBatch(
  caller: Caller,
  common: Common,
  units: readonly RegistrationUnit[],
  options: CallOptions | undefined,
): Promise<BatchResult<RegistrationUnit, RegisteredAsset>> {
  const { input } = withLocations({ ...common, registrationUnits: units.map(withKey) });
  const pretend = (): object => ({
    ...done,
    assets: units.map(({ serialNumber, description }) => ({ serialNumber, description, status: 0, message: null })),
  });
  try {
    const body = await caller.call(operation, { input, options, pretend });
    return sort(units, rows<RegisteredAsset>(body.assets));
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const result = sort(units, rows<RegisteredAsset>((error.body as { assets?: unknown } | undefined)?.assets));
    // Without results of units the call was refused as a whole.
    if (result.failed.every(({ status }) => status === undefined)) throw error;
    return { ...result, error };
  }
}

/** Results in the order of the service. A unit can come twice, with two contracts: its results are taken in turn. */
function sort(
  units: readonly RegistrationUnit[],
  assets: readonly RegisteredAsset[],
): BatchResult<RegistrationUnit, RegisteredAsset> {
  const open = [...assets];
  const failed = units.flatMap((unit) => {
    const at = open.findIndex((asset) => asset.serialNumber === unit.serialNumber);
    const [result] = at === -1 ? [] : open.splice(at, 1);
    if (result !== undefined && !isRefusedUnit(result)) return [];
    if (result === undefined) return [{ input: unit, message: "The service gave no result for this unit." }];
    const message = String(result.message ?? "").trim() || "The service gave no reason.";
    return [{ input: unit, status: Number(result.status), message }];
  });
  return { succeeded: assets.filter((asset) => !isRefusedUnit(asset)), failed };
}

/** FortiCloud keys of the units that errors show. Errors hold no secret, and their units can still be sent again. */
const keys = new WeakMap<RegistrationUnit, string>();

/** The unit as an error may show it. */
export function withoutKey(unit: RegistrationUnit): RegistrationUnit {
  const { cloudKey, ...shown } = unit;
  if (typeof cloudKey !== "string") return unit;
  keys.set(shown, cloudKey);
  return shown;
}

function withKey(unit: RegistrationUnit): RegistrationUnit {
  const cloudKey = unit.cloudKey ?? keys.get(unit);
  return cloudKey === undefined ? unit : { ...unit, cloudKey };
}

/** Addresses that stand inside units move into `locations`, where the service wants them; `labels` tells whence. */
function withLocations({ registrationUnits, locations = [], ...rest }: Registration): {
  readonly input: object;
  readonly labels: readonly string[];
} {
  const all: Location[] = [...locations];
  const labels = locations.map((_, index) => `locations[${index}]`);
  const units = registrationUnits.map((unit, index) => {
    const { location } = unit;
    if (!location || isReference(location)) return unit;
    // Units at one place share one address.
    const known = all.indexOf(location);
    if (known === -1) labels.push(`registrationUnits[${index}].location`);
    const at = known === -1 ? all.push(location) - 1 : known;
    return { ...unit, location: { ref: `#/locations/${at}` } };
  });
  return {
    input: { ...rest, registrationUnits: units, locations: all.length === 0 ? undefined : all },
    labels,
  };
}

/** The same error with the field as the caller wrote it. */
function relabelled(error: unknown, labels: readonly string[]): unknown {
  if (!(error instanceof InputError) || error.field === undefined) return error;
  const { field, hint, context } = error;
  const [found = "", index] = /^locations\[(\d+)\]/.exec(field) ?? [];
  const label = labels[Number(index)];
  if (label === undefined) return error;
  return new InputError(error.message.replace(found, label), { field: field.replace(found, label), hint, context });
}

function checkReferences({ registrationUnits, locations = [] }: Registration): void {
  for (const [index, { location }] of registrationUnits.entries()) {
    if (!location || !isReference(location)) continue;
    if (Number(location.ref.split("/").at(-1)) < locations.length) continue;
    refuse(operation, `registrationUnits[${index}].location.ref`, "points to none of the locations");
  }
}

/** A unit that is registered, if only a moment ago, takes nothing but another contract. */
function checkDoubles(units: readonly RegistrationUnit[]): void {
  const seen = new Map<string, Set<string>>();
  for (const [index, { serialNumber, contractNumber }] of units.entries()) {
    const contracts = seen.get(serialNumber);
    if (contracts !== undefined && (!contractNumber || contracts.has(contractNumber)))
      refuse(operation, `registrationUnits[${index}].serialNumber`, "stands there twice without a contract of its own");
    seen.set(serialNumber, new Set([...(contracts ?? []), contractNumber ?? ""]));
  }
}

function isReference(location: Location | LocationRef): location is LocationRef {
  return "ref" in location;
}

function isList(given: RegistrationUnit | readonly RegistrationUnit[]): given is readonly RegistrationUnit[] {
  return Array.isArray(given);
}
