import type { CallOptions } from "@fortikit/core";
import { done, rows } from "@fortikit/core/product";
import type { AssetDetails, License, LicenseRegistration, LicensesQuery } from "../models.ts";
import { assetDetails, CareResource, incomplete } from "./care-resource.ts";

/** Licences and their files. */
export class Licenses extends CareResource {
  /** Licences of the account. POST /licenses/list */
  async list(query: LicensesQuery = {}, options?: CallOptions): Promise<License[]> {
    return rows((await this.caller.call("licenses.list", { input: query, options })).licenses);
  }

  /**
   * Registers a licence by its registration code. A FortiGate-VM's licence file comes at once, in `license`; other
   * products' files are read with `download`. POST /licenses/register
   */
  async register(input: LicenseRegistration, options?: CallOptions): Promise<AssetDetails> {
    const { serialNumber = "", description = null } = input;
    const pretend = (): object => ({ ...done, assetDetails: { serialNumber, description, license: null } });
    return assetDetails("licenses.register", await this.caller.call("licenses.register", { input, options, pretend }));
  }

  /**
   * The text of a unit's licence file, unchanged, as it belongs into `<serial>.lic`. POST /licenses/download
   *
   * @throws ApiError with `apiStatus` -2 when the product has no such file
   */
  async download(serialNumber: string, options?: CallOptions): Promise<string> {
    const { licenseFile } = await this.caller.call("licenses.download", { input: { serialNumber }, options });
    if (typeof licenseFile === "string" && licenseFile !== "") return licenseFile;
    throw incomplete("licenses.download", "licence file");
  }
}
