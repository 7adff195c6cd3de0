import type { Call } from "../cloud/call.ts";
import { licenceText } from "./licence-text.ts";
import { rootFolder } from "./lookup.ts";
import { machineSerial, newAsset } from "./new-asset.ts";
import type { AssetLicenseState, AssetState, MachineState } from "./state.ts";

/** What names the licence of a new machine. */
export type LicenseIdentity = Pick<AssetLicenseState, "licenseNumber" | "licenseSKU" | "licenseType">;

/** Gives a unit its licence, and with it the file that `licenses/download` hands out. */
export function grantLicense(asset: AssetState, machine: MachineState, identity: LicenseIdentity): void {
  asset.licenseFile = licenceText(asset.serialNumber, asset.productModel, asset.additionalInfo ?? undefined);
  asset.license = {
    ...identity,
    licenseFile: machine.fileAtOnce ? asset.licenseFile : null,
    experationDate: null,
  };
}

/** A virtual machine that comes into being with its licence; the caller adds it to the assets. */
export function newMachine(
  call: Call,
  machine: MachineState,
  accountId: number,
  identity: LicenseIdentity,
): AssetState {
  const asset = newAsset({
    serialNumber: machineSerial(call.store, machine),
    productModel: machine.productModel,
    accountId,
    folderId: rootFolder(call, accountId).folderId,
    now: call.now,
  });
  asset.description = call.body.filled("description") ?? null;
  asset.additionalInfo = call.body.filled("additionalInfo") ?? null;
  asset.isGovernment = call.body.flag("isGovernment");
  asset.partner = call.body.filled("partner") ?? null;
  grantLicense(asset, machine, identity);
  return asset;
}
