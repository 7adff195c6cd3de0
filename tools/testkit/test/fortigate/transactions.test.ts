import { describe, expect, it } from "vitest";
import { start } from "./api.ts";

const open = "POST /cmdb?action=transaction-start";

describe("the FortiGate's transactions", () => {
  it("shows changes to others only after the commit", async () => {
    const { server, call } = await start();
    const { json } = await call(open, { timeout: 60 });
    expect(json).toMatchObject({ action: "transaction-start", results: { "transaction-id": 1 } });
    const inside = { "x-transaction-id": "1" };
    const created = await call("POST /cmdb/firewall/address", { name: "x" }, inside);
    expect(created.json).toMatchObject({ revision_changed: false });
    expect(await call("GET /cmdb/firewall/address/x")).toMatchObject({ status: 404 });
    expect(await call("GET /cmdb/firewall/address/x", undefined, inside)).toMatchObject({ status: 200 });
    expect((await call("GET /cmdb?action=transaction-list")).json.results).toMatchObject([{ "transaction-id": 1 }]);
    const shown = await call("GET /cmdb?action=transaction-show&transaction-id=1");
    expect(shown.json.results).toEqual([" config firewall address"]);
    expect(await call("POST /cmdb?action=transaction-commit", { "transaction-id": 1 })).toMatchObject({ status: 200 });
    expect(await call("GET /cmdb/firewall/address/x")).toMatchObject({ status: 200 });
    expect(server.transactions()).toEqual([]);
  });

  it("forgets what is aborted or has run out", async () => {
    const { server, call } = await start();
    await call(open, { timeout: 60 });
    await call("POST /cmdb/firewall/address", { name: "x" }, { "x-transaction-id": "1" });
    await call("POST /cmdb?action=transaction-abort", { "transaction-id": 1 });
    await call(open, { timeout: 5 });
    server.advance(5000);
    expect(await call("POST /cmdb/firewall/address", { name: "x" }, { "x-transaction-id": "2" })).toMatchObject({
      status: 500,
      json: { cli_error: expect.stringContaining("has expired") },
    });
    expect(await call("POST /cmdb?action=transaction-commit", { "transaction-id": 2 })).toMatchObject({ status: 500 });
    expect(server.rows("firewall/address")).toHaveLength(2);
  });

  it("keeps tables it has changed to itself, and stays in its vdom", async () => {
    const { call } = await start({ vdoms: ["root", "edge"] });
    await call(open, { timeout: 60 });
    await call(open, { timeout: 60 });
    await call("POST /cmdb/firewall/address", { name: "x" }, { "x-transaction-id": "1" });
    const conflict = { status: 500, json: { cli_error: expect.stringContaining("another transaction") } };
    expect(await call("POST /cmdb/firewall/address", { name: "y" }, { "x-transaction-id": "2" })).toMatchObject(
      conflict,
    );
    expect(await call("POST /cmdb/firewall/address", { name: "y" })).toMatchObject(conflict);
    expect(await call("POST /cmdb/firewall/address?vdom=edge", { name: "y" })).toMatchObject({ status: 200 });
    const elsewhere = await call("GET /cmdb/firewall/address?vdom=edge", undefined, { "x-transaction-id": "1" });
    expect(elsewhere).toMatchObject({ status: 500, json: { cli_error: expect.stringContaining("vdom") } });
  });

  it("shows and lists from 7.4.1 on", async () => {
    const { call } = await start({ version: "v7.4.0" });
    await call(open, { timeout: 60 });
    expect(await call("GET /cmdb?action=transaction-list")).toMatchObject({ status: 400 });
    expect(await call("GET /cmdb?action=transaction-show&transaction-id=1")).toMatchObject({ status: 400 });
  });
});
