import { type RawScript, rawScripts, startRawServer } from "@fortikit-tools/testkit";
import { afterEach, describe, expect, it, vi } from "vitest";
import { UnsupportedError } from "../../src/errors/before-sending.ts";
import { createNet } from "../../src/net/plain.ts";
import { closing, failure, post, request } from "./helpers.ts";

const open = () => createNet({}, () => undefined);
const serve = (script: RawScript) => closing(startRawServer(script));
afterEach(() => vi.unstubAllGlobals());

describe("the plain net", () => {
  it.each([
    ["tls", { tls: {} }],
    ["proxy", { proxy: "http://proxy.example.test" }],
    ["http2", { http2: true }],
    ["pool", { pool: { connections: 1 } }],
  ])("refuses the option %s by name", (name, options) => {
    const create = () => createNet(options, () => undefined);
    expect(create).toThrow(UnsupportedError);
    expect(create).toThrow(name);
  });

  it("takes options that are not set", () => {
    const options = { tls: undefined, proxy: undefined, http2: false, pool: undefined };
    expect(createNet(options, () => undefined).pool()).toEqual({ limit: undefined, timesFull: 0 });
  });

  it("sends what it is given and reads the answer", async () => {
    const server = await serve(async ({ readRequest, reply }) => {
      await readRequest();
      reply("\ufeff{}", { "Set-Cookie": "a=1", "X-Id": "7" }, "404 Not Found");
    });
    const reply = await open().send(post(server.origin, { path: "/x?y=1", headers: { "x-a": "b" } }));
    expect(reply).toMatchObject({ status: 404, text: "{}", headers: { "x-id": "7", "set-cookie": ["a=1"] } });
    expect(server.requests[0]).toMatch(/^POST \/x\?y=1 HTTP\/1\.1\r\n/);
    expect(server.requests[0]).toContain("\r\nx-a: b\r\n");
    expect(server.requests[0]).toMatch(/\r\n\r\n\{\}$/);
  });

  it("does not follow redirects", async () => {
    const server = await serve(async ({ readRequest, reply }) => {
      await readRequest();
      reply("", { location: "/elsewhere" }, "302 Found");
    });
    const reply = await open().send(request(server.origin));
    expect(reply).toMatchObject({ status: 302, headers: { location: "/elsewhere" } });
    expect(server.requests.length).toBe(1);
  });

  it("a redirect that a browser hides is a failure", async () => {
    vi.stubGlobal("fetch", async () => ({ type: "opaqueredirect", status: 0 }));
    const error = await failure(open().send(request("https://api.example.test")));
    expect(error).toMatchObject({ failure: "socket", sent: true });
    expect(error.message).toContain("redirect");
  });

  it("counts every failure as sent", async () => {
    for (const script of ["closeAfterRequest", "halfBody"] as const) {
      const server = await serve(rawScripts[script]);
      expect(await failure(open().send(post(server.origin)))).toMatchObject({ failure: "socket", sent: true });
      expect(server.requests.length).toBe(1);
    }
    const gone = await startRawServer(rawScripts.hang);
    await gone.close();
    const error = await failure(open().send(request(gone.origin)));
    expect(error).toMatchObject({ failure: "socket", sent: true });
    expect(error.message).toContain("ECONNREFUSED");
  });

  it("tells a failure that has no cause", async () => {
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError("Load failed")));
    expect((await failure(open().send(request("https://api.example.test")))).message).toBe("Load failed");
  });

  it("times out while waiting and while reading", async () => {
    const waiting = await serve(rawScripts.hang);
    const late = await failure(open().send(request(waiting.origin, { timeout: 300 })));
    expect(late).toMatchObject({ failure: "timeout", phase: "headers", sent: true });
    const reading = await serve(rawScripts.stuckBody);
    const cut = await failure(open().send(request(reading.origin, { timeout: 500 })));
    expect(cut).toMatchObject({ failure: "timeout", phase: "body", sent: true });
  });

  it("honours aborts, and leaves no listener", async () => {
    const server = await serve(rawScripts.hang);
    const reason = new Error("why");
    const early = await failure(open().send(request(server.origin, { signal: AbortSignal.abort(reason) })));
    expect(early).toMatchObject({ failure: "aborted", sent: false, cause: reason });
    expect(server.connections()).toBe(0);
    const stop = new AbortController();
    const removed = vi.spyOn(stop.signal, "removeEventListener");
    const timeout = Number.POSITIVE_INFINITY;
    const error = failure(open().send(request(server.origin, { signal: stop.signal, timeout })));
    await expect.poll(() => server.connections()).toBe(1);
    stop.abort(reason);
    expect(await error).toMatchObject({ failure: "aborted", sent: true, cause: reason, phase: undefined });
    expect(removed).toHaveBeenCalledTimes(1);
  });

  it("close waits for what is on its way and ends the rest", async () => {
    let release: () => void = () => undefined;
    const server = await serve(async ({ readRequest, reply }) => {
      await readRequest();
      await new Promise<void>((resolve) => {
        release = resolve;
      });
      reply("done");
    });
    const net = open();
    const running = net.send(request(server.origin));
    await expect.poll(() => server.requests.length).toBe(1);
    const closed = net.close();
    release();
    await closed;
    expect((await running).text).toBe("done");
    expect(await failure(net.send(request(server.origin)))).toMatchObject({ failure: "connect", sent: false });
  });
});
