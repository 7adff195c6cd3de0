import { type CallOptions, IncompleteListError } from "@fortikit/core";
import { done, inBatches, rows } from "@fortikit/core/product";
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
import {
  assetDetails,
  CareResource,
  checkLocation,
  type OperationName,
  refuse,
  serials,
  unitsPerCall,
} from "./care-resource.ts";
import { checkRegistration, registerBatch, toRegistration, withoutKey } from "./registration.ts";

/** One page of a list. */
interface Page {
  readonly assets: Asset[];
  readonly totalPages: number;
}

/** What the pages before brought; kept from page to page, so that a long list costs no more for each. */
interface PagesBefore {
  readonly rows: Asset[];
  readonly serialNumbers: Set<string>;
}

/** Registered units. */
export class Products extends CareResource {
  /**
   * All units that match, over all pages; one page with `pageNumber`. An empty list when nothing matches. Only units with
   * an entitlement are listed. POST /products/list
   *
   * @throws IncompleteListError when the service repeats or skips pages
   */
  async list(query: ProductsQuery = {}, options?: CallOptions): Promise<Asset[]> {
    if (query.pageNumber !== undefined)
      return (await this.#page(criteria(query), query.pageNumber, noPagesYet(), options)).assets;
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
    const before = noPagesYet();
    // Fixed for all pages: they are pages of one question.
    const wanted = criteria(query);
    let number = query.pageNumber ?? 1;
    let last: number;
    do {
      const { assets, totalPages } = await this.#page(wanted, number, before, options);
      for (const asset of assets) {
        before.rows.push(asset);
        before.serialNumbers.add(asset.serialNumber);
      }
      if (assets.length > 0) yield assets;
      last = totalPages;
      number += 1;
    } while (number <= last);
  }

  /** One unit with licence, location and contracts. POST /products/details */
  async details(unit: string | ProductsDetailsRequest, options?: CallOptions): Promise<AssetDetails> {
    const input = typeof unit === "string" ? { serialNumber: unit } : unit;
    return assetDetails("products.details", await this.caller.call("products.details", { input, options }));
  }

  /**
   * Registers one unit or many, or adds contracts to registered ones. More than ten go out in batches of ten; the first
   * batch with an error is the last one sent. Everything is checked before the first is sent. POST /products/register
   *
   * @throws ApiError when a single unit was refused, or the first call as a whole
   * @throws PartialFailureError when some of many units were refused: what was done, what failed and why, what was not
   * sent. It shows units without their `cloudKey`; they can be handed to `register` again as they are.
   */
  async register(
    units: RegistrationUnit | readonly RegistrationUnit[] | Registration,
    options?: CallOptions,
  ): Promise<RegisteredAsset[]> {
    const registration = toRegistration(units);
    checkRegistration(this.caller, registration);
    const { registrationUnits, ...common } = registration;
    const all = registrationUnits.map(withoutKey);
    return inBatches("products.register", all, unitsPerCall, async (batch) => {
      const result = await registerBatch(this.caller, common, batch, options);
      // Nothing is partial about one unit.
      if (all.length === 1 && result.error !== undefined) throw result.error;
      return result;
    });
  }

  /** Sets the description; an empty one clears it. POST /products/description */
  async setDescription(input: DescriptionInput, options?: CallOptions): Promise<void> {
    await this.caller.call("products.description", { input, options, pretend: () => done });
  }

  /** Sets where a unit stands; `location: null` removes it. POST /products/location */
  async setLocation(input: LocationInput, options?: CallOptions): Promise<void> {
    if (input.location === undefined) refuse("products.location", "location", "is missing; null removes it");
    if (input.location !== null) checkLocation("products.location", "location", input.location);
    await this.caller.call("products.location", { input, options, pretend: () => done });
  }

  /**
   * Puts units into a folder, ten a call; `folderId: null` is My Assets. POST /products/folder
   *
   * @throws PartialFailureError when a later call failed: the units moved before, those of the call, the rest
   */
  async setFolder({ serialNumbers, folderId }: FolderAssignment, options?: CallOptions): Promise<void> {
    await this.#tenByTen(
      "products.folder",
      serialNumbers,
      { folderId },
      options,
      () => ({}),
      (_, batch) => batch,
    );
  }

  /**
   * Takes units out of service, ten a call. There is no way back through the API. POST /products/decommission
   *
   * @throws PartialFailureError when a later call failed
   */
  async decommission(serialNumbers: string | readonly string[], options?: CallOptions): Promise<void> {
    await this.#tenByTen(
      "products.decommission",
      serialNumbers,
      {},
      options,
      () => ({}),
      (_, batch) => batch,
    );
  }

  /**
   * Hands units over to another account of the same organization, ten a call. POST /products/transfer
   *
   * @throws PartialFailureError when a later call failed
   */
  async transfer({ serialNumbers, ...accounts }: Transfer, options?: CallOptions): Promise<Asset[]> {
    const pretend = (batch: readonly string[]): object => ({
      assets: batch.map((serialNumber) => ({ serialNumber, accountId: accounts.targetAccountId })),
    });
    return this.#tenByTen("products.transfer", serialNumbers, accounts, options, pretend, ({ assets }) => rows(assets));
  }

  /** Checks all serial numbers, then sends them ten a call. */
  async #tenByTen<Result>(
    operation: OperationName,
    given: string | readonly string[],
    common: object,
    options: CallOptions | undefined,
    pretend: (batch: readonly string[]) => object,
    results: (body: Readonly<Record<string, unknown>>, batch: readonly string[]) => readonly Result[],
  ): Promise<Result[]> {
    const serialNumbers = serials(given);
    this.caller.check(operation, { ...common, serialNumbers });
    return inBatches(operation, serialNumbers, unitsPerCall, async (batch) => {
      const body = await this.caller.call(operation, {
        input: { ...common, serialNumbers: batch },
        options,
        pretend: () => ({ ...done, ...pretend(batch) }),
      });
      return { succeeded: results(body, batch), failed: [] };
    });
  }

  /** One page. */
  async #page(wanted: object, number: number, before: PagesBefore, options: CallOptions | undefined): Promise<Page> {
    // The first page needs no number, and only one source knows the field.
    const input = number === 1 ? wanted : { ...wanted, pageNumber: number };
    const body = await this.caller.call("products.list", { input, options });
    const assets = rows<Asset>(body.assets);
    const told = Number(body.pageNumber ?? 0);
    const totalPages = Number(body.totalPages ?? 0);
    const wrong = assets.length > 0 && told !== 0 && told !== number;
    if (wrong || isRepeated(assets, before))
      throw incompleteList(number, "holds the units of another page", before.rows);
    if (assets.length === 0 && (before.rows.length > 0 || number < totalPages))
      throw incompleteList(number, "is empty", before.rows);
    return { assets, totalPages };
  }
}

function noPagesYet(): PagesBefore {
  return { rows: [], serialNumbers: new Set() };
}

/** The question all pages answer. */
function criteria({ serialNumber, expireBefore, pageNumber: _, ...rest }: ProductsQuery): object {
  return {
    ...rest,
    serialNumber: typeof serialNumber === "string" ? serialNumber.replace(/\*+$/, "%") : serialNumber,
    expireBefore: expireBefore ?? (serialNumber === undefined ? inAHundredYears() : undefined),
  };
}

/** Whether a page brings nothing but what was seen. One unit seen twice is no sign: registrations move the pages. */
function isRepeated(assets: readonly Asset[], { serialNumbers }: PagesBefore): boolean {
  return assets.length > 0 && assets.every((asset) => serialNumbers.has(asset.serialNumber));
}

function incompleteList(number: number, what: string, before: readonly Asset[]): IncompleteListError<Asset> {
  return new IncompleteListError(`products.list: page ${number} ${what}.`, {
    rows: [...before],
    context: { service: "forticare", operation: "products.list" },
    hint: "rows holds what came before; narrow the query by serialNumber.",
  });
}

function inAHundredYears(): Date {
  const date = new Date();
  date.setUTCFullYear(date.getUTCFullYear() + 100);
  return date;
}
