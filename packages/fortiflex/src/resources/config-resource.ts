import type { CallOptions } from "@fortikit/core";
import { done, Resource } from "@fortikit/core/product";
import { encodeProduct, type WireProduct } from "../encode-product.ts";
import type { ConfigUpdate } from "../models.ts";
import type { ProductInput } from "../product-parameters.ts";
import { configsOf, decodeConfig, only } from "./flex-resource.ts";

type Operation = `configs.${"list" | "create" | "update" | "enable" | "disable"}`;
type Input = ProductInput & {
  readonly programSerialNumber: string;
  readonly name: string;
  readonly accountId?: number | undefined;
};

/** Configurations, the same in both versions but for the account that v2 knows. */
export abstract class ConfigResource<
  Config,
  Query extends object,
  ConfigInput extends Input,
> extends Resource<Operation> {
  /** Configurations of a program. POST /configs/list */
  async list(query: Query, options?: CallOptions): Promise<Config[]> {
    const body = await this.caller.call("configs.list", { input: query, options });
    return configsOf(body).map((wire) => decodeConfig(wire) as Config);
  }

  /**
   * Makes a configuration. Parameters are checked against the product before anything is sent. Never sent twice by
   * itself. POST /configs/create
   *
   * @throws InputError that names the parameter the service would refuse
   */
  async create(input: ConfigInput, options?: CallOptions): Promise<Config> {
    const { programSerialNumber, name, accountId } = input;
    const product = encodeProduct("configs.create", input);
    const simulated = { id: 0, name, programSerialNumber, accountId, status: "ACTIVE", ...pretended(product) };
    return this.#one("configs.create", { programSerialNumber, name, accountId, ...product }, options, simulated);
  }

  /**
   * Changes name and parameters; a change holds for every entitlement made of it. Give all parameters: the service
   * wants them all. Some can be raised and not lowered. The product itself cannot change. POST /configs/update
   */
  async update(input: ConfigUpdate, options?: CallOptions): Promise<Config> {
    const { id, name } = input;
    const product = encodeProduct("configs.update", input);
    const { parameters } = product;
    return this.#one("configs.update", { id, name, parameters }, options, { id, name, ...pretended(product) });
  }

  /** Lets new entitlements be made of it again. POST /configs/enable */
  async enable(id: number, options?: CallOptions): Promise<Config> {
    return this.#one("configs.enable", { id }, options, { id, status: "ACTIVE" });
  }

  /** No new entitlements can be made of it from here on. There is no way to delete it. POST /configs/disable */
  async disable(id: number, options?: CallOptions): Promise<Config> {
    return this.#one("configs.disable", { id }, options, { id, status: "DISABLED" });
  }

  async #one(
    operation: Operation,
    input: object,
    options: CallOptions | undefined,
    simulated: object,
  ): Promise<Config> {
    const pretend = (): object => ({ ...done, configs: simulated });
    const body = await this.caller.call(operation, { input, options, pretend });
    return decodeConfig(only(operation, configsOf(body))) as Config;
  }
}

/** The product as an answer shows it. */
function pretended({ productTypeId, parameters }: WireProduct): object {
  return {
    productType: { id: productTypeId },
    parameters: parameters.map(({ id, value }) => ({ id, value: String(value) })),
  };
}
