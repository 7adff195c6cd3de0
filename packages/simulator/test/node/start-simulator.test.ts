import { createServer } from "node:net";
import { describe, expect, it } from "vitest";
import type { Fault } from "../../src/index.ts";
import type { RunningSimulator } from "../../src/node.ts";
import { startSimulator } from "../../src/node.ts";
import { CARE, TOKEN } from "../harness.ts";

const products = ["forticloud"] as const;

async function send(sim: RunningSimulator, path: string, body: unknown, token = "", signal: AbortSignal | null = null) {
  return await fetch(sim.url + path, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
    signal,
  });
}

async function start() {
  const sim = await startSimulator({ products });
  const { apiId: username, password } = sim.forticloud.session;
  const credentials = { username, password, client_id: "assetmanagement", grant_type: "password" };
  const { access_token: token } = (await (await send(sim, TOKEN, credentials)).json()) as { access_token: string };
  const create = (signal?: AbortSignal) => send(sim, `${CARE}/folders/create`, { folderName: "Lab" }, token, signal);
  const isCreated = () => sim.forticloud.folders.some((item) => item.folderName === "Lab");
  const plan = (fault: Fault) => sim.faults.add({ match: { operation: "folders.create" }, fault });
  return { sim, create, isCreated, plan };
}

describe("startSimulator", () => {
  it("listens, answers, and is closed by its scope", async () => {
    let url = "";
    {
      await using sim = await startSimulator({ products });
      url = sim.url;
      expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
      expect(sim.forticloud.session).toEqual({ ...sim.forticloud.credentials, authUrl: url, apiUrl: url });
      expect((await fetch(`${url}/`)).status).toBe(404);
    }
    await expect(fetch(url)).rejects.toThrow();
  });

  it("shows the state of the moment, and closes twice", async () => {
    const { sim, create, isCreated } = await start();
    expect(isCreated()).toBe(false);
    expect((await create()).status).toBe(200);
    expect(isCreated()).toBe(true);
    sim.reset();
    expect(isCreated()).toBe(false);
    await Promise.all([sim.close(), sim.close()]);
  });

  it("tells that a port is taken", async () => {
    const { sim } = await start();
    await expect(startSimulator({ products, port: Number(new URL(sim.url).port) })).rejects.toMatchObject({
      code: "EADDRINUSE",
    });
    await sim.close();
  });

  it("writes the address of IPv6 with brackets", async (context) => {
    const probe = createServer();
    const hasIpv6 = await new Promise<boolean>((resolve) => {
      probe.once("error", () => resolve(false));
      probe.listen(0, "::1", () => probe.close(() => resolve(true)));
    });
    if (!hasIpv6) return context.skip("no IPv6 on this machine");
    await using sim = await startSimulator({ products, host: "::1" });
    expect(sim.url).toMatch(/^http:\/\/\[::1\]:\d+$/);
    expect((await fetch(sim.url)).status).toBe(404);
  });

  it.each([
    [{ kind: "drop", when: "beforeRead" }, false],
    [{ kind: "drop", when: "afterRead" }, true],
    [{ kind: "drop", when: "afterRead", processed: false }, false],
  ] as const)("cuts a real connection: %j", async (fault, made) => {
    const { sim, create, isCreated, plan } = await start();
    plan(fault);
    await expect(create()).rejects.toThrow("fetch failed");
    expect(isCreated()).toBe(made);
    sim.reset();
    await sim.close();
  });

  it("cuts a real connection in the middle of the answer", async () => {
    const { sim, create, isCreated, plan } = await start();
    plan({ kind: "drop", when: "midBody" });
    const response = await create();
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow();
    expect(isCreated()).toBe(true);
    await sim.close();
  });

  it("sends a slow body in pieces", async () => {
    const { sim, create, plan } = await start();
    plan({ kind: "slowBody", chunks: 3, intervalMs: 1 });
    expect(await (await create()).json()).toMatchObject({ status: 0 });
    await sim.close();
  });

  it("stops waiting when the client goes, and when it is closed", async () => {
    const { sim, create, isCreated, plan } = await start();
    plan({ kind: "latency", ms: 600_000 });
    const controller = new AbortController();
    const gone = create(controller.signal);
    await expect.poll(() => sim.journal.count({ operation: "folders.create" })).toBe(1);
    controller.abort(new Error("gone"));
    await expect(gone).rejects.toThrow("gone");
    plan({ kind: "latency", ms: 600_000 });
    const waiting = create().catch((error: unknown) => error);
    await expect.poll(() => sim.journal.count({ operation: "folders.create" })).toBe(2);
    await sim.close();
    expect(await waiting).toBeInstanceOf(Error);
    expect(isCreated()).toBe(false);
  });

  it("ends an endless body when it is closed", async () => {
    const { sim, create, plan } = await start();
    plan({ kind: "slowBody", intervalMs: 5, endless: true });
    const response = await create();
    const reader = (response.body ?? new ReadableStream()).getReader();
    await reader.read();
    await sim.close();
    const drained = (async () => {
      for (;;) if ((await reader.read()).done) return "ended";
    })();
    expect(await drained.catch(() => "cut")).toMatch(/ended|cut/);
  });

  it("says when it has failed itself", async () => {
    const { sim, create, plan } = await start();
    // Status 204 allows no body, and so the fault itself cannot be carried out.
    plan({ kind: "text", status: 204 });
    const response = await create();
    expect(response.status).toBe(500);
    expect(await response.text()).toContain("The simulator failed");
    await sim.close();
  });
});
