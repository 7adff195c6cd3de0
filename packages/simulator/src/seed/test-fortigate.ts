import type { AssetContractState, AssetState } from "../forticare/state.ts";
import { MAIN_ACCOUNT } from "./accounts.ts";
import { entitled, SECURITY_TERMS, SUPPORT_TERMS } from "./entitlements.ts";
import { FOLDER } from "./folders.ts";

const START = "2021-08-01T00:00:00";
const END = "2024-07-31T00:00:00";

function contract(contractNumber: string, sku: string, supportTypes: readonly string[]): AssetContractState {
  return {
    contractNumber,
    sku,
    terms: supportTypes.map((supportType) => ({ endDate: END, startDate: START, supportType })),
  };
}

/** The unit that shows every part of a listed asset: eight entitlements out of five contracts. */
export function testFortiGate(): AssetState {
  return {
    serialNumber: "FGT60FTK1234ABCD",
    accountId: MAIN_ACCOUNT,
    folderId: FOLDER.root,
    productModel: "FortiGate 60F",
    description: "Test FortiGate",
    registrationDate: "2023-01-09T00:37:25",
    status: "Registered",
    isDecommissioned: false,
    productModelEoR: null,
    productModelEoS: null,
    entitlements: entitled([...SUPPORT_TERMS, ...SECURITY_TERMS], START, END),
    contracts: [
      contract(
        "2107AB600001",
        "FC-10-0060F-123-45-67",
        SUPPORT_TERMS.map((term) => term.typeDesc),
      ),
      contract("2107AB600002", "FC-10-0060F-123-45-67", ["Advanced Malware Protection"]),
      contract("2107AB600003", "FC-10-0060F-108-02-36", ["NGFW"]),
      contract("2107AB600004", "FC-10-0060F-112-02-36", ["Web & Video Filtering"]),
      contract("2107AB600005", "FC-10-0060F-114-02-36", ["AntiSpam"]),
    ],
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
