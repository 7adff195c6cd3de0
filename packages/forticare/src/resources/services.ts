import type { CallOptions } from "@fortikit/core";
import { done } from "@fortikit/core/product";
import type { AssetDetails, ServiceRegistration } from "../models.ts";
import { assetDetails, CareResource } from "./care-resource.ts";

/** Subscription services. */
export class Services extends CareResource {
  /**
   * Registers a subscription contract, such as FortiGate VM-S: the service makes the serial number; its licence file is
   * then read with `licenses.download`. POST /services/register
   */
  async register(input: ServiceRegistration, options?: CallOptions): Promise<AssetDetails> {
    const pretend = (): object => ({
      ...done,
      assetDetails: { serialNumber: "", description: input.description ?? null, license: null },
    });
    return assetDetails("services.register", await this.caller.call("services.register", { input, options, pretend }));
  }
}
