import type { DateInput } from "@fortikit/core";
import type {
  AssetDetails as AssetDetailsAnswer,
  AssetLicense,
  Location,
  LocationRef,
  ProductsListRequest,
  ProductsLocationRequest,
  ProductsRegisterRequest,
  RegistrationUnit as RegistrationUnitRequest,
} from "./generated/schemas.ts";

export type {
  Asset,
  AssetContract,
  AssetGroup,
  AssetLicense,
  AssetLocation,
  ContractSummary,
  ContractsListRequest as ContractsQuery,
  ContractTerm,
  Entitlement,
  Folder,
  FoldersCreateRequest as FolderInput,
  FoldersDeleteRequest,
  FoldersListRequest as FoldersQuery,
  License,
  LicensesListRequest as LicensesQuery,
  LicensesRegisterRequest as LicenseRegistration,
  Location,
  LocationRef,
  ProductsDescriptionRequest as DescriptionInput,
  ProductsDetailsRequest,
  RegisteredAsset,
  RegistrationStatus,
  ServicesRegisterRequest as ServiceRegistration,
} from "./generated/schemas.ts";

/**
 * What to look for. Without any criterion everything with an entitlement is listed. `serialNumber` is a whole serial
 * number, its beginning, or a pattern with `%` for any characters; a `*` at its end is sent as `%`.
 */
export interface ProductsQuery extends Omit<ProductsListRequest, "expireBefore"> {
  /** Units whose support ends before this moment. Default without `serialNumber`: a hundred years from now. */
  readonly expireBefore?: DateInput | undefined;
}

/** A unit to register. */
export interface RegistrationUnit extends Omit<RegistrationUnitRequest, "location"> {
  /** Where it stands: the address itself, or a reference into `locations`. */
  readonly location?: Location | LocationRef | null | undefined;
}

/** Units to register, with what they have in common. */
export interface Registration extends Omit<ProductsRegisterRequest, "registrationUnits"> {
  readonly registrationUnits: readonly RegistrationUnit[];
}

/** Where a unit stands from now on. */
export interface LocationInput extends Omit<ProductsLocationRequest, "location"> {
  /** The address. `null` removes it. */
  readonly location: Location | null;
}

/** Units to put into a folder. */
export interface FolderAssignment {
  /** One serial number or many. */
  readonly serialNumbers: string | readonly string[];
  /** `null` is the root folder, My Assets. */
  readonly folderId: number | null;
}

/** Units to hand over to another account of the organization. */
export interface Transfer {
  readonly sourceAccountId: number;
  readonly targetAccountId: number;
  /** One serial number or many. */
  readonly serialNumbers: string | readonly string[];
}

/** Everything about one unit. */
export interface AssetDetails extends Omit<AssetDetailsAnswer, "license"> {
  /** Its licences. The service answers with one or with a list; here it is always a list. */
  readonly license: readonly AssetLicense[];
}
