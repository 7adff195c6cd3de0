import type { CallOptions } from "@fortikit/core";
import type { operations } from "../generated/operations-v2.ts";
import type {
  CloudEntitlementInput,
  Entitlement,
  EntitlementPoints,
  EntitlementsQuery,
  EntitlementTransfer,
  EntitlementUpdate,
  HardwareEntitlementInput,
  PointsQuery,
  VmEntitlementInput,
} from "../models.ts";
import { EntitlementResource } from "./entitlement-resource.ts";
import { entitlementsOf, needs } from "./flex-resource.ts";
import { type PointsReport, pointsReport, type ReportQuery } from "./points-report.ts";

/** Entitlements: what virtual machines, devices and cloud services are licensed with, and what points are counted for. */
export class Entitlements extends EntitlementResource<keyof typeof operations, Entitlement> {
  /** Entitlements of a configuration, or of an account's program. POST /entitlements/list */
  async list(query: EntitlementsQuery, options?: CallOptions): Promise<Entitlement[]> {
    needs("entitlements.list", query, ["configId"], ["accountId", "programSerialNumber"]);
    return entitlementsOf(await this.caller.call("entitlements.list", { input: query, options }));
  }

  /**
   * Makes VM entitlements (one without `count`), each with a token for its machine; PENDING until the token is used, or
   * ACTIVE at once with `skipPending`. Spends points. Never sent twice by itself. POST /entitlements/vm/create
   *
   * @throws OutcomeUnknownError when the answer got lost: list before you try again
   */
  async createVm(input: VmEntitlementInput, options?: CallOptions): Promise<Entitlement[]> {
    return this.many("entitlements.vm.create", input, options, () => {
      const { configId, description = null, count = 1, skipPending = false } = input;
      const status = skipPending ? "ACTIVE" : "PENDING";
      const row = { serialNumber: "", configId, description, status, token: null, tokenStatus: "NOTUSED" } as const;
      return Array.from({ length: count }, () => row);
    });
  }

  /** Entitles devices by serial number. Spends points. Never sent twice by itself. POST /entitlements/hardware/create */
  async createHardware(input: HardwareEntitlementInput, options?: CallOptions): Promise<Entitlement[]> {
    const { configId } = input;
    return this.many("entitlements.hardware.create", input, options, () =>
      input.serialNumbers.map((serialNumber) => ({ serialNumber, configId, status: "ACTIVE" })),
    );
  }

  /**
   * Entitles a cloud service, one for each account and product. Spends points. Never sent twice by itself.
   * POST /entitlements/cloud/create
   */
  async createCloud(input: CloudEntitlementInput, options?: CallOptions): Promise<Entitlement[]> {
    const { configId, description = null } = input;
    return this.many("entitlements.cloud.create", input, options, () => [
      { serialNumber: "", configId, description, status: "ACTIVE" },
    ]);
  }

  /** Changes description or end, or moves it to another configuration of the same product. POST /entitlements/update */
  async update(input: EntitlementUpdate, options?: CallOptions): Promise<Entitlement> {
    const { serialNumber, configId, description } = input;
    return this.one("entitlements.update", input, options, { serialNumber, configId, description });
  }

  /** Stops counting points from the next day (Pacific Time) on. POST /entitlements/stop */
  async stop(serialNumber: string, options?: CallOptions): Promise<Entitlement> {
    return this.one("entitlements.stop", { serialNumber }, options, { serialNumber, status: "STOPPED" });
  }

  /** Starts a stopped entitlement again. POST /entitlements/reactivate */
  async reactivate(serialNumber: string, options?: CallOptions): Promise<Entitlement> {
    return this.one("entitlements.reactivate", { serialNumber }, options, { serialNumber, status: "ACTIVE" });
  }

  /** Moves entitlements to another account of the organization. POST /entitlements/transfer */
  async transfer(input: EntitlementTransfer, options?: CallOptions): Promise<Entitlement[]> {
    const { targetAccountId: accountId, targetConfigId: configId } = input;
    return this.many("entitlements.transfer", input, options, () =>
      input.serialNumbers.map((serialNumber) => ({ serialNumber, accountId, configId })),
    );
  }

  /** Makes a new token for a VM entitlement; the old one dies. POST /entitlements/vm/token */
  async regenerateToken(serialNumber: string, options?: CallOptions): Promise<Entitlement> {
    const simulated = { serialNumber, token: null, tokenStatus: "NOTUSED" } as const;
    return this.one("entitlements.vm.token", { serialNumber }, options, simulated);
  }

  /** Points used, by configuration or by an account's program; `serialNumber` narrows it. POST /entitlements/points */
  async points(query: PointsQuery, options?: CallOptions): Promise<EntitlementPoints[]> {
    const ways = [["configId"], ["accountId", "programSerialNumber"], ["accountId", "serialNumber"]];
    needs("entitlements.points", query, ...ways);
    return entitlementsOf(await this.caller.call("entitlements.points", { input: query, options }));
  }

  /**
   * Who used how many points: walks programs, configurations and entitlements, one call after the other. It takes a call
   * for the programs, one for each program, one for each configuration, and one more for each that has entitlements.
   */
  async pointsReport(query: ReportQuery, options?: CallOptions): Promise<PointsReport> {
    return pointsReport(this.caller, query, options);
  }
}
