import { type CallOptions, Resource } from "@fortikit/core";
import type { operations } from "../generated/operations-v1.ts";
import { encodeProduct } from "../product-parameters.ts";
import { configsOf, decodeConfig, done, needs, only, rows } from "../resources/flex-resource.ts";
import type {
  Config,
  ConfigInput,
  ConfigsQuery,
  ConfigUpdate,
  Group,
  NextTokenQuery,
  Program,
  Vm,
  VmInput,
  VmPoints,
  VmPointsQuery,
  VmsQuery,
  VmUpdate,
  WireConfig,
} from "./models.ts";

type OperationName = keyof typeof operations;

/** Programs of the account. */
export class Programs extends Resource<OperationName> {
  /** All programs. POST /programs/list */
  async list(options?: CallOptions): Promise<Program[]> {
    return rows((await this.caller.call("programs.list", { input: {}, options })).programs);
  }
}

/** Configurations of a program. */
export class Configs extends Resource<OperationName> {
  /** POST /configs/list */
  async list(query: ConfigsQuery, options?: CallOptions): Promise<Config[]> {
    const body = await this.caller.call("configs.list", { input: query, options });
    return configsOf<WireConfig>(body).map((wire) => decodeConfig(wire) as Config);
  }

  /** POST /configs/create */
  async create(input: ConfigInput, options?: CallOptions): Promise<Config> {
    const { programSerialNumber, name } = input;
    const { productTypeId, parameters } = encodeProduct("configs.create", input);
    const simulated = {
      id: 0,
      name,
      programSerialNumber,
      status: "ACTIVE",
      productType: { id: productTypeId },
      parameters,
    };
    return this.#one("configs.create", { programSerialNumber, name, productTypeId, parameters }, options, simulated);
  }

  /** POST /configs/update */
  async update(input: ConfigUpdate, options?: CallOptions): Promise<Config> {
    const { id, name } = input;
    const { productTypeId, parameters } = encodeProduct("configs.update", input);
    return this.#one("configs.update", { id, name, parameters }, options, {
      id,
      name,
      productType: { id: productTypeId },
      parameters,
    });
  }

  /** POST /configs/enable */
  async enable(id: number, options?: CallOptions): Promise<Config> {
    return this.#one("configs.enable", { id }, options, { id, status: "ACTIVE" });
  }

  /** POST /configs/disable */
  async disable(id: number, options?: CallOptions): Promise<Config> {
    return this.#one("configs.disable", { id }, options, { id, status: "DISABLED" });
  }

  async #one(
    operation: OperationName,
    input: object,
    options: CallOptions | undefined,
    simulated: object,
  ): Promise<Config> {
    const pretend = (): object => ({ ...done, configs: simulated });
    const body = await this.caller.call(operation, { input, options, pretend });
    return decodeConfig(only(operation, configsOf<WireConfig>(body))) as Config;
  }
}

/** Token groups: folders below My Assets. */
export class Groups extends Resource<OperationName> {
  /** POST /groups/list */
  async list(options?: CallOptions): Promise<Group[]> {
    return rows((await this.caller.call("groups.list", { input: {}, options })).groups);
  }

  /** One machine whose token is not used yet. POST /groups/nexttoken */
  async nextToken(query: NextTokenQuery, options?: CallOptions): Promise<Vm> {
    return only(
      "groups.nexttoken",
      rows<Vm>((await this.caller.call("groups.nexttoken", { input: query, options })).vms),
    );
  }
}

/** Virtual machines. */
export class Vms extends Resource<OperationName> {
  /** Machines of a configuration. POST /vms/list */
  async list(query: VmsQuery, options?: CallOptions): Promise<Vm[]> {
    return rows((await this.caller.call("vms.list", { input: query, options })).vms);
  }

  /** Makes machines, each with a token. Spends points; never sent twice by itself. POST /vms/create */
  async create(input: VmInput, options?: CallOptions): Promise<Vm[]> {
    const { configId, count = 1, description = null } = input;
    const simulated = Array.from({ length: count }, () => ({
      serialNumber: "",
      configId,
      description,
      status: "PENDING",
      token: null,
    }));
    return this.#many("vms.create", { ...input, count }, options, simulated);
  }

  /** POST /vms/update */
  async update(input: VmUpdate, options?: CallOptions): Promise<Vm> {
    const { serialNumber, configId, description } = input;
    return this.#one("vms.update", input, options, { serialNumber, configId, description });
  }

  /** POST /vms/stop */
  async stop(serialNumber: string, options?: CallOptions): Promise<Vm> {
    return this.#one("vms.stop", { serialNumber }, options, { serialNumber, status: "STOPPED" });
  }

  /** POST /vms/reactivate */
  async reactivate(serialNumber: string, options?: CallOptions): Promise<Vm> {
    return this.#one("vms.reactivate", { serialNumber }, options, { serialNumber, status: "ACTIVE" });
  }

  /** Makes a new token; the old one dies. POST /vms/token */
  async regenerateToken(serialNumber: string, options?: CallOptions): Promise<Vm> {
    return this.#one("vms.token", { serialNumber }, options, { serialNumber, token: null });
  }

  /** Points used, by `serialNumber` or by `configId`. POST /vms/points */
  async points(query: VmPointsQuery, options?: CallOptions): Promise<VmPoints[]> {
    needs("vms.points", query, ["serialNumber"], ["configId"]);
    return rows((await this.caller.call("vms.points", { input: query, options })).vms);
  }

  async #many(
    operation: OperationName,
    input: object,
    options: CallOptions | undefined,
    simulated: readonly object[],
  ): Promise<Vm[]> {
    const pretend = (): object => ({ ...done, vms: simulated });
    return rows((await this.caller.call(operation, { input, options, pretend })).vms);
  }

  async #one(
    operation: OperationName,
    input: object,
    options: CallOptions | undefined,
    simulated: object,
  ): Promise<Vm> {
    return only(operation, await this.#many(operation, input, options, [simulated]));
  }
}
