import nock from "nock";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type NockGuard, rawScripts, startNockGuard, startRawServer } from "../src/index.ts";

let guard: NockGuard;
beforeAll(async () => {
  guard = await startNockGuard();
});
beforeEach(() => guard.reset());
afterAll(() => guard.stop());

describe("startNockGuard", () => {
  it("is content when every interceptor met its request", async () => {
    nock("https://api.example.test").get("/a").reply(200, { a: 1 });
    expect(await (await fetch("https://api.example.test/a")).json()).toEqual({ a: 1 });
    expect(() => guard.check()).not.toThrow();
  });

  it("tells requests that met no interceptor, and lets none out", async () => {
    await expect(fetch("https://api.example.test/lost")).rejects.toThrow();
    expect(() => guard.check()).toThrow("no interceptor for GET https://api.example.test/lost");
  });

  it("tells requests that missed an interceptor of the same host", async () => {
    nock("https://api.example.test").get("/a").reply(200);
    await fetch("https://api.example.test/b");
    expect(() => guard.check()).toThrow(/no interceptor for GET .*\/b; no request for GET .*\/a/);
  });

  it("tells interceptors that met no request", () => {
    nock("https://api.example.test").get("/never").reply(200);
    expect(() => guard.check()).toThrow("no request for GET https://api.example.test:443/never");
  });

  it("lets 127.0.0.1 through", async () => {
    const server = await startRawServer(rawScripts.answer);
    expect(await (await fetch(`${server.origin}/x`)).text()).toBe("0");
    expect(() => guard.check()).not.toThrow();
    await server.close();
  });
});
