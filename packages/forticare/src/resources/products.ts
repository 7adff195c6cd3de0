import { type CallOptions, IncompleteListError, inBatches } from "@fortikit/core";
import type {
  Asset,
  AssetDetails,
  DescriptionInput,
  FolderAssignment,
  LocationInput,
  ProductsDetailsRequest,
  ProductsQuery,
  RegisteredAsset,
  Registration,
  RegistrationUnit,
  Transfer,
} from "../models.ts";
import { assetDetails, CareResource, checkLocation, done, rows, serials, unitsPerCall } from "./care-resource.ts";
import { registerBatch, toRegistration } from "./registration.ts";

/** Registered units. */
export class Products extends CareResource {
  /**
   * All units that match, over all pages; one page with `pageNumber`. An empty list when nothing matches. Only units with
   * an entitlement are listed. POST /products/list
   *
   * @throws IncompleteListError when the service repeats or skips pages
   */
  async list(query: ProductsQuery = {}, options?: CallOptions): Promise<Asset[]> {
    if (query.pageNumber !== undefined) return (await this.#page(query, query.pageNumber, options)).assets;
    const all: Asset[] = [];
    for await (const page of this.pages(query, options)) all.push(...page);
    return all;
  }

  /** The units that match, one by one; pages are fetched as they are needed. POST /products/list */
  async *iterate(query: ProductsQuery = {}, options?: CallOptions): AsyncGenerator<Asset, void, undefined> {
    for await (const page of this.pages(query, options)) yield* page;
  }

  /** The units that match, a page at a time, from `pageNumber` on. POST /products/list */
  async *pages(query: ProductsQuery = {}, options?: CallOptions): AsyncGenerator<Asset[], void, undefined> {
    const seen: Asset[] = [];
    for (let number = query.pageNumber ?? 1, last = number; number <= last; number += 1) {
      const { assets, totalPages, pageNumber } = await this.#page(query, number, options);
      last = Math.max(totalPages, 1);
      const repeats =
        seen.length > 0 &&
        assets[0] !== undefined &&
        seen.some((asset) => asset.serialNumber === assets[0]?.serialNumber);
      const wrong = pageNumber !== 0 && pageNumber !== number;
      if (repeats || wrong || (assets.length === 0 && number > 1 && number < last)) {
        throw new IncompleteListError(
          `products.list: page ${number} of ${last} ${repeats || wrong ? "repeats an earlier one" : "is empty"}.`,
          {
            rows: seen,
            context: { service: "forticare", operation: "products.list" },
            hint: "rows holds what came before; narrow the query by serialNumber.",
          },
        );
      }
      seen.push(...assets);
      yield assets;
    }
  }

  /** One unit with licence, location and contracts. POST /products/details */
  async details(unit: string | ProductsDetailsRequest, options?: CallOptions): Promise<AssetDetails> {
    const input = typeof unit === "string" ? { serialNumber: unit } : unit;
    return assetDetails("products.details", await this.caller.call("products.details", { input, options }));
  }

  /**
   * Registers one unit or many, or adds contracts to registered ones. More than ten go out in batches of ten; the first
   * batch with an error is the last one sent. POST /products/register
   *
   * @throws PartialFailureError when units were refused: what was done, what failed and why, what was not sent
   */
  async register(
    units: RegistrationUnit | readonly RegistrationUnit[] | Registration,
    options?: CallOptions,
  ): Promise<RegisteredAsset[]> {
    const { registrationUnits, ...common } = toRegistration(units);
    return inBatches("products.register", registrationUnits, unitsPerCall, (batch) =>
      registerBatch(this.caller, { ...common, registrationUnits: batch }, options),
    );
  }

  /** Sets the description; an empty one clears it. POST /products/description */
  async setDescription(input: DescriptionInput, options?: CallOptions): Promise<void> {
    await this.caller.call("products.description", { input, options, pretend: () => done });
  }

  /** Sets where a unit stands; `location: null` removes it. POST /products/location */
  async setLocation(input: LocationInput, options?: CallOptions): Promise<void> {
    if (input.location) checkLocation("products.location", "location", input.location);
    await this.caller.call("products.location", { input, options, pretend: () => done });
  }

  /** Puts units into a folder, ten a call; `folderId: null` is My Assets. POST /products/folder */
  async setFolder({ serialNumbers, folderId }: FolderAssignment, options?: CallOptions): Promise<void> {
    await inBatches("products.folder", serials("products.folder", serialNumbers), unitsPerCall, async (batch) => {
      await this.caller.call("products.folder", {
        input: { folderId, serialNumbers: batch },
        options,
        pretend: () => done,
      });
      return { succeeded: batch, failed: [] };
    });
  }

  /** Takes units out of service, ten a call. There is no way back through the API. POST /products/decommission */
  async decommission(serialNumbers: string | readonly string[], options?: CallOptions): Promise<void> {
    await inBatches(
      "products.decommission",
      serials("products.decommission", serialNumbers),
      unitsPerCall,
      async (batch) => {
        await this.caller.call("products.decommission", {
          input: { serialNumbers: batch },
          options,
          pretend: () => done,
        });
        return { succeeded: batch, failed: [] };
      },
    );
  }

  /** Hands units over to another account of the same organization, ten a call. POST /products/transfer */
  async transfer({ serialNumbers, ...accounts }: Transfer, options?: CallOptions): Promise<Asset[]> {
    return inBatches("products.transfer", serials("products.transfer", serialNumbers), unitsPerCall, async (batch) => {
      const pretend = (): object => ({
        ...done,
        assets: batch.map((serialNumber) => ({ serialNumber, accountId: accounts.targetAccountId })),
      });
      const body = await this.caller.call("products.transfer", {
        input: { ...accounts, serialNumbers: batch },
        options,
        pretend,
      });
      return { succeeded: rows<Asset>(body.assets), failed: [] };
    });
  }

  async #page(
    query: ProductsQuery,
    pageNumber: number,
    options: CallOptions | undefined,
  ): Promise<{ assets: Asset[]; pageNumber: number; totalPages: number }> {
    const { serialNumber, expireBefore, ...rest } = query;
    const input = {
      ...rest,
      serialNumber: serialNumber?.replace(/\*$/, "%"),
      expireBefore: expireBefore ?? (serialNumber === undefined ? inAHundredYears() : undefined),
      // The first page needs no number, and only one source knows the field.
      pageNumber: pageNumber === 1 && query.pageNumber === undefined ? undefined : pageNumber,
    };
    const body = await this.caller.call("products.list", { input, options });
    return {
      assets: rows<Asset>(body.assets),
      pageNumber: Number(body.pageNumber ?? 0),
      totalPages: Number(body.totalPages ?? 0),
    };
  }
}

function inAHundredYears(): Date {
  const date = new Date();
  date.setUTCFullYear(date.getUTCFullYear() + 100);
  return date;
}
