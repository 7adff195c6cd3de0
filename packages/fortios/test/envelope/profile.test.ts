import { type ApiRequest, Reply } from "@fortikit/core/product";
import {
  ApiError,
  AuthError,
  errorCodes,
  type FortinetError,
  httpStatuses,
  LockedOutError,
  NotFoundError,
  PermissionError,
  UnsupportedError,
  ValidationError,
} from "@fortikit/fortios";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fortiOSProfile, isRefused, read } from "../../src/envelope/profile.ts";
import { client, failure, rig } from "../client/rig.ts";

const request: ApiRequest = {
  operation: "cmdb.firewall.address.create",
  method: "POST",
  path: "/api/v2/cmdb/firewall/address",
  safe: false,
  query: { vdom: "edge" },
  object: { type: "firewall/address", key: "web" },
};

const told = {
  http_method: "POST",
  path: "firewall",
  name: "address",
  mkey: "web",
  vdom: "root",
  serial: "FGT60FTK1",
  version: "v7.6.6",
};

function reply(status: number, body: unknown, headers: Record<string, string> = {}): Reply {
  return new Reply({ status, headers, text: typeof body === "string" ? body : JSON.stringify(body) });
}

function errorOf(answer: Reply, of: Partial<ApiRequest> = {}): FortinetError & Record<string, unknown> {
  const reading = read(answer, { ...request, ...of });
  if (reading.kind !== "error") throw new Error(`It reads as ${reading.kind}.`);
  return reading.error({ body: answer.json }) as FortinetError & Record<string, unknown>;
}

describe("the error table", () => {
  const codes = Object.entries(errorCodes).map(([code, meaning]) => [Number(code), meaning] as const);

  it("has every code that was met", () => {
    const known = codes.map(([code]) => code);
    expect(known).toEqual(expect.arrayContaining([-3, -5, -14, -23, -61, -651, -1010, -8102]));
  });

  it.each(codes)("%i", (code, { type, meaning, hint }) => {
    const answer = reply(500, { ...told, status: "error", http_status: 500, error: code, cli_error: "Command fail." });
    const error = errorOf(answer);
    expect(error).toBeInstanceOf(type);
    expect(error).toMatchObject({ status: 500, apiStatus: "error", apiCode: code, details: ["Command fail."], hint });
    expect(error.message).toBe(
      `cmdb.firewall.address.create was refused: ${meaning}, firewall/address "web", vdom root, FGT60FTK1 v7.6.6 (error ${code}, HTTP 500): Command fail.`,
    );
    expect(hint.length).toBeGreaterThan(20);
    expect(errorOf(reply(200, { ...told, status: "error", error: String(code) }))).toMatchObject({ apiCode: code });
  });

  it.each(Object.entries(httpStatuses).map(([status, meaning]) => [Number(status), meaning] as const))(
    "HTTP %i in JSON",
    (status, { type, hint }) => {
      const error = errorOf(reply(status, { ...told, status: "error", http_status: status }));
      expect(error).toBeInstanceOf(type);
      expect(error).toMatchObject({ status, hint });
    },
  );

  it.each([
    [400, "ValidationError"],
    [401, "AuthError"],
    [403, "PermissionError"],
    [404, "UnsupportedError"],
    [405, "ApiError"],
    [413, "ValidationError"],
    [424, "ValidationError"],
    [429, "LockedOutError"],
  ])("HTTP %i in HTML", (status, name) => {
    const error = errorOf(
      reply(
        status,
        `<html><head><title>${status} Some Text</title></head><body><h1>Reason</h1><p>Additionally, a 404</p></body>`,
      ),
    );
    expect(error.name).toBe(name);
    if (name !== "UnsupportedError")
      expect(error).toMatchObject({ status, details: [`${status} Some Text`, "Reason"] });
  });

  it("takes -1 for what the HTTP status says", () => {
    const minusOne = (status: number): FortinetError =>
      errorOf(reply(status, { ...told, status: "error", http_status: status, error: -1 }));
    expect(minusOne(500)).toMatchObject({ name: "ApiError", apiCode: -1 });
    expect(minusOne(403)).toBeInstanceOf(PermissionError);
    expect(minusOne(404)).toBeInstanceOf(NotFoundError);
    expect(minusOne(424)).toBeInstanceOf(ValidationError);
    expect(minusOne(418)).toMatchObject({ name: "ApiError", apiCode: -1, hint: expect.stringContaining("cli_error") });
  });

  it("keeps number, text and cli_error of codes it does not know", () => {
    const body = {
      ...told,
      status: "error",
      http_status: 500,
      error: -777,
      cli_error: "node_check_object fail!\n\nvalue parse error",
    };
    const error = errorOf(reply(500, body));
    expect(error.constructor).toBe(ApiError);
    expect(error).toMatchObject({ apiCode: -777, details: ["node_check_object fail!", "value parse error"], body });
    expect(error.message).toContain("error -777, HTTP 500): node_check_object fail! value parse error");
  });

  it("keeps a code that has a class of its own apart from the status", () => {
    const answer = reply(403, { ...told, status: "error", http_status: 403, error: -5 });
    expect(errorOf(answer).name).toBe("DuplicateError");
  });

  it("takes what else an answer says in words", () => {
    const details = (body: object): unknown => errorOf(reply(400, { ...told, status: "error", ...body })).details;
    expect(details({ message: "No." })).toEqual(["No."]);
    expect(details({ error: "Bad file" })).toEqual(["Bad file"]);
    expect(details({ error: { code: 5, message: "Bad file" } })).toEqual(["Bad file"]);
    expect(details({ error_description: "Bad", message: "Bad" })).toEqual(["Bad"]);
    expect(details({ error: 5, cli_error: 7, message: "12" })).toEqual([]);
  });
});

describe("not found", () => {
  const missing = { status: "error", http_status: 404, http_method: "GET", vdom: "root", serial: "FGT60FTK1" };

  it.each([
    ["the object", { ...missing, path: "firewall", name: "address", mkey: "web" }, {}],
    ["an object without echo of its key", { ...missing, path: "firewall", name: "address" }, {}],
    ["an object, by its code", { ...missing, error: -3 }, { object: { type: "firewall/address" } }],
  ])("is NotFoundError for %s", (_, body, of) => {
    expect(errorOf(reply(404, body), of)).toBeInstanceOf(NotFoundError);
  });

  it.each([
    ["a page of the web server", "<html><title>404 Not Found</title></html>", {}],
    ["nothing", "", {}],
    ["an envelope without a name", { ...missing, path: "firewall" }, {}],
    ["an envelope with an empty name", { ...missing, path: "firewall", name: "" }, {}],
    ["a list", { ...missing, path: "firewall", name: "nosuch" }, { object: { type: "firewall/nosuch" } }],
  ])("is UnsupportedError for %s: the path is missing", (_, body, of) => {
    const error = errorOf(reply(404, body), of);
    expect(error).toBeInstanceOf(UnsupportedError);
    expect(error.message).toContain("this firmware has no such endpoint");
  });

  it("lets exists() be false for an object, and not for a path", async () => {
    const { gate, fgt } = await rig();
    expect(await fgt.cmdb.firewall.address.exists("nobody")).toBe(false);
    gate.fault({ reply: { status: 404, body: "<html></html>" } });
    expect(await failure(fgt.cmdb.firewall.address.exists("nobody"))).toBeInstanceOf(UnsupportedError);
  });
});

describe("refusals with a reason", () => {
  it.each([
    ["csrf", "<html><title>403 Forbidden</title><body>CSRF token missing</body></html>", /CSRF/],
    ["trusted host", "<html><body>Peer is not trusted</body></html>", /trusted hosts/],
    ["anything else", "<html><body>No.</body></html>", /may not do this/],
  ])("403: %s", (_, page, message) => {
    expect(errorOf(reply(403, page))).toBeInstanceOf(PermissionError);
    expect(errorOf(reply(403, page)).message).toMatch(message);
  });

  it("429 is a lock-out until when the device says, else for a minute, whatever its body", () => {
    const at = (answer: Reply): number => (errorOf(answer) as unknown as LockedOutError).retryAt?.getTime() ?? 0;
    expect(Math.abs(at(reply(429, "<html></html>")) - Date.now() - 60_000)).toBeLessThan(2000);
    expect(Math.abs(at(reply(429, {}, { "retry-after": "5" })) - Date.now() - 5000)).toBeLessThan(2000);
    expect(errorOf(reply(429, { error: -3 }))).toBeInstanceOf(LockedOutError);
  });

  it("401 is refused whatever its body", () => {
    for (const body of ["", "<html></html>", { status: "success" }, []]) {
      expect(errorOf(reply(401, body))).toBeInstanceOf(AuthError);
    }
    expect([401, 429].map((status) => isRefused(reply(status, "")))).toEqual([true, true]);
    expect([200, 403, 404, 500].map((status) => isRefused(reply(status, "")))).toEqual([false, false, false, false]);
    const untrusted = "<html><body>Peer is not trusted</body></html>";
    expect([403, 404].map((status) => isRefused(reply(status, untrusted)))).toEqual([true, false]);
    // The call was looked at: the words are about what it wanted to set.
    expect(isRefused(reply(403, { error: -14, cli_error: "trusted host needed" }))).toBe(false);
  });

  it("names the vdom of the call where the answer names none", () => {
    expect(errorOf(reply(400, { status: "error", cli_error: "no" })).message).toContain(", vdom edge (HTTP 400): no");
    expect(errorOf(reply(400, ""), { query: undefined, object: undefined }).message).toBe(
      "cmdb.firewall.address.create was refused: the device did not understand the request (HTTP 400).",
    );
  });
});

describe("what is no refusal", () => {
  it.each([
    ["success", 200, { ...told, status: "success" }],
    ["an answer without status", 200, { results: {} }],
    ["JSON of its own", 200, { anything: 1 }],
    ["success with a status of its own", 200, { status: "success", http_status: 404 }],
    ["a list of envelopes", 200, [{ vdom: "root" }, { vdom: "edge", status: "error" }]],
    ["a list of failures", 403, [{ vdom: "root", status: "error" }]],
  ])("%s is a value", (_, status, body) => {
    expect(read(reply(status, body), request)).toEqual({ kind: "value", value: body });
  });

  it("a file is a value", () => {
    const wire = { read: async () => undefined, cancel: () => undefined, ended: Promise.resolve() };
    const answer = new Reply({ status: 200, headers: {}, text: "", file: wire });
    expect(read(answer, request)).toEqual({ kind: "value", value: undefined });
  });

  it.each([
    ["a page with 200", 200, "<html><title>Login</title></html>"],
    ["nothing with 200", 200, ""],
    ["an empty 500", 500, ""],
    ["a page with 500", 500, "<html></html>"],
    ["a page with 502", 502, "<html></html>"],
    ["JSON of something in front", 503, { message: "no upstream", status: "error" }],
    ["a list of something else", 200, [1, 2]],
    ["a redirect", 302, ""],
  ])("%s is unexplained", (_, status, body) => {
    expect(read(reply(status, body), request)).toEqual({ kind: "unexplained" });
  });

  it("an error in a 200 is one", () => {
    expect(errorOf(reply(200, { ...told, status: "error" }))).toMatchObject({ status: 200 });
    expect(errorOf(reply(200, { ...told, http_status: 403 }))).toBeInstanceOf(PermissionError);
  });
});

describe("secrets", () => {
  it("that were sent do not come back in an error, wherever the device repeats them", () => {
    const json = {
      name: "branch",
      psksecret: "canary-psk-01",
      list: [{ passwd: "canary-list-02", key: [{ name: "table-called-key" }] }],
    };
    const body = {
      ...told,
      status: "error",
      error: -651,
      cli_error: "value parse error before 'canary-psk-01'",
      nested: { again: ["canary-list-02"] },
    };
    const error = errorOf(reply(500, body), { json });
    expect(JSON.stringify(error) + error.message).not.toContain("canary");
    expect(error.message).toContain("before '[redacted]'");
    expect(errorOf(reply(400, "<title>canary-psk-01</title>"), { json }).message).not.toContain("canary");
    expect(errorOf(reply(400, { ...body, cli_error: "table-called-key" }), { json }).message).toContain(
      "table-called-key",
    );
  });

  it.each(["auth-server-secret", "ble-rtls-server-token", "secret-token"])("are %s, whose type is text", (field) => {
    expect(fortiOSProfile.secretKeys).toContain(field);
  });

  it.each(["7.2", "7.4", "7.6", "8.0"])("are every field of type password that %s has", async (line) => {
    const { rows } = await import(`../../src/generated/${line}/rows.ts`);
    const plain = (key: string): string => key.replace(/[-_\s]/g, "").toLowerCase();
    const known = new Set((fortiOSProfile.secretKeys ?? []).map(plain));
    const missing = new Set<string>();
    const walk = (row: { readonly secret?: readonly string[]; readonly in?: object }): void => {
      for (const field of row.secret ?? []) if (!known.has(plain(field))) missing.add(field);
      for (const inner of Object.values(row.in ?? {})) walk(inner);
    };
    for (const row of Object.values(rows)) walk(row as object);
    expect(Object.keys(rows).length).toBeGreaterThan(500);
    expect([...missing]).toEqual([]);
  });
});

describe("whatever comes", () => {
  it("is a value, an error or unexplained, and never a crash", () => {
    fc.assert(
      fc.property(fc.integer({ min: 200, max: 599 }), fc.oneof(fc.string(), fc.json()), (status, text) => {
        const answer = reply(status, text);
        const reading = read(answer, request);
        expect(["value", "error", "unexplained"]).toContain(reading.kind);
        if (reading.kind === "error") expect(reading.error({ body: answer.json })).toBeInstanceOf(Error);
        if (status === 429) expect(reading.kind).toBe("error");
      }),
    );
  });

  it("an answer that nobody reads is an error of the client", async () => {
    const { gate } = await rig();
    const fgt = client({ host: gate.url, token: "test-token" });
    gate.fault({ reply: { status: 200, body: "<html><title>Captive portal</title></html>" } });
    expect(await failure(fgt.request({ method: "GET", url: "/api/v2/monitor/system/status" }))).toMatchObject({
      code: "response",
      snippet: "Captive portal",
    });
  });
});
