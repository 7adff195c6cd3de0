import { runChild } from "@fortikit-tools/testkit";
import { describe, expect, it, vi } from "vitest";
import { callbackSink } from "../../src/audit/sinks.ts";
import { ConfigError } from "../../src/errors/before-sending.ts";
import { memoryTokenStore } from "../../src/session/token-store.ts";
import { simulated } from "./simulated.ts";

describe("close", () => {
  it("revokes every token the session obtained, once however often it is called", async () => {
    const { sim, session } = await simulated();
    await session.token("assetmanagement");
    await session.token("flexvm");
    const closed = session.close();
    expect(session.close()).toBe(closed);
    await closed;
    await session[Symbol.asyncDispose]();
    expect([sim.forticloud.liveTokenCount(), sim.journal.count({ operation: "revoke", status: 200 })]).toEqual([0, 2]);
  });

  it("leaves ready-made tokens and those of a store of the user's alone", async () => {
    const { sim, session, another } = await simulated({ store: memoryTokenStore() });
    const token = await session.token("flexvm");
    const given = another({ tokens: { flexvm: token } });
    await given.close();
    await session.close();
    expect([sim.forticloud.liveTokenCount(), sim.journal.count({ operation: "revoke" })]).toEqual([1, 0]);
  });

  it("waits for an exchange in flight, and revokes its token", async () => {
    const { sim, session } = await simulated();
    sim.faults.add({ match: { operation: "token" }, fault: { kind: "latency", ms: 30 } });
    const token = session.token("flexvm");
    await vi.waitFor(() => expect(sim.journal.count({ operation: "token" })).toBe(1));
    await session.close();
    expect(await token).toMatch(/\S{30}/);
    expect(sim.forticloud.liveTokenCount()).toBe(0);
  });

  it("is final: tokens, logins and calls are ConfigError, and nothing is sent", async () => {
    const { sim, session, care } = await simulated();
    await care.send();
    await session.close();
    const seen = sim.journal.count();
    for (const call of [
      session.token("assetmanagement"),
      session.token("flexvm"),
      session.authenticate("flexvm"),
      session.refresh("assetmanagement"),
      session.clear("flexvm"),
      care.send(),
    ]) {
      await expect(call).rejects.toBeInstanceOf(ConfigError);
    }
    expect([session.tokens(), session.isExpired(0, "assetmanagement")]).toEqual([[], true]);
    expect(sim.journal.count()).toBe(seen);
  });

  it("makes calls with a ready-made token ConfigError, too", async () => {
    const { another, client } = await simulated();
    const session = another({ tokens: { assetmanagement: "ready-made" } });
    const care = client({ session });
    await session.close();
    await expect(care.send()).rejects.toBeInstanceOf(ConfigError);
  });

  it("never rejects where the token service fails", async () => {
    const { sim, session, events } = await simulated();
    await session.token("flexvm");
    sim.faults.add({ match: { operation: "revoke" }, fault: { kind: "drop", when: "beforeRead" } });
    expect(await session.close()).toEqual([]);
    expect(events).toEqual(["acquired", "failed"]);
  });

  it("does not wait for ever where the token service hangs", async () => {
    const { sim, session, events } = await simulated();
    await session.token("flexvm");
    sim.faults.add({ match: { operation: "revoke" }, fault: { kind: "slowBody", intervalMs: 10, endless: true } });
    expect(await session.close({ timeout: 100 })).toEqual([]);
    expect(events).toEqual(["acquired", "failed"]);
  });

  it("does not wait for ever for calls that are on the wire", async () => {
    const { sim, session, care } = await simulated();
    await care.send();
    sim.faults.add({ match: { api: "forticare" }, fault: { kind: "slowBody", intervalMs: 10, endless: true } });
    const abort = new AbortController();
    const hanging = care.send({}, { signal: abort.signal });
    await vi.waitFor(() => expect(sim.journal.count({ api: "forticare" })).toBe(2));
    await session.close({ timeout: 50 });
    abort.abort();
    await expect(hanging).rejects.toMatchObject({ code: "aborted" });
  });

  it("reports what became of audit events, the revocation's among them", async () => {
    const operations: string[] = [];
    const sink = callbackSink((event) => void operations.push(`${event.kind} ${event.operation}`));
    const { session } = await simulated({ audit: { sinks: sink } });
    await session.token("flexvm");
    const [report] = await session.close();
    expect(report).toMatchObject({ written: 4, dropped: 0, failures: 0 });
    expect(operations).toEqual([
      "attempt oauth.login",
      "call oauth.login",
      "attempt oauth.revoke",
      "call oauth.revoke",
    ]);
  });

  it("is not needed for the process to end", async () => {
    const { sim } = await simulated();
    const snippet = `
      import { CloudSession } from "@fortikit/core";
      const session = new CloudSession(${JSON.stringify(sim.forticloud.session)});
      await session.token("flexvm");
      console.log("token");
    `;
    const { code, stdout, stderr } = await runChild(snippet, { cwd: new URL("../..", import.meta.url).pathname });
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: "token\n", stderr: "" });
  });
});
