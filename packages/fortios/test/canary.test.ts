import { inspect } from "node:util";
import { type FortiOS, type FortiOSOptions, format, memorySink } from "@fortikit/fortios";
import { type Answer, canaryForms, type FortiGate, findCanary, type SeenRequest } from "@fortikit-tools/testkit";
import { describe, expect, it } from "vitest";
import { rows } from "../src/generated/7.6/rows.ts";
import { rig } from "./client/rig.ts";

const token = "canary-t0ken-0123456789";
const psk = 'canary-psk "q" \\ /é 0123';
const nested = "canary-nested-0123456789";
const passwd = "canary-passwd&0123456789";
const apiKey = "canary-apikey-0123456789";
const backupPassword = "canary-backup+pw 0123456789";
const licence = "canary-licence-0123456789";
const encrypted = "ENC canaryEncryptedValue0123456789ABCDEF";
const content = "config user local\nset passwd canary-in-file-0123456789\nend\n";
const session = "canary-session-cookie-0123456789";

/** All of them: whatever is searched must hold none in any notation. */
const secrets = [token, psk, nested, passwd, apiKey, backupPassword, licence, encrypted, session];
const forms = [...secrets, "canary-in-file-0123456789"].flatMap(canaryForms).concat(btoa(content).slice(40, 80));

/** What a user may log or export, kept. */
function recorder() {
  const seen: unknown[] = [];
  const log = (data: object, message: string): void => void seen.push(data, message);
  const hook = (event: unknown): void => void seen.push(event);
  const sink = memorySink();
  const options: FortiOSOptions = {
    logger: { debug: log, info: log, warn: log, error: log },
    logLevel: "debug",
    hooks: { beforeRequest: hook, afterResponse: hook, beforeRetry: hook, onError: hook },
    audit: { sinks: sink },
    trackOperations: true,
    retry: { limit: 1, delay: 0 },
    auth: { pause: 0 },
  };
  return { seen, sink, options };
}

const enc = { name: "hq", psksecret: encrypted };

/** Calls that carry secrets, or are answered with some. */
const calls: readonly (readonly [string, (fgt: FortiOS) => Promise<unknown>])[] = [
  ["a read", ({ cmdb }) => cmdb.firewall.address.get("all")],
  ["a read of encrypted values", ({ cmdb }) => cmdb.vpn.ipsec.phase1Interface.list()],
  ["a read over vdoms", ({ cmdb }) => cmdb.vpn.ipsec.phase1Interface.acrossVdoms("*").list()],
  ["a new row with a secret", ({ cmdb }) => cmdb.vpn.ipsec.phase1Interface.create({ name: "br", psksecret: psk })],
  ["a secret in a row inside", ({ cmdb }) => cmdb.router.bgp.neighbor.create({ ip: "192.0.2.1", password: nested })],
  [
    "a secret deep in a row",
    ({ cmdb }) => cmdb.router.bgp.update({ neighbor: [{ ip: "192.0.2.2", password: nested }] }),
  ],
  ["ensure with a secret", ({ cmdb }) => cmdb.user.local.ensure({ name: "u", passwd }, { secrets: "write" })],
  [
    "an update with what was read",
    ({ cmdb }) => cmdb.vpn.ipsec.phase1Interface.update("hq", { ...enc, comments: "x" }),
  ],
  ["a new row of what was read", ({ cmdb }) => cmdb.vpn.ipsec.phase1Interface.create({ ...enc, name: "copy" })],
  ["a preview", (fgt) => fgt.request({ method: "POST", url: "/api/v2/cmdb/user/local", data: { name: "p", passwd } })],
  [
    "a preview with it in the query",
    (fgt) =>
      fgt.request({ method: "GET", url: `/api/v2/monitor/system/status?password=${encodeURIComponent(passwd)}` }),
  ],
  ["a new API key", ({ monitor }) => monitor.system.apiUser.generateKey.post({ "api-user": "robot" })],
  ["a registration", ({ monitor }) => monitor.registration.forticare.addLicense.post({ registration_code: licence })],
  ["a licence by token", ({ monitor }) => monitor.system.vmlicense.download.post({ token: licence })],
  [
    "an upload",
    ({ monitor }) => monitor.system.configScript.upload.post({ file_content: new TextEncoder().encode(content) }),
  ],
  [
    "a restore",
    ({ monitor }) => monitor.system.restore({ file: new TextEncoder().encode(content), password: backupPassword }),
  ],
  ["a backup", async ({ monitor }) => (await monitor.system.backup({ password: backupPassword })).text()],
  ["a transaction", (fgt) => fgt.transaction((tx) => tx.cmdb.user.local.create({ name: "t", passwd }))],
];

/** Everything the device was told, and what it keeps, in a text of its own. */
function echo({ body, query, headers }: SeenRequest): string {
  const texts: string[] = [];
  const collect = (value: unknown): void => {
    if (typeof value === "string") texts.push(value);
    else if (typeof value === "object" && value !== null) Object.values(value).forEach(collect);
  };
  collect([body, query]);
  return `near "${texts.join('", "')}" ${JSON.stringify(body ?? query)} ${JSON.stringify(headers)} ${Object.values(headers).join(" ")}`;
}

const cookie = { "set-cookie": `session_key_443_a1="${session}"; path=/` };
const refusal =
  (status: number, error: number) =>
  (request: SeenRequest): Answer => ({
    status,
    headers: cookie,
    json: {
      http_method: request.method,
      status: "error",
      http_status: status,
      error,
      name: "x",
      cli_error: echo(request),
      results: [{ name: "hq", psksecret: encrypted, api_key: apiKey }],
      sent: request.body,
    },
  });
const page =
  (status: number) =>
  (request: SeenRequest): Answer => ({
    status,
    headers: { ...cookie, "content-type": "text/html" },
    body: `<html><title>${status} ${echo(request)}</title><body>${echo(request)}</body></html>`,
  });

/** Ways to fail, each repeating all it was told. */
const failures: readonly (readonly [string, Parameters<FortiGate["fault"]>[0]])[] = [
  ["401", { reply: refusal(401, -1) }],
  ["401 page", { reply: page(401) }],
  ["403", { reply: refusal(403, -14) }],
  ["403 page", { reply: page(403) }],
  ["404", { reply: refusal(404, -3) }],
  ["405", { reply: refusal(405, -1) }],
  ["424", { reply: refusal(424, -651) }],
  ["429", { reply: page(429) }],
  ["500", { reply: refusal(500, -1) }],
  ["500 of a code that is not known", { reply: refusal(500, -4711) }],
  ["502 page", { reply: page(502) }],
  ["200 page", { reply: page(200) }],
  [
    "200 that is cut",
    { reply: (request) => ({ status: 200, headers: cookie, body: `{"results": "${echo(request)}` }) },
  ],
  ["a connection that is cut", { cut: "reset" }],
  ["a time-out", { cut: "hang" }],
];

const device = {
  tokens: { [token]: {} },
  tables: {
    "vpn.ipsec/phase1-interface": { ...rows["vpn.ipsec/phase1-interface"], rows: [{ name: "hq", psksecret: "x" }] },
  },
  endpoints: {
    "monitor/system/api-user/generate-key": { POST: { results: { api_key: apiKey } } },
    "monitor/system/config-script/upload": { POST: { results: {} } },
  },
};

/** All a user can get hold of beside the results of calls. */
function outputs(fgt: FortiOS, kept: ReturnType<typeof recorder>): unknown[] {
  const exports = (["json", "csv"] as const).map((as) => fgt.export({ format: as }));
  const shown = [JSON.stringify(fgt), inspect(fgt, { depth: 3 }), inspect(fgt.cmdb, { depth: 3 }), String(fgt)];
  const told = [fgt.operations(), fgt.lastRequest, fgt.stats(), fgt.health(), fgt.limits(), fgt.device, fgt.session];
  return [kept.seen, kept.sink.events, exports, shown, told];
}

describe("no secret is shown", () => {
  it.each(calls)("%s, when all goes well", async (_, call) => {
    const kept = recorder();
    const { gate, fgt } = await rig({ ...kept.options, token }, device);
    await call(fgt).catch((error: unknown) => kept.seen.push(error));
    await fgt.close();
    expect(findCanary(outputs(fgt, kept), ...forms)).toEqual([]);
    for (const { path, query } of gate.requests) {
      expect(findCanary([path, query], ...canaryForms(token))).toEqual([]);
    }
  });

  it.each(calls)("%s, however it fails", async (_, call) => {
    for (const [how, fault] of failures) {
      const kept = recorder();
      const options: FortiOSOptions = fault.cut === "hang" ? { timeout: { attempt: 50 } } : {};
      const { gate, fgt } = await rig({ ...kept.options, ...options, token }, device);
      gate.fault({ ...fault, times: 9, match: ({ query }) => !String(query.action).startsWith("transaction-") });
      const errors: unknown[] = [];
      await call(fgt).catch((error: unknown) => errors.push(error));
      await fgt.close();
      const formatted = errors.map((error) => [format(error), format(error, "simple"), String(error)]);
      const found = findCanary([errors, formatted, outputs(fgt, kept)], ...forms);
      expect({ how, found }).toEqual({ how, found: [] });
      expect(errors.length + gate.requests.length).toBeGreaterThan(0);
      expect(kept.sink.events.length > 0).toBe(gate.requests.length > 0);
    }
  });

  it("a client with a login, however a write and the login fail", async () => {
    const password = "canary-p4ss/word&é-0123";
    for (const [how, fault] of failures) {
      const kept = recorder();
      const { gate, fgt } = await rig(
        { ...kept.options, username: "admin", password },
        { ...device, admins: { admin: { password } } },
      );
      await fgt.monitor.system.status.get();
      const { cookie: sent = "", "x-csrftoken": csrf = "" } = gate.requests.at(-1)?.headers ?? {};
      const values = sent.split("; ").map((pair) => pair.slice(pair.indexOf("=") + 1));
      expect([csrf, ...values].every((value) => value.length > 6)).toBe(true);
      const own = [password, csrf, ...values, ...values.map((value) => value.replaceAll('"', ""))].flatMap(canaryForms);
      const errors: unknown[] = [];
      const write = async (): Promise<void> => {
        const timeout = fault.cut === "hang" ? { attempt: 50 } : undefined;
        await fgt.cmdb.user.local.create({ name: "u", passwd }, { timeout }).catch((error) => errors.push(error));
      };
      gate.fault({ ...fault, match: ({ path }) => path.startsWith("/api/v2/cmdb") });
      await write();
      gate.endSessions();
      const login = fault.cut === "hang" ? {} : fault;
      gate.fault({ ...login, times: 2, match: ({ path }) => /authentication|logincheck/.test(path) });
      await write();
      await fgt.close();
      const formatted = errors.map((error) => [format(error), String(error)]);
      const found = findCanary([errors, formatted, outputs(fgt, kept)], ...forms, ...own);
      expect({ how, found }).toEqual({ how, found: [] });
      expect(errors.length).toBeGreaterThan(0);
    }
  });
});
