import { licenceText } from "../forticare/licence-text.ts";
import type { AssetState, ContractState } from "../forticare/state.ts";
import { MAIN_ACCOUNT } from "./accounts.ts";
import { entitled, SECURITY_TERMS, SUPPORT_TERMS } from "./entitlements.ts";
import { FOLDER } from "./folders.ts";
import { testFortiGate } from "./test-fortigate.ts";

interface Model {
  readonly productModel: string;
  readonly prefix: string;
  /** The part of an order code that names the model. */
  readonly code: string;
  readonly count: number;
  readonly folderId: number;
  readonly endOfSupport?: string;
}

const MODELS: readonly Model[] = [
  { productModel: "FortiGate 60F", prefix: "FGT60FTK", code: "0060F", count: 10, folderId: FOLDER.north },
  { productModel: "FortiGate 100F", prefix: "FG100FTK", code: "F100F", count: 5, folderId: FOLDER.south },
  { productModel: "FortiGate 90G", prefix: "FGT90GTK", code: "0090G", count: 4, folderId: FOLDER.south },
  {
    productModel: "FortiGate 60E",
    prefix: "FGT60ETK",
    code: "0060E",
    count: 4,
    folderId: FOLDER.branches,
    endOfSupport: "2028-05-12T00:00:00",
  },
  { productModel: "FortiWiFi 61F", prefix: "FWF61FTK", code: "0061F", count: 3, folderId: FOLDER.north },
  { productModel: "FortiGate 1800F", prefix: "FG180FTK", code: "F180F", count: 2, folderId: FOLDER.dataCentre },
  { productModel: "FortiSwitch 124F", prefix: "S124FNTF", code: "S124F", count: 6, folderId: FOLDER.north },
  { productModel: "FortiAP 231F", prefix: "FP231FTF", code: "P231F", count: 4, folderId: FOLDER.south },
];

const SITES = ["Hamburg", "Lyon", "Porto", "Graz", "Turku"];

function asset(model: Model, index: number): AssetState {
  const number = index + 1;
  const year = 2022 + (index % 4);
  const month = String(1 + (index % 12)).padStart(2, "0");
  const startDate = `${year}-${month}-01T00:00:00`;
  const endDate = `${year + 3 + (index % 3)}-${month}-01T00:00:00`;
  const guarded = model.prefix.startsWith("FG") || model.prefix.startsWith("FW");
  const terms = guarded ? [...SUPPORT_TERMS, ...SECURITY_TERMS] : SUPPORT_TERMS;
  const site = SITES[index % SITES.length] ?? "Hamburg";
  return {
    ...testFortiGate(),
    serialNumber: model.prefix + String(21_000_000 + model.folderId * 37 + number),
    folderId: model.folderId,
    productModel: model.productModel,
    description: index % 4 === 3 ? null : `${site} ${model.productModel.split(" ")[1]} ${number}`,
    registrationDate: `${year}-${month}-0${1 + (index % 9)}T09:1${index % 10}:27`,
    isDecommissioned: model.code === "0060E" && index === 0,
    productModelEoR: model.endOfSupport === undefined ? null : "2023-11-12T00:00:00",
    productModelEoS: model.endOfSupport ?? null,
    // One record in three shows the texts padded with blanks.
    entitlements: entitled(terms, startDate, endDate, index % 3 === 2),
    contracts: [
      {
        contractNumber: contractNumber(model, number),
        sku: `FC-10-${model.code}-${guarded ? "950" : "247"}-02-36`,
        terms: terms.map((term) => ({ endDate, startDate, supportType: term.typeDesc })),
      },
    ],
    assetGroups: index === 1 ? [{ assetGroupId: 501, assetGroup: "Managed sites" }] : [],
    partner: index % 2 === 0 ? "Example Networks" : null,
    location:
      index === 0
        ? {
            addressId: 40_000,
            company: "Example GmbH",
            address: "Musterweg 1",
            city: site,
            stateOrProvince: null,
            countryCode: "DE",
            postalCode: "20095",
            email: "noc@example.com",
            phone: "+49 40555010",
            fax: null,
          }
        : null,
  };
}

function contractNumber(model: Model, number: number): string {
  return `${2200 + MODELS.indexOf(model)}EX${String(600_000 + number)}`;
}

function machine(
  serialNumber: string,
  productModel: string,
  sku: string,
  licence: "list" | "object",
  quantity: { type: number; typeDesc: string; units: number },
): AssetState {
  const text = licenceText(serialNumber, productModel);
  return {
    ...testFortiGate(),
    serialNumber,
    productModel,
    folderId: FOLDER.dataCentre,
    description: `${productModel} in the data centre`,
    registrationDate: "2025-02-03T08:15:44",
    entitlements: entitled(
      [...SUPPORT_TERMS, { level: 6, levelDesc: "Web/Online", ...quantity }],
      "2025-02-03T00:00:00",
      "2028-02-03T00:00:00",
    ),
    contracts: [],
    license: {
      licenseNumber: `LN${serialNumber.slice(-8)}`,
      licenseSKU: sku,
      licenseType: "Perpetual",
      licenseFile: productModel.startsWith("FortiGate") ? text : null,
      experationDate: null,
    },
    licenseShape: licence,
    licenseFile: text,
    additionalInfo: "192.0.2.40",
  };
}

/** Some forty registered units of several models, virtual machines among them, two of which are pending. */
export function seedAssets(): AssetState[] {
  const devices = MODELS.flatMap((model) => Array.from({ length: model.count }, (_, index) => asset(model, index)));
  const pending = devices
    .filter((item) => item.productModel === "FortiAP 231F")
    .slice(-2)
    .map((item) => item.serialNumber);
  for (const item of devices) if (pending.includes(item.serialNumber)) item.status = "Pending";
  const quantity = (type: number, typeDesc: string, units: number) => ({ type, typeDesc, units });
  return [
    testFortiGate(),
    ...devices,
    machine("FGVM04TM25000001", "FortiGate-VM04", "FC-10-FGVMS-814-02-36", "object", quantity(113, "CPUs", 4)),
    machine("FGVM08TM25000002", "FortiGate-VM08", "FC-10-FGVMS-815-02-36", "list", quantity(207, "VDOMs", 10)),
    machine("FMG-VMTM25000003", "FortiManager-VM", "FMG-VM-10-UG", "object", quantity(152, "ADOMs", 5)),
  ];
}

/** The contracts of the seeded units, as `contracts/list` shows them. */
export function contractsOf(assets: readonly AssetState[]): ContractState[] {
  return assets.flatMap((item) =>
    item.contracts.map((contract) => ({
      contractNumber: contract.contractNumber,
      contractSKU: contract.sku,
      status: "Registered" as const,
      accountId: MAIN_ACCOUNT,
      serialNumber: item.serialNumber,
      productModel: item.productModel,
      months: 36,
      terms: [],
      makes: null,
    })),
  );
}
