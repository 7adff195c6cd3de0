import type { Store } from "../store/store.ts";
import { nextNumber } from "../store/store.ts";
import { addMonths, plainText } from "../support/dates.ts";
import type { AssetState, EntitlementState, MachineState } from "./state.ts";

/** What a new unit starts with. */
export interface NewAsset {
  readonly serialNumber: string;
  readonly productModel: string;
  readonly accountId: number;
  readonly folderId: number;
  readonly now: number;
}

/** A unit as it is right after its registration: no entitlements, and so not listed yet. */
export function newAsset(start: NewAsset): AssetState {
  const { now, ...identity } = start;
  return {
    ...identity,
    description: null,
    registrationDate: plainText(now),
    status: "Registered",
    isDecommissioned: false,
    productModelEoR: null,
    productModelEoS: null,
    entitlements: [],
    contracts: [],
    assetGroups: [],
    warrantySupports: null,
    location: null,
    license: null,
    licenseShape: "object",
    licenseFile: null,
    partner: null,
    isGovernment: false,
    additionalInfo: null,
  };
}

/** The warranty that comes with hardware, for a year from its registration. */
export function hardwareWarranty(now: number): EntitlementState[] {
  const startDate = `${plainText(now).slice(0, 10)}T00:00:00`;
  const endDate = addMonths(now, 12);
  return [{ level: 5, levelDesc: "Advanced HW", type: 1, typeDesc: "Hardware", startDate, endDate }];
}

/** The next serial number of a virtual machine. */
export function machineSerial(store: Store, machine: MachineState): string {
  const digits = 16 - machine.serialPrefix.length;
  return machine.serialPrefix + String(nextNumber(store, `serial ${machine.serialPrefix}`)).padStart(digits, "0");
}
