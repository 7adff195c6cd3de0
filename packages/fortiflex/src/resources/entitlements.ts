import type { CallOptions } from "@fortikit/core";
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
import { done, entitlementsOf, FlexResource, needs, type OperationName, only } from "./flex-resource.ts";
import { type PointsReport, pointsReport, type ReportQuery } from "./points-report.ts";

/** Entitlements: what virtual machines, devices and cloud services are licensed with, and what points are counted for. */
export class Entitlements extends FlexResource {
  /** Entitlements of a configuration, or of an account's program. POST /entitlements/list */
  async list(query: EntitlementsQuery, options?: CallOptions): Promise<Entitlement[]> {
    needs("entitlements.list", query, ["configId"], ["accountId", "programSerialNumber"]);
    return entitlementsOf(await this.caller.call("entitlements.list", { input: query, options }));
  }

  /**
   * Makes VM entitlements (one without `count`), each with a token for its machine; PENDING until the token is used, or
   * ACTIVE at once with `skipPending`. Spends points. Never sent twice by itself. POST /entitlements/vm/create
   */
  async createVm(input: VmEntitlementInput, options?: CallOptions): Promise<Entitlement[]> {
    const { configId, description = null, count = 1, skipPending = false } = input;
    const row = {
      serialNumber: "",
      configId,
      description,
      status: skipPending ? "ACTIVE" : "PENDING",
      token: null,
      tokenStatus: "NOTUSED",
    };
    return this.#many(
      "entitlements.vm.create",
      input,
      options,
      Array.from({ length: count }, () => row),
    );
  }

  /** Entitles devices by serial number. Spends points. POST /entitlements/hardware/create */
  async createHardware(input: HardwareEntitlementInput, options?: CallOptions): Promise<Entitlement[]> {
    const simulated = input.serialNumbers.map((serialNumber) => ({
      serialNumber,
      configId: input.configId,
      status: "ACTIVE",
    }));
    return this.#many("entitlements.hardware.create", input, options, simulated);
  }

  /** Entitles a cloud service, one for each account and product. Spends points. POST /entitlements/cloud/create */
  async createCloud(input: CloudEntitlementInput, options?: CallOptions): Promise<Entitlement[]> {
    return this.#many("entitlements.cloud.create", input, options, [
      { serialNumber: "", configId: input.configId, status: "ACTIVE" },
    ]);
  }

  /** Changes description or end, or moves it to another configuration of the same product. POST /entitlements/update */
  async update(input: EntitlementUpdate, options?: CallOptions): Promise<Entitlement> {
    const { serialNumber, configId, description } = input;
    return this.#one("entitlements.update", input, options, { serialNumber, configId, description });
  }

  /** Stops counting points from the next day (Pacific Time) on. POST /entitlements/stop */
  async stop(serialNumber: string, options?: CallOptions): Promise<Entitlement> {
    return this.#one("entitlements.stop", { serialNumber }, options, { serialNumber, status: "STOPPED" });
  }

  /** Starts a stopped entitlement again. POST /entitlements/reactivate */
  async reactivate(serialNumber: string, options?: CallOptions): Promise<Entitlement> {
    return this.#one("entitlements.reactivate", { serialNumber }, options, { serialNumber, status: "ACTIVE" });
  }

  /** Moves entitlements to another account of the organization. POST /entitlements/transfer */
  async transfer(input: EntitlementTransfer, options?: CallOptions): Promise<Entitlement[]> {
    const { targetAccountId: accountId, targetConfigId: configId } = input;
    return this.#many(
      "entitlements.transfer",
      input,
      options,
      input.serialNumbers.map((serialNumber) => ({ serialNumber, accountId, configId })),
    );
  }

  /** Makes a new token for a VM entitlement; the old one dies. POST /entitlements/vm/token */
  async regenerateToken(serialNumber: string, options?: CallOptions): Promise<Entitlement> {
    return this.#one("entitlements.vm.token", { serialNumber }, options, {
      serialNumber,
      token: null,
      tokenStatus: "NOTUSED",
    });
  }

  /** Points used, by configuration or by an account's program; `serialNumber` narrows it. POST /entitlements/points */
  async points(query: PointsQuery, options?: CallOptions): Promise<EntitlementPoints[]> {
    needs(
      "entitlements.points",
      query,
      ["configId"],
      ["accountId", "programSerialNumber"],
      ["accountId", "serialNumber"],
    );
    return entitlementsOf(await this.caller.call("entitlements.points", { input: query, options }));
  }

  /** Who used how many points: walks programs, configurations and entitlements. Two calls a configuration, one after the other. */
  async pointsReport(query: ReportQuery, options?: CallOptions): Promise<PointsReport> {
    return pointsReport(this.caller, query, options);
  }

  #many(
    operation: OperationName,
    input: object,
    options: CallOptions | undefined,
    simulated: readonly object[],
  ): Promise<Entitlement[]> {
    const pretend = (): object => ({ ...done, entitlements: simulated });
    return this.caller.call(operation, { input, options, pretend }).then((body) => entitlementsOf<Entitlement>(body));
  }

  async #one(
    operation: OperationName,
    input: object,
    options: CallOptions | undefined,
    simulated: object,
  ): Promise<Entitlement> {
    return only(operation, await this.#many(operation, input, options, [simulated]));
  }
}
