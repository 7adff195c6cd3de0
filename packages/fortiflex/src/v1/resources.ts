import type { CallOptions } from "@fortikit/core";
import { Resource, rows } from "@fortikit/core/product";
import type { operations } from "../generated/operations-v1.ts";
import { ConfigResource } from "../resources/config-resource.ts";
import { EntitlementResource } from "../resources/entitlement-resource.ts";
import { entitlementsOf, needs, unusedToken } from "../resources/flex-resource.ts";
import type {
  Config,
  ConfigInput,
  ConfigsQuery,
  Group,
  NextTokenQuery,
  Program,
  Vm,
  VmInput,
  VmPoints,
  VmPointsQuery,
  VmsQuery,
  VmUpdate,
} from "./models.ts";

/** Programs of the account. */
export class Programs extends Resource<"programs.list"> {
  /** All programs. POST /programs/list */
  async list(options?: CallOptions): Promise<Program[]> {
    return rows((await this.caller.call("programs.list", { input: {}, options })).programs);
  }
}

/** Configurations of a program. They can be disabled, not deleted. */
export class Configs extends ConfigResource<Config, ConfigsQuery, ConfigInput> {}

/** Token groups: folders below My Assets. */
export class Groups extends Resource<"groups.list" | "groups.nexttoken"> {
  /** All groups with their free and used tokens. POST /groups/list */
  async list(options?: CallOptions): Promise<Group[]> {
    return rows((await this.caller.call("groups.list", { input: {}, options })).groups);
  }

  /**
   * One machine whose token is not used yet. POST /groups/nexttoken
   *
   * @throws NotFoundError when no token is left
   */
  async nextToken(query: NextTokenQuery = {}, options?: CallOptions): Promise<Vm> {
    return unusedToken(entitlementsOf(await this.caller.call("groups.nexttoken", { input: query, options })));
  }
}

/** Virtual machines. */
export class Vms extends EntitlementResource<keyof typeof operations, Vm> {
  /** Machines of a configuration. POST /vms/list */
  async list(query: VmsQuery, options?: CallOptions): Promise<Vm[]> {
    return entitlementsOf(await this.caller.call("vms.list", { input: query, options }));
  }

  /** Makes machines (one without `count`), each with a token. Spends points; never sent twice by itself. POST /vms/create */
  async create(input: VmInput, options?: CallOptions): Promise<Vm[]> {
    const { configId, count = 1, description = null } = input;
    const row = {
      serialNumber: "",
      configId,
      description,
      status: "PENDING",
      token: null,
      tokenStatus: "NOTUSED",
    } as const;
    return this.many("vms.create", { ...input, count }, options, () => Array.from({ length: count }, () => row));
  }

  /** Changes description, end or configuration. POST /vms/update */
  async update(input: VmUpdate, options?: CallOptions): Promise<Vm> {
    const { serialNumber, configId, description } = input;
    return this.one("vms.update", input, options, { serialNumber, configId, description });
  }

  /** Stops counting points from the next day (Pacific Time) on. POST /vms/stop */
  async stop(serialNumber: string, options?: CallOptions): Promise<Vm> {
    return this.one("vms.stop", { serialNumber }, options, { serialNumber, status: "STOPPED" });
  }

  /** Starts a stopped machine again. POST /vms/reactivate */
  async reactivate(serialNumber: string, options?: CallOptions): Promise<Vm> {
    return this.one("vms.reactivate", { serialNumber }, options, { serialNumber, status: "ACTIVE" });
  }

  /** Makes a new token; the old one dies. POST /vms/token */
  async regenerateToken(serialNumber: string, options?: CallOptions): Promise<Vm> {
    const simulated = { serialNumber, token: null, tokenStatus: "NOTUSED" } as const;
    return this.one("vms.token", { serialNumber }, options, simulated);
  }

  /** Points used, by `serialNumber` or by `configId`. POST /vms/points */
  async points(query: VmPointsQuery, options?: CallOptions): Promise<VmPoints[]> {
    needs("vms.points", query, ["serialNumber"], ["configId"]);
    return entitlementsOf(await this.caller.call("vms.points", { input: query, options }));
  }
}
