// A test for each fault of clients that users reported: logins, rights, and what is told when something fails.

import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import {
  ChallengeError,
  type FortiOS,
  LockedOutError,
  memorySink,
  NetworkError,
  OutcomeUnknownError,
} from "@fortikit/fortios";
import { makeCertificate, rawScripts, runChild, startFortiGate, startRawServer } from "@fortikit-tools/testkit";
import { afterEach, describe, expect, it } from "vitest";
import { client, failure, rig } from "../client/rig.ts";

const open: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

let made = 0;

/** Calls of every kind. */
const allKinds = (fgt: FortiOS): Promise<unknown>[] => [
  fgt.cmdb.firewall.address.list(),
  fgt.cmdb.firewall.address.create({ name: `n${made++}` }),
  fgt.cmdb.system.global.update({ hostname: "fw" }),
  fgt.monitor.system.status.get(),
  fgt.monitor.firewall.policy.clearCounters.post({ policy: 1 }),
  fgt.monitor.system.backup().then((file) => file.bytes()),
  fgt.log.disk.event.system.list(),
  fgt.service.securityRating.report.get({ type: "psirt" }),
  fgt.request({ method: "GET", url: "/api/v2/cmdb/system/global" }),
  fgt.supports("monitor/system/status"),
  fgt.transaction((tx) => tx.cmdb.firewall.addrgrp.create({ name: `t${made++}` })),
];
const logs = { "disk/event/system": [{ logid: "1" }] };

describe("logins", () => {
  it.each([
    ["v6.0.12", "logincheck"],
    ["v6.4.15", "authentication"],
    ["v7.2.4", "authentication"],
    ["v7.6.3", "authentication"],
    ["v8.0.0", "authentication"],
  ])("broke with a firmware: %s reads, writes and logs out", async (version, way) => {
    for (const [cookies, quotes] of [
      ["plain", true],
      ["port", false],
      ["hash", true],
      ["session_key", true],
    ] as const) {
      const { gate, fgt } = await rig({ username: "admin", password: "test-password" }, { version, cookies, quotes });
      await fgt.cmdb.firewall.address.create({ name: "web" });
      expect(fgt.session).toMatchObject({ way });
      expect(gate.rows("firewall/address").at(-1)?.name).toBe("web");
      await fgt.close();
      expect([gate.logins(), gate.logouts()]).toEqual([1, 1]);
    }
  });

  it("leaked, one for every call: calls of every kind, twice, are one login and one logout", async () => {
    const { gate, fgt } = await rig({ username: "admin", password: "test-password" }, { logs });
    await Promise.all(allKinds(fgt));
    await Promise.all(allKinds(fgt));
    await Promise.all([fgt.close(), fgt.close()]);
    expect([gate.logins(), gate.logouts()]).toEqual([1, 1]);
  });

  it("kept the process alive when the client was not closed", async () => {
    const gate = await startFortiGate();
    open.push(() => gate.close());
    const cwd = fileURLToPath(new URL("../..", import.meta.url));
    const snippet = `
      import { FortiOS } from "@fortikit/fortios";
      const fgt = new FortiOS({ host: ${JSON.stringify(gate.url)}, username: "admin", password: "test-password" });
      await fgt.cmdb.firewall.address.list();
      console.log("done");`;
    const { code, stdout, stderr } = await runChild(snippet, { cwd });
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: "done\n", stderr: "" });
  });

  it("with an empty name or password locked the address: nothing is sent", async () => {
    for (const options of [
      { username: "", password: "x" },
      { username: "admin", password: "" },
      { username: " ", password: "x" },
    ]) {
      expect(() => client({ host: "http://127.0.0.1:1", ...options })).toThrow("belong together");
    }
  });

  it("hung or looked fine when a second factor, a banner or a new password was wanted", async () => {
    const wanted = { password: "old", tokenCode: "246810", banner: "before", mustChange: true } as const;
    const { gate, fgt } = await rig({ username: "admin", password: "old" }, { admins: { admin: wanted } });
    expect(await failure(fgt.cmdb.firewall.address.list())).toBeInstanceOf(ChallengeError);
    await failure(fgt.cmdb.firewall.address.list());
    expect(gate.requests).toHaveLength(1);
    const answers = {
      token_code: { code: "246810" },
      banner: { accept: true },
      password_change: { newPassword: "n3w-password" },
    };
    const asked: string[] = [];
    const other = client({
      host: gate.url,
      username: "admin",
      password: "old",
      onChallenge: ({ kind }) => {
        asked.push(kind);
        return answers[kind];
      },
    });
    expect((await other.cmdb.firewall.address.list()).length).toBeGreaterThan(0);
    expect(asked.sort()).toEqual(["banner", "password_change", "token_code"]);
  });
});

describe("tokens and lock-outs", () => {
  it("the token was sent in the URL, which newer firmware refuses", async () => {
    const { gate, fgt } = await rig({}, { logs });
    await Promise.all(allKinds(fgt));
    for (const { headers, path, query } of gate.requests) {
      expect(headers.authorization).toBe("Bearer test-token");
      expect(path + JSON.stringify(query)).not.toContain("test-token");
      expect(Object.keys(query)).not.toContain("access_token");
    }
  });

  it("parallel calls with a bad token locked the address out: calls of every kind are one attempt", async () => {
    const { gate, fgt } = await rig({ token: "wrong", retry: { limit: 3, delay: 0 } }, { logs });
    const results = await Promise.allSettled([...allKinds(fgt), ...allKinds(fgt)]);
    const codes = results.map((result) => (result.status === "rejected" ? result.reason.code : "ok"));
    expect(new Set(codes)).toEqual(new Set(["auth"]));
    expect([gate.requests.length, gate.failures()]).toEqual([1, 1]);
  });

  it("a lock-out was taken for a rate limit, and asking again prolonged it", async () => {
    const { gate, fgt } = await rig({ retry: { limit: 3, delay: 0 } });
    const told: Date[] = [];
    fgt.on("lockedOut", ({ until }) => told.push(until));
    const body = "<html><body>Access temporarily blocked - Maximum failed authentications reached</body></html>";
    gate.fault({ reply: { status: 429, headers: { "content-type": "text/html" }, body }, times: 9 });
    const first = await failure(fgt.cmdb.firewall.address.create({ name: "web" }));
    expect(first).toBeInstanceOf(LockedOutError);
    expect(first.message).toContain("Maximum failed authentications reached");
    for (const call of allKinds(fgt)) expect(await failure(call)).toBeInstanceOf(LockedOutError);
    expect([gate.requests.length, told.length]).toEqual([1, 1]);
  });

  it("an administrator of one vdom failed at the first call, since root was written into the client", async () => {
    const tokens = { "test-token": { vdoms: ["edge"] } };
    const device = { tokens, vdoms: ["root", "edge"] };
    for (const vdom of [undefined, "edge"]) {
      const { gate, fgt } = await rig({ vdom }, device);
      expect(await fgt.cmdb.firewall.address.create({ name: "web" })).toBe("web");
      await fgt.monitor.system.status.get();
      await fgt.transaction((tx) => tx.cmdb.firewall.address.update("web", { comment: "x" }));
      await fgt.diagnose();
      await fgt.cmdb.firewall.address.delete("web");
      expect(gate.requests.filter(({ query }) => query.vdom === "root")).toEqual([]);
      const all = await fgt.cmdb.firewall.address.acrossVdoms(["root", "edge"]).list();
      expect(all.get("root")).toMatchObject({ ok: false, error: { code: "permission" } });
      expect(all.get("edge")).toMatchObject({ ok: true });
    }
  });

  it("nobody could tell token, trusted host and profile apart: diagnose() says which, with one failed login at most", async () => {
    const of = async (device: Parameters<typeof rig>[1], token = "test-token") => {
      const { gate, fgt } = await rig({ token }, device);
      const wrong = (await fgt.diagnose()).filter(({ ok }) => !ok);
      expect(gate.failures()).toBeLessThanOrEqual(1);
      return wrong;
    };
    expect(await of({}, "wrong")).toMatchObject([{ check: "auth" }]);
    const [untrusted] = await of({ tokens: { "test-token": { trusted: false } } });
    expect(untrusted?.hint).toMatch(/trusted hosts/);
    expect(await of({})).toEqual([]);
  });
});

describe("errors", () => {
  it("said `Error in repo`: what was asked, what the device said, and what to do are in them", async () => {
    const { gate, fgt } = await rig({ vdom: "root" });
    await fgt.cmdb.firewall.addrgrp.create({ name: "servers", member: ["all"] });
    const error = await failure(fgt.cmdb.firewall.address.delete("all"));
    expect(error).toMatchObject({
      code: "in_use",
      status: 500,
      apiCode: -23,
      body: { serial: "FGVM01TM26000001", version: "v7.6.6", build: 3652, vdom: "root", mkey: "all" },
      context: { operation: "cmdb.firewall.address.delete", method: "DELETE", object: { key: "all" } },
    });
    expect(error.details).toContain("The entry is used by other 1 entries");
    expect(error.message).toContain('firewall/address "all"');
    expect(error.hint).toContain("object/usage");
    const page = "<html><head><title>403 Forbidden</title></head><body>Not yours</body></html>";
    gate.fault({ reply: { status: 403, body: page } });
    expect((await failure(fgt.cmdb.firewall.address.list())).message).toContain("403 Forbidden");
    gate.fault({ reply: { status: 500, body: "" } });
    expect(await failure(fgt.cmdb.firewall.address.list())).toMatchObject({ status: 500 });
    gate.fault({ reply: { status: 200, body: "<html><title>Portal</title></html>" } });
    expect(await failure(fgt.cmdb.firewall.address.list())).toMatchObject({ code: "response", snippet: /Portal/ });
  });

  it("of a code nobody knows lost the code", async () => {
    const { gate, fgt } = await rig();
    const json = { http_method: "GET", status: "error", http_status: 500, error: -4711, cli_error: "strange" };
    gate.fault({ reply: { status: 500, json } });
    expect(await failure(fgt.cmdb.firewall.address.list())).toMatchObject({ apiCode: -4711, details: ["strange"] });
  });

  it("could not be followed: log, audit and figures tell every attempt, redacted", async () => {
    const lines: object[] = [];
    const keep = (data: object, message: string): void => void lines.push({ ...data, message });
    const sink = memorySink();
    const { gate, fgt } = await rig({
      logger: { debug: keep, info: keep, warn: keep, error: keep },
      logLevel: "debug",
      audit: { sinks: sink },
      retry: { limit: 2, delay: 0 },
    });
    gate.fault({ reply: { status: 503, body: "busy" } });
    await fgt.cmdb.firewall.address.get("all");
    await fgt.close();
    const operation = "cmdb.firewall.address.get";
    expect(lines).toContainEqual(expect.objectContaining({ operation, attempt: 2, message: "Trying again." }));
    expect(lines).toContainEqual(expect.objectContaining({ operation, message: "The call succeeded." }));
    const told = sink.events.map(({ kind, attempts, status }) => [kind, attempts, status]);
    expect(told).toEqual([
      ["attempt", 1, 503],
      ["attempt", 2, 200],
      ["call", 2, 200],
    ]);
    expect(fgt.device).toEqual({ serial: "FGVM01TM26000001", version: "v7.6.6", build: 3652, vdom: "root" });
  });
});

describe("connections", () => {
  it("to a factory certificate needed the checks of the whole process turned off", async () => {
    const certificate = await makeCertificate({ commonName: "FGVM01TM26000001", altNames: false });
    const before = process.env.NODE_TLS_REJECT_UNAUTHORIZED;
    const { gate, fgt } = await rig({}, { certificate });
    const error = await failure(fgt.cmdb.firewall.address.list());
    expect(error).toMatchObject({ code: "certificate", fingerprint256: certificate.fingerprint256 });
    expect(gate.requests).toHaveLength(0);
    const pinned = client({ host: gate.url, token: "test-token", tls: { fingerprint256: certificate.fingerprint256 } });
    expect((await pinned.cmdb.firewall.address.list()).length).toBeGreaterThan(0);
    const other = client({ host: gate.url, token: "test-token", tls: { fingerprint256: "00".repeat(32) } });
    expect(await failure(other.cmdb.firewall.address.list())).toMatchObject({ code: "certificate" });
    expect(gate.requests).toHaveLength(1);
    expect(process.env.NODE_TLS_REJECT_UNAUTHORIZED).toBe(before);
  });

  it("that broke after a write made clients write again: it is unknown, and one request", async () => {
    const { gate, fgt } = await rig({ retry: { limit: 3, delay: 0 } });
    gate.fault({ cut: "reset", after: true });
    const error = await failure(fgt.cmdb.firewall.policy.create({ name: "p" }));
    expect(error).toBeInstanceOf(OutcomeUnknownError);
    expect([gate.requests.length, gate.rows("firewall/policy").length]).toEqual([1, 1]);
    gate.fault({ cut: "reset" });
    expect((await fgt.cmdb.firewall.policy.list()).length).toBe(1);
  });

  it("that was refused is tried again, for a write as well: nothing has left", async () => {
    const server = createServer((_, response) => response.end('{"status":"success","http_status":200,"mkey":"web"}'));
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const { port } = server.address() as AddressInfo;
    await new Promise((done) => server.close(done));
    const late = createServer((_, response) => response.end('{"status":"success","http_status":200,"mkey":"web"}'));
    open.push(() => new Promise((done) => void late.close(done)));
    const beforeRetry = () => new Promise<void>((done) => void late.listen(port, "127.0.0.1", done));
    const host = `http://127.0.0.1:${port}`;
    const fgt = client({ host, token: "t", retry: { limit: 1, delay: 0 }, hooks: { beforeRetry } });
    expect(await fgt.cmdb.firewall.address.create({ name: "web" })).toBe("web");
    const never = client({ host: "http://127.0.0.1:9", token: "t", retry: { limit: 1, delay: 0 } });
    expect(await failure(never.cmdb.firewall.address.create({ name: "web" }))).toBeInstanceOf(NetworkError);
  });

  it("had no time-out at some calls: each kind of silence ends, and says which it was", async () => {
    const timeout = { attempt: 100 };
    const { gate, fgt } = await rig({ timeout });
    gate.fault({ cut: "hang", times: 2 });
    expect(await failure(fgt.cmdb.firewall.address.list())).toMatchObject({ code: "timeout", phase: "headers" });
    const total = failure(fgt.cmdb.firewall.address.list({}, { timeout: { attempt: 60_000, total: 100 } }));
    expect(await total).toMatchObject({ code: "timeout", phase: "total" });
    const stuck = await startRawServer(rawScripts.stuckBody);
    open.push(() => stuck.close());
    const other = client({ host: stuck.origin, token: "t", timeout });
    expect(await failure(other.cmdb.firewall.address.list())).toMatchObject({ code: "timeout", phase: "body" });
  });
});
