// Generated from specs/forticare/v3.yaml by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";

/** What every answer carries beside its payload. */
export interface Envelope {
  /** Echo of the access token. A secret: keep it out of logs. */
  token?: string;
  /** Version of the API. */
  version?: string;
  /** 0 is success, anything else is a failure. */
  status: number;
  /** A sentence for people. */
  message?: string | null;
  /** Build of the service. */
  build?: string;
  /** Why it failed, or null. */
  error?: ErrorDetail | null;
}

/**
 * The reason of a failure: 101 input missing, 102 input wrong, 201 token refused, 202 not allowed, 301 business
 * rule.
 */
export interface ErrorDetail {
  /** 101, 102, 201, 202 or 301. */
  errorCode: number;
  /** A sentence for people. */
  message?: string;
}

/** The envelope of a failure. The payload key of the operation can be there too, mostly null. */
export type FailureResponse = Envelope;

/** Whether the registration is complete. */
export type RegistrationStatus = "Registered" | "Pending" | UnknownValue;

/** What to look for. At least one of `serialNumber` and `expireBefore` is needed. */
export interface ProductsListRequest {
  /**
   * A whole serial number, its leading part, or a pattern with `%` for any characters. Sources disagree about `*` as
   * a wildcard: send `%`. (Evidence: sources disagree.)
   */
  serialNumber?: string | undefined;
  /** Units whose support ends before this moment. */
  expireBefore?: string | undefined;
  /** Registered when left out. Default: Registered. */
  status?: RegistrationStatus | undefined;
  /** The model name. */
  productModel?: string | undefined;
  /** The account to work in. Optional for an API user of scope Local, needed for one of scope Organization. */
  accountId?: number | undefined;
  /** The page to read, from 1. One source names this field in a request. (Evidence: one source.) */
  pageNumber?: number | undefined;
}

/** One page of units. */
export interface ProductsListResponse extends Envelope {
  /** The units. Null or empty when nothing matches. */
  assets?: Asset[] | null;
  /** This page, from 1. 0 when nothing was found and in error bodies. */
  pageNumber?: number;
  /** How many pages there are. */
  totalPages?: number;
}

/** Which unit to read. */
export interface ProductsDetailsRequest {
  /** One whole serial number. */
  serialNumber: string;
  /** Sent by one client family; not in the others. (Evidence: sources disagree.) */
  accountId?: number | undefined;
}

/** One unit. */
export interface ProductsDetailsResponse extends Envelope {
  /** The unit. */
  assetDetails?: AssetDetails | null;
}

/** The units to register and the locations they point to. */
export interface ProductsRegisterRequest {
  /** Up to ten units in one call. */
  registrationUnits: readonly RegistrationUnit[];
  /** Addresses that units point to with `{ "ref": "#/locations/0" }`. */
  locations?: readonly Location[] | undefined;
  /** The account to work in. Optional for an API user of scope Local, needed for one of scope Organization. */
  accountId?: number | undefined;
}

/** The result for each unit. */
export interface ProductsRegisterResponse extends Envelope {
  /** One result for each unit. Null when the request itself was refused. */
  assets?: RegisteredAsset[] | null;
}

/** The new description. */
export interface ProductsDescriptionRequest {
  /** The unit. */
  serialNumber: string;
  /** The new text. Empty or left out clears it, by one source. (Evidence: one source.) */
  description?: string | undefined;
  /** Sent by some clients; not in the others. (Evidence: sources disagree.) */
  accountId?: number | undefined;
}

/** An answer without payload. */
export type ProductsDescriptionResponse = DoneResponse;

/** The new location. */
export interface ProductsLocationRequest {
  /** The unit. */
  serialNumber: string;
  /** The address. Null removes it. */
  location?: Location | null | undefined;
  /** Sent by some clients; not in the others. (Evidence: sources disagree.) */
  accountId?: number | undefined;
}

/** An answer without payload. */
export type ProductsLocationResponse = DoneResponse;

/** Which units to move where. */
export interface ProductsFolderRequest {
  /** The folder. Null is the root folder, My Assets. */
  folderId: number | null;
  /** Whole serial numbers. */
  serialNumbers: readonly string[];
}

/** An answer without payload. */
export type ProductsFolderResponse = DoneResponse;

/** Which units to take out of service. */
export interface ProductsDecommissionRequest {
  /** Whole serial numbers. */
  serialNumbers: readonly string[];
}

/** An answer without payload. */
export type ProductsDecommissionResponse = DoneResponse;

/** Which units go from which account to which. (Evidence: one source.) */
export interface ProductsTransferRequest {
  /** The account that has the units now. */
  sourceAccountId: number;
  /** The account that gets them. */
  targetAccountId: number;
  /** Whole serial numbers. */
  serialNumbers: readonly string[];
}

/** The units in their new account. */
export interface ProductsTransferResponse extends Envelope {
  /** The units. (Evidence: one source.) */
  assets?: Asset[] | null;
}

/** What to look for. Every field is optional. */
export interface LicensesListRequest {
  /** A licence number. */
  licenseNumber?: string | undefined;
  /** An order code. */
  licenseSKU?: string | undefined;
  /** One project also names Expired and Decommissioned, without a sample. (Evidence: sources disagree.) */
  status?: RegistrationStatus | undefined;
  /** The account to work in. Optional for an API user of scope Local, needed for one of scope Organization. */
  accountId?: number | undefined;
}

/** The licences that match. */
export interface LicensesListResponse extends Envelope {
  /** The licences. */
  licenses?: License[] | null;
}

/** The code and what to do with it. */
export interface LicensesRegisterRequest {
  /** The code of the licence certificate. The form of groups is inferred from examples and not a rule. */
  licenseRegistrationCode: string;
  /** The unit that gets the licence. Left out for a new unit. */
  serialNumber?: string | undefined;
  /** Free text for the unit. */
  description?: string | undefined;
  /** For products that bind the licence to an address: the management IP address. */
  additionalInfo?: string | undefined;
  /** Whether the end user is a government. Default: false. */
  isGovernment?: boolean | undefined;
  /** The account to work in. Optional for an API user of scope Local, needed for one of scope Organization. */
  accountId?: number | undefined;
  /** The partner that sold it. Named by one source. (Evidence: one source.) */
  partner?: string | undefined;
}

/** The unit that the licence belongs to. */
export interface LicensesRegisterResponse extends Envelope {
  /** The unit. */
  assetDetails?: AssetDetails | null;
}

/** Whose licence file to get. */
export interface LicensesDownloadRequest {
  /** The unit. */
  serialNumber: string;
}

/** The licence file as text. */
export interface LicensesDownloadResponse extends Envelope {
  /** The unit. */
  serialNumber?: string | null;
  /** The text of the licence file with its line breaks, not base64. Empty when the product has none. */
  licenseFile?: string | null;
}

/** What to look for. Every field is optional. */
export interface ContractsListRequest {
  /** A contract number. */
  contractNumber?: string | undefined;
  /** An order code. */
  contractSKU?: string | undefined;
  /** Both when left out. */
  status?: RegistrationStatus | undefined;
  /** The account to work in. Optional for an API user of scope Local, needed for one of scope Organization. */
  accountId?: number | undefined;
}

/** The contracts that match. */
export interface ContractsListResponse extends Envelope {
  /** The contracts. */
  contracts?: ContractSummary[] | null;
}

/** Whose folders to list. */
export interface FoldersListRequest {
  /** The account to work in. Optional for an API user of scope Local, needed for one of scope Organization. */
  accountId?: number | undefined;
}

/** All folders. */
export interface FoldersListResponse extends Envelope {
  /** The folders. */
  assetFolders?: Folder[] | null;
}

/** The folder to make. */
export interface FoldersCreateRequest {
  /** Its name. */
  folderName: string;
  /** The folder it goes into. My Assets when left out. */
  parentFolderId?: number | undefined;
  /** The account to work in. Optional for an API user of scope Local, needed for one of scope Organization. */
  accountId?: number | undefined;
}

/** A list that holds the one new folder. */
export interface FoldersCreateResponse extends Envelope {
  /** The new folder. */
  assetFolders?: Folder[] | null;
}

/** The folder to delete. */
export interface FoldersDeleteRequest {
  /** An empty folder. */
  folderId: number;
  /** The account to work in. Optional for an API user of scope Local, needed for one of scope Organization. */
  accountId?: number | undefined;
}

/** An answer without payload. */
export type FoldersDeleteResponse = DoneResponse;

/** The contract to register. */
export interface ServicesRegisterRequest {
  /** The subscription contract. */
  contractNumber: string;
  /** Free text for the unit. */
  description?: string | undefined;
  /** For products that bind the licence to an address: the management IP address. */
  additionalInfo?: string | undefined;
  /** Whether the end user is a government. Default: false. */
  isGovernment?: boolean | undefined;
  /** The account to work in. Optional for an API user of scope Local, needed for one of scope Organization. */
  accountId?: number | undefined;
}

/** The unit that the contract made. */
export interface ServicesRegisterResponse extends Envelope {
  /** The unit. */
  assetDetails?: AssetDetails | null;
}

/** An answer without payload. */
export type DoneResponse = Envelope;

/** A unit to register. Optional fields may be null. */
export interface RegistrationUnit {
  /** The unit. */
  serialNumber: string;
  /** The contract to put on the unit. Needed when the unit is registered already. */
  contractNumber?: string | null | undefined;
  /** Free text. */
  description?: string | null | undefined;
  /** Whether the end user is a government. Default: false. */
  isGovernment?: boolean | null | undefined;
  /**
   * Groups to put the unit into. Sources disagree: one text (with a separator that none states), or a list.
   * (Evidence: sources disagree.)
   */
  assetGroupIds?: string | readonly (string | number)[] | null | undefined;
  /** The unit that this one replaces after a return (RMA). */
  replacedSerialNumber?: string | null | undefined;
  /** What the product asks for beside its serial number. */
  additionalInfo?: string | null | undefined;
  /**
   * The FortiCloud key printed with the unit, 8 characters in every example. Some models cannot be registered
   * without it.
   */
  cloudKey?: string | null | undefined;
  /** The folder to file the unit in. My Assets when left out. Named by one source. (Evidence: one source.) */
  folderId?: number | null | undefined;
  /** Where the unit stands. */
  location?: LocationRef | null | undefined;
}

/** Points to an entry of `locations`. */
export interface LocationRef {
  /** The place of the entry */
  ref: string;
}

/**
 * An address. `stateOrProvince` has to be the two-letter code when the country is US, CA, IN, BR or UA. One form
 * of a client marks address, city, stateOrProvince, countryCode and postalCode as mandatory; no other source does.
 */
export interface Location {
  /** Company. */
  company?: string | undefined;
  /** Street and number. */
  address?: string | undefined;
  /** City. */
  city?: string | undefined;
  /** State or province; the two-letter code in US, CA, IN, BR and UA. */
  stateOrProvince?: string | undefined;
  /** Two-letter ISO 3166 code of the country. */
  countryCode?: string | undefined;
  /** Postal code. */
  postalCode?: string | undefined;
  /** Mail address of a person at the site. */
  email?: string | undefined;
  /** `+<country code> <number>`. */
  phone?: string | undefined;
  /** `+<country code> <number>`. */
  fax?: string | undefined;
}

/** Where a unit stands. */
export interface AssetLocation {
  /** Id of the stored address. */
  addressId?: string | number;
  /** Company. */
  company?: string | null;
  /** Street and number. */
  address?: string | null;
  /** City. */
  city?: string | null;
  /** State or province. */
  stateOrProvince?: string | null;
  /** Two-letter ISO 3166 code of the country. */
  countryCode?: string | null;
  /** Postal code. */
  postalCode?: string | null;
  /** Mail address of a person at the site. */
  email?: string | null;
  /** Telephone number. */
  phone?: string | null;
  /** Fax number. */
  fax?: string | null;
}

/** A registered or pending unit in a list. */
export interface Asset {
  /** The unit. */
  serialNumber: string;
  /** The account it is registered in. */
  accountId?: number;
  /** Its folder. */
  folderId?: number | null;
  /** Names from the root folder down, with slashes. */
  folderPath?: string | null;
  /** `YYYY-MM-DDTHH:MM:SS`, no zone. */
  registrationDate?: string | null;
  /** Free text. */
  description?: string | null;
  /** Whether it was taken out of service. */
  isDecommissioned?: boolean;
  /** Whether the registration is complete. */
  status?: RegistrationStatus;
  /** The model name. */
  productModel?: string;
  /** End of order or registration of the model. One source reads it as end of repair. (Evidence: sources disagree.) */
  productModelEoR?: string | null;
  /** End of support of the model. */
  productModelEoS?: string | null;
  /** What the unit is entitled to. */
  entitlements?: Entitlement[] | null;
  /** Contracts on the unit. */
  contracts?: AssetContract[] | null;
  /** Groups the unit is in. */
  assetGroups?: AssetGroup[] | null;
  /** Warranty of the unit. */
  warrantySupports?: Entitlement[] | null;
  /** Trials on the unit. Named by one source. (Evidence: one source.) */
  trialTypes?: string | null;
}

/** Everything about one unit. It has no `status`. */
export interface AssetDetails {
  /** The unit. */
  serialNumber: string;
  /** The account it is registered in. */
  accountId?: number | null;
  /** Its folder. */
  folderId?: number | null;
  /** Names from the root folder down, with slashes. */
  folderPath?: string | null;
  /** `YYYY-MM-DDTHH:MM:SS`, no zone. */
  registrationDate?: string | null;
  /** Free text. */
  description?: string | null;
  /** Whether it was taken out of service. */
  isDecommissioned?: boolean;
  /** The model name. */
  productModel?: string;
  /** End of order or registration of the model. One source reads it as end of repair. (Evidence: sources disagree.) */
  productModelEoR?: string | null;
  /** End of support of the model. */
  productModelEoS?: string | null;
  /** The partner that sold it. */
  partner?: string | null;
  /** Its licence. Samples show one object, one client reads a list. (Evidence: sources disagree.) */
  license?: AssetLicense | AssetLicense[] | null;
  /** Where it stands. */
  location?: AssetLocation | null;
  /** What the unit is entitled to. */
  entitlements?: Entitlement[] | null;
  /** Contracts on the unit. */
  contracts?: AssetContract[] | null;
  /** Groups the unit is in. */
  assetGroups?: AssetGroup[] | null;
  /** Warranty of the unit. */
  warrantySupports?: Entitlement[] | null;
  /** Name of the warranty. */
  warrantyTypeName?: string | null;
  /** Licence keys. No source shows an item. (Evidence: one source.) */
  licenseKeys?: unknown[] | null;
}

/** The result for one unit of a registration. On a failed unit most fields are null. */
export interface RegisteredAsset {
  /** The unit. */
  serialNumber: string;
  /** 0 registered, 2 failed. */
  status?: number;
  /** Why it failed. */
  message?: string | null;
  /** The account it is registered in. */
  accountId?: number | null;
  /** Its folder. 0 on a failed unit. */
  folderId?: number | null;
  /** Names from the root folder down, with slashes. */
  folderPath?: string | null;
  /** `YYYY-MM-DDTHH:MM:SS`, no zone. */
  registrationDate?: string | null;
  /** Free text. */
  description?: string | null;
  /** Whether it was taken out of service. */
  isDecommissioned?: boolean | null;
  /** The model name. */
  productModel?: string | null;
  /** End of order or registration of the model. One source reads it as end of repair. (Evidence: sources disagree.) */
  productModelEoR?: string | null;
  /** End of support of the model. */
  productModelEoS?: string | null;
  /** What was sent in the request. */
  additionalInfo?: string | null;
  /** The contract that was put on the unit. */
  contractNumber?: string | null;
  /** What the contract gives. The form of an item rests on one source. (Evidence: one source.) */
  contractTerms?: Entitlement[] | null;
  /** Order code of the contract. */
  sku?: string | null;
  /** Where it stands. */
  location?: AssetLocation | null;
  /** What the unit is entitled to. */
  entitlements?: Entitlement[] | null;
  /** Contracts on the unit. */
  contracts?: AssetContract[] | null;
  /** Groups the unit is in. */
  assetGroups?: AssetGroup[] | null;
  /** Warranty of the unit. */
  warrantySupports?: Entitlement[] | null;
  /** Trials on the unit. Named by one source. (Evidence: one source.) */
  trialTypes?: string | null;
}

/**
 * A right to a service or an update for a time. The descriptions in the answer are the authority on the codes;
 * levels seen are 5 Advanced HW, 6 Web/Online, 20 Premium, and types 1 Hardware, 2 Firmware & General Updates, 11
 * Enhanced Support, 12 Telephone Support, 21 Advanced Malware Protection, 22 NGFW, 28 FortiWeb Security Service,
 * 31 FortiClient Endpoint Management, 41 Web & Video Filtering, 43 IP Reputation, 51 AntiSpam.
 */
export interface Entitlement {
  /** Code of the level. */
  level?: number;
  /** Name of the level. Can carry trailing blanks. */
  levelDesc?: string;
  /** Code of the service. 113, 152 and 207 count CPUs, ADOMs and VDOMs in `units`. */
  type: number;
  /** Name of the service. Can carry trailing blanks. */
  typeDesc?: string;
  /** `YYYY-MM-DDTHH:MM:SS`, no zone. */
  startDate?: string;
  /** `YYYY-MM-DDTHH:MM:SS`, no zone. */
  endDate?: string;
  /** How many, for types 113 (CPUs), 152 (ADOMs) and 207 (VDOMs). */
  units?: number | null;
}

/** A contract on a unit. */
export interface AssetContract {
  /** The contract. */
  contractNumber: string;
  /** Its order code. */
  sku?: string;
  /** What it covers and when. */
  terms?: ContractTerm[] | null;
}

/** A part of a contract. */
export interface ContractTerm {
  /** `YYYY-MM-DDTHH:MM:SS`, no zone. */
  startDate?: string;
  /** `YYYY-MM-DDTHH:MM:SS`, no zone. */
  endDate?: string;
  /** What it covers. Can carry trailing blanks. */
  supportType?: string;
}

/** A group of units. */
export interface AssetGroup {
  /** Id of the group. */
  assetGroupId: number;
  /** Name of the group. */
  assetGroup?: string;
}

/** The licence of a unit. */
export interface AssetLicense {
  /** The licence. */
  licenseNumber: string;
  /** Its order code. */
  licenseSKU?: string;
  /** Its kind. */
  licenseType?: string;
  /** The text of the licence file, where the product gives it at once. */
  licenseFile?: string | null;
  /** End of the licence. The service spells the name so. */
  experationDate?: string | null;
}

/** A licence in a list. */
export interface License {
  /** The licence. */
  licenseNumber: string;
  /** Its order code. */
  licenseSKU?: string;
  /** The unit it belongs to. */
  serialNumber?: string | null;
  /** Whether the registration is complete. */
  status?: RegistrationStatus;
  /** The registration code. From the types of one client. (Evidence: one source.) */
  registrationCode?: string;
  /** Free text. From the types of one client. (Evidence: one source.) */
  description?: string;
  /** Begin. From the types of one client. (Evidence: one source.) */
  startDate?: string;
  /** End. From the types of one client. (Evidence: one source.) */
  endDate?: string;
}

/** A contract in a list. */
export interface ContractSummary {
  /** The contract. */
  contractNumber: string;
  /** Its order code. */
  contractSKU?: string;
  /** Whether the registration is complete. */
  status?: RegistrationStatus;
  /** Begin. From the types of one client. (Evidence: one source.) */
  startDate?: string;
  /** End. From the types of one client. (Evidence: one source.) */
  endDate?: string;
  /** Units it covers. From the types of one client. (Evidence: one source.) */
  products?: unknown[];
}

/** An asset folder. */
export interface Folder {
  /** Id of the folder. */
  folderId: number;
  /** Its name. */
  folderName?: string;
  /** The folder it is in. */
  parentFolderId?: number | null;
  /** Names from the root folder down. From the types of one client. (Evidence: one source.) */
  folderPath?: string;
  /** How many units it holds. From the types of one client. (Evidence: one source.) */
  assetCount?: number;
}
