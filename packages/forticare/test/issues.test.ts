// A test for each fault that was reported, of this package or of the clients before it.

import { PartialFailureError, type RegistrationUnit } from "@fortikit/forticare";
import { useNock } from "@fortikit-tools/testkit";
import { expect, it } from "vitest";
import { failure, rig } from "./harness.ts";
import { answer, envelope, mocked } from "./mocked.ts";

useNock();

const results = (...units: readonly object[]): object =>
  envelope({ status: 2, message: "Failed", error: { errorCode: 301, message: "Failed" }, assets: units });

it("a licence query with a status sends it", async () => {
  const { care, bodies } = await rig();
  const pending = await care.licenses.list({ status: "Pending" });
  expect(bodies("licenses.list")).toEqual([{ status: "Pending" }]);
  expect(new Set(pending.map(({ status }) => status))).toEqual(new Set(["Pending"]));
});

it("optional fields of a registration go inside the unit", async () => {
  const { care, bodies } = await rig();
  await care.products.register({
    serialNumber: "S124FNTF26000301",
    description: "d",
    folderId: 12_006,
    cloudKey: null,
  });
  expect(bodies("products.register")).toEqual([
    { registrationUnits: [{ serialNumber: "S124FNTF26000301", description: "d", folderId: 12_006, cloudKey: null }] },
  ]);
  const beside = { registrationUnits: [{ serialNumber: "S124FNTF26000302" }], description: "d" };
  await expect(care.products.register(beside)).rejects.toMatchObject({ code: "input", field: "description" });
});

it("a registration that failed tells the reason of the unit and not `Failed`", async () => {
  const message = "Product-> Product already registered, but no contract associated with request. Please check again.";
  answer("/products/register", results({ serialNumber: "A", status: 2, message, folderId: 0 }), 400);
  const error = await failure(mocked().products.register({ serialNumber: "A" }));
  expect(error).toMatchObject({ code: "duplicate", message: `FortiCare refused products.register: ${message}` });
});

it("a registration with a wrong key has no results, and its own reason", async () => {
  const message = "Invalid FortiCloud Key in registration units[0].";
  const body = envelope({
    status: -1,
    message: "Invalid incoming request.",
    error: { errorCode: 102, message },
    assets: null,
  });
  answer("/products/register", body, 400);
  const error = await failure(mocked().products.register({ serialNumber: "A", cloudKey: "KEY12345" }));
  expect(error).toMatchObject({ code: "validation", apiCode: 102, apiStatus: -1 });
  expect(error.message).toContain(message);
});

it("one of three units that failed does not hide the two that were registered", async () => {
  const done = (serialNumber: string) => ({ serialNumber, status: 0, message: "Success" });
  answer(
    "/products/register",
    results(done("A"), { serialNumber: "B", status: 2, message: "FortiCloud Key is Required." }, done("C")),
    400,
  );
  const units: RegistrationUnit[] = ["A", "B", "C"].map((serialNumber) => ({ serialNumber }));
  const error = (await failure(mocked().products.register(units))) as unknown as PartialFailureError;
  expect(error).toBeInstanceOf(PartialFailureError);
  expect(error.succeeded).toMatchObject([{ serialNumber: "A" }, { serialNumber: "C" }]);
  expect(error.failed).toEqual([{ input: units[1], status: 2, message: "FortiCloud Key is Required." }]);
});

it("an answer to a search that finds nothing is not an error, though it holds one", async () => {
  const body = { assets: null, pageNumber: 0, totalPages: 0, error: { errorCode: 301, message: "No product found." } };
  answer("/products/list", envelope(body));
  expect(await mocked().products.list({ serialNumber: "NOTHING" })).toEqual([]);
});

it("a wrong unit in the second batch is found before the first batch is sent", async () => {
  const { sim, care } = await rig();
  const units = Array.from({ length: 11 }, (_, index) => ({
    serialNumber: index < 10 ? `S124FNTF2600030${index}` : "",
  }));
  await expect(care.products.register(units)).rejects.toMatchObject({ field: "registrationUnits[10].serialNumber" });
  expect(sim.journal.count()).toBe(0);
});

it("a page past the end of a list that shrank is told, not taken for the end", async () => {
  answer("/products/list", envelope({ assets: [{ serialNumber: "A" }], pageNumber: 1, totalPages: 3 }));
  answer("/products/list", envelope({ assets: null, pageNumber: 0, totalPages: 0 }));
  expect(await failure(mocked().products.list())).toMatchObject({
    code: "incomplete_list",
    rows: [{ serialNumber: "A" }],
  });
});
