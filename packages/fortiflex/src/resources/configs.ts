import type { CallOptions } from "@fortikit/core";
import type { Config, ConfigInput, ConfigsQuery, ConfigUpdate, WireConfig } from "../models.ts";
import { encodeProduct, type WireParameter } from "../product-parameters.ts";
import { configsOf, decodeConfig, done, FlexResource, type OperationName, only } from "./flex-resource.ts";

/** Configurations: product, size and services that entitlements are made of. They can be disabled, not deleted. */
export class Configs extends FlexResource {
  /** Configurations of a program. POST /configs/list */
  async list(query: ConfigsQuery, options?: CallOptions): Promise<Config[]> {
    const body = await this.caller.call("configs.list", { input: query, options });
    return configsOf<WireConfig>(body).map((wire) => decodeConfig(wire) as Config);
  }

  /** Makes a configuration. Parameters are checked against the product before anything is sent. POST /configs/create */
  async create(input: ConfigInput, options?: CallOptions): Promise<Config> {
    const { programSerialNumber, name, accountId } = input;
    const product = encodeProduct("configs.create", input);
    const wire = { programSerialNumber, name, accountId, ...product };
    return this.#one("configs.create", wire, options, { id: 0, name, programSerialNumber, ...pretended(product) });
  }

  /** Changes name and parameters; a change holds for every entitlement made of it. POST /configs/update */
  async update(input: ConfigUpdate, options?: CallOptions): Promise<Config> {
    const { id, name } = input;
    const product = encodeProduct("configs.update", input);
    return this.#one("configs.update", { id, name, parameters: product.parameters }, options, {
      id,
      name,
      ...pretended(product),
    });
  }

  /** Lets new entitlements be made of it again. POST /configs/enable */
  async enable(id: number, options?: CallOptions): Promise<Config> {
    return this.#one("configs.enable", { id }, options, { id, status: "ACTIVE" });
  }

  /** No new entitlements can be made of it from here on. POST /configs/disable */
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

function pretended({
  productTypeId,
  parameters,
}: {
  productTypeId: number;
  parameters: readonly WireParameter[];
}): object {
  return { status: "ACTIVE", productType: { id: productTypeId }, parameters };
}
