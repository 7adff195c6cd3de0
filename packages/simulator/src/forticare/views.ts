import type { Store } from "../store/store.ts";
import { folderPath } from "./lookup.ts";
import type { AssetState, ContractTermState } from "./state.ts";

/** A unit as `products/list` shows it. */
export function assetView(store: Store, asset: AssetState): Record<string, unknown> {
  return {
    description: asset.description,
    entitlements: asset.entitlements,
    isDecommissioned: asset.isDecommissioned,
    productModel: asset.productModel,
    registrationDate: asset.registrationDate,
    serialNumber: asset.serialNumber,
    warrantySupports: asset.warrantySupports,
    assetGroups: asset.assetGroups,
    contracts: asset.contracts,
    productModelEoR: asset.productModelEoR,
    productModelEoS: asset.productModelEoS,
    accountId: asset.accountId,
    folderId: asset.folderId,
    folderPath: folderPath(store.forticare.folders, asset.folderId),
    status: asset.status,
  };
}

/** A unit as `products/details` shows it: no status, but licence and location. */
export function detailsView(store: Store, asset: AssetState): Record<string, unknown> {
  const { status: _, ...view } = assetView(store, asset);
  const license = asset.license !== null && asset.licenseShape === "list" ? [asset.license] : asset.license;
  return {
    ...view,
    partner: asset.partner,
    license,
    location: asset.location,
    warrantyTypeName: asset.warrantySupports === null ? null : "Limited Hardware Warranty",
    licenseKeys: null,
  };
}

/** What a registration asked of a unit, beside the unit itself. */
export interface UnitResult {
  readonly contractNumber?: string | undefined;
  readonly sku?: string | undefined;
  readonly terms?: readonly ContractTermState[] | undefined;
  readonly additionalInfo?: string | undefined;
}

/** A unit whose registration worked. */
export function registeredView(store: Store, asset: AssetState, result: UnitResult): Record<string, unknown> {
  const contract = asset.contracts.find((item) => item.contractNumber === result.contractNumber);
  const types = result.terms?.map((term) => term.type) ?? [];
  return {
    ...assetView(store, asset),
    additionalInfo: result.additionalInfo ?? null,
    contractNumber: result.contractNumber ?? null,
    contractTerms: contract === undefined ? null : asset.entitlements.filter((item) => types.includes(item.type)),
    location: asset.location,
    message: "Success",
    sku: result.sku ?? null,
    status: 0,
  };
}

/** A unit whose registration failed: nearly everything is null and the folder is 0. */
export function failedView(serialNumber: string, message: string): Record<string, unknown> {
  return {
    description: null,
    entitlements: null,
    isDecommissioned: false,
    productModel: null,
    registrationDate: null,
    serialNumber,
    warrantySupports: null,
    assetGroups: null,
    contracts: null,
    productModelEoR: null,
    productModelEoS: null,
    additionalInfo: null,
    contractNumber: null,
    contractTerms: null,
    location: null,
    message,
    sku: null,
    status: 2,
    folderId: 0,
    folderPath: null,
  };
}
