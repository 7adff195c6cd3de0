import type { DateInput } from "@fortikit/core";
import type {
  EntitlementsCloudCreateRequest,
  EntitlementsHardwareCreateRequest,
  EntitlementsPointsRequest,
  EntitlementsUpdateRequest,
  EntitlementsVmCreateRequest,
  Config as WireConfig,
} from "./generated/schemas-v2.ts";
import type { DecodedProduct, EstimateInput, ProductInput } from "./product-parameters.ts";

export type {
  CalculatedPoints,
  Config as WireConfig,
  ConfigsListRequest as ConfigsQuery,
  Entitlement,
  EntitlementPoints,
  EntitlementStatus,
  EntitlementsListRequest as EntitlementsQuery,
  EntitlementsTransferRequest as EntitlementTransfer,
  Group,
  GroupsListRequest as GroupsQuery,
  GroupsNexttokenRequest as NextTokenQuery,
  ParameterOut,
  ProductType,
  Program,
  ProgramPoints,
} from "./generated/schemas-v2.ts";

/**
 * A configuration. `product` and `parameters` are decoded: names for the numbers on the wire. The wire form is in `wire`.
 */
export type Config = DecodedProduct & Omit<WireConfig, "parameters"> & { readonly wire: WireConfig };

/** A configuration to make. */
export type ConfigInput = ProductInput & {
  readonly programSerialNumber: string;
  readonly name: string;
  readonly accountId?: number | undefined;
};

/** A configuration to change. All parameters are sent anew; the product type itself cannot change. */
export type ConfigUpdate = ProductInput & { readonly id: number; readonly name?: string | undefined };

/** A size to be priced. */
export type Estimate = EstimateInput & {
  readonly programSerialNumber: string;
  /** Entitlements; 1 for cloud products. @default 1 */
  readonly count?: number | undefined;
};

/** Dates may be `Date`s or text. */
type WithEndDate<Request> = Omit<Request, "endDate"> & {
  /** Last day, in Pacific Time. `null` or left out: the end of the program. */
  readonly endDate?: DateInput | null | undefined;
};

/** VM entitlements to make. */
export interface VmEntitlementInput extends WithEndDate<EntitlementsVmCreateRequest> {}
/** Hardware entitlements to make. */
export interface HardwareEntitlementInput extends WithEndDate<EntitlementsHardwareCreateRequest> {}
/** A cloud entitlement to make. */
export interface CloudEntitlementInput extends WithEndDate<EntitlementsCloudCreateRequest> {}
/** An entitlement to change. */
export interface EntitlementUpdate extends WithEndDate<EntitlementsUpdateRequest> {}

/** Whose points, over which days. Days are counted in Pacific Time; about three months are kept. */
export interface PointsQuery extends Omit<EntitlementsPointsRequest, "startDate" | "endDate"> {
  readonly startDate: DateInput;
  readonly endDate: DateInput;
}
