/** One entitlement of a unit, as the service writes it. */
export interface EntitlementState {
  level: number;
  levelDesc: string;
  type: number;
  typeDesc: string;
  startDate: string;
  endDate: string;
  units?: number;
}

/** A contract as it shows on a unit. */
export interface AssetContractState {
  contractNumber: string;
  sku: string;
  terms: { endDate: string; startDate: string; supportType: string }[];
}

/** Where a unit stands. */
export interface LocationState {
  addressId: number;
  company: string | null;
  address: string | null;
  city: string | null;
  stateOrProvince: string | null;
  countryCode: string | null;
  postalCode: string | null;
  email: string | null;
  phone: string | null;
  fax: string | null;
}

/** The licence of a virtual machine. */
export interface AssetLicenseState {
  licenseNumber: string;
  licenseSKU: string;
  licenseType: string;
  /** Text of the file; null for a product that hands it out by download alone. */
  licenseFile: string | null;
  /** Spelled so by the service. */
  experationDate: string | null;
}

/** A group of assets. */
export interface AssetGroupState {
  assetGroupId: number;
  assetGroup: string;
}

/** A registered unit. */
export interface AssetState {
  serialNumber: string;
  accountId: number;
  folderId: number;
  productModel: string;
  description: string | null;
  registrationDate: string;
  status: "Registered" | "Pending";
  isDecommissioned: boolean;
  productModelEoR: string | null;
  productModelEoS: string | null;
  entitlements: EntitlementState[];
  contracts: AssetContractState[];
  assetGroups: AssetGroupState[];
  warrantySupports: EntitlementState[] | null;
  location: LocationState | null;
  license: AssetLicenseState | null;
  /** Whether the details show the licence as an object or as a list: the service has been seen to do both. */
  licenseShape: "object" | "list";
  /** What `licenses/download` hands out; null when the product has no file. */
  licenseFile: string | null;
  partner: string | null;
  isGovernment: boolean;
  additionalInfo: string | null;
}

/** A unit that was made and not yet registered. */
export interface StockUnitState {
  serialNumber: string;
  productModel: string;
  /** The FortiCloud key printed on the unit; null for models that need none. */
  cloudKey: string | null;
}

/** One service a contract grants. */
export interface ContractTermState {
  level: number;
  levelDesc: string;
  type: number;
  typeDesc: string;
  units?: number;
}

/** A support contract or subscription, registered or free. */
export interface ContractState {
  contractNumber: string;
  contractSKU: string;
  status: "Registered" | "Pending";
  accountId: number;
  serialNumber: string | null;
  /** Models it fits; null fits every model. */
  productModel: string | null;
  months: number;
  terms: ContractTermState[];
  /** Set for a subscription that makes its own serial number when it is registered as a service. */
  makes: MachineState | null;
}

/** The virtual machine a licence code or a subscription brings. */
export interface MachineState {
  productModel: string;
  serialPrefix: string;
  /** The licence file comes with the registration, and not only by download. */
  fileAtOnce: boolean;
}

/** A licence of a virtual machine, registered or free. */
export interface LicenseState {
  licenseNumber: string;
  licenseSKU: string;
  registrationCode: string;
  status: "Registered" | "Pending";
  accountId: number;
  serialNumber: string | null;
  makes: MachineState;
}

/** A folder of assets. */
export interface FolderState {
  folderId: number;
  folderName: string;
  parentFolderId: number | null;
  accountId: number;
}

/** What Asset Management remembers. */
export interface FortiCareState {
  assets: AssetState[];
  stock: StockUnitState[];
  contracts: ContractState[];
  licenses: LicenseState[];
  folders: FolderState[];
  assetGroups: AssetGroupState[];
}
