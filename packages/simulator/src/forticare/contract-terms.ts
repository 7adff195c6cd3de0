import { addMonths, plainText } from "../support/dates.ts";
import type { AssetState, ContractState, EntitlementState } from "./state.ts";

/**
 * Attaches a contract to a unit from a moment on: every service it grants becomes an entitlement, and an entitlement
 * the unit already has is prolonged.
 */
export function attachContract(asset: AssetState, contract: ContractState, from: number): void {
  const startDate = `${plainText(from).slice(0, 10)}T00:00:00`;
  const endDate = addMonths(from, contract.months);
  for (const term of contract.terms) {
    const granted: EntitlementState = { ...term, startDate, endDate };
    const held = asset.entitlements.find((item) => item.type === term.type);
    if (held === undefined) asset.entitlements.push(granted);
    else if (held.endDate < endDate) held.endDate = endDate;
  }
  asset.contracts.push({
    contractNumber: contract.contractNumber,
    sku: contract.contractSKU,
    terms: contract.terms.map((term) => ({ endDate, startDate, supportType: term.typeDesc })),
  });
  contract.status = "Registered";
  contract.serialNumber = asset.serialNumber;
}
