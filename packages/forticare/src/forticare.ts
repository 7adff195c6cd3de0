import type { CloudClientOptions, RateLimit } from "@fortikit/core";
import { CloudClient, OperationCaller } from "@fortikit/core/product";
import { isRefused, read } from "./envelope.ts";
import { operations } from "./generated/operations.ts";
import { Contracts } from "./resources/contracts.ts";
import { Folders } from "./resources/folders.ts";
import { Licenses } from "./resources/licenses.ts";
import { Products } from "./resources/products.ts";
import { Services } from "./resources/services.ts";

/** Published limits of Asset Management V3: 100 calls a minute, 1000 an hour, 10 errors an hour. */
export const fortiCareLimits: RateLimit = { callsPerMinute: 100, callsPerHour: 1000, errorsPerHour: 10 };

/** Options of `FortiCare`. */
export interface FortiCareOptions extends CloudClientOptions {}

/**
 * FortiCare Asset Management V3: products, licences, contracts, folders, services.
 *
 * @example
 * ```ts
 * const care = new FortiCare({ session }); // or { apiId, password }, { token }, or FORTICLOUD_* in the environment
 * for await (const asset of care.products.iterate({ serialNumber: "FGT60F*" })) console.log(asset.productModel);
 * ```
 */
export class FortiCare extends CloudClient {
  readonly products: Products;
  readonly licenses: Licenses;
  readonly contracts: Contracts;
  readonly folders: Folders;
  readonly services: Services;

  constructor(options: FortiCareOptions = {}) {
    super(
      {
        profile: { service: "forticare", isRefused, read },
        clientId: "assetmanagement",
        basePath: "/ES/api/registration/v3",
        limits: fortiCareLimits,
      },
      options,
    );
    const caller = new OperationCaller(this.http, operations);
    this.products = new Products(caller);
    this.licenses = new Licenses(caller);
    this.contracts = new Contracts(caller);
    this.folders = new Folders(caller);
    this.services = new Services(caller);
  }
}
