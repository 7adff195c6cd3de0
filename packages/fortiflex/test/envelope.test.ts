import {
  ApiError,
  AuthError,
  format,
  isFortinetError,
  memorySink,
  NotFoundError,
  OutcomeUnknownError,
  PermissionError,
  RateLimitedError,
  ResponseError,
  ValidationError,
} from "@fortikit/fortiflex";
import { canaryForms, expectNoCanary, findCanary, useNock } from "@fortikit-tools/testkit";
import fc from "fast-check";
import nock from "nock";
import { describe, expect, it } from "vitest";
import { failure } from "./harness.ts";
import { answer, envelope, mocked, token } from "./mocked.ts";

useNock();

const refused = (message: string, rest: object = {}) => envelope({ status: -1, message, ...rest });

describe("success", () => {
  it.each([
    ["0", null],
    [0, null],
    [0, {}],
    [0, ""],
    [0, { errorCode: 0, message: "Success" }],
    [0, { errorCode: null, message: null }],
    [0, undefined],
  ])("is status %j with error %j", async (status, error) => {
    answer("/programs/list", envelope({ status, error, programs: [{ serialNumber: "P" }] }));
    expect(await mocked().programs.list()).toEqual([{ serialNumber: "P" }]);
  });

  it.each([
    [{ errorCode: 301, message: "It is stopped already." }, "It is stopped already.", 301],
    [{ message: "It is stopped already." }, "It is stopped already.", undefined],
    ["It is stopped already.", "It is stopped already.", undefined],
  ])("is not status 0 with error %j", async (error, reason, apiCode) => {
    answer("/entitlements/stop", envelope({ error, message: "" }));
    expect(await failure(mocked().entitlements.stop("A"))).toMatchObject({
      code: "api",
      apiStatus: 0,
      apiCode,
      message: `FortiFlex refused entitlements.stop: ${reason}`,
    });
  });

  it("without rows is an empty list", async () => {
    for (const programs of [null, undefined, []]) {
      answer("/programs/list", envelope({ programs }));
      expect(await mocked().programs.list()).toEqual([]);
    }
  });
});

describe("a refusal", () => {
  it.each([
    [
      "Parameter id 59 can only be raised.",
      ValidationError,
      "Parameter 59 is computeRegion of FORTISASE (Additional Compute Region).",
    ],
    ["Invalid Parameter ID 900", ValidationError, "Check the parameters against the product."],
    ["Authorization denied.", PermissionError, undefined],
    ["User is not authorized.", PermissionError, undefined],
    ["Configuration 9 does not exist.", NotFoundError, undefined],
    ["Cannot find the serial number", NotFoundError, undefined],
    ["endDate is invalid", ValidationError, undefined],
    ["The entitlement token has expired.", ApiError, undefined],
    ["Something else.", ApiError, undefined],
  ])("%s", async (message, type, hint) => {
    for (const status of [200, 400]) {
      answer("/configs/enable", refused(message), status);
      const error = await failure(mocked().configs.enable(9));
      expect(error.constructor).toBe(type);
      expect(error).toMatchObject({ status, apiStatus: -1, message: `FortiFlex refused configs.enable: ${message}` });
      if (hint !== undefined) expect(error.hint).toBe(hint);
    }
  });

  it("without a reason says so", async () => {
    answer("/programs/list", { status: -1 }, 400);
    expect((await failure(mocked().programs.list())).message).toBe(
      "FortiFlex refused programs.list: it gave no reason.",
    );
  });

  it("tells message and error once each", async () => {
    answer("/programs/list", refused("Failed.", { error: { errorCode: 7, message: "Why." } }), 400);
    answer("/programs/list", refused("Why.", { error: { errorCode: 7, message: "Why." } }), 400);
    expect((await failure(mocked().programs.list())).message).toMatch(/: Failed\. Why\.$/);
    expect((await failure(mocked().programs.list())).message).toMatch(/: Why\.$/);
  });
});

describe("limits", () => {
  it.each([
    [-10, 60_000, "in a minute"],
    [-11, 3_600_000, "in an hour"],
    [-30, 3_600_000, "errors in an hour"],
  ])("status %i is RateLimitedError with the wait", async (status, retryAfterMs, what) => {
    for (const http of [200, 400]) {
      answer("/programs/list", refused("Too many.", { status }), http);
      const error = await failure(mocked({ retry: { limit: 2 } }).programs.list());
      expect(error).toBeInstanceOf(RateLimitedError);
      expect(error).toMatchObject({ retryAfterMs, apiStatus: status, status: http });
      expect(error.message).toContain(what);
      expect(error.hint).toContain("enforce");
    }
  });

  it.each([
    [{ status: -11 }, {}, 3_600_000],
    [{ status: -11 }, { "retry-after": "90" }, 90_000],
    ["", { "retry-after": "90" }, 90_000],
  ])("429 with %j and %j is RateLimitedError", async (body, headers, retryAfterMs) => {
    answer("/programs/list", body, 429, headers as Record<string, string>);
    const error = await failure(mocked({ retry: { limit: 2 } }).programs.list());
    expect(error).toBeInstanceOf(RateLimitedError);
    expect(error).toMatchObject({ retryAfterMs, status: 429 });
  });

  it("429 did not run: a write goes out again", async () => {
    answer("/configs/enable", "", 429, { "retry-after": "0" });
    answer("/configs/enable", envelope({ configs: { id: 9 } }));
    expect(await mocked({ retry: { limit: 1 } }).configs.enable(9)).toMatchObject({ id: 9 });
  });
});

describe("a refused token", () => {
  it.each([
    ["its text at 400", 400, refused("Invalid security token.")],
    ["its text at 200", 200, refused("Invalid security token.")],
    ["code 201", 400, refused("No.", { error: { errorCode: 201, message: "No." } })],
    ["status -12", 400, refused("The token could not be processed.", { status: -12 })],
    ["401 with an envelope", 401, refused("Unauthorized.")],
    ["401 with a page", 401, "<html><title>Unauthorized</title></html>"],
    ["403 with a page", 403, "<html><title>Forbidden</title></html>"],
  ])("%s: a new token, and the call once more, also a write", async (_, status, body) => {
    const auth = nock("https://customerapiauth.fortinet.com");
    const login = { access_token: "fresh", expires_in: 3600, token_type: "Bearer", status: "success" };
    auth.post("/api/v1/oauth/token/").twice().reply(200, login);
    auth.post("/api/v1/oauth/revoke_token/").optionally().reply(200, {});
    answer("/entitlements/vm/create", body, status);
    answer("/entitlements/vm/create", envelope({ entitlements: [{ serialNumber: "A" }] }));
    const flex = mocked({ token: undefined, apiId: "id", password: "pass" });
    expect(await flex.entitlements.createVm({ configId: 1 })).toHaveLength(1);
    expect(flex.stats().attempts).toBe(2);
  });

  it("403 with an envelope that denies the right is none", async () => {
    answer("/programs/list", refused("Authorization denied."), 403);
    expect(await failure(mocked().programs.list())).toBeInstanceOf(PermissionError);
  });

  it.each([
    [400, refused("Invalid security token.")],
    [400, refused("No.", { status: -12 })],
    [401, "<html></html>"],
  ])("that is ready-made: %i is an AuthError", async (status, body) => {
    answer("/programs/list", body, status);
    expect(await failure(mocked().programs.list())).toBeInstanceOf(AuthError);
  });
});

describe("what is no envelope", () => {
  it.each(["", "null", "[]", "{}", '{"status":null}', '{"status":"soon"}', "<html></html>"])(
    "%j is a ResponseError",
    async (body) => {
      answer("/programs/list", body);
      expect(await failure(mocked().programs.list())).toBeInstanceOf(ResponseError);
    },
  );

  it("503 is tried again in reads", async () => {
    answer("/programs/list", "<html></html>", 503);
    answer("/programs/list", { status: 503, error: "Service Unavailable" }, 503);
    answer("/programs/list", envelope({ programs: [] }));
    expect(await mocked({ retry: { limit: 2, delay: 0 } }).programs.list()).toEqual([]);
  });

  it("a gateway's JSON that repeats the HTTP status leaves the end of a write unknown", async () => {
    answer("/configs/enable", { status: 502, error: "Bad Gateway" }, 502);
    expect(await failure(mocked().configs.enable(9))).toBeInstanceOf(OutcomeUnknownError);
  });

  it("any text and any JSON give a value or a typed error", async () => {
    const odd = fc.record(
      {
        status: fc.oneof(fc.constant(0), fc.integer(), fc.string(), fc.constant(null)),
        message: fc.anything(),
        error: fc.anything(),
        programs: fc.anything(),
        configs: fc.oneof(
          fc.anything(),
          fc.record({ productType: fc.anything(), parameters: fc.array(fc.anything()) }),
        ),
        entitlements: fc.anything(),
        points: fc.anything(),
      },
      { requiredKeys: ["status"] },
    );
    const asText = (body: unknown) =>
      JSON.stringify(body, (_, value) => (typeof value === "bigint" ? String(value) : value)) ?? "";
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.string(), fc.json(), odd.map(asText)),
        fc.constantFrom(200, 400, 401, 500),
        async (body, status) => {
          const flex = mocked();
          for (const [path, call] of [
            ["/programs/list", () => flex.programs.list()],
            ["/programs/points", () => flex.programs.points("P")],
            ["/configs/list", () => flex.configs.list({ programSerialNumber: "P" })],
            ["/configs/enable", () => flex.configs.enable(1)],
            ["/entitlements/stop", () => flex.entitlements.stop("A")],
            ["/groups/nexttoken", () => flex.groups.nextToken({ configId: 1 })],
            ["/tools/calc", () => flex.tools.calc({ programSerialNumber: "P", productTypeId: 1, parameters: [] })],
          ] as const) {
            answer(path, body, status);
            const outcome: unknown = await call().catch((error: unknown) => error);
            expect(outcome instanceof Error ? isFortinetError(outcome) : outcome !== undefined).toBe(true);
          }
          nock.cleanAll();
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe("an access token that the service echoes", () => {
  it.each([400, 429, 200])("is in no error, log, audit event or export of an answer %i", async (status) => {
    const lines: unknown[] = [];
    const log = (...told: unknown[]): void => void lines.push(told);
    const sink = memorySink();
    const logger = { debug: log, info: log, warn: log, error: log };
    const flex = mocked({ trackOperations: true, audit: { sinks: [sink] }, logLevel: "debug", logger });
    answer("/configs/enable", refused(`The value ${token} is bad`, { error: { message: token }, token }), status);
    const error = await failure(flex.configs.enable(9));
    expectNoCanary(error, token);
    expect(format(error)).not.toContain(token);
    expect(lines.length).toBeGreaterThan(0);
    for (const told of [lines, sink.events, flex.operations(), flex.lastRequest, flex.export()])
      expect(findCanary(told, ...canaryForms(token))).toEqual([]);
  });
});
