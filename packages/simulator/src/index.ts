export type { ClockOption, SimulatorClock } from "./clock/simulator-clock.ts";
export type { Credentials, FortiCloudControl } from "./cloud/forticloud-control.ts";
export type {
  ContentTypeFault,
  DropFault,
  DropMoment,
  Fault,
  FaultPlan,
  LatencyFault,
  RateLimitedFault,
  RequestMatch,
  SlowBodyFault,
  StatusFault,
  TextFault,
  TokenExpiryFault,
  TruncatedFault,
} from "./faults/fault.ts";
export type { FaultPlans } from "./faults/fault-plans.ts";
export { SocketFaultError } from "./faults/socket-fault-error.ts";
export type {
  AssetContractState,
  AssetGroupState,
  AssetLicenseState,
  AssetState,
  ContractState,
  ContractTermState,
  EntitlementState as AssetEntitlementState,
  FolderState,
  LicenseState,
  LocationState,
  MachineState,
  StockUnitState,
} from "./forticare/state.ts";
export type {
  ConfigState,
  EntitlementState,
  ParameterState,
  ProgramState,
  UsageState,
} from "./fortiflex/state.ts";
export type { Journal, JournalEntry, JournalFilter } from "./journal/journal.ts";
export type { LimitSettings } from "./limits/limits.ts";
export type { Personality, SimulatedProduct, SimulatorOptions } from "./options.ts";
export type { Simulator } from "./simulator.ts";
export { createSimulator } from "./simulator.ts";
