import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FortiOS, type FortiOS76, type FortiOSOptions } from "@fortikit/fortios";
import {
  type FortiGate,
  type FortiGateOptions,
  makeCertificate,
  startFortiGate,
  startTlsServer,
} from "@fortikit-tools/testkit";
import { afterEach, describe, expect, it } from "vitest";
import { saveTo } from "../../src/node.ts";

const open: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

async function rig(
  options: FortiGateOptions = {},
  client: FortiOSOptions<FortiOS76> = {},
): Promise<{ box: FortiGate; fgt: FortiOS }> {
  const box = await startFortiGate(options);
  open.push(() => box.close());
  return { box, fgt: connect(box.url, client) };
}

function connect(host: string, options: FortiOSOptions<FortiOS76> = {}): FortiOS {
  const fgt = new FortiOS({ host, token: "test-token", ...options });
  open.push(() => fgt.close());
  return fgt;
}

const lines = (findings: readonly { readonly check: string; readonly ok: boolean }[]) =>
  findings.map(({ check, ok }) => (ok ? check : `${check}!`)).join(" ");

describe("files", () => {
  it.each(["v7.4.12", "v7.6.6"])("a backup of %s comes as it is, and goes back as it was", async (version) => {
    const { box, fgt } = await rig({ version });
    const file = await fgt.monitor.system.backup({ scope: "global" });
    expect(file).toMatchObject({ name: `fgt-test_${version}.conf`, type: "application/octet-stream" });
    const bytes = await file.bytes();
    expect(new TextDecoder().decode(bytes)).toMatch(/^#config-version=FGVM64/);
    const asked = box.requests.map(({ method, path }) => `${method} ${path.replace("/api/v2/monitor/system/", "")}`);
    expect(asked).toEqual(["GET status", `${version < "v7.6" ? "GET" : "POST"} config/backup`]);
    expect(await fgt.monitor.system.restore({ file: bytes })).toMatchObject({ restore_started: true });
    expect(box.requests.at(-1)?.body).toMatchObject({ source: "upload", scope: "global" });
  });

  it("firmware known from answers is not asked for again", async () => {
    const { box, fgt } = await rig({ version: "v7.2.13" });
    await fgt.monitor.system.status.get();
    await (await fgt.monitor.system.backup()).cancel();
    expect(box.requests.map(({ method }) => method)).toEqual(["GET", "GET"]);
  });

  it("a backup is saved to a file", async () => {
    const { fgt } = await rig();
    const folder = await mkdtemp(join(tmpdir(), "fortikit-"));
    open.push(() => rm(folder, { recursive: true }));
    const { path, size } = await saveTo(await fgt.monitor.system.backup(), join(folder, "fw.conf"));
    expect(await readFile(path, "utf8")).toHaveLength(size);
  });

  it("a raw log is text", async () => {
    const { fgt } = await rig({ logs: { "disk/dns": [{ logid: "1" }, { logid: "2" }] } });
    expect(await (await fgt.log.disk.dns.raw.download()).text()).toBe('logid="1"\nlogid="2"\n');
  });
});

describe("on the wire", () => {
  it("lists repeat, truth is written out, nothing is lost to encoding", async () => {
    const { box, fgt } = await rig({}, { vdom: "root" });
    const filter = ["name==a&b c", "comment=@100%"];
    await fgt.monitor.firewall.policy.get({ policyid: [1, 2], filter, ...{ summary_only: true } });
    expect(box.requests[0]?.query).toEqual({ policyid: ["1", "2"], filter, summary_only: "true", vdom: "root" });
  });

  it("actions carry JSON, and are simulated in read-only mode", async () => {
    const { box, fgt } = await rig();
    await fgt.monitor.firewall.policy.clearCounters.post({ policy: 3 });
    expect(box.requests[0]).toMatchObject({ method: "POST", body: { policy: 3 } });
    const reader = connect(box.url, { readOnly: true });
    expect(await reader.monitor.firewall.policy.clearCounters.post({ policy: 3 })).toEqual({});
    expect(box.requests).toHaveLength(1);
  });
});

describe("logs", () => {
  const logs = { "disk/traffic/forward": Array.from({ length: 95 }, (_, id) => ({ logid: String(id) })) };

  it("a search is followed to its end over several calls", async () => {
    const { box, fgt } = await rig({ logs, logSteps: 3 });
    const found = await fgt.log.disk.traffic.forward.list({ rows: 20 });
    expect(found.map(({ logid }) => Number(logid))).toEqual([...Array(95).keys()]);
    expect(new Set(box.requests.map(({ query }) => query.session_id))).toEqual(new Set([undefined, "100"]));
  });

  it("leaving early ends it on the device", async () => {
    const { box, fgt } = await rig({ logs, logSteps: 1 });
    for await (const _ of fgt.log.disk.traffic.forward.iterate({ rows: 20 })) break;
    expect(box.requests.at(-1)).toMatchObject({ method: "POST", path: "/api/v2/log/search/abort/100" });
    await expect(fgt.log.search.status.get({ session_id: 100 })).rejects.toThrow();
  });

  it("in read-only mode searches are ended, too", async () => {
    const { box, fgt } = await rig({ logs, logSteps: 1 }, { readOnly: true });
    await fgt.log.disk.traffic.forward.list({ max: 3 });
    expect(box.requests.at(-1)?.path).toBe("/api/v2/log/search/abort/100");
  });
});

describe("diagnosis of a real connection", () => {
  it("a device that is well", async () => {
    const { box, fgt } = await rig({ vdoms: ["root", "dmz"] });
    const findings = await fgt.diagnose({ vdom: "dmz" });
    expect(lines(findings)).toMatch(/^dns tcp tls answer auth trustedHost (profile )?vdom clock$/);
    expect(box.requests.filter(({ path }) => path.endsWith("/status"))).toHaveLength(1);
  });

  it("a wrong token is tried once", async () => {
    const { box, fgt } = await rig({}, { token: "wrong" });
    expect(lines(await fgt.diagnose())).toBe("dns tcp tls answer auth!");
    expect(lines(await fgt.diagnose())).toBe("dns tcp tls answer auth!");
    expect(box.requests).toHaveLength(1);
  });

  it("an address that is not trusted, a vdom that is not there", async () => {
    const { fgt } = await rig({ tokens: { "test-token": { vdoms: ["dmz"] } }, vdoms: ["root", "dmz"] });
    const findings = await fgt.diagnose({ vdom: "root" });
    expect(findings.find(({ ok }) => !ok)?.check).toMatch(/trustedHost|vdom/);
  });

  it("a port that is closed", async () => {
    const server = createServer();
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const { port } = server.address() as { port: number };
    await new Promise((done) => server.close(done));
    expect(lines(await connect(`https://127.0.0.1:${port}`).diagnose())).toBe("dns tcp!");
  });

  it("a port without TLS, and one with a certificate nobody knows", async () => {
    const { box } = await rig();
    expect(lines(await connect(box.url.replace("http:", "https:")).diagnose())).toBe("dns tcp tls!");
    const tls = await startTlsServer({ certificate: await makeCertificate() });
    open.push(() => tls.close());
    const [finding] = (await connect(`https://localhost:${tls.port}`).diagnose()).slice(-1);
    expect(finding).toMatchObject({ check: "tls", ok: false, hint: expect.stringContaining("tls.fingerprint256") });
  });
});

describe("waiting and measuring", () => {
  it("a device that is down comes up", async () => {
    const { box, fgt } = await rig();
    box.fault({ cut: "reset", times: 2 });
    expect(await fgt.waitUntilUp({ interval: 1, expectReboot: true })).toMatchObject({
      hostname: "fgt-test",
      version: "v7.6.6",
    });
    expect(box.requests).toHaveLength(3);
  });

  it("levels up to the client's connections are measured, whatever its concurrency, and 503 stops it", async () => {
    const { box, fgt } = await rig({}, { concurrency: 1, pool: { connections: 2 } });
    const { levels, recommended } = await fgt.measure({ requests: 4 });
    expect(levels.map(({ concurrency, errors }) => [concurrency, errors])).toEqual([
      [1, 0],
      [2, 0],
    ]);
    expect([1, 2]).toContain(recommended?.concurrency);
    await expect(fgt.measure({ concurrency: [4] })).rejects.toThrow("above the client's 2");
    box.fault({ reply: { status: 503, body: "busy" } });
    expect((await fgt.measure({ concurrency: [1], requests: 4 })).stopped).toContain("503");
  });
});
