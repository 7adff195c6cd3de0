import { rawScripts, startRawServer } from "@fortikit-tools/testkit";
import { describe, expect, it, vi } from "vitest";
import { closing, failure, openNet, post, request } from "./helpers.ts";

describe("aborts", () => {
  it("before: nothing is connected", async () => {
    const server = await closing(startRawServer(rawScripts.answer));
    const reason = new Error("why");
    const error = await failure(openNet().send(request(server.origin, { signal: AbortSignal.abort(reason) })));
    expect(error).toMatchObject({ failure: "aborted", sent: false, cause: reason });
    expect(server.connections()).toBe(0);
  });

  it("in the same moment: nothing is connected", async () => {
    const server = await closing(startRawServer(rawScripts.answer));
    const stop = new AbortController();
    const error = failure(openNet().send(request(server.origin, { signal: stop.signal })));
    stop.abort();
    expect(await error).toMatchObject({ failure: "aborted", sent: false });
    expect(server.connections()).toBe(0);
  });

  it("while connecting: the connection is given up", async () => {
    let closed = false;
    const server = await closing(
      startRawServer(({ socket }) => {
        socket.on("close", () => {
          closed = true;
        });
      }),
    );
    const stop = new AbortController();
    const error = failure(openNet().send(request(`https://127.0.0.1:${server.port}`, { signal: stop.signal })));
    await expect.poll(() => server.connections()).toBe(1);
    stop.abort();
    expect(await error).toMatchObject({ failure: "aborted", sent: false });
    await expect.poll(() => closed).toBe(true);
  });

  it("while queued: the request never leaves, the connection stays", async () => {
    let release: () => void = () => undefined;
    const server = await closing(
      startRawServer(async (connection) => {
        while ((await connection.readRequest()) !== undefined) {
          if (connection.index === 0) await new Promise<void>((resolve) => (release = resolve));
          connection.reply("ok");
        }
      }),
    );
    const net = openNet({ pool: { connections: 1 } });
    const stop = new AbortController();
    const first = net.send(request(server.origin, { path: "/first" }));
    await expect.poll(() => server.requests.length).toBe(1);
    const queued = failure(net.send(post(server.origin, { path: "/queued", signal: stop.signal })));
    const last = net.send(request(server.origin, { path: "/last" }));
    // Until both stand in the queue.
    await new Promise((resolve) => setImmediate(resolve));
    stop.abort();
    expect(await queued).toMatchObject({ failure: "aborted", sent: false });
    release();
    await first;
    await expect.poll(() => server.requests.length).toBe(2);
    release();
    expect((await last).text).toBe("ok");
    expect(server.connections()).toBe(1);
    expect(server.requests.map((text) => text.split(" ")[1])).toEqual(["/first", "/last"]);
  });

  it("while waiting for headers: sent, and the connection is closed", async () => {
    const server = await closing(startRawServer(async (connection) => void (await connection.readRequest())));
    const stop = new AbortController();
    const error = failure(openNet().send(request(server.origin, { signal: stop.signal })));
    await expect.poll(() => server.requests.length).toBe(1);
    stop.abort();
    expect(await error).toMatchObject({ failure: "aborted", sent: true, phase: undefined });
  });

  it("while reading the body", async () => {
    const server = await closing(startRawServer(rawScripts.stuckBody));
    const stop = new AbortController();
    const error = failure(openNet().send(request(server.origin, { signal: stop.signal })));
    await expect.poll(() => server.requests.length).toBe(1);
    stop.abort();
    expect(await error).toMatchObject({ failure: "aborted", sent: true });
  });

  it("leave no listener on a signal that outlives 10,000 requests", { timeout: 60_000 }, async () => {
    const server = await closing(startRawServer(rawScripts.answer));
    const { signal } = new AbortController();
    let listeners = 0;
    let most = 0;
    vi.spyOn(signal, "addEventListener").mockImplementation(() => {
      listeners += 1;
      most = Math.max(most, listeners);
    });
    vi.spyOn(signal, "removeEventListener").mockImplementation(() => {
      listeners -= 1;
    });
    const net = openNet();
    for (let round = 0; round < 1_000; round += 1) {
      await Promise.all(Array.from({ length: 10 }, () => net.send(request(server.origin, { signal }))));
    }
    expect(server.requests.length).toBe(10_000);
    expect(most).toBeGreaterThan(0);
    expect(most).toBeLessThanOrEqual(10);
    expect(listeners).toBe(0);
  });
});
