import {
  ApiError,
  AuthError,
  DuplicateError,
  format,
  InUseError,
  isFortinetError,
  memorySink,
  NotFoundError,
  OutcomeUnknownError,
  PermissionError,
  RateLimitedError,
  ResponseError,
  ValidationError,
} from "@fortikit/forticare";
import { canaryForms, expectNoCanary, findCanary, useNock } from "@fortikit-tools/testkit";
import fc from "fast-check";
import nock from "nock";
import { describe, expect, it } from "vitest";
import { isRefusedUnit, read } from "../src/envelope.ts";
import { failure } from "./harness.ts";
import { answer, envelope, mocked, token } from "./mocked.ts";

useNock();

describe("success", () => {
  it("is status 0, as a number or as text", async () => {
    answer("/folders/list", envelope({ status: "0", assetFolders: [{ folderId: 1, folderName: "A" }] }));
    expect(await mocked().folders.list()).toEqual([{ folderId: 1, folderName: "A" }]);
  });

  it("trims padded texts and nothing else", async () => {
    const blanks = " ".repeat(250);
    const entitlement = { level: 5, levelDesc: `Advanced HW${blanks}`, type: 1, typeDesc: `Hardware${blanks}` };
    const contracts = [{ contractNumber: "C ", sku: "S", terms: [{ supportType: `NGFW${blanks}` }] }];
    answer(
      "/products/details",
      envelope({ assetDetails: { serialNumber: "X", description: " kept ", entitlements: [entitlement], contracts } }),
    );
    const details = await mocked().products.details("X");
    expect(details.description).toBe(" kept ");
    expect(details.entitlements?.[0]).toMatchObject({ levelDesc: "Advanced HW", typeDesc: "Hardware" });
    expect(details.contracts?.[0]).toEqual({ contractNumber: "C ", sku: "S", terms: [{ supportType: "NGFW" }] });
  });

  it("keeps the text of a licence file unchanged", async () => {
    const licenseFile = "-----BEGIN FGT VM LICENSE-----\r\n  AAAA==  \n\n-----END FGT VM LICENSE-----\r\n";
    answer("/licenses/download", envelope({ serialNumber: "X", licenseFile }));
    expect(await mocked().licenses.download("X")).toBe(licenseFile);
  });

  it("without a licence file is no success", async () => {
    for (const licenseFile of ["", null]) {
      answer("/licenses/download", envelope({ serialNumber: "X", licenseFile }));
      expect(await failure(mocked().licenses.download("X"))).toBeInstanceOf(ResponseError);
    }
  });
});

describe("nothing found is an empty list", () => {
  it.each([
    ["an empty list", 200, envelope({ assets: [], pageNumber: 1, totalPages: 1 })],
    [
      "status 0 with code 301 and null",
      200,
      envelope({ assets: null, pageNumber: 0, totalPages: 0, error: { errorCode: 301, message: "No product found." } }),
    ],
    ["status 1008", 200, envelope({ status: 1008, assets: null })],
  ])("%s", async (_, status, body) => {
    answer("/products/list", body, status);
    expect(await mocked().products.list()).toEqual([]);
  });

  it.each([
    ["/licenses/list", "licenses"],
    ["/contracts/list", "contracts"],
    ["/folders/list", "folders"],
  ] as const)("also in %s", async (path, group) => {
    answer(path, envelope({ status: 1008 }));
    expect(await mocked()[group].list()).toEqual([]);
  });
});

describe("a refusal has the true reason", () => {
  const refused = (errorCode: number | null, message: string, payload: object = {}) =>
    envelope({ status: -1, message: "Failed", error: { errorCode, message }, ...payload });

  it.each([
    [101, "Invalid incoming request.", ValidationError, "validation"],
    [102, "Invalid FortiCloud Key in registration units[0].", ValidationError, "validation"],
    [202, "Access denied.", PermissionError, "permission"],
    [301, "Folder 7 does not exist.", NotFoundError, "not_found"],
    [301, "Serial number X is not registered in this account.", NotFoundError, "not_found"],
    [301, "Product-> Product already registered, but no contract.", DuplicateError, "duplicate"],
    [301, "FortiCloud Key is Required.", ValidationError, "validation"],
    [301, "The folder is not empty.", InUseError, "in_use"],
    [301, "accountId is required.", ValidationError, "validation"],
    [301, "Something else.", ApiError, "api"],
    [999, "A code of next year.", ApiError, "api"],
  ])("code %i, %s", async (errorCode, message, type, code) => {
    answer("/folders/delete", refused(errorCode, message), 400);
    const error = await failure(mocked().folders.delete(7));
    expect(error).toBeInstanceOf(type);
    expect(error).toMatchObject({ code, status: 400, apiStatus: -1, apiCode: errorCode });
    expect(error.message).toBe(`FortiCare refused folders.delete: Failed ${message}`);
  });

  it("whatever the HTTP status: 200 with a status that is not 0", async () => {
    answer("/folders/list", refused(202, "Access denied."), 200);
    expect(await failure(mocked().folders.list())).toBeInstanceOf(PermissionError);
  });

  it("with a status as text and without any reason", async () => {
    answer("/folders/list", { status: "-1" }, 400);
    const error = await failure(mocked().folders.list());
    expect(error).toMatchObject({ apiStatus: -1, message: "FortiCare refused folders.list: it gave no reason." });
  });

  it("an unsupported licence file is status -2", async () => {
    const reason = "License download is not supported for this product.";
    answer("/licenses/download", refused(301, reason, { status: -2, licenseFile: "" }), 400);
    const error = await failure(mocked().licenses.download("X"));
    expect(error).toMatchObject({ code: "api", apiStatus: -2, apiCode: 301 });
    expect(error.hint).toContain("no licence file");
  });

  it("5xx with an envelope is that error and not repeated", async () => {
    answer("/folders/list", refused(301, "Something else."), 500);
    expect(await failure(mocked({ retry: { limit: 2, delay: 0 } }).folders.list())).toMatchObject({
      status: 500,
      apiCode: 301,
    });
  });

  it("the class of several units' refusals is ApiError, its details are theirs", async () => {
    const assets = [
      { serialNumber: "A", status: 2, message: "FortiCloud Key is Required." },
      { serialNumber: "B", status: "2", message: "Product already registered" },
      { serialNumber: "C", status: 2, message: "" },
      { serialNumber: "D", status: 0, message: "Success" },
      null,
    ];
    answer("/products/register", refused(301, "Failed", { status: 2, assets }), 400);
    const error = await failure(
      mocked().products.register([{ serialNumber: "A" }, { serialNumber: "B" }, { serialNumber: "D" }]),
    );
    expect((error.cause as ApiError).constructor).toBe(ApiError);
    expect((error.cause as ApiError).details).toEqual([
      "A: FortiCloud Key is Required.",
      "B: Product already registered",
    ]);
  });
});

describe("a refused token", () => {
  it.each([
    ["400 with code 201", 400, envelope({ status: -1, error: { errorCode: 201, message: "Invalid security token." } })],
    ["401 with code 201", 401, envelope({ status: -1, error: { errorCode: 201, message: "Invalid security token." } })],
    ["403 with code 201", 403, envelope({ status: -1, error: { errorCode: 201, message: "Invalid security token." } })],
    [
      "200 with code 201",
      200,
      envelope({ status: -1, error: { errorCode: "201", message: "Invalid security token." } }),
    ],
    [
      "401 without a code",
      401,
      envelope({ status: -1, error: { errorCode: null }, message: "Please provide a token." }),
    ],
    ["401 with a page", 401, "<html><title>Unauthorized</title></html>"],
    ["403 with a page", 403, "<html><title>Forbidden</title></html>"],
  ])("%s: a new token, and the call once more", async (_, status, body) => {
    nock("https://customerapiauth.fortinet.com")
      .post("/api/v1/oauth/token/")
      .twice()
      .reply(200, () => ({ access_token: "fresh", expires_in: 3600, token_type: "Bearer", status: "success" }));
    nock("https://customerapiauth.fortinet.com").post("/api/v1/oauth/revoke_token/").optionally().reply(200, {});
    answer("/folders/list", body, status);
    answer("/folders/list", envelope({ assetFolders: [] }));
    const care = mocked({ token: undefined, apiId: "id", password: "pass" });
    expect(await care.folders.list()).toEqual([]);
    expect(care.stats().attempts).toBe(2);
  });

  it("a right that is missing is no refused token", async () => {
    answer("/folders/list", envelope({ status: -1, error: { errorCode: 202, message: "Access denied." } }), 403);
    expect(await failure(mocked().folders.list())).toBeInstanceOf(PermissionError);
  });

  it("a ready-made token that is refused is an AuthError", async () => {
    answer(
      "/folders/list",
      envelope({ status: -1, error: { errorCode: 201, message: "Invalid security token." } }),
      401,
    );
    expect(await failure(mocked().folders.list())).toBeInstanceOf(AuthError);
  });

  it.each([
    [401, AuthError],
    [403, PermissionError],
  ])("a page with %i in place of the envelope is a typed error with its title", async (status, type) => {
    answer("/folders/list", "<html><title>Go away</title></html>", status);
    const error = await failure(mocked().folders.list());
    expect(error).toBeInstanceOf(type);
    expect(error.message).toContain("Go away");
  });
});

describe("429", () => {
  it("is RateLimitedError with what Retry-After says, after the retries", async () => {
    answer("/folders/list", { status: -1, message: "Too many." }, 429, { "retry-after": "120" });
    const error = await failure(mocked({ retry: { limit: 2 } }).folders.list());
    expect(error).toBeInstanceOf(RateLimitedError);
    expect(error).toMatchObject({ retryAfterMs: 120_000, apiStatus: -1, status: 429 });
    expect(error.hint).toContain("enforce");
  });

  it("did not run: a write goes out again", async () => {
    answer("/folders/delete", "", 429, { "retry-after": "0" });
    answer("/folders/delete", envelope());
    await mocked({ retry: { limit: 1 } }).folders.delete(7);
  });
});

describe("what is no envelope", () => {
  it.each(["", "null", "[]", "{}", '{"status":null}', '{"status":"soon"}', "<html></html>", '{"status":'])(
    "%j is a ResponseError",
    async (body) => {
      answer("/folders/list", body);
      expect(await failure(mocked().folders.list())).toBeInstanceOf(ResponseError);
    },
  );

  it("a gateway's JSON that repeats the HTTP status leaves the end of a write unknown", async () => {
    answer("/folders/delete", { status: 503, error: "Service Unavailable", path: "/x" }, 503);
    expect(await failure(mocked().folders.delete(7))).toBeInstanceOf(OutcomeUnknownError);
  });

  it("any text and any JSON give a value or a typed error", async () => {
    const text = fc.oneof(
      fc.string(),
      fc.json(),
      fc.object().map((body) => JSON.stringify(body)),
    );
    const odd = fc.record(
      {
        status: fc.oneof(fc.integer(), fc.string(), fc.constant(null)),
        message: fc.anything(),
        error: fc.anything(),
        assets: fc.anything(),
        assetDetails: fc.anything(),
        assetFolders: fc.anything(),
      },
      { requiredKeys: [] },
    );
    const handOver = { sourceAccountId: 1, targetAccountId: 2, serialNumbers: "A" };
    const bodies = fc.oneof(
      text,
      odd.map((body) => JSON.stringify(body, (_, value) => (typeof value === "bigint" ? String(value) : value)) ?? ""),
    );
    await fc.assert(
      fc.asyncProperty(bodies, fc.constantFrom(200, 400, 401, 500), async (body, status) => {
        const care = mocked();
        for (const [path, call] of [
          ["/products/list", () => care.products.list()],
          ["/products/details", () => care.products.details("A")],
          ["/products/register", () => care.products.register([{ serialNumber: "A" }, { serialNumber: "B" }])],
          ["/products/transfer", () => care.products.transfer(handOver)],
          ["/licenses/download", () => care.licenses.download("A")],
          ["/folders/create", () => care.folders.create({ folderName: "A" })],
        ] as const) {
          answer(path, body, status);
          const outcome = await call().catch((error: unknown) => error);
          expect(outcome instanceof Error ? isFortinetError(outcome) : outcome !== undefined).toBe(true);
        }
        nock.cleanAll();
      }),
      { numRuns: 60 },
    );
  });
});

describe("the echoed token", () => {
  const everywhere = {
    ...(envelope() as object),
    status: -1,
    message: `Token ${token} is bad`,
    error: { errorCode: 102, message: `the token ${token}` },
    assets: [{ serialNumber: "A", status: 2, message: `unit with ${token}` }],
  };

  it("is in no result and in no full envelope", async () => {
    answer("/products/list", envelope({ assets: [{ serialNumber: "A" }], pageNumber: 1, totalPages: 1 }));
    const full = await mocked().products.full.list();
    expect(full.envelope).not.toHaveProperty("token");
    expect(full).toMatchObject({ status: 200, calls: 1, envelope: { version: "3.0", status: 0 } });
    expectNoCanary(full, token);
  });

  it.each([400, 429, 200])("is in no error, log, audit event or export of an answer %i", async (status) => {
    const lines: unknown[] = [];
    const log = (...told: unknown[]): void => void lines.push(told);
    const sink = memorySink();
    const care = mocked({
      trackOperations: true,
      audit: { sinks: [sink] },
      logLevel: "debug",
      logger: { debug: log, info: log, warn: log, error: log },
    });
    for (let calls = 0; calls < 2; calls += 1) answer("/products/register", everywhere, status);
    for (const units of [[{ serialNumber: "A" }], [{ serialNumber: "A" }, { serialNumber: "B" }]]) {
      const error = await failure(care.products.register(units));
      expectNoCanary(error, token);
      expect(format(error)).not.toContain(token);
    }
    expect(lines.length).toBeGreaterThan(0);
    for (const told of [lines, sink.events, care.operations(), care.lastRequest, care.export({ format: "text" })])
      expect(findCanary(told, ...canaryForms(token))).toEqual([]);
  });
});

describe("isRefusedUnit", () => {
  it.each([
    [{ status: 0 }, false],
    [{ status: "0" }, false],
    [{ status: null }, false],
    [{}, false],
    [{ status: "Registered" }, false],
    [{ status: 2 }, true],
    [{ status: "2" }, true],
  ])("%j: %s", (unit, refused) => expect(isRefusedUnit(unit)).toBe(refused));
});

describe("read", () => {
  it("takes any object", () => {
    fc.assert(
      fc.property(fc.object(), (body) => {
        const reply = { status: 200, object: body, json: body, text: "", headers: {} };
        expect(["value", "error", "unexplained"]).toContain(read(reply as never).kind);
      }),
    );
  });
});
