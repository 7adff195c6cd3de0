import { describe, expect, it } from "vitest";
import { createSimulator } from "../../src/index.ts";
import { accessToken, CARE, FLEX, login, post, REVOKE, TOKEN } from "../harness.ts";

const products = ["forticloud"] as const;
const FAR = { expireBefore: "2126-01-01T00:00:00Z" };

describe("password grant", () => {
  it("gives a token pair and its lifetime", async () => {
    const sim = createSimulator({ products });
    const { status, body } = await login(sim, "assetmanagement");
    expect(status).toBe(200);
    expect(body).toEqual({
      access_token: expect.stringMatching(/^[A-Za-z0-9]{30}$/),
      expires_in: 3600,
      token_type: "Bearer",
      scope: "read write",
      refresh_token: expect.stringMatching(/^[A-Za-z0-9]{30}$/),
      message: "successfully authenticated",
      status: "success",
    });
    expect(sim.forticloud.loginCount()).toBe(1);
    expect(sim.forticloud.loginCount("flexvm")).toBe(0);
  });

  it("takes a form as well as JSON", async () => {
    const sim = createSimulator({ products });
    const { apiId, password } = sim.forticloud.credentials;
    const form = new URLSearchParams({ username: apiId, password, client_id: "flexvm", grant_type: "password" });
    const response = await sim.fetch(new Request(`http://x${TOKEN}`, { method: "POST", body: form }));
    expect(response.status).toBe(200);
    expect(sim.journal.entries()[0]?.requestBody).toEqual({
      username: apiId,
      password: "***",
      client_id: "flexvm",
      grant_type: "password",
    });
  });

  it("names what is wrong", async () => {
    const sim = createSimulator({ products });
    const { apiId: username, password } = sim.forticloud.credentials;
    const ask = (rest: object) =>
      post(sim, TOKEN, { username, password, client_id: "flexvm", grant_type: "password", ...rest });
    expect(await ask({ password: "no" })).toMatchObject({ status: 400, body: { error: "invalid_grant" } });
    expect(await ask({ username: "no" })).toMatchObject({ status: 400, body: { error: "invalid_grant" } });
    expect(await ask({ client_id: "FLEXVM" })).toMatchObject({ status: 401, body: { error: "invalid_client" } });
    expect(await ask({ grant_type: "magic" })).toMatchObject({ status: 401, body: { status: "failure" } });
    expect(await post(sim, TOKEN, "no JSON")).toMatchObject({ status: 401 });
    expect(await post(sim, TOKEN, "[]")).toMatchObject({ status: 401 });
  });

  it("sends a caller without the last slash on", async () => {
    const sim = createSimulator({ products });
    const response = await sim.fetch(`http://x${TOKEN.slice(0, -1)}`, { method: "POST", redirect: "manual" });
    expect(response.status).toBe(301);
    expect(response.headers.get("location")).toBe(TOKEN);
    expect((await sim.fetch(`http://x${TOKEN}`)).status).toBe(405);
  });
});

describe("refresh grant", () => {
  it("gives new tokens and kills the old ones", async () => {
    const sim = createSimulator({ products });
    const first = (await login(sim, "assetmanagement")).body;
    const refresh = { client_id: "assetmanagement", refresh_token: first.refresh_token, grant_type: "refresh_token" };
    const second = await post(sim, TOKEN, refresh);
    expect(second.status).toBe(200);
    expect(second.body.access_token).not.toBe(first.access_token);
    expect(second.body.refresh_token).not.toBe(first.refresh_token);
    expect((await post(sim, `${CARE}/products/list`, FAR, String(first.access_token))).status).toBe(401);
    expect((await post(sim, `${CARE}/products/list`, FAR, String(second.body.access_token))).status).toBe(200);
    expect(await post(sim, TOKEN, refresh)).toMatchObject({ status: 400, body: { error: "invalid_grant" } });
    expect([sim.forticloud.refreshCount(), sim.forticloud.loginCount()]).toEqual([1, 1]);
  });

  it("belongs to its client_id, and outlives the access token", async () => {
    const sim = createSimulator({ products });
    const { refresh_token } = (await login(sim, "flexvm")).body;
    const ask = (client_id: string) => post(sim, TOKEN, { client_id, refresh_token, grant_type: "refresh_token" });
    expect((await ask("assetmanagement")).status).toBe(400);
    sim.forticloud.expireTokens("flexvm");
    expect((await ask("flexvm")).status).toBe(200);
  });
});

describe("revoke", () => {
  it("ends a token pair", async () => {
    const sim = createSimulator({ products });
    const { access_token: token, refresh_token } = (await login(sim, "flexvm")).body;
    expect((await post(sim, REVOKE, { client_id: "flexvm", token })).status).toBe(200);
    expect((await post(sim, `${FLEX}/programs/list`, {}, String(token))).status).toBe(401);
    expect((await post(sim, TOKEN, { client_id: "flexvm", refresh_token, grant_type: "refresh_token" })).status).toBe(
      400,
    );
    expect((await post(sim, REVOKE, { client_id: "flexvm", token: "" })).status).toBe(400);
    expect((await post(sim, REVOKE, { client_id: "no", token })).status).toBe(401);
  });
});

describe("tokens", () => {
  it("live for their lifetime, by client_id", async () => {
    const sim = createSimulator({ products, personality: { tokenLifetimeMs: { flexvm: 60_000 } } });
    const care = await accessToken(sim, "assetmanagement");
    const { body } = await login(sim, "flexvm");
    expect(body.expires_in).toBe(60);
    expect(sim.forticloud.liveTokenCount()).toBe(2);
    sim.clock.advance(60_000);
    expect(sim.forticloud.liveTokenCount("flexvm")).toBe(0);
    expect((await post(sim, `${FLEX}/programs/list`, {}, String(body.access_token))).status).toBe(401);
    expect((await post(sim, `${CARE}/products/list`, FAR, care)).status).toBe(200);
  });

  it("are one for a user and client_id: a newer one kills the older", async () => {
    const sim = createSimulator({ products, personality: { tokenLifetimeMs: 1000 } });
    const older = await accessToken(sim, "flexvm");
    const care = await accessToken(sim, "assetmanagement");
    const newer = await accessToken(sim, "flexvm");
    expect((await post(sim, `${FLEX}/programs/list`, {}, older)).status).toBe(401);
    expect((await post(sim, `${FLEX}/programs/list`, {}, newer)).status).toBe(200);
    expect((await post(sim, `${CARE}/products/list`, FAR, care)).status).toBe(200);
  });

  it("are one for a user, whatever the client_id, with that personality", async () => {
    const sim = createSimulator({ products, personality: { tokens: "perUser" } });
    const care = await accessToken(sim, "assetmanagement");
    const other = await accessToken(sim, "assetmanagement", sim.forticloud.readOnlyCredentials);
    const flex = await accessToken(sim, "flexvm");
    expect(await post(sim, `${CARE}/products/list`, FAR, care)).toMatchObject({
      status: 401,
      body: { error: { errorCode: 201, message: "Invalid security token." } },
    });
    expect((await post(sim, `${FLEX}/programs/list`, {}, flex)).status).toBe(200);
    expect((await post(sim, `${CARE}/products/list`, FAR, other)).status).toBe(200);
  });

  it("are refused by the service of another client_id", async () => {
    const sim = createSimulator({ products, personality: { tokenRefusedStatus: 403 } });
    const care = await accessToken(sim, "assetmanagement");
    expect(await post(sim, `${FLEX}/programs/list`, {}, care)).toMatchObject({
      status: 403,
      body: { status: -1, message: "Invalid security token." },
    });
  });

  it("are asked for when there is none", async () => {
    const sim = createSimulator({ products });
    expect(await post(sim, `${CARE}/products/list`, FAR)).toMatchObject({
      status: 401,
      body: { status: -1, error: null, message: expect.stringContaining("token") },
    });
  });

  it("all die with revokeAll", async () => {
    const sim = createSimulator({ products });
    const { refresh_token } = (await login(sim, "flexvm")).body;
    sim.forticloud.revokeAll();
    expect(sim.forticloud.liveTokenCount()).toBe(0);
    expect((await post(sim, TOKEN, { client_id: "flexvm", refresh_token, grant_type: "refresh_token" })).status).toBe(
      400,
    );
  });
});
