import { Validator } from "@cfworker/json-schema";
import { beforeAll, describe, expect, it } from "vitest";
import { emitModel } from "../../src/cloud/emit-model.ts";
import { loadProducts } from "../../src/cloud/load-products.ts";
import { loadSpec, type Spec } from "../../src/cloud/load-spec.ts";
import { evaluate, REPOSITORY } from "../fixture.ts";

interface Api {
  readonly operations: Record<string, { path: string; request: object }>;
}

let specs: { name: string; spec: Spec }[];
let model: Record<string, unknown>;

beforeAll(async () => {
  const files = {
    oauth: "forticloud/oauth",
    forticare: "forticare/v3",
    fortiflexV2: "fortiflex/v2",
    fortiflexV1: "fortiflex/v1",
  };
  specs = await Promise.all(
    Object.entries(files).map(async ([name, file]) => ({
      name,
      spec: await loadSpec(REPOSITORY, `specs/${file}.yaml`),
    })),
  );
  model = await evaluate(emitModel(specs, await loadProducts(REPOSITORY, "specs/fortiflex/products.yaml")));
});

function requestSchema(api: string, id: string): object {
  const found = (model[api] as Api).operations[id]?.request;
  if (found === undefined) throw new Error(`no operation ${api} ${id}`);
  return found;
}

function accepts(api: string, id: string, body: unknown): boolean {
  return new Validator(requestSchema(api, id), "2020-12").validate(body).valid;
}

describe("the simulator's model", () => {
  it("accepts every example of the specs", () => {
    for (const { name, spec } of specs) {
      for (const { id, requestExamples } of spec.operations) {
        for (const example of requestExamples) {
          expect(accepts(name, id, example.value), `${name} ${id} ${example.name}`).toBe(true);
        }
      }
    }
  });

  it("stands by itself: no references, texts or extensions", () => {
    for (const { name, spec } of specs) {
      for (const { id } of spec.operations) {
        expect(JSON.stringify(requestSchema(name, id))).not.toMatch(/\$ref|"x-|"examples"/);
      }
    }
  });

  it("keeps fields whose names are keywords of JSON Schema", () => {
    expect(accepts("forticare", "products.description", { serialNumber: "A", description: "text" })).toBe(true);
    expect(accepts("forticare", "products.description", { serialNumber: "A", description: 1 })).toBe(false);
  });

  it.each<[string, string, string, unknown]>([
    ["a field that no request has", "forticare", "products.details", { serialNumber: "A", colour: "red" }],
    ["neither a serial number nor a date", "forticare", "products.list", { status: "Registered" }],
    ["an empty serial number", "forticare", "products.list", { serialNumber: "" }],
    ["no object", "forticare", "folders.list", []],
    [
      "eleven units",
      "forticare",
      "products.register",
      { registrationUnits: Array.from({ length: 11 }, () => ({ serialNumber: "A" })) },
    ],
    [
      "a state by its name",
      "forticare",
      "products.location",
      { serialNumber: "A", location: { countryCode: "US", stateOrProvince: "California" } },
    ],
    [
      "a telephone number without country code",
      "forticare",
      "products.location",
      { serialNumber: "A", location: { phone: "5550100" } },
    ],
    [
      "a date in words",
      "fortiflexV2",
      "entitlements.points",
      { configId: 1, startDate: "yesterday", endDate: "2025-01-31" },
    ],
    [
      "points of no configuration",
      "fortiflexV2",
      "entitlements.points",
      { startDate: "2025-01-01", endDate: "2025-01-31" },
    ],
    ["no entitlement at all", "fortiflexV2", "entitlements.vm.create", { configId: 1, count: 0 }],
    ["a grant that does not exist", "oauth", "oauth.token", { grant_type: "client_credentials", client_id: "a" }],
    ["points of v1 by nothing", "fortiflexV1", "vms.points", { startDate: "2025-01-01", endDate: "2025-01-31" }],
  ])("refuses %s", (_, api, id, body) => {
    expect(accepts(api, id, body)).toBe(false);
  });

  it.each([
    "2025-01-31",
    "2025-01-31 10:11:12",
    "2025-01-31T10:11:12",
    "2025-01-31T10:11:12.1234567Z",
    "2035-01-20T10:11:11-8:00",
    "2035-01-20T10:11:11+0100",
  ])("takes the date %s", (endDate) => {
    expect(accepts("fortiflexV2", "entitlements.vm.create", { configId: 1, endDate })).toBe(true);
  });

  it("leaves states of other countries alone, and null ends a term with the program", () => {
    const location = { countryCode: "DE", stateOrProvince: "Bayern" };
    expect(accepts("forticare", "products.location", { serialNumber: "A", location })).toBe(true);
    expect(accepts("fortiflexV2", "entitlements.vm.create", { configId: 1, endDate: null })).toBe(true);
  });

  it("holds the product table", () => {
    const products = model.flexProducts as {
      id: number;
      parameters: { id: number; key: string; multiple: boolean }[];
    }[];
    expect(products).toHaveLength(24);
    expect(products[0]?.parameters[3]).toMatchObject({
      id: 43,
      key: "fortiGuardServices",
      multiple: true,
      required: false,
      none: "NONE",
    });
  });
});
