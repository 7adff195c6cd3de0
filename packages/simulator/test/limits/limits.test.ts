import { describe, expect, it } from "vitest";
import type { Personality } from "../../src/index.ts";
import { createSimulator } from "../../src/index.ts";
import { CARE, caller, FLEX, post } from "../harness.ts";

const products = ["forticloud"] as const;

function limited(limits: Personality["limits"] = undefined) {
  return createSimulator({
    products,
    personality: { enforceLimits: true, limits, tokenLifetimeMs: 1e9 },
  });
}

describe("limits", () => {
  it("are the published ones: 100 calls a minute", async () => {
    const sim = limited();
    const care = await caller(sim, CARE);
    const flex = await caller(sim, FLEX);
    for (let call = 0; call < 100; call++) expect((await care("/folders/list")).status).toBe(200);
    expect(await care("/folders/list")).toMatchObject({ status: 429, body: { status: -1, error: null } });
    expect((await flex("/programs/list")).status).toBe(200);
    sim.clock.advance(60_000);
    expect((await care("/folders/list")).status).toBe(200);
  });

  it("say in FortiFlex which one it was", async () => {
    const sim = limited({ callsPerMinute: 2, callsPerHour: 3, errorsPerHour: 1 });
    const flex = await caller(sim, FLEX);
    await flex("/programs/list");
    await flex("/programs/list");
    expect(await flex("/programs/list")).toMatchObject({ status: 429, body: { status: -10 } });
    sim.clock.advance(60_000);
    expect((await flex("/programs/list")).status).toBe(200);
    expect(await flex("/programs/list")).toMatchObject({ status: 429, body: { status: -11 } });
    sim.clock.advance(3_600_000);
    expect((await flex("/configs/list")).status).toBe(400);
    expect(await flex("/programs/list")).toMatchObject({ status: 429, body: { status: -30 } });
    sim.clock.advance(3_600_000);
    expect((await flex("/programs/list")).status).toBe(200);
  });

  it.each([
    [undefined, "60"],
    [true, "60"],
    [false, null],
  ])("say when to come back, with retryAfter %s", async (retryAfter, header) => {
    const sim = limited({ callsPerMinute: 1, retryAfter });
    const flex = await caller(sim, FLEX);
    await flex("/programs/list");
    const authorization = `Bearer ${await tokenOf(sim)}`;
    const response = await sim.fetch(`http://x${FLEX}/programs/list`, { method: "POST", headers: { authorization } });
    expect([response.status, response.headers.get("retry-after")]).toEqual([429, header]);
  });

  it("are not watched unless asked for", async () => {
    const care = await caller(createSimulator({ products }), CARE);
    for (let call = 0; call < 12; call++) expect((await care("/products/list")).status).toBe(400);
  });
});

async function tokenOf(sim: ReturnType<typeof limited>): Promise<unknown> {
  const { apiId: username, password } = sim.forticloud.credentials;
  const body = { username, password, client_id: "flexvm", grant_type: "password" };
  return (await post(sim, "/api/v1/oauth/token/", body)).body.access_token;
}
