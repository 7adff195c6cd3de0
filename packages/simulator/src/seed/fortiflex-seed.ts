import { dailyPoints } from "../fortiflex/pricing.ts";
import type { ConfigState, EntitlementState, FortiFlexState, ParameterState } from "../fortiflex/state.ts";
import { addDays, fromPacificText, pacificDay } from "../support/dates.ts";
import { derive, HEX } from "../support/derive.ts";
import { BRANCH_ACCOUNT, MAIN_ACCOUNT } from "./accounts.ts";

const DAY = 86_400_000;
/** The seeded postpaid program. */
const POSTPAID_PROGRAM = "ELAVMS0000000001";
/** The seeded prepaid program. */
const PREPAID_PROGRAM = "ELAVMR0000000001";

function parameters(...items: readonly (readonly [number, string])[]): ParameterState[] {
  return items.map(([id, value]) => ({ id, value }));
}

function configs(): ConfigState[] {
  const config = (
    id: number,
    name: string,
    programSerialNumber: string,
    productTypeId: number,
    chosen: ParameterState[],
    rest: Partial<Pick<ConfigState, "accountId" | "status">> = {},
  ): ConfigState => ({
    id,
    name,
    programSerialNumber,
    accountId: MAIN_ACCOUNT,
    productTypeId,
    status: "ACTIVE",
    parameters: chosen,
    ...rest,
  });
  const bundle = (cpu: string, service: string) =>
    parameters([1, cpu], [2, service], [10, "0"], [43, "FGTAVDB"], [43, "FGTDLDB"], [44, "NONE"], [45, "NONE"]);
  return [
    config(3001, "fgt-2cpu-utp", POSTPAID_PROGRAM, 1, bundle("2", "UTP")),
    config(3002, "fgt-4cpu-ent", POSTPAID_PROGRAM, 1, bundle("4", "ENT")),
    config(3003, "fmg-30-devices", POSTPAID_PROGRAM, 2, parameters([30, "30"], [9, "5"])),
    config(3004, "branch-60f", PREPAID_PROGRAM, 101, parameters([27, "FGT60F"], [28, "FGHWUTP"], [29, "NONE"])),
    config(
      3005,
      "sase-users",
      PREPAID_PROGRAM,
      205,
      parameters([48, "50"], [49, "FSASESTD"], [50, "0"], [51, "0"], [59, "2"], [72, "0"]),
    ),
    config(3006, "fgt-old", POSTPAID_PROGRAM, 1, bundle("1", "FC"), { status: "DISABLED" }),
    config(3007, "fgt-2cpu-utp", POSTPAID_PROGRAM, 1, bundle("2", "UTP"), { accountId: BRANCH_ACCOUNT }),
  ];
}

/** Entitlements of every kind and state; their days are counted back from the moment the clock starts at. */
function entitlements(all: readonly ConfigState[], now: number): EntitlementState[] {
  const today = pacificDay(now);
  const programEnd = fromPacificText("2031-12-31T00:00:00");
  const make = (
    serialNumber: string,
    configId: number,
    status: EntitlementState["status"],
    age: number,
    rest: Partial<EntitlementState> = {},
  ): EntitlementState => {
    const config = all.find((item) => item.id === configId);
    const dailyPrice = config === undefined ? 0 : dailyPoints(config.productTypeId, config.parameters);
    const usage = [{ from: addDays(today, -age), to: null, dailyPoints: dailyPrice }];
    return {
      serialNumber,
      kind: "vm",
      description: null,
      configId,
      accountId: MAIN_ACCOUNT,
      startDate: now - age * DAY,
      endDate: programEnd,
      status,
      token: derive(`seed ${serialNumber}`, 20, HEX),
      tokenStatus: status === "PENDING" ? "NOTUSED" : "USED",
      folderPath: "My Assets/vm_entitlements",
      usage: status === "PENDING" ? [] : usage,
      ...rest,
    };
  };
  const stopped = make("FGVMMLTM26000903", 3001, "STOPPED", 60);
  const [span] = stopped.usage;
  if (span !== undefined) span.to = addDays(today, -20);
  const noToken = { token: "", tokenStatus: "" } as const;
  return [
    make("FGVMMLTM26000901", 3001, "ACTIVE", 45, { description: "web tier 1" }),
    make("FGVMMLTM26000902", 3001, "ACTIVE", 30, { description: "web tier 2" }),
    stopped,
    make("FGVMMLTM26000904", 3001, "PENDING", 2),
    make("FGVMMLTM26000905", 3001, "PENDING", 1, { folderPath: "My Assets/spare" }),
    make("FGVMMLTM26000906", 3002, "EXPIRED", 80, { endDate: now - 10 * DAY }),
    make("FMVMMLTM26000907", 3003, "ACTIVE", 90, { folderPath: "My Assets/management" }),
    make("FGT60FTK21444112", 3004, "ACTIVE", 25, { kind: "hardware", ...noToken, folderPath: "My Assets" }),
    make("FLX0020526000908", 3005, "ACTIVE", 15, { kind: "cloud", ...noToken, folderPath: "My Assets" }),
  ];
}

/** What FortiFlex remembers at first; `empty` keeps the two programs alone. */
export function seedFortiFlex(empty: boolean, now: number): FortiFlexState {
  const program = {
    accountId: MAIN_ACCOUNT,
    hasSupportCoverage: true,
    endDate: fromPacificText("2031-12-31T00:00:00"),
  };
  const programs = [
    {
      serialNumber: POSTPAID_PROGRAM,
      startDate: fromPacificText("2024-01-15T00:00:00"),
      pointsBought: null,
      ...program,
    },
    {
      serialNumber: PREPAID_PROGRAM,
      startDate: fromPacificText("2025-03-01T00:00:00"),
      pointsBought: 50_000,
      ...program,
    },
  ];
  if (empty) return { programs, configs: [], entitlements: [] };
  const made = configs();
  return { programs, configs: made, entitlements: entitlements(made, now) };
}
