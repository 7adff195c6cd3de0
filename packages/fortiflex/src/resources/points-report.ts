import type { CallOptions, DateInput } from "@fortikit/core";
import type { ProductName } from "../generated/products.ts";
import type { Config, Entitlement, EntitlementPoints, EntitlementStatus } from "../models.ts";
import { Configs } from "./configs.ts";
import { type Caller as CallerOf, entitlementsOf } from "./flex-resource.ts";
import { Programs } from "./programs.ts";

/** Which days, and which programs. */
export interface ReportQuery {
  /** First day, in Pacific Time. */
  readonly from: DateInput;
  /** Last day, in Pacific Time. */
  readonly to: DateInput;
  /** Serial numbers of programs. Default: all of the account. */
  readonly programs?: readonly string[] | undefined;
}

/** Points by program, configuration and entitlement. */
export interface PointsReport {
  readonly from: DateInput;
  readonly to: DateInput;
  readonly points: number;
  readonly programs: readonly {
    readonly serialNumber: string;
    readonly points: number;
    readonly configs: readonly {
      readonly id: number;
      readonly name: string | undefined;
      readonly product: ProductName | undefined;
      readonly status: Config["status"];
      readonly points: number;
      readonly entitlements: readonly {
        readonly serialNumber: string;
        readonly description: string | null;
        readonly status: EntitlementStatus | undefined;
        readonly points: number;
      }[];
    }[];
  }[];
}

type Caller = CallerOf<
  | "programs.list"
  | "programs.points"
  | `configs.${"list" | "create" | "update" | "enable" | "disable"}`
  | "entitlements.list"
  | "entitlements.points"
>;
type ProgramReport = PointsReport["programs"][number];

/** Walks programs, configurations and entitlements, one call after the other: the limits are the account's. */
export async function pointsReport(
  caller: Caller,
  { from, to, programs }: ReportQuery,
  options?: CallOptions,
): Promise<PointsReport> {
  const serialNumbers = programs ?? (await new Programs(caller).list(options)).map((program) => program.serialNumber);
  const reports: ProgramReport[] = [];
  for (const serialNumber of serialNumbers) {
    const configs: ProgramReport["configs"][number][] = [];
    for (const config of await new Configs(caller).list({ programSerialNumber: serialNumber }, options)) {
      configs.push(await configReport(caller, config, { startDate: from, endDate: to }, options));
    }
    reports.push({ serialNumber, points: sum(configs), configs });
  }
  return { from, to, points: sum(reports), programs: reports };
}

async function configReport(
  caller: Caller,
  { id, name, product, status }: Config,
  days: { readonly startDate: DateInput; readonly endDate: DateInput },
  options: CallOptions | undefined,
): Promise<ProgramReport["configs"][number]> {
  const list = entitlementsOf<Entitlement>(
    await caller.call("entitlements.list", { input: { configId: id }, options }),
  );
  const used = new Map<string, number>();
  if (list.length > 0) {
    const body = await caller.call("entitlements.points", { input: { configId: id, ...days }, options });
    for (const { serialNumber, points = 0 } of entitlementsOf<EntitlementPoints>(body))
      used.set(serialNumber, sum([{ points: used.get(serialNumber) ?? 0 }, { points }]));
  }
  const entitlements = list.map(({ serialNumber, description = null, status: state }) => {
    const points = used.get(serialNumber) ?? 0;
    // A serial number can stand there twice, expired and alive; its points count once.
    used.delete(serialNumber);
    return { serialNumber, description, status: state, points };
  });
  // What was moved to another configuration used points here all the same.
  for (const [serialNumber, points] of used)
    entitlements.push({ serialNumber, description: null, status: undefined, points });
  return { id, name, product, status, points: sum(entitlements), entitlements };
}

/** Points have up to two decimals; sums are rounded to them, so that 0.1 + 0.2 is 0.3. */
function sum(parts: readonly { readonly points: number }[]): number {
  return Math.round(parts.reduce((total, { points }) => total + points, 0) * 100) / 100;
}
