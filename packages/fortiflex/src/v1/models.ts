import type { DateInput } from "@fortikit/core";
import type {
  VmsCreateRequest,
  VmsPointsRequest,
  VmsUpdateRequest,
  Config as WireConfig,
} from "../generated/schemas-v1.ts";
import type { DecodedProduct, ProductInput } from "../product-parameters.ts";

export type {
  Config as WireConfig,
  ConfigsListRequest as ConfigsQuery,
  EntitlementStatus,
  Group,
  GroupsNexttokenRequest as NextTokenQuery,
  ParameterOut,
  ProductType,
  Program,
  Vm,
  VmPoints,
  VmsListRequest as VmsQuery,
} from "../generated/schemas-v1.ts";
export type { ConfigUpdate } from "../models.ts";

/** A configuration; `product` and `parameters` are decoded, the wire form is in `wire`. */
export type Config = DecodedProduct & Omit<WireConfig, "parameters"> & { readonly wire: WireConfig };

/** A configuration to make. */
export type ConfigInput = ProductInput & { readonly programSerialNumber: string; readonly name: string };

/** Machines to make. */
export interface VmInput extends Omit<VmsCreateRequest, "endDate" | "count"> {
  /** @default 1 */
  readonly count?: number | undefined;
  readonly endDate?: DateInput | null | undefined;
}

/** A machine to change. */
export interface VmUpdate extends Omit<VmsUpdateRequest, "endDate"> {
  readonly endDate?: DateInput | null | undefined;
}

/** Whose points, over which days: those of one serial number, or of every machine of a configuration. */
export interface VmPointsQuery extends Omit<VmsPointsRequest, "startDate" | "endDate"> {
  readonly startDate: DateInput;
  readonly endDate: DateInput;
}
