import { describe, expect, it, vi } from "vitest";
import { AbortedError } from "../../src/errors/on-the-way.ts";
import { simulated } from "./simulated.ts";

const perUser = { tokens: "perUser" } as const;

describe("one live token per user", () => {
  it("lets twenty interleaved calls on two clients succeed, and says so once", async () => {
    const { sim, care, flex, events } = await simulated({}, perUser);
    const calls = Array.from({ length: 20 }, (_, index) => (index % 2 === 0 ? care : flex).send());
    const statuses = (await Promise.all(calls)).map(({ status }) => status);
    expect(statuses).toEqual(Array(20).fill(200));
    expect(sim.journal.count({ operation: "token" })).toBeLessThanOrEqual(12);
    // Whether the first twenty get into each other's way is chance; what follows leaves no doubt.
    for (const client of [care, flex, care, flex]) expect((await client.send()).status).toBe(200);
    expect(events.filter((name) => name === "singleToken")).toEqual(["singleToken"]);
  });

  it("lets interleaved calls one after the other succeed, with a login for each change at most", async () => {
    const { sim, care, flex, events } = await simulated({}, perUser);
    for (let call = 0; call < 20; call += 1) {
      expect((await (call % 2 === 0 ? care : flex).send({}, { retry: 0 })).status).toBe(200);
    }
    expect(sim.journal.count({ operation: "token" })).toBeLessThanOrEqual(20);
    // What was refused before it was noticed; later on there is nothing to refuse.
    expect(sim.journal.count({ status: 401 })).toBe(3);
    expect(events.filter((name) => name === "singleToken")).toHaveLength(1);
  });

  it("gets along with answers that come late", async () => {
    const { sim, care, flex } = await simulated({}, perUser);
    const slow = (times: number, ms: number) =>
      sim.faults.add({ skip: times, times: 1, fault: { kind: "latency", ms } });
    for (let index = 0; index < 12; index += 1) slow(index, (index * 7) % 20);
    const calls = Array.from({ length: 20 }, (_, index) => (index % 2 === 0 ? care : flex).send());
    expect((await Promise.all(calls)).map(({ status }) => status)).toEqual(Array(20).fill(200));
  });

  it("has nothing to notice where the user says it before", async () => {
    const { sim, care, flex, events } = await simulated({ singleToken: true }, perUser);
    const calls = Array.from({ length: 20 }, (_, index) => (index % 2 === 0 ? care : flex).send());
    await Promise.all(calls);
    expect(sim.journal.count({ status: 401 })).toBe(0);
    // Ten calls are on the wire at once, so the turns change more often than once.
    expect(sim.journal.count({ operation: "token" })).toBeLessThanOrEqual(6);
    expect(events).not.toContain("singleToken");
  });

  it("is noticed by calls that the service refuses for what they say, too", async () => {
    const { care, flex, events } = await simulated({}, perUser);
    const unknown = { path: "/products/details", json: { serialNumber: "FGT60FTK99999999" } };
    const missing = { path: "/entitlements/list", json: {} };
    for (let call = 0; call < 10; call += 1) {
      const failed = call % 2 === 0 ? care.send(unknown) : flex.send(missing);
      // Not AuthError: each call gets a token that the service takes.
      await expect(failed).rejects.toMatchObject({ code: "api" });
    }
    expect(events.filter((name) => name === "singleToken")).toHaveLength(1);
  });

  it("is not looked for where the user says there is none", async () => {
    const { care, flex, events } = await simulated({ singleToken: false }, perUser);
    for (let call = 0; call < 6; call += 1) await (call % 2 === 0 ? care : flex).send();
    expect(events).not.toContain("singleToken");
  });

  it("gives up the place of a call that is aborted while it waits for its turn", async () => {
    const { sim, care, flex } = await simulated({ singleToken: true }, perUser);
    sim.faults.add({ match: { api: "forticare" }, fault: { kind: "latency", ms: 50 } });
    const first = care.send();
    await vi.waitFor(() => expect(sim.journal.count({ api: "forticare" })).toBe(1));
    const abort = new AbortController();
    const waiting = flex.send({}, { signal: abort.signal });
    const next = flex.send();
    setImmediate(() => abort.abort());
    await expect(waiting).rejects.toBeInstanceOf(AbortedError);
    expect([(await first).status, (await next).status, (await care.send()).status]).toEqual([200, 200, 200]);
    expect(sim.journal.count({ api: "fortiflex" })).toBe(1);
  });
});

describe("tokens per client_id", () => {
  it("that all expire at once are not taken for one live token per user", async () => {
    const { sim, care, flex, events } = await simulated();
    for (let round = 0; round < 3; round += 1) {
      await care.send();
      await flex.send();
      await care.send();
      sim.forticloud.expireTokens();
    }
    await Promise.all([care.send(), flex.send()]);
    expect(events).not.toContain("singleToken");
  });

  it("that another process ends are not taken for it, either", async () => {
    const { care, flex, events, another } = await simulated();
    for (const order of [
      ["assetmanagement", "flexvm"],
      ["flexvm", "assetmanagement"],
    ]) {
      await care.send();
      await flex.send();
      const other = another({ store: { get: () => undefined, set: () => undefined, delete: () => undefined } });
      for (const clientId of order) await other.token(clientId);
    }
    await flex.send();
    await care.send();
    expect(events.filter((name) => name === "expired")).toHaveLength(4);
    expect(events).not.toContain("singleToken");
  });
});
