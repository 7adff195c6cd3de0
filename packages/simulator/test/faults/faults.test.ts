import { describe, expect, it } from "vitest";
import type { Fault } from "../../src/index.ts";
import { createSimulator, SocketFaultError } from "../../src/index.ts";
import { accessToken, CARE, caller, FLEX, login, TOKEN } from "../harness.ts";

const products = ["forticloud"] as const;

/** A simulator and a raw call that creates a folder, so that it shows whether the call was carried out. */
async function start() {
  const sim = createSimulator({ products });
  const authorization = `Bearer ${await accessToken(sim, "assetmanagement")}`;
  const create = (init: RequestInit = {}) =>
    sim.fetch(`http://x${CARE}/folders/create`, {
      method: "POST",
      headers: { authorization },
      body: JSON.stringify({ folderName: "Lab" }),
      ...init,
    });
  const isCreated = () => sim.forticloud.folders.some((item) => item.folderName === "Lab");
  const plan = (fault: Fault | Fault[]) => sim.faults.add({ match: { operation: "folders.create" }, fault });
  return { sim, create, isCreated, plan };
}

describe("plans", () => {
  it("befall matching requests, after some and for so many", async () => {
    const sim = createSimulator({ products });
    const care = await caller(sim, CARE);
    sim.faults.add({
      match: { api: "forticare", path: /folders/ },
      skip: 1,
      times: 2,
      fault: { kind: "text", text: "{}", status: 503 },
    });
    const statuses = [];
    for (let call = 0; call < 5; call++) statuses.push((await care("/folders/list")).status);
    expect(statuses).toEqual([200, 503, 503, 200, 200]);
    expect((await care("/contracts/list")).status).toBe(200);
  });

  it("take turns in their order, and one befalls a request at a time", async () => {
    const sim = createSimulator({ products });
    const care = await caller(sim, CARE);
    const answers = (status: number) => ({ kind: "text", text: "{}", status }) as const;
    sim.faults.add({ match: { method: "post" }, fault: answers(500) });
    sim.faults.add({ fault: answers(502) });
    sim.faults.add({ times: Number.POSITIVE_INFINITY, fault: answers(503) });
    const statuses = [];
    for (let call = 0; call < 4; call++) statuses.push((await care("/folders/list")).status);
    expect(statuses).toEqual([500, 502, 503, 503]);
    sim.faults.clear();
    expect((await care("/folders/list")).status).toBe(200);
    expect(sim.journal.entries().map((entry) => entry.faults)).toEqual([
      [],
      ["text"],
      ["text"],
      ["text"],
      ["text"],
      [],
    ]);
  });

  it("strike the token service too", async () => {
    const sim = createSimulator({ products });
    sim.faults.add({ match: { api: "oauth", operation: "token" }, fault: { kind: "rateLimited", retryAfter: 3 } });
    expect(await login(sim, "flexvm")).toMatchObject({ status: 429, body: { status: "failure" } });
    expect((await login(sim, "flexvm")).status).toBe(200);
    sim.faults.add({ match: { path: TOKEN }, fault: { kind: "rateLimited" } });
    expect((await login(sim, "flexvm")).status).toBe(429);
  });
});

describe("faults", () => {
  it("latency waits and then goes on", async () => {
    const { create, isCreated, plan } = await start();
    plan({ kind: "latency", ms: 1 });
    expect((await create()).status).toBe(200);
    expect(isCreated()).toBe(true);
  });

  it("latency ends when the caller gives up, before or while it waits", async () => {
    const { create, isCreated, plan } = await start();
    const given = AbortSignal.abort(new Error("given up at once"));
    await expect(create({ signal: given })).rejects.toThrow("given up at once");
    plan({ kind: "latency", ms: 600_000 });
    const controller = new AbortController();
    const call = create({ signal: controller.signal });
    controller.abort(new Error("given up"));
    await expect(call).rejects.toThrow("given up");
    expect(isCreated()).toBe(false);
  });

  it.each([
    ["beforeRead", undefined, false],
    ["afterRead", undefined, true],
    ["afterRead", false, false],
  ] as const)("a drop %s (processed: %s) leaves the folder made: %s", async (when, processed, made) => {
    const { sim, create, isCreated, plan } = await start();
    plan({ kind: "drop", when, processed });
    const error = await create().catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(SocketFaultError);
    expect(error).toMatchObject({ when });
    expect(isCreated()).toBe(made);
    const [, entry] = sim.journal.entries();
    expect(entry?.status).toBeUndefined();
    expect(entry?.requestBody === undefined).toBe(when === "beforeRead");
  });

  it("a drop in the middle of the answer breaks its body", async () => {
    const { create, isCreated, plan } = await start();
    plan({ kind: "drop", when: "midBody" });
    const response = await create();
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toBeInstanceOf(SocketFaultError);
    expect(isCreated()).toBe(true);
  });

  it("a status has no body, a page, or text of its own", async () => {
    const { create, isCreated, plan } = await start();
    plan({ kind: "status", status: 503, headers: { "retry-after": "1" } });
    const empty = await create();
    expect([empty.status, empty.headers.get("retry-after"), await empty.text()]).toEqual([503, "1", ""]);
    plan({ kind: "status", status: 502, body: "html" });
    const page = await create();
    expect([page.status, page.headers.get("content-type")]).toEqual([502, "text/html; charset=utf-8"]);
    expect(await page.text()).toMatch(/^<!DOCTYPE html>/);
    plan({ kind: "status", status: 500, body: { text: "oops" } });
    const text = await create();
    expect([text.headers.get("content-type"), await text.text()]).toEqual(["text/plain", "oops"]);
    expect(isCreated()).toBe(false);
    plan({ kind: "status", status: 500, body: { text: "{}", contentType: "application/json" }, processed: true });
    expect((await create()).status).toBe(500);
    expect(isCreated()).toBe(true);
  });

  it("a page of HTML can come with status 200", async () => {
    const { create, plan } = await start();
    plan({ kind: "status", status: 200, body: "html" });
    const response = await create();
    expect([response.status, (await response.text()).slice(0, 9)]).toEqual([200, "<!DOCTYPE"]);
  });

  it("truncated JSON is cut in the middle, or where told", async () => {
    const { create, plan } = await start();
    plan({ kind: "truncated" });
    const response = await create();
    expect(response.headers.get("content-type")).toContain("json");
    await expect(response.json()).rejects.toBeInstanceOf(SyntaxError);
    plan({ kind: "truncated", keep: 3 });
    expect(await (await create()).text()).toBe('{"b');
  });

  it("text, and a wrong content type", async () => {
    const { create, plan } = await start();
    plan({ kind: "text" });
    expect(await (await create()).text()).toBe("The service is busy.");
    for (const contentType of [undefined, "application/octet-stream"]) {
      plan({ kind: "contentType", contentType });
      const response = await create();
      expect(response.headers.get("content-type")).toBe(contentType ?? "text/html");
      expect(await response.json()).toHaveProperty("version");
    }
  });

  it("a slow body comes in pieces, and is whole", async () => {
    const { create, plan } = await start();
    plan({ kind: "slowBody", chunks: 5, intervalMs: 1 });
    const response = await create();
    const pieces = [];
    for await (const piece of response.body ?? []) pieces.push(new TextDecoder().decode(piece));
    expect(pieces).toHaveLength(5);
    expect(JSON.parse(pieces.join(""))).toMatchObject({ status: 0 });
  });

  it("an endless body goes on until the caller gives up", async () => {
    const { create, plan } = await start();
    plan({ kind: "slowBody", chunks: 1, intervalMs: 1, endless: true });
    const controller = new AbortController();
    const response = await create({ signal: controller.signal });
    const reader = (response.body ?? new ReadableStream()).getReader();
    for (let piece = 0; piece < 4; piece++) expect((await reader.read()).done).toBe(false);
    controller.abort();
    let last = await reader.read();
    while (!last.done) last = await reader.read();
    expect(last.done).toBe(true);
  });

  it("a token expires in mid-flight", async () => {
    const { sim, create, isCreated, plan } = await start();
    plan({ kind: "tokenExpiry" });
    const response = await create();
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ status: -1, error: { errorCode: 201 } });
    expect([isCreated(), sim.forticloud.liveTokenCount()]).toEqual([false, 0]);
  });

  it.each([
    [undefined, null],
    [7, "7"],
    ["Wed, 18 Nov 2026 08:00:00 GMT", "Wed, 18 Nov 2026 08:00:00 GMT"],
  ])("429 with Retry-After %s", async (retryAfter, header) => {
    const { create, isCreated, plan } = await start();
    plan({ kind: "rateLimited", retryAfter });
    const response = await create();
    expect([response.status, response.headers.get("retry-after")]).toEqual([429, header]);
    expect(await response.json()).toMatchObject({ status: -1 });
    expect(isCreated()).toBe(false);
  });

  it("429 of FortiFlex has its own status", async () => {
    const sim = createSimulator({ products });
    const flex = await caller(sim, FLEX);
    sim.faults.add({ fault: { kind: "rateLimited" } });
    expect(await flex("/programs/list")).toMatchObject({ status: 429, body: { status: -10 } });
  });

  it("several come together", async () => {
    const { sim, create, plan } = await start();
    plan([{ kind: "latency", ms: 1 }, { kind: "truncated" }, { kind: "contentType" }]);
    const response = await create();
    expect(response.headers.get("content-type")).toBe("text/html");
    expect(sim.journal.entries().at(-1)?.faults).toEqual(["latency", "truncated", "contentType"]);
  });
});
