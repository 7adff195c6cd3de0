// Generated from specs/fortiflex/products.yaml by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";

/** How the entitlements of a product are made. */
export type EntitlementKind = "vm" | "hardware" | "cloud";

/** A rule that looks at another parameter of the product. */
export interface ParameterCondition {
  readonly parameter: string;
  readonly value: string;
}

/** One parameter of a product type. */
export interface ParameterRow {
  /** The number on the wire. */
  readonly id: number;
  readonly label: string;
  /** A number, one text, or a list of texts (the id is repeated on the wire). */
  readonly type: "int" | "string" | "list";
  readonly required?: true;
  /** In answers only. */
  readonly readOnly?: true;
  readonly deprecated?: true;
  /** Can be raised, not lowered. */
  readonly scaleUpOnly?: true;
  /** Id of the parameter that took its place. */
  readonly replacedBy?: number;
  readonly min?: number;
  readonly max?: number;
  /** Only multiples of it. */
  readonly step?: number;
  /** 0, or a number in this range. */
  readonly zeroOr?: readonly [number, number];
  /** Only these numbers. */
  readonly oneOf?: readonly number[];
  /** What it is when left out. */
  readonly default?: number | string | readonly [];
  /** The value that stands for "nothing chosen". */
  readonly none?: string;
  readonly values?: readonly string[];
  /** Values of configurations of earlier years. */
  readonly older?: readonly string[];
  /** Has to be 0 unless another parameter has this value. */
  readonly zeroUnless?: ParameterCondition;
  /** Required when another parameter has this value. */
  readonly requiredWith?: ParameterCondition;
}

/** One product type. */
export interface ProductRow {
  /** The number on the wire. */
  readonly id: number;
  readonly label: string;
  readonly entitlement: EntitlementKind;
  readonly parameters: Readonly<Record<string, ParameterRow>>;
}

/** The 24 product types and their parameters. */
export const products = {
  FGT_VM_Bundle: {
    id: 1,
    label: "FortiGate Virtual Machine - Service Bundle",
    entitlement: "vm",
    parameters: {
      cpu: { id: 1, label: "CPU Size", type: "int", required: true, min: 1, max: 96, older: ["2147483647"] },
      service: {
        id: 2,
        label: "Service Package",
        type: "string",
        required: true,
        values: ["FC", "UTP", "ENT", "ATP"],
        older: ["UTM"],
      },
      vdom: { id: 10, label: "VDOMs", type: "int", min: 0, max: 500, default: 0 },
      fortiGuardServices: {
        id: 43,
        label: "FortiGuard Services",
        type: "list",
        default: [],
        none: "NONE",
        values: ["FGTAVDB", "FGTFAIS", "FGTISSS", "FGTDLDB", "FGTFGSA"],
        older: ["FGTFCSS"],
      },
      cloudServices: {
        id: 44,
        label: "Cloud Services",
        type: "list",
        default: [],
        none: "NONE",
        values: ["FGTFAMS", "FGTSWNM", "FGTSOCA", "FGTFAZC", "FGTSWOS", "FGTFSPA"],
      },
      supportService: {
        id: 45,
        label: "Support Service",
        type: "string",
        default: "NONE",
        none: "NONE",
        values: ["FGTFCELU"],
      },
    },
  },
  FMG_VM: {
    id: 2,
    label: "FortiManager Virtual Machine",
    entitlement: "vm",
    parameters: {
      device: { id: 30, label: "Managed Devices", type: "int", required: true, min: 1, max: 100000 },
      adom: { id: 9, label: "ADOMs", type: "int", required: true, min: 0, max: 100000 },
      managedDev: { id: 3, label: "Managed Devices", type: "int", deprecated: true, replacedBy: 30 },
    },
  },
  FWB_VM: {
    id: 3,
    label: "FortiWeb Virtual Machine - Service Bundle",
    entitlement: "vm",
    parameters: {
      cpu: { id: 4, label: "CPU Size", type: "string", required: true, values: ["1", "2", "4", "8", "16"] },
      service: {
        id: 5,
        label: "Service Package",
        type: "string",
        required: true,
        values: ["FWBSTD", "FWBADV", "FWBENT"],
      },
    },
  },
  FGT_VM_LCS: {
    id: 4,
    label: "FortiGate Virtual Machine - A La Carte Services",
    entitlement: "vm",
    parameters: {
      cpu: { id: 6, label: "CPU Size", type: "int", required: true, min: 1, max: 96 },
      fortiGuardServices: {
        id: 7,
        label: "FortiGuard Services",
        type: "list",
        default: [],
        none: "NONE",
        values: ["IPS", "AVDB", "FURLDNS", "FGSA", "ISSS", "DLDB", "FAIS", "FURL", "IOTH"],
      },
      supportService: { id: 8, label: "Support Services", type: "string", required: true, values: ["FC247", "ASET"] },
      vdom: { id: 11, label: "VDOMs", type: "int", required: true, min: 0, max: 500 },
      cloudServices: {
        id: 12,
        label: "Cloud Services",
        type: "list",
        default: [],
        none: "NONE",
        values: ["FAMS", "SWNM", "AFAC", "FAZC", "FSPA", "SWOS", "FMGC"],
      },
    },
  },
  FC_EMS_OP: {
    id: 5,
    label: "FortiClient EMS On-Prem",
    entitlement: "vm",
    parameters: {
      ZTNA: {
        id: 13,
        label: "ZTNA/VPN endpoints",
        type: "int",
        required: true,
        min: 0,
        max: 25000,
        zeroOr: [25, 25000],
      },
      EPP: {
        id: 14,
        label: "EPP/ATP + ZTNA/VPN endpoints",
        type: "int",
        required: true,
        min: 0,
        max: 25000,
        zeroOr: [25, 25000],
      },
      chromebook: {
        id: 15,
        label: "Chromebook endpoints",
        type: "int",
        required: true,
        min: 0,
        max: 25000,
        zeroOr: [25, 25000],
      },
      service: { id: 16, label: "Support Services", type: "string", required: true, values: ["FCTFC247"] },
      addons: { id: 36, label: "Addons", type: "list", default: [], none: "NONE", values: ["BPS"] },
    },
  },
  FAZ_VM: {
    id: 7,
    label: "FortiAnalyzer Virtual Machine",
    entitlement: "vm",
    parameters: {
      storage: { id: 21, label: "Daily Storage (GB)", type: "int", required: true, min: 5, max: 8300 },
      adom: { id: 22, label: "ADOMs", type: "int", required: true, min: 0, max: 1200 },
      service: { id: 23, label: "Support Services", type: "string", required: true, values: ["FAZFC247"] },
      addons: {
        id: 58,
        label: "Addons",
        type: "list",
        default: [],
        none: "NONE",
        values: ["FAZISSS", "FAZFGSA", "FAZAISN"],
      },
    },
  },
  FPC_VM: {
    id: 8,
    label: "FortiPortal Virtual Machine",
    entitlement: "vm",
    parameters: { device: { id: 24, label: "Managed Devices", type: "int", required: true, min: 0, max: 100000 } },
  },
  FAD_VM: {
    id: 9,
    label: "FortiADC Virtual Machine",
    entitlement: "vm",
    parameters: {
      cpu: {
        id: 25,
        label: "Number of CPUs",
        type: "string",
        required: true,
        values: ["1", "2", "4", "8", "16", "32"],
      },
      service: {
        id: 26,
        label: "Service Package",
        type: "string",
        required: true,
        values: ["FDVFC247", "FDVNET", "FDVAPP", "FDVAI"],
        older: ["FDVSTD", "FDVADV"],
      },
    },
  },
  FORTISOAR_VM: {
    id: 10,
    label: "FortiSOAR Virtual Machine",
    entitlement: "vm",
    parameters: {
      service: {
        id: 69,
        label: "Service Package",
        type: "string",
        required: true,
        values: ["FSRE", "FSRM", "FSRD", "FSRR"],
      },
      licenseNum: { id: 70, label: "Additional Users License", type: "int", min: 0, max: 1000, default: 0 },
      addons: { id: 71, label: "Addons", type: "list", default: [], none: "NONE", values: ["FSRTIMS"] },
    },
  },
  FORTIMAIL_VM: {
    id: 11,
    label: "FortiMail Virtual Machine",
    entitlement: "vm",
    parameters: {
      cpu: {
        id: 73,
        label: "Number of CPUs",
        type: "string",
        required: true,
        values: ["1", "2", "4", "8", "16", "32"],
      },
      service: { id: 74, label: "Service Package", type: "string", required: true, values: ["FMLBASE", "FMLATP"] },
      addons: {
        id: 75,
        label: "Addons",
        type: "list",
        default: [],
        none: "NONE",
        values: ["FMLFEMS", "FMLFCAS", "FMLFEOP", "FMLFEEC"],
      },
    },
  },
  FORTINAC_VM: {
    id: 12,
    label: "FortiNAC Virtual Machine",
    entitlement: "vm",
    parameters: {
      service: { id: 77, label: "Service Package", type: "string", required: true, values: ["FNCPLUS", "FNCPRO"] },
      endpoints: { id: 78, label: "Endpoints", type: "int", required: true, min: 25, max: 100000 },
      supportService: {
        id: 79,
        label: "Support Service",
        type: "string",
        required: true,
        values: ["FNCFC247", "FCTFC247"],
      },
    },
  },
  FGT_HW: {
    id: 101,
    label: "FortiGate Hardware",
    entitlement: "hardware",
    parameters: {
      model: {
        id: 27,
        label: "Device Model",
        type: "string",
        required: true,
        values: [
          "FGT40F", "FGT60F", "FGT70F", "FGT80F", "FG100F", "FGT60E", "FGT61F", "FG100E", "FG101F", "FG200E", "FG200F",
          "FG201F", "FG4H0F", "FG6H0F", "FWF40F", "FWF60F", "FGR60F", "FR70FB", "FGT81F", "FG101E", "FG4H1F", "FG1K0F",
          "FG180F", "F2K60F", "FG3K0F", "FG3K1F", "FG3K2F", "FG40FI", "FW40FI", "FWF61F", "FR60FI", "FGT71F", "FG80FP",
          "FG80FB", "FG80FD", "FWF80F", "FW80FS", "FWF81F", "FW81FS", "FW81FD", "FW81FP", "FG81FP", "FGT90G", "FGT91G",
          "FG201E", "FG4H0E", "FG4HBE", "FG4H1E", "FD4H1E", "FG6H0E", "FG6H1E", "FG6H1F", "FG9H0G", "FG9H1G", "FG1K1F",
          "FG181F", "FG3K7F", "FG39E6", "FG441F", "FGR35D", "FR70FM", "FG60EV", "FG60EP", "FGT61E", "FGT80E", "FG80EP",
          "FGT81E", "FG81EP", "FGT90E", "FGT91E", "FG3H0E", "FG3H1E", "FG10E0", "FD10E0", "FG10E1", "FD180F", "FD181F",
          "FG2K2E", "FG22E1", "FD260F", "F2K61F", "FD261F", "FD3K0F", "FD3K1F", "FG32F1", "FG3K3E", "FG33E1", "FG3K4E",
          "FD3K4E", "FG34E1", "FD34E1", "FG3K5F", "FG35F1", "FG3K6E", "FD3K6E", "FG36E1", "FG37F1", "FG39E8", "FGD398",
          "FG420F", "FD420F", "FG421F", "FD421F", "FG440F", "FD440F", "FD441F", "FG480F", "FD480F", "FG481F", "FD481F",
          "FGT2KE", "FG2K5E", "FG120G", "FG121G", "FGT30E", "FG30EG", "FGT50E", "FGT51E", "FG60EJ", "FG1HEF", "F140EP",
          "FG5H0E", "FG5H1E", "FGD396", "FWF30E", "FWF50E", "FW502R", "FWF51E", "FWF60E", "FW60EV", "FW60EJ", "FWF61E",
          "FW50GD", "FW50GS", "FG50GD", "FG50GS", "FG50GP", "FG51GP", "FG2H0G", "FG2H1G", "FGT30G", "FGT50G", "FG50G5",
          "FGT51G", "FG51G5", "FGT70G", "FGT71G", "FD9H0G", "FD9H1G",
        ],
      },
      service: {
        id: 28,
        label: "Service Package",
        type: "string",
        required: true,
        values: ["FGHWFC247", "FGHWFCEL", "FGHWATP", "FGHWUTP", "FGHWENT", "FGHWFCESN"],
      },
      addons: {
        id: 29,
        label: "Addons",
        type: "list",
        default: [],
        none: "NONE",
        values: [
          "FGHWFCELU", "FGHWFAMS", "FGHWFAIS", "FGHWSWNM", "FGHWDLDB", "FGHWFAZC", "FGHWSOCA", "FGHWMGAS", "FGHWSPAL",
          "FGHWISSS", "FGHWSWOS", "FGHWAVDB", "FGHWNIDS", "FGHWFGSA", "FGHWFURL", "FGHWFSFG",
        ],
        older: ["FGHWFCSS"],
      },
    },
  },
  FAP_HW: {
    id: 102,
    label: "FortiAP Hardware",
    entitlement: "hardware",
    parameters: {
      model: {
        id: 55,
        label: "Device Model",
        type: "string",
        required: true,
        values: [
          "FP23JF", "FP221E", "FP223E", "FP231F", "FP231G", "FP233G", "FP234F", "FP234G", "FP431F", "FP431G", "FP432F",
          "F432FR", "FP432G", "FP433F", "FP433G", "FP441K", "FP443K", "FP831F", "PU231F", "PU234F", "PU422E", "PU431F",
          "PU432F", "PU433F", "FP222E", "FP224E", "FP231E",
        ],
      },
      service: {
        id: 56,
        label: "Service Package",
        type: "string",
        required: true,
        values: ["FAPHWFC247", "FAPHWFCEL"],
      },
      addons: { id: 57, label: "Addons", type: "list", default: [], none: "NONE", values: ["FAPHWFSFG"] },
    },
  },
  FSW_HW: {
    id: 103,
    label: "FortiSwitch Hardware",
    entitlement: "hardware",
    parameters: {
      model: {
        id: 53,
        label: "Device Model",
        type: "string",
        required: true,
        values: [
          "S108EN", "S108EF", "S108EP", "S108FN", "S108FF", "S108FP", "S124EN", "S124EF", "S124EP", "S124FN", "S124FF",
          "S124FP", "S148EN", "S148EP", "S148FN", "S148FF", "S148FP", "S224DF", "S224EN", "S224EP", "S248DN", "S248EF",
          "S248EP", "S424DN", "S424DF", "S424DP", "S424EN", "S424EF", "S424EI", "S424EP", "S448DN", "S448DP", "S448EN",
          "S448EF", "S448EP", "S524DN", "S524DF", "S548DN", "S548DF", "S624FN", "S624FF", "S648FN", "S648FF", "FS1D24",
          "FS1E24", "FS1D48", "FS1E48", "FS2F48", "FS3D32", "FS3E32", "S426EF", "ST1E24", "SR12DP", "SR24DN", "SM10GF",
          "SR16FP", "SR24FP",
        ],
      },
      service: {
        id: 54,
        label: "Service Package",
        type: "string",
        required: true,
        values: ["FSWHWFC247", "FSWHWFCEL"],
      },
    },
  },
  FWBC_PRIVATE: {
    id: 202,
    label: "FortiWeb Cloud - Private",
    entitlement: "cloud",
    parameters: {
      throughput: {
        id: 32,
        label: "Average Throughput (Mbps)",
        type: "int",
        required: true,
        min: 10,
        max: 10000,
        oneOf: [
          10, 25, 50, 75, 100, 150, 200, 250, 300, 350, 400, 450, 500, 600, 700, 800, 900, 1000, 1500, 2000, 2500,
          3000, 3500, 4000, 4500, 5000, 5500, 6000, 6500, 7000, 7500, 8000, 8500, 9000, 9500, 10000,
        ],
      },
      applications: { id: 33, label: "Web Applications", type: "int", required: true, min: 1, max: 5000 },
    },
  },
  FWBC_PUBLIC: {
    id: 203,
    label: "FortiWeb Cloud - Public",
    entitlement: "cloud",
    parameters: {
      throughput: {
        id: 34,
        label: "Average Throughput (Mbps)",
        type: "int",
        required: true,
        min: 25,
        max: 10000,
        oneOf: [
          25, 50, 75, 100, 150, 200, 250, 300, 350, 400, 450, 500, 600, 700, 800, 900, 1000, 1500, 2000, 2500, 3000,
          3500, 4000, 4500, 5000, 5500, 6000, 6500, 7000, 7500, 8000, 8500, 9000, 9500, 10000,
        ],
        older: ["10"],
      },
      applications: { id: 35, label: "Web Applications", type: "int", required: true, min: 1, max: 5000 },
    },
  },
  FC_EMS_CLOUD: {
    id: 204,
    label: "FortiClient EMS Cloud",
    entitlement: "cloud",
    parameters: {
      ZTNA: {
        id: 37,
        label: "ZTNA/VPN endpoints",
        type: "int",
        required: true,
        min: 0,
        max: 25000,
        zeroOr: [25, 25000],
      },
      ZTNA_FGF: {
        id: 38,
        label: "ZTNA/VPN + FortiGuard Forensics endpoints",
        type: "int",
        required: true,
        min: 0,
        max: 25000,
        zeroOr: [25, 25000],
      },
      EPP_ZTNA: {
        id: 39,
        label: "EPP/ATP + ZTNA/VPN endpoints",
        type: "int",
        required: true,
        min: 0,
        max: 25000,
        zeroOr: [25, 25000],
      },
      EPP_ZTNA_FGF: {
        id: 40,
        label: "EPP/ATP + ZTNA/VPN + FortiGuard Forensics endpoints",
        type: "int",
        required: true,
        min: 0,
        max: 25000,
        zeroOr: [25, 25000],
      },
      chromebook: {
        id: 41,
        label: "Chromebook endpoints",
        type: "int",
        required: true,
        min: 0,
        max: 25000,
        zeroOr: [25, 25000],
      },
      addons: { id: 42, label: "Addons", type: "list", default: [], none: "NONE", values: ["BPS"] },
    },
  },
  FORTISASE: {
    id: 205,
    label: "FortiSASE",
    entitlement: "cloud",
    parameters: {
      users: { id: 48, label: "Users", type: "int", required: true, min: 50, max: 50000, step: 25 },
      service: {
        id: 49,
        label: "Service Package",
        type: "string",
        required: true,
        values: ["FSASESTD", "FSASEADV", "FSASECOM"],
      },
      bandwidth: {
        id: 50,
        label: "Bandwidth (Mbps)",
        type: "int",
        min: 0,
        max: 10000,
        step: 25,
        zeroOr: [25, 10000],
        default: 0,
      },
      dedicatedIPs: {
        id: 51,
        label: "Dedicated IPs",
        type: "int",
        min: 0,
        max: 65534,
        step: 4,
        zeroOr: [4, 65534],
        default: 0,
      },
      computeRegion: {
        id: 59,
        label: "Additional Compute Region",
        type: "int",
        scaleUpOnly: true,
        min: 0,
        max: 16,
        step: 1,
        default: 0,
      },
      onRampLocations: {
        id: 72,
        label: "SD-WAN On-Ramp Locations",
        type: "int",
        scaleUpOnly: true,
        min: 0,
        max: 8,
        step: 1,
        default: 0,
      },
    },
  },
  FORTIEDR: {
    id: 206,
    label: "FortiEDR MSSP",
    entitlement: "cloud",
    parameters: {
      service: { id: 46, label: "Service Package", type: "string", required: true, values: ["FEDRPDR"] },
      endpoints: { id: 47, label: "Endpoints", type: "int", readOnly: true },
      addons: { id: 52, label: "Addons", type: "list", default: [], none: "NONE", values: ["FEDRXDR"] },
      repoStorage: {
        id: 76,
        label: "Repository Storage",
        type: "int",
        scaleUpOnly: true,
        min: 0,
        max: 30720,
        step: 512,
        default: 0,
      },
    },
  },
  FORTINDR_CLOUD: {
    id: 207,
    label: "FortiNDR Cloud",
    entitlement: "cloud",
    parameters: { meteredUsage: { id: 60, label: "Metered Usage", type: "int", readOnly: true } },
  },
  FORTIRECON: {
    id: 208,
    label: "FortiRecon",
    entitlement: "cloud",
    parameters: {
      service: {
        id: 61,
        label: "Service Package",
        type: "string",
        required: true,
        values: ["FRNEASM", "FRNEASMBP", "FRNEASMBPACI"],
      },
      assets: { id: 62, label: "Monitored Assets", type: "int", required: true, min: 200, max: 1000000, step: 50 },
      networks: { id: 63, label: "Internal Attack Surface Monitoring", type: "int", min: 0, max: 100 },
      executives: {
        id: 64,
        label: "Executive Monitoring",
        type: "int",
        min: 0,
        max: 1000,
        zeroUnless: { parameter: "service", value: "FRNEASMBPACI" },
      },
      vendors: {
        id: 65,
        label: "Vendor Monitoring",
        type: "int",
        min: 0,
        max: 1000,
        zeroUnless: { parameter: "service", value: "FRNEASMBPACI" },
      },
    },
  },
  SIEM_CLOUD: {
    id: 209,
    label: "FortiSIEM Cloud",
    entitlement: "cloud",
    parameters: {
      computeUnits: { id: 66, label: "Compute Units", type: "int", required: true, min: 10, max: 600, step: 10 },
      onlineStorage: {
        id: 67,
        label: "Additional Online Storage",
        type: "int",
        scaleUpOnly: true,
        min: 500,
        max: 60000,
        step: 500,
      },
      archiveStorage: {
        id: 68,
        label: "Archive Storage",
        type: "int",
        scaleUpOnly: true,
        min: 0,
        max: 60000,
        step: 500,
      },
    },
  },
  FORTIAPPSEC: {
    id: 211,
    label: "FortiAppSec Cloud",
    entitlement: "cloud",
    parameters: {
      serviceTypes: { id: 82, label: "Service Types", type: "list", none: "NONE", values: ["UCWAF", "UCGSLB"] },
      wafServicePkg: {
        id: 83,
        label: "Cloud WAF Service Package",
        type: "string",
        scaleUpOnly: true,
        requiredWith: { parameter: "serviceTypes", value: "UCWAF" },
        values: ["UCWAFSTD", "UCWAFADV", "UCWAFENT"],
      },
      wafAddons: { id: 84, label: "Cloud WAF Addons", type: "list", none: "NONE", values: ["UCSOCA"] },
      throughput: { id: 85, label: "Throughput (Mbps)", type: "int", readOnly: true },
      applications: { id: 86, label: "Applications", type: "int", readOnly: true },
      qps: { id: 87, label: "QPS", type: "int", readOnly: true },
      healthChecks: { id: 88, label: "Health Checks", type: "int", readOnly: true },
    },
  },
  FORTIDLP: {
    id: 212,
    label: "FortiDLP",
    entitlement: "cloud",
    parameters: {
      servicePkg: {
        id: 90,
        label: "Service Package",
        type: "string",
        required: true,
        values: ["DLPSTD", "DLPENT", "DLPENTP"],
      },
      endpoints: { id: 91, label: "Endpoints", type: "int", required: true, min: 25, max: 100000 },
      addons: { id: 92, label: "Addons", type: "list", none: "NONE", values: ["BPS"] },
    },
  },
} as const satisfies Record<string, ProductRow>;

/** What each product type takes to make or change a configuration. */
export interface ProductParameters {
  /** FortiGate Virtual Machine - Service Bundle. Product type 1, vm entitlements. */
  FGT_VM_Bundle: {
    /**
     * CPU Size: 1 to 96. Parameter 1.
     * In the table of 2023 and in v1 only 1, 2, 4, 8, 16, 32 and 2147483647 (unlimited) were taken.
     *
     * Older: `2147483647`.
     */
    cpu: number;
    /**
     * Service Package. Parameter 2.
     * Configurations of the first API version have UTM here.
     *
     * - `FC` FortiCare
     * - `UTP` UTP
     * - `ENT` Enterprise
     * - `ATP` ATP
     *
     * Older: `UTM`.
     */
    service: "FC" | "UTP" | "ENT" | "ATP" | UnknownValue;
    /** VDOMs: 0 to 500. Parameter 10. 0 when left out. */
    vdom?: number | undefined;
    /**
     * FortiGuard Services. Parameter 43. Nothing when left out.
     *
     * - `FGTAVDB` Advanced Malware Protection
     * - `FGTFAIS` AI-Based In-line Sandbox
     * - `FGTISSS` FortiGuard OT Security Service
     * - `FGTDLDB` FortiGuard DLP
     * - `FGTFGSA` FortiGuard Attack Surface Security Service
     *
     * Older: `FGTFCSS` FortiConverter.
     */
    fortiGuardServices?: readonly ("FGTAVDB" | "FGTFAIS" | "FGTISSS" | "FGTDLDB" | "FGTFGSA" | UnknownValue)[] | undefined;
    /**
     * Cloud Services. Parameter 44. Nothing when left out.
     *
     * - `FGTFAMS` FortiGate Cloud Management
     * - `FGTSWNM` SD-WAN Underlay
     * - `FGTSOCA` SOCaaS
     * - `FGTFAZC` FortiAnalyzer Cloud
     * - `FGTSWOS` Cloud-based Overlay-as-a-Service
     * - `FGTFSPA` SD-WAN Connector for FortiSASE
     */
    cloudServices?: readonly ("FGTFAMS" | "FGTSWNM" | "FGTSOCA" | "FGTFAZC" | "FGTSWOS" | "FGTFSPA" | UnknownValue)[] | undefined;
    /**
     * Support Service. Parameter 45. NONE when left out.
     *
     * - `FGTFCELU` FC Elite Upgrade
     */
    supportService?: "FGTFCELU" | "NONE" | UnknownValue | undefined;
  };
  /** FortiManager Virtual Machine. Product type 2, vm entitlements. */
  FMG_VM: {
    /**
     * Managed Devices: 1 to 100000. Parameter 30.
     * Takes the place of parameter 3.
     */
    device: number;
    /**
     * ADOMs: 0 to 100000. Parameter 9.
     * The table of 2023 begins at 1.
     */
    adom: number;
    /**
     * Managed Devices. Parameter 3. Rests on one source.
     * Met in old configurations only.
     *
     * @deprecated Parameter 30 took its place.
     */
    managedDev?: number | undefined;
  };
  /** FortiWeb Virtual Machine - Service Bundle. Product type 3, vm entitlements. */
  FWB_VM: {
    /** CPU Size. Parameter 4. */
    cpu: "1" | "2" | "4" | "8" | "16" | 1 | 2 | 4 | 8 | 16 | UnknownValue;
    /**
     * Service Package. Parameter 5.
     * One document calls FWBENT Advanced, most likely by mistake.
     *
     * - `FWBSTD` Standard
     * - `FWBADV` Advanced
     * - `FWBENT` Enterprise
     */
    service: "FWBSTD" | "FWBADV" | "FWBENT" | UnknownValue;
  };
  /** FortiGate Virtual Machine - A La Carte Services. Product type 4, vm entitlements. */
  FGT_VM_LCS: {
    /** CPU Size: 1 to 96. Parameter 6. */
    cpu: number;
    /**
     * FortiGuard Services. Parameter 7. Nothing when left out.
     * FURL and IOTH are named by two sources as no longer on offer and are missing from a third.
     * ISSS was dropped by 2023 and is back as OT Security Service.
     *
     * - `IPS` Intrusion Prevention
     * - `AVDB` Advanced Malware
     * - `FURLDNS` Web, DNS & Video Filtering
     * - `FGSA` Security Rating
     * - `ISSS` OT Security Service
     * - `DLDB` DLP
     * - `FAIS` AI-Based InLine Sandbox
     * - `FURL` Web & Video Filtering
     * - `IOTH` IoT Detection
     */
    fortiGuardServices?: readonly ("IPS" | "AVDB" | "FURLDNS" | "FGSA" | "ISSS" | "DLDB" | "FAIS" | "FURL" | "IOTH" | UnknownValue)[] | undefined;
    /**
     * Support Services. Parameter 8.
     * FC247 is FortiCare 24x7 in one source and FortiCare Premium in another.
     *
     * - `FC247` FortiCare 24x7
     * - `ASET` FortiCare Elite
     */
    supportService: "FC247" | "ASET" | UnknownValue;
    /**
     * VDOMs: 0 to 500. Parameter 11.
     * The table of 2023 begins at 1.
     */
    vdom: number;
    /**
     * Cloud Services. Parameter 12. Nothing when left out.
     * FMGC is named by two sources as no longer on offer and is missing from a third.
     *
     * - `FAMS` FortiGate Cloud
     * - `SWNM` SD-WAN Underlay
     * - `AFAC` FortiAnalyzer Cloud with SOCaaS
     * - `FAZC` FortiAnalyzer Cloud
     * - `FSPA` SD-WAN Connector for FortiSASE SPA
     * - `SWOS` Cloud-based Overlay-as-a-Service
     * - `FMGC` FortiManager Cloud
     */
    cloudServices?: readonly ("FAMS" | "SWNM" | "AFAC" | "FAZC" | "FSPA" | "SWOS" | "FMGC" | UnknownValue)[] | undefined;
  };
  /** FortiClient EMS On-Prem. Product type 5, vm entitlements. */
  FC_EMS_OP: {
    /** ZTNA/VPN endpoints: 0, or 25 to 25000. Parameter 13. */
    ZTNA: number;
    /** EPP/ATP + ZTNA/VPN endpoints: 0, or 25 to 25000. Parameter 14. */
    EPP: number;
    /** Chromebook endpoints: 0, or 25 to 25000. Parameter 15. */
    chromebook: number;
    /**
     * Support Services. Parameter 16.
     *
     * - `FCTFC247` FortiCare Premium
     */
    service: "FCTFC247" | UnknownValue;
    /**
     * Addons. Parameter 36. Nothing when left out.
     *
     * - `BPS` FortiCare Best Practice
     */
    addons?: readonly ("BPS" | UnknownValue)[] | undefined;
  };
  /** FortiAnalyzer Virtual Machine. Product type 7, vm entitlements. */
  FAZ_VM: {
    /** Daily Storage (GB): 5 to 8300. Parameter 21. */
    storage: number;
    /** ADOMs: 0 to 1200. Parameter 22. */
    adom: number;
    /**
     * Support Services. Parameter 23.
     *
     * - `FAZFC247` FortiCare Premium
     */
    service: "FAZFC247" | UnknownValue;
    /**
     * Addons. Parameter 58. Nothing when left out.
     *
     * - `FAZISSS` OT Security Service
     * - `FAZFGSA` Attack Surface Security Service
     * - `FAZAISN` FortiAI Service
     */
    addons?: readonly ("FAZISSS" | "FAZFGSA" | "FAZAISN" | UnknownValue)[] | undefined;
  };
  /** FortiPortal Virtual Machine. Product type 8, vm entitlements. */
  FPC_VM: {
    /** Managed Devices: 0 to 100000. Parameter 24. */
    device: number;
  };
  /** FortiADC Virtual Machine. Product type 9, vm entitlements. */
  FAD_VM: {
    /** Number of CPUs. Parameter 25. */
    cpu: "1" | "2" | "4" | "8" | "16" | "32" | 1 | 2 | 4 | 8 | 16 | 32 | UnknownValue;
    /**
     * Service Package. Parameter 26.
     *
     * - `FDVFC247` FortiCare Premium
     * - `FDVNET` Network Security
     * - `FDVAPP` Application Security
     * - `FDVAI` AI Security
     *
     * Older: `FDVSTD`, `FDVADV`.
     */
    service: "FDVFC247" | "FDVNET" | "FDVAPP" | "FDVAI" | UnknownValue;
  };
  /** FortiSOAR Virtual Machine. Product type 10, vm entitlements. */
  FORTISOAR_VM: {
    /**
     * Service Package. Parameter 69.
     *
     * - `FSRE` Enterprise Edition
     * - `FSRM` Multi Tenant Edition - Manager
     * - `FSRD` Multi Tenant Edition - Tenant Node - Single User
     * - `FSRR` Multi Tenant Edition - Tenant Node - Multi User
     */
    service: "FSRE" | "FSRM" | "FSRD" | "FSRR" | UnknownValue;
    /** Additional Users License: 0 to 1000. Parameter 70. 0 when left out. */
    licenseNum?: number | undefined;
    /**
     * Addons. Parameter 71. Nothing when left out.
     *
     * - `FSRTIMS` Threat Intelligence Management
     */
    addons?: readonly ("FSRTIMS" | UnknownValue)[] | undefined;
  };
  /** FortiMail Virtual Machine. Product type 11, vm entitlements. */
  FORTIMAIL_VM: {
    /**
     * Number of CPUs. Parameter 73.
     * One text stops at 16; an example and another source have 32.
     */
    cpu: "1" | "2" | "4" | "8" | "16" | "32" | 1 | 2 | 4 | 8 | 16 | 32 | UnknownValue;
    /**
     * Service Package. Parameter 74.
     *
     * - `FMLBASE` Base Bundle
     * - `FMLATP` ATP Bundle
     */
    service: "FMLBASE" | "FMLATP" | UnknownValue;
    /**
     * Addons. Parameter 75. Nothing when left out.
     *
     * - `FMLFEMS` Advanced Management
     * - `FMLFCAS` Dynamic Content Analysis
     * - `FMLFEOP` Cloud Email API Integration
     * - `FMLFEEC` Email Continuity
     */
    addons?: readonly ("FMLFEMS" | "FMLFCAS" | "FMLFEOP" | "FMLFEEC" | UnknownValue)[] | undefined;
  };
  /** FortiNAC Virtual Machine. Product type 12, vm entitlements. */
  FORTINAC_VM: {
    /**
     * Service Package. Parameter 77.
     *
     * - `FNCPLUS` Plus
     * - `FNCPRO` Pro
     */
    service: "FNCPLUS" | "FNCPRO" | UnknownValue;
    /** Endpoints: 25 to 100000. Parameter 78. */
    endpoints: number;
    /**
     * Support Service. Parameter 79.
     * Sources disagree on the code.
     *
     * - `FNCFC247` FortiCare Premium
     * - `FCTFC247` FortiCare Premium
     */
    supportService: "FNCFC247" | "FCTFC247" | UnknownValue;
  };
  /** FortiGate Hardware. Product type 101, hardware entitlements. */
  FGT_HW: {
    /**
     * Device Model. Parameter 27.
     * One source lists 149 models, another 59 of them; the service takes any text that it knows.
     *
     * - `FGT40F` FortiGate 40F
     * - `FGT60F` FortiGate 60F
     * - `FGT70F` FortiGate 70F
     * - `FGT80F` FortiGate 80F
     * - `FG100F` FortiGate 100F
     * - `FGT60E` FortiGate 60E
     * - `FGT61F` FortiGate 61F
     * - `FG100E` FortiGate 100E
     * - `FG101F` FortiGate 101F
     * - `FG200E` FortiGate 200E
     * - `FG200F` FortiGate 200F
     * - `FG201F` FortiGate 201F
     * - `FG4H0F` FortiGate 400F
     * - `FG6H0F` FortiGate 600F
     * - `FWF40F` FortiWiFi 40F
     * - `FWF60F` FortiWiFi 60F
     * - `FGR60F` FortiGateRugged 60F
     * - `FR70FB` FortiGateRugged 70F
     * - `FGT81F` FortiGate 81F
     * - `FG101E` FortiGate 101E
     * - `FG4H1F` FortiGate 401F
     * - `FG1K0F` FortiGate 1000F
     * - `FG180F` FortiGate 1800F
     * - `F2K60F` FortiGate 2600F
     * - `FG3K0F` FortiGate 3000F
     * - `FG3K1F` FortiGate 3001F
     * - `FG3K2F` FortiGate 3200F
     * - `FG40FI` FortiGate 40F-3G4G
     * - `FW40FI` FortiWiFi 40F-3G4G
     * - `FWF61F` FortiWiFi 61F
     * - `FR60FI` FortiGateRugged 60F 3G4G
     * - `FGT71F` FortiGate 71F
     * - `FG80FP` FortiGate 80F-PoE
     * - `FG80FB` FortiGate 80F-Bypass
     * - `FG80FD` FortiGate 80F DSL
     * - `FWF80F` FortiWiFi 80F-2R
     * - `FW80FS` FortiWiFi 80F-2R-3G4G-DSL
     * - `FWF81F` FortiWiFi 81F 2R
     * - `FW81FS` FortiWiFi 81F-2R-3G4G-DSL
     * - `FW81FD` FortiWiFi 81F-2R-3G4G-PoE
     * - `FW81FP` FortiWiFi 81F 2R POE
     * - `FG81FP` FortiGate 81F-PoE
     * - `FGT90G` FortiGate 90G
     * - `FGT91G` FortiGate 91G
     * - `FG201E` FortiGate 201E
     * - `FG4H0E` FortiGate 400E
     * - `FG4HBE` FortiGate 400E BYPASS
     * - `FG4H1E` FortiGate 401E
     * - `FD4H1E` FortiGate 401E DC
     * - `FG6H0E` FortiGate 600E
     * - `FG6H1E` FortiGate 601E
     * - `FG6H1F` FortiGate 601F
     * - `FG9H0G` FortiGate 900G
     * - `FG9H1G` FortiGate 901G
     * - `FG1K1F` FortiGate 1001F
     * - `FG181F` FortiGate 1801F
     * - `FG3K7F` FortiGate 3700F
     * - `FG39E6` FortiGate 3960E
     * - `FG441F` FortiGate 4401F
     * - `FGR35D` FortiGateRugged 35D
     * - `FR70FM` FortiGateRugged 70F 3G4G
     * - `FG60EV` FortiGate 60E DSL
     * - `FG60EP` FortiGate 60E POE
     * - `FGT61E` FortiGate 61E
     * - `FGT80E` FortiGate 80E
     * - `FG80EP` FortiGate 80E POE
     * - `FGT81E` FortiGate 81E
     * - `FG81EP` FortiGate 81E POE
     * - `FGT90E` FortiGate 90E
     * - `FGT91E` FortiGate 91E
     * - `FG3H0E` FortiGate 300E
     * - `FG3H1E` FortiGate 301E
     * - `FG10E0` FortiGate 1100E
     * - `FD10E0` FortiGate 1100E DC
     * - `FG10E1` FortiGate 1101E
     * - `FD180F` FortiGate 1800F DC
     * - `FD181F` FortiGate 1801F DC
     * - `FG2K2E` FortiGate 2200E
     * - `FG22E1` FortiGate 2201E
     * - `FD260F` FortiGate 2600F DC
     * - `F2K61F` FortiGate 2601F
     * - `FD261F` FortiGate 2601F DC
     * - `FD3K0F` FortiGate 3000F DC
     * - `FD3K1F` FortiGate 3001F DC
     * - `FG32F1` FortiGate 3201F
     * - `FG3K3E` FortiGate 3300E
     * - `FG33E1` FortiGate 3301E
     * - `FG3K4E` FortiGate 3400E
     * - `FD3K4E` FortiGate 3400E DC
     * - `FG34E1` FortiGate 3401E
     * - `FD34E1` FortiGate 3401E DC
     * - `FG3K5F` FortiGate 3500F
     * - `FG35F1` FortiGate 3501F
     * - `FG3K6E` FortiGate 3600E
     * - `FD3K6E` FortiGate 3600E-DC
     * - `FG36E1` FortiGate 3601E
     * - `FG37F1` FortiGate 3701F
     * - `FG39E8` FortiGate 3980E
     * - `FGD398` FortiGate 3980E-DC
     * - `FG420F` FortiGate 4200F
     * - `FD420F` FortiGate 4200F DC
     * - `FG421F` FortiGate 4201F
     * - `FD421F` FortiGate 4201F DC
     * - `FG440F` FortiGate 4400F
     * - `FD440F` FortiGate 4400F DC
     * - `FD441F` FortiGate 4401F DC
     * - `FG480F` FortiGate 4800F
     * - `FD480F` FortiGate 4800F-DC
     * - `FG481F` FortiGate 4801F
     * - `FD481F` FortiGate 4801F-DC
     * - `FGT2KE` FortiGate 2000E
     * - `FG2K5E` FortiGate 2500E
     * - `FG120G` FortiGate 120G
     * - `FG121G` FortiGate 121G
     * - `FGT30E` FortiGate 30E
     * - `FG30EG` FortiGate 30E 3G4G GBL
     * - `FGT50E` FortiGate 50E
     * - `FGT51E` FortiGate 51E
     * - `FG60EJ` FortiGate 60E DSLJ
     * - `FG1HEF` FortiGate 100EF
     * - `F140EP` FortiGate 140E POE
     * - `FG5H0E` FortiGate 500E
     * - `FG5H1E` FortiGate 501E
     * - `FGD396` FortiGate 3960E-DC
     * - `FWF30E` FortiWiFi 30E
     * - `FWF50E` FortiWiFi 50E
     * - `FW502R` FortiWiFi 50E 2R
     * - `FWF51E` FortiWiFi 51E
     * - `FWF60E` FortiWiFi 60E
     * - `FW60EV` FortiWiFi 60E DSL
     * - `FW60EJ` FortiWiFi 60E DSLJ
     * - `FWF61E` FortiWiFi 61E
     * - `FW50GD` FortiWiFi-50G-DSL
     * - `FW50GS` FortiWiFi-50G-SFP
     * - `FG50GD` FortiGate-50G-DSL
     * - `FG50GS` FortiGate-50G-SFP
     * - `FG50GP` FortiGate-50G-SFP-PoE
     * - `FG51GP` FortiGate-51G-SFP-PoE
     * - `FG2H0G` FortiGate-200G
     * - `FG2H1G` FortiGate-201G
     * - `FGT30G` FortiGate-30G
     * - `FGT50G` FortiGate-50G
     * - `FG50G5` FortiGate-50G-5G
     * - `FGT51G` FortiGate-51G
     * - `FG51G5` FortiGate-51G-5G
     * - `FGT70G` FortiGate-70G
     * - `FGT71G` FortiGate-71G
     * - `FD9H0G` FortiGate-900G-DC
     * - `FD9H1G` FortiGate-901G-DC
     */
    model: "FGT40F" | "FGT60F" | "FGT70F" | "FGT80F" | "FG100F" | "FGT60E" | "FGT61F" | "FG100E" | "FG101F" | "FG200E" | "FG200F" | "FG201F" | "FG4H0F" | "FG6H0F" | "FWF40F" | "FWF60F" | "FGR60F" | "FR70FB" | "FGT81F" | "FG101E" | "FG4H1F" | "FG1K0F" | "FG180F" | "F2K60F" | "FG3K0F" | "FG3K1F" | "FG3K2F" | "FG40FI" | "FW40FI" | "FWF61F" | "FR60FI" | "FGT71F" | "FG80FP" | "FG80FB" | "FG80FD" | "FWF80F" | "FW80FS" | "FWF81F" | "FW81FS" | "FW81FD" | "FW81FP" | "FG81FP" | "FGT90G" | "FGT91G" | "FG201E" | "FG4H0E" | "FG4HBE" | "FG4H1E" | "FD4H1E" | "FG6H0E" | "FG6H1E" | "FG6H1F" | "FG9H0G" | "FG9H1G" | "FG1K1F" | "FG181F" | "FG3K7F" | "FG39E6" | "FG441F" | "FGR35D" | "FR70FM" | "FG60EV" | "FG60EP" | "FGT61E" | "FGT80E" | "FG80EP" | "FGT81E" | "FG81EP" | "FGT90E" | "FGT91E" | "FG3H0E" | "FG3H1E" | "FG10E0" | "FD10E0" | "FG10E1" | "FD180F" | "FD181F" | "FG2K2E" | "FG22E1" | "FD260F" | "F2K61F" | "FD261F" | "FD3K0F" | "FD3K1F" | "FG32F1" | "FG3K3E" | "FG33E1" | "FG3K4E" | "FD3K4E" | "FG34E1" | "FD34E1" | "FG3K5F" | "FG35F1" | "FG3K6E" | "FD3K6E" | "FG36E1" | "FG37F1" | "FG39E8" | "FGD398" | "FG420F" | "FD420F" | "FG421F" | "FD421F" | "FG440F" | "FD440F" | "FD441F" | "FG480F" | "FD480F" | "FG481F" | "FD481F" | "FGT2KE" | "FG2K5E" | "FG120G" | "FG121G" | "FGT30E" | "FG30EG" | "FGT50E" | "FGT51E" | "FG60EJ" | "FG1HEF" | "F140EP" | "FG5H0E" | "FG5H1E" | "FGD396" | "FWF30E" | "FWF50E" | "FW502R" | "FWF51E" | "FWF60E" | "FW60EV" | "FW60EJ" | "FWF61E" | "FW50GD" | "FW50GS" | "FG50GD" | "FG50GS" | "FG50GP" | "FG51GP" | "FG2H0G" | "FG2H1G" | "FGT30G" | "FGT50G" | "FG50G5" | "FGT51G" | "FG51G5" | "FGT70G" | "FGT71G" | "FD9H0G" | "FD9H1G" | UnknownValue;
    /**
     * Service Package. Parameter 28.
     * FGHWFCESN is newer than the table of 2023.
     *
     * - `FGHWFC247` FortiCare Premium
     * - `FGHWFCEL` FortiCare Elite
     * - `FGHWATP` ATP
     * - `FGHWUTP` UTP
     * - `FGHWENT` Enterprise
     * - `FGHWFCESN` FortiCare Essential
     */
    service: "FGHWFC247" | "FGHWFCEL" | "FGHWATP" | "FGHWUTP" | "FGHWENT" | "FGHWFCESN" | UnknownValue;
    /**
     * Addons. Parameter 29. Nothing when left out.
     *
     * - `FGHWFCELU` FortiCare Elite Upgrade
     * - `FGHWFAMS` FortiGate Cloud Management
     * - `FGHWFAIS` AI-Based In-line Sandbox
     * - `FGHWSWNM` SD-WAN Underlay
     * - `FGHWDLDB` FortiGuard DLP
     * - `FGHWFAZC` FortiAnalyzer Cloud
     * - `FGHWSOCA` SOCaaS
     * - `FGHWMGAS` Managed FortiGate
     * - `FGHWSPAL` SD-WAN Connector for FortiSASE
     * - `FGHWISSS` FortiGuard OT Security Service
     * - `FGHWSWOS` SD-WAN Overlay-as-a-Service
     * - `FGHWAVDB` Advanced Malware Protection
     * - `FGHWNIDS` Intrusion Prevention
     * - `FGHWFGSA` Attack Surface Security Service
     * - `FGHWFURL` Web, DNS & Video Filtering
     * - `FGHWFSFG` FortiSASE Subscription
     *
     * Older: `FGHWFCSS` FortiConverter Service.
     */
    addons?: readonly ("FGHWFCELU" | "FGHWFAMS" | "FGHWFAIS" | "FGHWSWNM" | "FGHWDLDB" | "FGHWFAZC" | "FGHWSOCA" | "FGHWMGAS" | "FGHWSPAL" | "FGHWISSS" | "FGHWSWOS" | "FGHWAVDB" | "FGHWNIDS" | "FGHWFGSA" | "FGHWFURL" | "FGHWFSFG" | UnknownValue)[] | undefined;
  };
  /** FortiAP Hardware. Product type 102, hardware entitlements. */
  FAP_HW: {
    /**
     * Device Model. Parameter 55.
     *
     * - `FP23JF` FortiAP-23JF
     * - `FP221E` FortiAP-221E
     * - `FP223E` FortiAP-223E
     * - `FP231F` FortiAP-231F
     * - `FP231G` FortiAP-231G
     * - `FP233G` FortiAP-233G
     * - `FP234F` FortiAP-234F
     * - `FP234G` FortiAP-234G
     * - `FP431F` FortiAP-431F
     * - `FP431G` FortiAP-431G
     * - `FP432F` FortiAP-432F
     * - `F432FR` FortiAP-432FR
     * - `FP432G` FortiAP-432G
     * - `FP433F` FortiAP-433F
     * - `FP433G` FortiAP-433G
     * - `FP441K` FortiAP-441K
     * - `FP443K` FortiAP-443K
     * - `FP831F` FortiAP-831F
     * - `PU231F` FortiAP-U231F
     * - `PU234F` FortiAP-U234F
     * - `PU422E` FortiAP-U422EV
     * - `PU431F` FortiAP-U431F
     * - `PU432F` FortiAP-U432F
     * - `PU433F` FortiAP-U433F
     * - `FP222E` FortiAP-222E
     * - `FP224E` FortiAP-224E
     * - `FP231E` FortiAP-231E
     */
    model: "FP23JF" | "FP221E" | "FP223E" | "FP231F" | "FP231G" | "FP233G" | "FP234F" | "FP234G" | "FP431F" | "FP431G" | "FP432F" | "F432FR" | "FP432G" | "FP433F" | "FP433G" | "FP441K" | "FP443K" | "FP831F" | "PU231F" | "PU234F" | "PU422E" | "PU431F" | "PU432F" | "PU433F" | "FP222E" | "FP224E" | "FP231E" | UnknownValue;
    /**
     * Service Package. Parameter 56.
     *
     * - `FAPHWFC247` FortiCare Premium
     * - `FAPHWFCEL` FortiCare Elite
     */
    service: "FAPHWFC247" | "FAPHWFCEL" | UnknownValue;
    /**
     * Addons. Parameter 57. Nothing when left out.
     *
     * - `FAPHWFSFG` FortiSASE Cloud Managed AP
     */
    addons?: readonly ("FAPHWFSFG" | UnknownValue)[] | undefined;
  };
  /** FortiSwitch Hardware. Product type 103, hardware entitlements. */
  FSW_HW: {
    /**
     * Device Model. Parameter 53.
     *
     * - `S108EN` FortiSwitch-108E
     * - `S108EF` FortiSwitch-108E-FPOE
     * - `S108EP` FortiSwitch-108E-POE
     * - `S108FN` FortiSwitch-108F
     * - `S108FF` FortiSwitch-108F-FPOE
     * - `S108FP` FortiSwitch-108F-POE
     * - `S124EN` FortiSwitch-124E
     * - `S124EF` FortiSwitch-124E-FPOE
     * - `S124EP` FortiSwitch-124E-POE
     * - `S124FN` FortiSwitch-124F
     * - `S124FF` FortiSwitch-124F-FPOE
     * - `S124FP` FortiSwitch-124F-POE
     * - `S148EN` FortiSwitch-148E
     * - `S148EP` FortiSwitch-148E-POE
     * - `S148FN` FortiSwitch-148F
     * - `S148FF` FortiSwitch-148F-FPOE
     * - `S148FP` FortiSwitch-148F-POE
     * - `S224DF` FortiSwitch-224D-FPOE
     * - `S224EN` FortiSwitch-224E
     * - `S224EP` FortiSwitch-224E-POE
     * - `S248DN` FortiSwitch-248D
     * - `S248EF` FortiSwitch-248E-FPOE
     * - `S248EP` FortiSwitch-248E-POE
     * - `S424DN` FortiSwitch-424D
     * - `S424DF` FortiSwitch-424D-FPOE
     * - `S424DP` FortiSwitch-424D-POE
     * - `S424EN` FortiSwitch-424E
     * - `S424EF` FortiSwitch-424E-FPOE
     * - `S424EI` FortiSwitch-424E-Fiber
     * - `S424EP` FortiSwitch-424E-POE
     * - `S448DN` FortiSwitch-448D
     * - `S448DP` FortiSwitch-448D-POE
     * - `S448EN` FortiSwitch-448E
     * - `S448EF` FortiSwitch-448E-FPOE
     * - `S448EP` FortiSwitch-448E-POE
     * - `S524DN` FortiSwitch-524D
     * - `S524DF` FortiSwitch-524D-FPOE
     * - `S548DN` FortiSwitch-548D
     * - `S548DF` FortiSwitch-548D-FPOE
     * - `S624FN` FortiSwitch-624F
     * - `S624FF` FortiSwitch-624F-FPOE
     * - `S648FN` FortiSwitch-648F
     * - `S648FF` FortiSwitch-648F-FPOE
     * - `FS1D24` FortiSwitch-1024D
     * - `FS1E24` FortiSwitch-1024E
     * - `FS1D48` FortiSwitch-1048D
     * - `FS1E48` FortiSwitch-1048E
     * - `FS2F48` FortiSwitch-2048F
     * - `FS3D32` FortiSwitch-3032D
     * - `FS3E32` FortiSwitch-3032E
     * - `S426EF` FortiSwitch-M426E-FPOE
     * - `ST1E24` FortiSwitch-T1024E
     * - `SR12DP` FortiSwitchRugged-112D-POE
     * - `SR24DN` FortiSwitchRugged-124D
     * - `SM10GF` FortiSwitch-110G-FPOE
     * - `SR16FP` FortiSwitchRugged-216F-POE
     * - `SR24FP` FortiSwitchRugged-424F-POE
     */
    model: "S108EN" | "S108EF" | "S108EP" | "S108FN" | "S108FF" | "S108FP" | "S124EN" | "S124EF" | "S124EP" | "S124FN" | "S124FF" | "S124FP" | "S148EN" | "S148EP" | "S148FN" | "S148FF" | "S148FP" | "S224DF" | "S224EN" | "S224EP" | "S248DN" | "S248EF" | "S248EP" | "S424DN" | "S424DF" | "S424DP" | "S424EN" | "S424EF" | "S424EI" | "S424EP" | "S448DN" | "S448DP" | "S448EN" | "S448EF" | "S448EP" | "S524DN" | "S524DF" | "S548DN" | "S548DF" | "S624FN" | "S624FF" | "S648FN" | "S648FF" | "FS1D24" | "FS1E24" | "FS1D48" | "FS1E48" | "FS2F48" | "FS3D32" | "FS3E32" | "S426EF" | "ST1E24" | "SR12DP" | "SR24DN" | "SM10GF" | "SR16FP" | "SR24FP" | UnknownValue;
    /**
     * Service Package. Parameter 54.
     *
     * - `FSWHWFC247` FortiCare Premium
     * - `FSWHWFCEL` FortiCare Elite
     */
    service: "FSWHWFC247" | "FSWHWFCEL" | UnknownValue;
  };
  /** FortiWeb Cloud - Private. Product type 202, cloud entitlements. */
  FWBC_PRIVATE: {
    /**
     * Average Throughput (Mbps): one of 10, 25, 50, 75, 100, 150, 200, 250, 300, 350, 400, 450, 500, 600, 700,
     * 800, 900, 1000, 1500, 2000, 2500, 3000, 3500, 4000, 4500, 5000, 5500, 6000, 6500, 7000, 7500, 8000, 8500,
     * 9000, 9500, 10000. Parameter 32.
     */
    throughput: number;
    /**
     * Web Applications: 1 to 5000. Parameter 33.
     * An older range was 0 to 2000.
     */
    applications: number;
  };
  /** FortiWeb Cloud - Public. Product type 203, cloud entitlements. */
  FWBC_PUBLIC: {
    /**
     * Average Throughput (Mbps): one of 25, 50, 75, 100, 150, 200, 250, 300, 350, 400, 450, 500, 600, 700, 800,
     * 900, 1000, 1500, 2000, 2500, 3000, 3500, 4000, 4500, 5000, 5500, 6000, 6500, 7000, 7500, 8000, 8500, 9000,
     * 9500, 10000. Parameter 34.
     * Older lists had 10 too.
     *
     * Older: `10`.
     */
    throughput: number;
    /**
     * Web Applications: 1 to 5000. Parameter 35.
     * An older range was 0 to 2000.
     */
    applications: number;
  };
  /** FortiClient EMS Cloud. Product type 204, cloud entitlements. */
  FC_EMS_CLOUD: {
    /**
     * ZTNA/VPN endpoints: 0, or 25 to 25000. Parameter 37.
     * Older sources ask for multiples of 25, here and in parameters 13 to 15 and 38 to 41.
     */
    ZTNA: number;
    /** ZTNA/VPN + FortiGuard Forensics endpoints: 0, or 25 to 25000. Parameter 38. */
    ZTNA_FGF: number;
    /** EPP/ATP + ZTNA/VPN endpoints: 0, or 25 to 25000. Parameter 39. */
    EPP_ZTNA: number;
    /** EPP/ATP + ZTNA/VPN + FortiGuard Forensics endpoints: 0, or 25 to 25000. Parameter 40. */
    EPP_ZTNA_FGF: number;
    /** Chromebook endpoints: 0, or 25 to 25000. Parameter 41. */
    chromebook: number;
    /**
     * Addons. Parameter 42. Nothing when left out.
     *
     * - `BPS` FortiCare Best Practice
     */
    addons?: readonly ("BPS" | UnknownValue)[] | undefined;
  };
  /** FortiSASE. Product type 205, cloud entitlements. */
  FORTISASE: {
    /** Users: 50 to 50000, in steps of 25. Parameter 48. */
    users: number;
    /**
     * Service Package. Parameter 49.
     *
     * - `FSASESTD` Standard
     * - `FSASEADV` Advanced
     * - `FSASECOM` Comprehensive
     */
    service: "FSASESTD" | "FSASEADV" | "FSASECOM" | UnknownValue;
    /**
     * Bandwidth (Mbps): 0, or 25 to 10000, in steps of 25. Parameter 50. 0 when left out.
     * One source makes it mandatory and begins at 25, another has 0 as the default.
     */
    bandwidth?: number | undefined;
    /**
     * Dedicated IPs: 0, or 4 to 65534, in steps of 4. Parameter 51. 0 when left out.
     * One source makes it mandatory and begins at 4, another has 0 as the default.
     */
    dedicatedIPs?: number | undefined;
    /** Additional Compute Region: 0 to 16. Parameter 59. 0 when left out. Can be raised, not lowered. */
    computeRegion?: number | undefined;
    /** SD-WAN On-Ramp Locations: 0 to 8. Parameter 72. 0 when left out. Can be raised, not lowered. */
    onRampLocations?: number | undefined;
  };
  /** FortiEDR MSSP. Product type 206, cloud entitlements. */
  FORTIEDR: {
    /**
     * Service Package. Parameter 46.
     *
     * - `FEDRPDR` Discover/Protect/Respond
     */
    service: "FEDRPDR" | UnknownValue;
    /**
     * Addons. Parameter 52. Nothing when left out.
     *
     * - `FEDRXDR` XDR
     */
    addons?: readonly ("FEDRXDR" | UnknownValue)[] | undefined;
    /** Repository Storage: 0 to 30720, in steps of 512. Parameter 76. 0 when left out. Can be raised, not lowered. */
    repoStorage?: number | undefined;
  };
  /** FortiNDR Cloud. Product type 207, cloud entitlements. */
  FORTINDR_CLOUD: Record<string, never>;
  /** FortiRecon. Product type 208, cloud entitlements. */
  FORTIRECON: {
    /**
     * Service Package. Parameter 61.
     *
     * - `FRNEASM` External Attack Surface Monitoring
     * - `FRNEASMBP` External Attack Surface Monitoring & Brand Protect
     * - `FRNEASMBPACI` External Attack Surface Monitoring & Brand Protect & Adversary Centric Intelligence
     */
    service: "FRNEASM" | "FRNEASMBP" | "FRNEASMBPACI" | UnknownValue;
    /** Monitored Assets: 200 to 1000000, in steps of 50. Parameter 62. */
    assets: number;
    /** Internal Attack Surface Monitoring: 0 to 100. Parameter 63. */
    networks?: number | undefined;
    /**
     * Executive Monitoring: 0 to 1000. Parameter 64.
     * Has to be 0 unless the service package is FRNEASMBPACI.
     */
    executives?: number | undefined;
    /**
     * Vendor Monitoring: 0 to 1000. Parameter 65.
     * Has to be 0 unless the service package is FRNEASMBPACI.
     */
    vendors?: number | undefined;
  };
  /** FortiSIEM Cloud. Product type 209, cloud entitlements. */
  SIEM_CLOUD: {
    /** Compute Units: 10 to 600, in steps of 10. Parameter 66. */
    computeUnits: number;
    /**
     * Additional Online Storage: 500 to 60000, in steps of 500. Parameter 67. Can be raised, not lowered.
     * One source makes it mandatory.
     */
    onlineStorage?: number | undefined;
    /** Archive Storage: 0 to 60000, in steps of 500. Parameter 68. Can be raised, not lowered. */
    archiveStorage?: number | undefined;
  };
  /** FortiAppSec Cloud. Product type 211, cloud entitlements. */
  FORTIAPPSEC: {
    /**
     * Service Types. Parameter 82.
     *
     * - `UCWAF` Cloud WAF
     * - `UCGSLB` Cloud GSLB
     */
    serviceTypes?: readonly ("UCWAF" | "UCGSLB" | UnknownValue)[] | undefined;
    /**
     * Cloud WAF Service Package. Parameter 83. Can be raised, not lowered.
     * Mandatory when the service types hold UCWAF.
     * Can be upgraded, not downgraded.
     *
     * - `UCWAFSTD` Standard
     * - `UCWAFADV` Advanced
     * - `UCWAFENT` Enterprise
     */
    wafServicePkg?: "UCWAFSTD" | "UCWAFADV" | "UCWAFENT" | UnknownValue | undefined;
    /**
     * Cloud WAF Addons. Parameter 84.
     *
     * - `UCSOCA` SOCaaS
     */
    wafAddons?: readonly ("UCSOCA" | UnknownValue)[] | undefined;
  };
  /** FortiDLP. Product type 212, cloud entitlements. */
  FORTIDLP: {
    /**
     * Service Package. Parameter 90. Rests on one source.
     *
     * - `DLPSTD` Standard
     * - `DLPENT` Enterprise
     * - `DLPENTP` Enterprise Premium
     */
    servicePkg: "DLPSTD" | "DLPENT" | "DLPENTP" | UnknownValue;
    /** Endpoints: 25 to 100000. Parameter 91. Rests on one source. */
    endpoints: number;
    /**
     * Addons. Parameter 92. Rests on one source.
     * Once chosen it has to stay for 90 days.
     *
     * - `BPS` Best Practice Service
     */
    addons?: readonly ("BPS" | UnknownValue)[] | undefined;
  };
}

/** Name of a product type. */
export type ProductName = keyof ProductParameters;
