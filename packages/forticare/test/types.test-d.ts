import {
  type ApiResponse,
  type Asset,
  type AssetDetails,
  type AssetLicense,
  type CallOptions,
  type CloudSession,
  type ContractSummary,
  type Contracts,
  type DateInput,
  type FailedItem,
  type Folder,
  type Folders,
  FortiCare,
  type FortiCareOptions,
  type FullResult,
  type IncompleteListError,
  type License,
  type Licenses,
  type LimitStatus,
  type LocationInput,
  type OperationRecord,
  type PartialFailureError,
  type Products,
  type ProductsQuery,
  type RegisteredAsset,
  type Registration,
  type RegistrationStatus,
  type RegistrationUnit,
  type Services,
  type UnknownValue,
  unknownValue,
} from "@fortikit/forticare";
import { describe, expectTypeOf, it } from "vitest";

const care = new FortiCare({ token: "t" });

describe("what comes back", () => {
  it("is the useful part, in types of this package", () => {
    expectTypeOf(care.products.list).returns.resolves.toEqualTypeOf<Asset[]>();
    expectTypeOf(care.products.iterate).returns.toEqualTypeOf<AsyncGenerator<Asset, void, undefined>>();
    expectTypeOf(care.products.pages).returns.toEqualTypeOf<AsyncGenerator<Asset[], void, undefined>>();
    expectTypeOf(care.products.details).returns.resolves.toEqualTypeOf<AssetDetails>();
    expectTypeOf(care.products.register).returns.resolves.toEqualTypeOf<RegisteredAsset[]>();
    expectTypeOf(care.products.transfer).returns.resolves.toEqualTypeOf<Asset[]>();
    expectTypeOf(care.products.setFolder).returns.resolves.toEqualTypeOf<void>();
    expectTypeOf(care.licenses.list).returns.resolves.toEqualTypeOf<License[]>();
    expectTypeOf(care.licenses.download).returns.resolves.toEqualTypeOf<string>();
    expectTypeOf(care.contracts.list).returns.resolves.toEqualTypeOf<ContractSummary[]>();
    expectTypeOf(care.folders.create).returns.resolves.toEqualTypeOf<Folder>();
    expectTypeOf(care.services.register).returns.resolves.toEqualTypeOf<AssetDetails>();
    expectTypeOf<AssetDetails["license"]>().toEqualTypeOf<readonly AssetLicense[]>();
    expectTypeOf<RegisteredAsset["status"]>().toEqualTypeOf<number | undefined>();
    expectTypeOf<Asset["status"]>().toEqualTypeOf<RegistrationStatus | undefined>();
  });

  it("comes with the envelope from full, without iterate", () => {
    expectTypeOf(care.products.full.list).returns.resolves.toEqualTypeOf<FullResult<Asset[]>>();
    expectTypeOf(care.licenses.full.download).parameters.toExtend<[string, (CallOptions | undefined)?]>();
    expectTypeOf<FullResult<Asset[]>["headers"]>().toEqualTypeOf<ApiResponse["headers"]>();
    // @ts-expect-error full has promises only
    void care.products.full.iterate;
  });

  it("the client's parts have names of this package", () => {
    expectTypeOf(care.products).toEqualTypeOf<Products>();
    expectTypeOf(care.licenses).toEqualTypeOf<Licenses>();
    expectTypeOf(care.contracts).toEqualTypeOf<Contracts>();
    expectTypeOf(care.folders).toEqualTypeOf<Folders>();
    expectTypeOf(care.services).toEqualTypeOf<Services>();
    expectTypeOf(care.session).toEqualTypeOf<CloudSession>();
    expectTypeOf(care.limits()).toEqualTypeOf<LimitStatus>();
    expectTypeOf(care.operations()).toEqualTypeOf<OperationRecord[]>();
    expectTypeOf<FortiCare>().toExtend<AsyncDisposable>();
    expectTypeOf<IncompleteListError<Asset>["rows"]>().toEqualTypeOf<readonly Asset[]>();
    expectTypeOf<PartialFailureError<RegistrationUnit>["failed"]>().toEqualTypeOf<
      readonly FailedItem<RegistrationUnit>[]
    >();
  });
});

describe("what is taken", () => {
  it("dates as Date or text, undefined anywhere", () => {
    expectTypeOf<ProductsQuery["expireBefore"]>().toEqualTypeOf<DateInput | undefined>();
    expectTypeOf<{ serialNumber: undefined; expireBefore: Date; pageNumber: undefined }>().toExtend<ProductsQuery>();
    expectTypeOf<{
      session: undefined;
      token: string;
      apiId: undefined;
      retry: undefined;
    }>().toExtend<FortiCareOptions>();
    // @ts-expect-error a number is no date
    void care.products.list({ expireBefore: 2030 });
  });

  it("known values of enums, what was read, and unknownValue", () => {
    expectTypeOf<RegistrationStatus>().toEqualTypeOf<"Registered" | "Pending" | UnknownValue>();
    void care.products.list({ status: "Pending" });
    void care.products.list({ status: unknownValue("Sold") });
    // @ts-expect-error a foreign literal
    void care.products.list({ status: "Sold" });
    // @ts-expect-error the same for licences
    void care.licenses.list({ status: "Expired" });
  });

  it("one unit, many, or the whole request", () => {
    expectTypeOf(care.products.register)
      .parameter(0)
      .toEqualTypeOf<RegistrationUnit | readonly RegistrationUnit[] | Registration>();
    void care.products.register({ serialNumber: "A", location: { city: "Lyon" } });
    void care.products.register({ serialNumber: "A", location: { ref: "#/locations/0" } });
    void care.products.register({ serialNumber: "A", description: null, contractNumber: undefined });
    // @ts-expect-error a unit has a serial number
    void care.products.register({ contractNumber: "1" });
  });

  it("a location, or null to remove it; never nothing", () => {
    expectTypeOf<null>().toExtend<LocationInput["location"]>();
    // @ts-expect-error null removes it
    void care.products.setLocation({ serialNumber: "A" });
    // @ts-expect-error undefined does not
    void care.products.setLocation({ serialNumber: "A", location: undefined });
  });

  it("serial numbers as one or many", () => {
    void care.products.decommission("A");
    void care.products.decommission(["A", "B"]);
    void care.products.setFolder({ serialNumbers: "A", folderId: null });
    // @ts-expect-error null is said, not left out
    void care.products.setFolder({ serialNumbers: "A" });
  });

  it("no field the operation does not have", () => {
    // @ts-expect-error folders have no colour
    void care.folders.create({ folderName: "A", colour: "red" });
  });
});
