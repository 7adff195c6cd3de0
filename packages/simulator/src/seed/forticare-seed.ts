import type { ContractState, FortiCareState, LicenseState, MachineState, StockUnitState } from "../forticare/state.ts";
import { MAIN_ACCOUNT } from "./accounts.ts";
import { contractsOf, seedAssets } from "./assets.ts";
import { SECURITY_TERMS, SUPPORT_TERMS } from "./entitlements.ts";
import { folderTree, rootFolders } from "./folders.ts";

const FORTIGATE_VM: MachineState = { productModel: "FortiGate-VM02", serialPrefix: "FGVM02TM", fileAtOnce: true };
const FORTIMANAGER_VM: MachineState = { productModel: "FortiManager-VM", serialPrefix: "FMG-VMTM", fileAtOnce: false };
const SUBSCRIPTION_VM: MachineState = { productModel: "FortiGate-VM-S", serialPrefix: "FGVMSLTM", fileAtOnce: false };

/** Units in their boxes. Those with a key cannot be registered without it. */
function stock(): StockUnitState[] {
  return [
    { serialNumber: "FGT60FTK26000101", productModel: "FortiGate 60F", cloudKey: "KX7P2M4Q" },
    { serialNumber: "FGT60FTK26000102", productModel: "FortiGate 60F", cloudKey: "T3RW9Z5B" },
    { serialNumber: "FGT60FTK26000103", productModel: "FortiGate 60F", cloudKey: "H6NC8V2D" },
    { serialNumber: "FGT90GTK26000201", productModel: "FortiGate 90G", cloudKey: "J4SL6Y9F" },
    { serialNumber: "FGT90GTK26000202", productModel: "FortiGate 90G", cloudKey: "M8QD3G7X" },
    ...Array.from({ length: 12 }, (_, index) => ({
      serialNumber: `S124FNTF26${String(301 + index).padStart(6, "0")}`,
      productModel: "FortiSwitch 124F",
      cloudKey: null,
    })),
  ];
}

function freeContracts(): ContractState[] {
  const free = (
    number: number,
    contractSKU: string,
    productModel: string | null,
    months: number,
    terms: ContractState["terms"],
    makes: MachineState | null = null,
  ): ContractState => ({
    contractNumber: `2611EX70${String(number).padStart(4, "0")}`,
    contractSKU,
    status: "Pending",
    accountId: MAIN_ACCOUNT,
    serialNumber: null,
    productModel,
    months,
    terms,
    makes,
  });
  const bundle = [...SUPPORT_TERMS, ...SECURITY_TERMS];
  const cpus = { level: 6, levelDesc: "Web/Online", type: 113, typeDesc: "CPUs", units: 2 };
  return [
    free(1, "FC-10-0060F-950-02-36", "FortiGate 60F", 36, bundle),
    free(2, "FC-10-0060F-950-02-12", "FortiGate 60F", 12, bundle),
    free(3, "FC-10-0060F-247-02-12", "FortiGate 60F", 12, [...SUPPORT_TERMS]),
    free(4, "FC-10-0090G-950-02-36", "FortiGate 90G", 36, bundle),
    free(5, "FC-10-S124F-247-02-36", "FortiSwitch 124F", 36, [...SUPPORT_TERMS]),
    free(6, "FC-10-S124F-247-02-12", "FortiSwitch 124F", 12, [...SUPPORT_TERMS]),
    free(7, "FC1-10-FGVVS-990-02-12", null, 12, [...bundle, cpus], SUBSCRIPTION_VM),
    free(8, "FC2-10-FGVVS-990-02-36", null, 36, [...bundle, cpus], SUBSCRIPTION_VM),
  ];
}

function freeLicenses(): LicenseState[] {
  const free = (number: number, licenseSKU: string, registrationCode: string, makes: MachineState): LicenseState => ({
    licenseNumber: `FGVM${String(number).padStart(12, "0")}`,
    licenseSKU,
    registrationCode,
    status: "Pending",
    accountId: MAIN_ACCOUNT,
    serialNumber: null,
    makes,
  });
  return [
    free(101, "FG-VM02", "K7QXM-2ZP4T-R9WLB-6HVDC-J3NFYS", FORTIGATE_VM),
    free(102, "FG-VM02", "B4TGH-8MKR2-V6YQX-3PLWZ-D9SCNJ", FORTIGATE_VM),
    free(103, "FMG-VM-BASE", "P2WNV-5XJQ8-L7CKD-9RTMB-H4ZGFY", FORTIMANAGER_VM),
  ];
}

/** What Asset Management remembers at first; `empty` keeps the folders `My Assets` alone. */
export function seedFortiCare(empty: boolean): FortiCareState {
  if (empty) return { assets: [], stock: [], contracts: [], licenses: [], folders: rootFolders(), assetGroups: [] };
  const assets = seedAssets();
  const registered: LicenseState[] = assets.flatMap((item, index) =>
    item.license === null
      ? []
      : [
          {
            licenseNumber: item.license.licenseNumber,
            licenseSKU: item.license.licenseSKU,
            registrationCode: `USED0-00000-00000-00000-${String(index).padStart(6, "0")}`,
            status: "Registered" as const,
            accountId: MAIN_ACCOUNT,
            serialNumber: item.serialNumber,
            makes: FORTIGATE_VM,
          },
        ],
  );
  return {
    assets,
    stock: stock(),
    contracts: [
      {
        contractNumber: "1234AB123456",
        contractSKU: "FC-10-0060E-123-45-67",
        status: "Registered",
        accountId: MAIN_ACCOUNT,
        serialNumber: "FGT60ETK21444076",
        productModel: "FortiGate 60E",
        months: 36,
        terms: [],
        makes: null,
      },
      ...contractsOf(assets),
      ...freeContracts(),
    ],
    licenses: [...registered, ...freeLicenses()],
    folders: folderTree(),
    assetGroups: [
      { assetGroupId: 501, assetGroup: "Managed sites" },
      { assetGroupId: 502, assetGroup: "Lab" },
    ],
  };
}
