import type { Call } from "../cloud/call.ts";
import { missingInput, ruleBroken, wrongInput } from "../cloud/refusal.ts";
import type { Fields } from "../support/fields.ts";
import { isObject } from "../support/fields.ts";
import { attachContract } from "./contract-terms.ts";
import { readLocation } from "./location.ts";
import { findAsset, knownFolder, rootFolder } from "./lookup.ts";
import { hardwareWarranty, newAsset } from "./new-asset.ts";
import type { AssetGroupState, AssetState, ContractState, LocationState } from "./state.ts";
import { registeredView } from "./views.ts";

/** A unit whose inputs have been read, ready to be registered. */
export interface PreparedUnit {
  readonly serialNumber: string;
  /** Registers it and gives its result; throws a refusal when a rule of this one unit is broken. */
  register(): Record<string, unknown>;
}

/** Reads one unit of a registration. Inputs that are plainly wrong are refused here, and the message names the unit. */
export function prepareUnit(call: Call, unit: Fields, index: number, accountId: number): PreparedUnit {
  const where = `registration units[${index}]`;
  const serialNumber = unit.filled("serialNumber");
  if (serialNumber === undefined) throw missingInput();
  const stock = call.store.forticare.stock.find((item) => item.serialNumber === serialNumber);
  const cloudKey = unit.filled("cloudKey");
  if (stock?.cloudKey && cloudKey !== undefined && cloudKey !== stock.cloudKey) {
    throw wrongInput(`Invalid FortiCloud key in ${where}.`);
  }
  const groups = readGroups(call, unit, where);
  const location = locationOf(call, unit, where);

  function register(): Record<string, unknown> {
    const contract = contractOf(call, unit, accountId);
    const asset = findAsset(call, serialNumber ?? "") ?? takeFromStock(call, unit, accountId);
    if (contract !== undefined) {
      fits(contract, asset);
      attachContract(asset, contract, call.now);
    }
    asset.description = unit.text("description") ?? asset.description;
    asset.additionalInfo = unit.text("additionalInfo") ?? asset.additionalInfo;
    asset.isGovernment = unit.flag("isGovernment") || asset.isGovernment;
    asset.location = location ?? asset.location;
    asset.assetGroups.push(...groups.filter((group) => !asset.assetGroups.includes(group)));
    const additionalInfo = unit.text("additionalInfo");
    return registeredView(call.store, asset, {
      contractNumber: contract?.contractNumber,
      sku: contract?.contractSKU,
      terms: contract?.terms,
      additionalInfo,
    });
  }

  return { serialNumber, register };
}

/** The free contract a unit names. A unit that is registered already has to name one. */
function contractOf(call: Call, unit: Fields, accountId: number): ContractState | undefined {
  const contractNumber = unit.filled("contractNumber");
  if (contractNumber === undefined) {
    const serialNumber = unit.filled("serialNumber");
    if (call.store.forticare.assets.some((item) => item.serialNumber === serialNumber)) {
      throw ruleBroken(
        "Product-> Product already registered, but no contract associated with request. Please check again.",
      );
    }
    return undefined;
  }
  const contract = call.store.forticare.contracts.find(
    (item) => item.contractNumber === contractNumber && item.accountId === accountId && item.makes === null,
  );
  if (contract === undefined) throw ruleBroken(`Contract-> Contract ${contractNumber} is not valid.`);
  if (contract.status === "Registered") {
    throw ruleBroken(`Contract-> Contract ${contractNumber} is already registered.`);
  }
  return contract;
}

function fits(contract: ContractState, asset: AssetState): void {
  if (contract.productModel !== null && contract.productModel !== asset.productModel) {
    throw ruleBroken(`Contract-> Contract ${contract.contractNumber} does not fit a ${asset.productModel}.`);
  }
}

/** Registers a unit for the first time. */
function takeFromStock(call: Call, unit: Fields, accountId: number): AssetState {
  const { forticare } = call.store;
  const stock = forticare.stock.find((item) => item.serialNumber === unit.filled("serialNumber"));
  if (stock === undefined) throw ruleBroken("Product-> Serial number is not valid.");
  if (stock.cloudKey !== null && unit.filled("cloudKey") === undefined) {
    throw ruleBroken("FortiCloud Key is Required.");
  }
  const folderId = unit.number("folderId");
  const folder = folderId === undefined ? rootFolder(call, accountId) : knownFolder(call, folderId, accountId);
  const contract = contractOf(call, unit, accountId);
  const asset = newAsset({
    serialNumber: stock.serialNumber,
    productModel: stock.productModel,
    accountId,
    folderId: folder.folderId,
    now: call.now,
  });
  asset.warrantySupports = hardwareWarranty(call.now);
  if (contract !== undefined) fits(contract, asset);
  replaceUnit(call, unit, asset);
  forticare.assets.push(asset);
  forticare.stock = forticare.stock.filter((item) => item !== stock);
  return asset;
}

/** A replacement takes over what the broken unit was entitled to. */
function replaceUnit(call: Call, unit: Fields, asset: AssetState): void {
  const replaced = unit.filled("replacedSerialNumber");
  if (replaced === undefined) return;
  const old = findAsset(call, replaced);
  if (old === undefined) throw ruleBroken(`Product-> Replaced unit ${replaced} is not registered.`);
  asset.entitlements = old.entitlements;
  asset.contracts = old.contracts;
  asset.folderId = old.folderId;
  old.entitlements = [];
  old.contracts = [];
  old.isDecommissioned = true;
}

/** Group ids come as a list or as one text with commas. */
function readGroups(call: Call, unit: Fields, where: string): AssetGroupState[] {
  const sent = unit.raw.assetGroupIds;
  const ids = Array.isArray(sent) ? sent.map(String) : String(sent ?? "").split(",");
  return ids
    .map((id) => id.trim())
    .filter((id) => id !== "")
    .map((id) => {
      const group = call.store.forticare.assetGroups.find((item) => String(item.assetGroupId) === id);
      if (group === undefined) throw wrongInput(`Invalid asset group ${id} in ${where}.`);
      return group;
    });
}

/** Units point into the `locations` of the call with `{ "ref": "#/locations/N" }`. */
function locationOf(call: Call, unit: Fields, where: string): LocationState | undefined {
  const reference = unit.object("location")?.text("ref");
  if (reference === undefined) return undefined;
  const index = /^#\/locations\/(\d+)$/.exec(reference)?.[1];
  const location = call.body.objects("locations")[Number(index)];
  if (index === undefined || location === undefined || !isObject(location.raw)) {
    throw wrongInput(`Invalid location reference in ${where}.`);
  }
  return readLocation(call.store, location, `locations[${index}]`);
}
