/** A FortiFlex program. */
export interface ProgramState {
  readonly serialNumber: string;
  readonly accountId: number;
  readonly startDate: number;
  readonly endDate: number;
  readonly hasSupportCoverage: boolean;
  /** Points bought in advance; null for a postpaid program. */
  readonly pointsBought: number | null;
}

/** One choice of a configuration; a parameter with several choices has several items. */
export interface ParameterState {
  id: number;
  value: string;
}

/** A configuration of a program. */
export interface ConfigState {
  readonly id: number;
  name: string;
  readonly programSerialNumber: string;
  readonly accountId: number;
  readonly productTypeId: number;
  status: "ACTIVE" | "DISABLED";
  parameters: ParameterState[];
}

/** A span of days on which an entitlement cost points. */
export interface UsageState {
  /** First day, Pacific Time, `YYYY-MM-DD`. */
  readonly from: string;
  /** Last day; null while it goes on. */
  to: string | null;
  readonly dailyPoints: number;
}

/** An entitlement made from a configuration. */
export interface EntitlementState {
  readonly serialNumber: string;
  readonly kind: "vm" | "hardware" | "cloud";
  description: string | null;
  configId: number;
  accountId: number;
  startDate: number;
  endDate: number;
  status: "PENDING" | "ACTIVE" | "STOPPED" | "EXPIRED";
  /** Empty for hardware and cloud. */
  token: string;
  tokenStatus: "NOTUSED" | "USED" | "";
  folderPath: string;
  usage: UsageState[];
}

/** What FortiFlex remembers. */
export interface FortiFlexState {
  programs: ProgramState[];
  configs: ConfigState[];
  entitlements: EntitlementState[];
}
