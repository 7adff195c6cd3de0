import { beforeEach, describe, expect, it, vi } from "vitest";
import { ConfigError } from "../../src/errors/before-sending.ts";
import { type CloudCredentials, resolveCredentials } from "../../src/session/credentials.ts";

const names = ["FORTICLOUD_API_ID", "FORTICLOUD_PASSWORD", "API_USERNAME", "API_PASSWORD"] as const;

function environment(values: Partial<Record<(typeof names)[number], string>>): void {
  for (const name of names) vi.stubEnv(name, values[name]);
}

beforeEach(() => environment({}));

describe("resolveCredentials", () => {
  it("takes explicit ones and ignores the environment, also the other half of it", () => {
    environment({ FORTICLOUD_API_ID: "env-id", FORTICLOUD_PASSWORD: "env-password" });
    expect(resolveCredentials({ apiId: " id ", password: " password " }, true)).toEqual({
      apiId: "id",
      password: " password ",
    });
    expect(() => resolveCredentials({ apiId: "id" }, true)).toThrow(/password is missing/);
    expect(() => resolveCredentials({ password: "password" }, true)).toThrow(/apiId is missing/);
  });

  it("takes FORTICLOUD_*, and API_* where these are not set", () => {
    environment({ API_USERNAME: "old-id", API_PASSWORD: "old-password" });
    expect(resolveCredentials({}, true)).toEqual({ apiId: "old-id", password: "old-password" });
    environment({
      FORTICLOUD_API_ID: "id",
      FORTICLOUD_PASSWORD: "password",
      API_USERNAME: "old-id",
      API_PASSWORD: "old-password",
    });
    expect(resolveCredentials({ apiId: undefined, password: undefined }, true)).toEqual({
      apiId: "id",
      password: "password",
    });
  });

  it("counts an empty variable as not set", () => {
    environment({
      FORTICLOUD_API_ID: "",
      FORTICLOUD_PASSWORD: "",
      API_USERNAME: "old-id",
      API_PASSWORD: "old-password",
    });
    expect(resolveCredentials({}, true)).toEqual({ apiId: "old-id", password: "old-password" });
  });

  it.each([
    ["FORTICLOUD_API_ID", "FORTICLOUD_PASSWORD"],
    ["FORTICLOUD_PASSWORD", "FORTICLOUD_API_ID"],
    ["API_USERNAME", "API_PASSWORD"],
    ["API_PASSWORD", "API_USERNAME"],
  ] as const)("names what is missing beside %s", (given, missing) => {
    environment({ [given]: "something-given" });
    const resolve = () => resolveCredentials({}, true);
    expect(resolve).toThrow(ConfigError);
    expect(resolve).toThrow(`${missing} is missing or empty`);
    expect(resolve).not.toThrow(/something-given/);
  });

  it("does not mix halves of the two pairs", () => {
    environment({ FORTICLOUD_API_ID: "id", API_PASSWORD: "old-password" });
    expect(() => resolveCredentials({}, true)).toThrow(/FORTICLOUD_PASSWORD is missing/);
  });

  it.each<[string, CloudCredentials]>([
    ["apiId", { apiId: "", password: "password" }],
    ["apiId", { apiId: "  ", password: "password" }],
    ["password", { apiId: "id", password: "" }],
    ["apiId", { apiId: 5 as unknown as string, password: "password" }],
    ["password", { apiId: "id", password: null as unknown as string }],
  ])("refuses an explicit %s that is empty or no text", (name, given) => {
    expect(() => resolveCredentials(given, true)).toThrow(`${name} is missing or empty`);
  });

  it("says how to give them when there are none", () => {
    const error = catchError(() => resolveCredentials({}, true));
    expect(error).toBeInstanceOf(ConfigError);
    expect((error as ConfigError).hint).toContain("FORTICLOUD_API_ID");
  });

  it("does without where they are not needed, and leaves the environment alone then", () => {
    environment({ FORTICLOUD_API_ID: "id", FORTICLOUD_PASSWORD: "password" });
    expect(resolveCredentials({}, false)).toBeUndefined();
    expect(resolveCredentials({ apiId: "id", password: "password" }, false)).toBeDefined();
  });

  it("does without an environment, as in browsers", () => {
    vi.stubGlobal("process", undefined);
    try {
      expect(() => resolveCredentials({}, true)).toThrow(ConfigError);
    } finally {
      vi.unstubAllGlobals();
    }
  });
});

function catchError(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  return undefined;
}
