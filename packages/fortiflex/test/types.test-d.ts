import {
  type CallOptions,
  type CloudSession,
  type Config,
  type ConfigInput,
  type Configs,
  type DateInput,
  type DecodedProduct,
  type Entitlement,
  type EntitlementPoints,
  type Entitlements,
  type Estimate,
  type EstimatedPoints,
  FortiFlex,
  type FortiFlexOptions,
  type FullResult,
  type Group,
  type Groups,
  type ParameterValue,
  type PointsReport,
  type ProductInput,
  type ProductName,
  type Program,
  type ProgramPoints,
  type Programs,
  type Tools,
  type UnknownValue,
  unknownValue,
  type VmEntitlementInput,
  type WireConfig,
} from "@fortikit/fortiflex";
import {
  type ConfigInput as ConfigInputV1,
  type Config as ConfigV1,
  FlexVM,
  type Vm,
  type VmInput,
  type VmPoints,
} from "@fortikit/fortiflex/v1";
import { describe, expectTypeOf, it } from "vitest";

const flex = new FortiFlex({ token: "t" });
const vm = new FlexVM({ token: "t" });
const create = { programSerialNumber: "P", name: "n" };
declare const config: Config;
declare function make(input: ConfigInput): void;
declare function makeV1(input: ConfigInputV1): void;

describe("what comes back", () => {
  it("is the useful part, in types of this package", () => {
    expectTypeOf(flex.programs.list).returns.resolves.toEqualTypeOf<Program[]>();
    expectTypeOf(flex.programs.points).returns.resolves.toEqualTypeOf<ProgramPoints>();
    expectTypeOf(flex.configs.list).returns.resolves.toEqualTypeOf<Config[]>();
    expectTypeOf(flex.configs.create).returns.resolves.toEqualTypeOf<Config>();
    expectTypeOf(flex.configs.disable).returns.resolves.toEqualTypeOf<Config>();
    expectTypeOf(flex.entitlements.createVm).returns.resolves.toEqualTypeOf<Entitlement[]>();
    expectTypeOf(flex.entitlements.stop).returns.resolves.toEqualTypeOf<Entitlement>();
    expectTypeOf(flex.entitlements.points).returns.resolves.toEqualTypeOf<EntitlementPoints[]>();
    expectTypeOf(flex.entitlements.pointsReport).returns.resolves.toEqualTypeOf<PointsReport>();
    expectTypeOf(flex.groups.list).returns.resolves.toEqualTypeOf<Group[]>();
    expectTypeOf(flex.groups.nextToken).returns.resolves.toEqualTypeOf<Entitlement>();
    expectTypeOf(flex.tools.calc).returns.resolves.toEqualTypeOf<EstimatedPoints>();
    expectTypeOf(flex.configs.full.create).returns.resolves.toEqualTypeOf<FullResult<Config>>();
    expectTypeOf(flex.entitlements.full.stop).parameters.toExtend<[string, (CallOptions | undefined)?]>();
  });

  it("the client's parts have names of this package", () => {
    expectTypeOf(flex.programs).toEqualTypeOf<Programs>();
    expectTypeOf(flex.configs).toEqualTypeOf<Configs>();
    expectTypeOf(flex.entitlements).toEqualTypeOf<Entitlements>();
    expectTypeOf(flex.groups).toEqualTypeOf<Groups>();
    expectTypeOf(flex.tools).toEqualTypeOf<Tools>();
    expectTypeOf(flex.session).toEqualTypeOf<CloudSession>();
    expectTypeOf<FortiFlex>().toExtend<AsyncDisposable>();
  });

  it("methods for subclasses stay inside", () => {
    // @ts-expect-error protected
    void flex.entitlements.many;
    // @ts-expect-error protected
    void flex.entitlements.one;
  });
});

describe("products decoded", () => {
  it("are told apart by name", () => {
    if (config.product === "FGT_VM_Bundle") {
      expectTypeOf(config.parameters.cpu).toEqualTypeOf<number | undefined>();
      expectTypeOf(config.parameters.service).toEqualTypeOf<"FC" | "UTP" | "ENT" | "ATP" | UnknownValue | undefined>();
      expectTypeOf(config.parameters[900]).toEqualTypeOf<ParameterValue | undefined>();
      // @ts-expect-error a parameter of another product
      void config.parameters.users;
    }
    if (config.product === "FORTISASE") expectTypeOf(config.parameters.users).toEqualTypeOf<number | undefined>();
    if (config.product === undefined) expectTypeOf(config.parameters[7]).toEqualTypeOf<ParameterValue | undefined>();
    expectTypeOf(config.product).toEqualTypeOf<ProductName | undefined>();
    expectTypeOf(config.wire).toEqualTypeOf<WireConfig>();
    expectTypeOf<Config>().toExtend<DecodedProduct>();
  });

  it("hold the figures that only the service sets", () => {
    if (config.product === "FORTIEDR") expectTypeOf(config.parameters.endpoints).toEqualTypeOf<number | undefined>();
    if (config.product === "FORTINDR_CLOUD")
      expectTypeOf(config.parameters.meteredUsage).toEqualTypeOf<number | undefined>();
  });
});

describe("products to be sent", () => {
  it("are what create takes", () => {
    expectTypeOf(flex.configs.create).parameter(0).toEqualTypeOf<ConfigInput>();
    expectTypeOf(vm.configs.create).parameter(0).toEqualTypeOf<ConfigInputV1>();
  });

  it("take the parameters of their product", () => {
    make({ ...create, product: "FGT_VM_Bundle", parameters: { cpu: 4, service: "UTP", vdom: undefined } });
    make({ ...create, product: "FORTINDR_CLOUD", parameters: {} });
    // @ts-expect-error cpu is no parameter of FortiSASE
    make({ ...create, product: "FORTISASE", parameters: { cpu: 4, users: 50, service: "FSASESTD" } });
    // @ts-expect-error service is missing
    make({ ...create, product: "FGT_VM_Bundle", parameters: { cpu: 4 } });
    // @ts-expect-error cpu is a number
    make({ ...create, product: "FGT_VM_Bundle", parameters: { cpu: "4", service: "UTP" } });
    // @ts-expect-error there is no such product
    make({ ...create, product: "FGT_NEXT", parameters: {} });
    // @ts-expect-error it takes none
    make({ ...create, product: "FORTINDR_CLOUD", parameters: { cpu: 4 } });
    // @ts-expect-error only the service sets it
    make({ ...create, product: "FORTIEDR", parameters: { service: "FEDRPDR", endpoints: 5 } });
  });

  it("refuse foreign choices, and take unknownValue", () => {
    // @ts-expect-error a choice of another product
    make({ ...create, product: "FGT_VM_Bundle", parameters: { cpu: 4, service: "FSASESTD" } });
    // @ts-expect-error in lists too
    make({ ...create, product: "FGT_VM_Bundle", parameters: { cpu: 4, service: "UTP", cloudServices: ["X"] } });
    const cloudServices = [unknownValue("X"), "FGTFAMS"] as const;
    make({ ...create, product: "FGT_VM_Bundle", parameters: { cpu: 4, service: unknownValue("NEW"), cloudServices } });
    // @ts-expect-error a foreign literal of a query
    void flex.entitlements.list({ configId: 1, status: "GONE" });
    void flex.entitlements.list({ configId: 1, status: unknownValue("GRACE_PERIOD") });
  });

  it("pass through by number", () => {
    make({ ...create, product: "FGT_VM_Bundle", parameters: { cpu: 4, service: "UTP", 900: ["A"], 901: 5 } });
    make({ ...create, productTypeId: 210, parameters: [{ id: 1, value: 4 }] });
    make({ ...create, productTypeId: 210, parameters: { 1: "4" } });
    if (config.product === undefined)
      void flex.configs.update({ id: config.id, productTypeId: 210, parameters: config.parameters });
    // @ts-expect-error by name or by number, not both
    make({ ...create, product: "FGT_VM_Bundle", productTypeId: 1, parameters: { cpu: 4, service: "UTP" } });
    expectTypeOf<ConfigInput>().toExtend<ProductInput>();
  });

  it("may hold the figures of the service in an estimate", () => {
    void flex.tools.calc({
      programSerialNumber: "P",
      product: "FORTIEDR",
      parameters: { service: "FEDRPDR", endpoints: 5 },
    });
    expectTypeOf<ProductInput & { programSerialNumber: string }>().toExtend<Estimate>();
  });
});

describe("arguments", () => {
  it("take dates as Date and text, null for the end of the program, undefined anywhere", () => {
    expectTypeOf<VmEntitlementInput["endDate"]>().toEqualTypeOf<DateInput | null | undefined>();
    expectTypeOf<{
      configId: number;
      count: undefined;
      endDate: undefined;
      description: undefined;
    }>().toExtend<VmEntitlementInput>();
    expectTypeOf<{ token: string; session: undefined; readOnly: undefined }>().toExtend<FortiFlexOptions>();
    void flex.entitlements.points({ configId: 1, startDate: new Date(), endDate: "2026-01-01" });
    // @ts-expect-error a number is no date
    void flex.entitlements.createVm({ configId: 1, endDate: 2030 });
    // @ts-expect-error there is no such field
    void flex.entitlements.createVm({ configId: 1, colour: "red" });
    // @ts-expect-error days are needed
    void flex.entitlements.points({ configId: 1 });
  });
});

describe("FlexVM v1", () => {
  it("is typed the same way, without accounts", () => {
    expectTypeOf(vm.configs.list).returns.resolves.toEqualTypeOf<ConfigV1[]>();
    expectTypeOf(vm.vms.create).returns.resolves.toEqualTypeOf<Vm[]>();
    expectTypeOf(vm.vms.points).returns.resolves.toEqualTypeOf<VmPoints[]>();
    expectTypeOf<VmInput["count"]>().toEqualTypeOf<number | undefined>();
    expectTypeOf<ConfigV1>().not.toHaveProperty("accountId");
    expectTypeOf<ConfigInputV1>().toExtend<ProductInput>();
    // @ts-expect-error v1 knows no accounts
    makeV1({ ...create, accountId: 7, product: "FGT_VM_Bundle", parameters: { cpu: 4, service: "UTP" } });
  });
});
