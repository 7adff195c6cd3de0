export { FlexVM, type FlexVMOptions } from "./flexvm.ts";
export type {
  Config,
  ConfigInput,
  ConfigsQuery,
  ConfigUpdate,
  EntitlementStatus,
  Group,
  NextTokenQuery,
  ParameterOut,
  ProductType,
  Program,
  Vm,
  VmInput,
  VmPoints,
  VmPointsQuery,
  VmsQuery,
  VmUpdate,
  WireConfig,
} from "./models.ts";
export type { Configs, Groups, Programs, Vms } from "./resources.ts";
