// Testing your own code: a simulator for each test, faults on demand, and a journal of what was sent.
import { CloudSession, FortiCare } from "@fortikit/forticare";
import { startSimulator } from "@fortikit/simulator/node";
import { expect, it } from "vitest";
import { describeUnit } from "./inventory.ts";

async function start() {
  const sim = await startSimulator({ products: ["forticloud"] });
  const session = new CloudSession({ ...sim.forticloud.session, retry: { delay: 1 } });
  return {
    sim,
    care: new FortiCare({ session }),
    async [Symbol.asyncDispose]() {
      await session.close();
      await sim.close();
    },
  };
}

it("describes a unit", async () => {
  await using app = await start();
  expect(await describeUnit(app.care, "FGT60FTK1234ABCD")).toBe("FortiGate 60F: Test FortiGate");
});

it("knows what it does not have", async () => {
  await using app = await start();
  expect(await describeUnit(app.care, "FGT00000000000XX")).toBeUndefined();
});

it("gets over an HTML page and a token that expired", async () => {
  await using app = await start();
  app.sim.faults.add({ match: { api: "forticare" }, fault: { kind: "status", status: 502, body: "html" } });
  app.sim.faults.add({ match: { api: "forticare" }, fault: { kind: "tokenExpiry" } });
  expect(await describeUnit(app.care, "FGT60FTK1234ABCD")).toBe("FortiGate 60F: Test FortiGate");
  const statuses = app.sim.journal.entries({ api: "forticare" }).map(({ status }) => status);
  expect(statuses).toEqual([502, 401, 200]);
});

it("lets other errors through", async () => {
  await using app = await start();
  app.sim.faults.add({ times: 3, match: { api: "forticare" }, fault: { kind: "rateLimited", retryAfter: 0 } });
  await expect(describeUnit(app.care, "FGT60FTK1234ABCD")).rejects.toMatchObject({ code: "rate_limited" });
});
