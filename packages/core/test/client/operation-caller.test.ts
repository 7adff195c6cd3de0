import { startSimulator } from "@fortikit/simulator/node";
import { describe, expect, it } from "vitest";
import { OperationCaller } from "../../src/client/operation-caller.ts";
import { Resource } from "../../src/client/resource.ts";
import type { ApiRequest, ApiResponse, CallOptions, Transport } from "../../src/contract/request.ts";
import { InputError } from "../../src/errors/before-sending.ts";
import type { OperationRow } from "../../src/input/operation-row.ts";
import { CloudSession } from "../../src/session/cloud-session.ts";
import { miniCare } from "../session/mini-clients.ts";

const rows = {
  "units.list": {
    method: "POST",
    path: "/units/list",
    safe: true,
    fields: { pageNumber: { type: "integer", min: 1 } },
  },
  "units.register": {
    method: "POST",
    path: "/units/register",
    safe: false,
    secret: true,
    object: { type: "unit", key: "units" },
    fields: { units: { type: "array", required: true }, ids: { type: "unknown" } },
  },
} as const satisfies Readonly<Record<string, OperationRow>>;

type Name = keyof typeof rows;

function transport() {
  const sent: { request: ApiRequest; options: CallOptions | undefined }[] = [];
  const response = (value: unknown): ApiResponse => {
    const headers = { "x-page": String(sent.length) };
    return { value, status: 200, headers, requestId: `id-${sent.length}`, attempts: 1, durationMs: 1, sent: true };
  };
  const fake: Transport = {
    send: async (request, options) => {
      sent.push({ request, options });
      return response({ status: 0, rows: [sent.length], page: sent.length });
    },
    close: async () => undefined,
  };
  return { fake, sent };
}

class Units extends Resource<Name> {
  readonly unit = "unit";

  /** Two pages. */
  async list(options?: CallOptions): Promise<unknown[]> {
    const pages = [];
    for (const pageNumber of [1, 2]) {
      const { rows: page } = await this.caller.call("units.list", { input: { pageNumber }, options });
      pages.push(...(page as unknown[]));
    }
    return pages;
  }

  async nothing(): Promise<string> {
    return "nothing was sent";
  }

  async check(pageNumber: number): Promise<unknown> {
    return this.caller.call("units.list", { input: { pageNumber }, options: undefined });
  }
}

describe("OperationCaller", () => {
  it("sends what the row says, with the input as JSON, and gives the envelope", async () => {
    const { fake, sent } = transport();
    const caller = new OperationCaller<Name>(fake, rows);
    const pretend = (): unknown => ({ status: 0 });
    const options = { retry: 0 };
    const units = [{ serialNumber: "A" }, { serialNumber: "B" }];
    expect(await caller.call("units.register", { input: { units }, options, pretend })).toMatchObject({ status: 0 });
    expect(sent).toEqual([
      {
        request: {
          operation: "units.register",
          method: "POST",
          path: "/units/register",
          json: { units },
          safe: false,
          secret: true,
          object: { type: "unit", key: "A,B" },
          pretend,
        },
        options,
      },
    ]);
  });

  it.each<[unknown, string | undefined]>([
    [["A", 5], "A,5"],
    [[{ serialNumber: "A" }, { other: 1 }, null], "A"],
    [[], undefined],
    [[{}], undefined],
  ])("tells the object %j by its key", async (units, key) => {
    const { fake, sent } = transport();
    await new OperationCaller<Name>(fake, rows).call("units.register", {
      input: { units: units as object },
      options: {},
    });
    expect(sent[0]?.request.object).toEqual({ type: "unit", key });
  });

  it.each<[unknown, string | undefined]>([
    ["A", "A"],
    [7, "7"],
    [undefined, undefined],
    [{ a: 1 }, undefined],
  ])("tells the object by the one field %j", async (ids, key) => {
    const { fake, sent } = transport();
    const byId = { ...rows, "units.register": { ...rows["units.register"], object: { type: "unit", key: "ids" } } };
    await new OperationCaller<Name>(fake, byId).call("units.register", { input: { units: [], ids }, options: {} });
    expect(sent[0]?.request.object).toEqual({ type: "unit", key });
  });

  it("sends nothing where the input is not right", async () => {
    const { fake, sent } = transport();
    const caller = new OperationCaller<Name>(fake, rows);
    for (const input of [{ pageNumber: 0 }, { page: 1 }, null, undefined, "page", [], new Map()]) {
      await expect(caller.call("units.list", { input: input as object, options: undefined })).rejects.toBeInstanceOf(
        InputError,
      );
    }
    expect(sent).toEqual([]);
    expect(caller.check("units.list", { pageNumber: 3 })).toEqual({ pageNumber: 3 });
  });

  it("works against a service", async () => {
    const sim = await startSimulator({ products: ["forticloud"] });
    const session = new CloudSession(sim.forticloud.session);
    const care = miniCare({ session });
    const transport: Transport = { send: (request, options) => care.send(request, options), close: () => care.close() };
    const folders = { "folders.list": { method: "POST", path: "/folders/list", safe: true, fields: {} } } as const;
    const caller = new OperationCaller<"folders.list">(transport, folders);
    const envelope = await caller.call("folders.list", { input: {}, options: undefined });
    expect(envelope).toMatchObject({ status: 0, assetFolders: expect.any(Array) });
    await session.close();
    await sim.close();
  });
});

describe("Resource", () => {
  it("gives values, and in full with everything that came along with the last answer", async () => {
    const { fake } = transport();
    const units = new Units(new OperationCaller<Name>(fake, rows));
    expect(await units.list()).toEqual([1, 2]);
    expect(await units.full.list()).toEqual({
      value: [3, 4],
      envelope: { status: 0, rows: [4], page: 4 },
      status: 200,
      headers: { "x-page": "4" },
      requestId: "id-4",
      calls: 2,
    });
  });

  it("keeps calls at the same time apart", async () => {
    const { fake } = transport();
    const { full } = new Units(new OperationCaller<Name>(fake, rows));
    const [first, second] = await Promise.all([full.list(), full.list()]);
    expect([first.calls, second.calls]).toEqual([2, 2]);
  });

  it("has nothing to tell of a call that sent nothing", async () => {
    const { fake } = transport();
    expect(await new Units(new OperationCaller<Name>(fake, rows)).full.nothing()).toEqual({
      value: "nothing was sent",
      envelope: {},
      status: 0,
      headers: {},
      requestId: "",
      calls: 0,
    });
  });

  it("passes errors and properties on, and can be awaited itself", async () => {
    const { fake } = transport();
    const { full } = new Units(new OperationCaller<Name>(fake, rows));
    await expect(full.check(0)).rejects.toBeInstanceOf(InputError);
    expect((full as unknown as Units).unit).toBe("unit");
    expect(await full).toBe(full);
  });
});
