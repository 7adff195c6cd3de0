import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeCertificate, startFortiGate } from "@fortikit-tools/testkit";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runCli } from "../../src/cli/run-cli.ts";

const table = {
  path: "firewall",
  name: "address",
  category: "table",
  mkey: "name",
  mkey_type: "string",
  children: {
    name: { name: "name", category: "unitary", type: "string", size: 79 },
    color: { name: "color", category: "unitary", type: "integer", "min-value": 0, "max-value": 32 },
  },
};

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "fortikit-cli-"));
});
afterEach(() => rm(folder, { recursive: true }));

/** Runs the command and keeps what it says. */
async function run(args: readonly string[], env: Record<string, string> = {}) {
  const said = { out: "", error: "" };
  const code = await runCli(args, {
    env,
    out: (text) => {
      said.out += text;
    },
    error: (text) => {
      said.error += text;
    },
  });
  return { code, ...said };
}

describe("fortios types", () => {
  it("writes the types of a device to a file, and tells what they are of", async () => {
    await using device = await startFortiGate({ version: "v7.4.9", schema: [table], tokens: { "canary-token": {} } });
    const out = join(folder, "fortigate.ts");
    const { code, error } = await run(["types", "--host", device.url, "--token", "canary-token", "--out", out]);
    expect({ code, error }).toEqual({ code: 0, error: "1 tables and singletons of FortiOS v7.4.9\n" });
    const text = await readFile(out, "utf8");
    expect(text).toContain("export const schema: Schema<");
    expect(text).toContain("color: number;");
    expect(text).not.toContain("canary");
    expect(await readdir(folder)).toEqual(["fortigate.ts"]);
    expect(device.requests.map(({ method, path, query }) => ({ method, path, query }))).toEqual([
      { method: "GET", path: "/api/v2/cmdb/", query: { action: "schema" } },
    ]);
  });

  it("takes host and vdom from the command, a fingerprint in place of authorities, and prints without --out", async () => {
    const certificate = await makeCertificate();
    await using device = await startFortiGate({ schema: [table], certificate, vdoms: ["root", "dmz"] });
    const { fingerprint256 } = certificate;
    const host = ["--host", device.url, "--token", "test-token", "--vdom", "dmz"];
    const { code, out } = await run(["types", ...host, "--fingerprint", fingerprint256]);
    expect(code).toBe(0);
    expect(out).toContain("export const schema");
    expect(device.requests[0]?.query.vdom).toBe("dmz");
    const ca = join(folder, "ca.pem");
    await writeFile(ca, certificate.cert);
    expect((await run(["types", ...host, "--ca", ca])).code).toBe(0);
  });

  it("takes the host from FORTIOS_HOST", async () => {
    await using device = await startFortiGate({ schema: [table] });
    expect((await run(["types", "--token", "test-token"], { FORTIOS_HOST: device.url })).code).toBe(0);
  });

  it("reads an answer that was saved", async () => {
    const from = join(folder, "schema.json");
    await writeFile(from, JSON.stringify({ version: "v7.6.6", results: [table] }));
    const { code, out, error } = await run(["types", "--from", from]);
    expect({ code, error }).toEqual({ code: 0, error: "1 tables and singletons of FortiOS v7.6.6\n" });
    expect(out).toContain("firewall");
  });

  it("tells what is wrong with an answer that is no schema", async () => {
    const from = join(folder, "schema.json");
    for (const text of [
      "{}",
      '{"version":"v7.6.6","results":[]}',
      '{"version":"v7.6.6","results":[{"path":"a"}]}',
      "null",
    ]) {
      await writeFile(from, text);
      const { code, error } = await run(["types", "--from", from]);
      expect({ code, error }).toEqual({ code: 1, error: expect.stringContaining("is no schema") });
    }
    await writeFile(from, "<html>");
    expect((await run(["types", "--from", from])).error).toContain("is no JSON");
    expect((await run(["types", "--from", join(folder, "none.json")])).error).toContain("ENOENT");
  });

  it("tells a refused token with its hint, and leaves no file", async () => {
    await using device = await startFortiGate({ schema: [table] });
    const out = join(folder, "fortigate.ts");
    const { code, error } = await run(["types", "--host", device.url, "--token", "canary-wrong", "--out", out]);
    expect(code).toBe(1);
    expect(error).toMatch(/401/);
    expect(error).not.toContain("canary");
    expect(await readdir(folder)).toEqual([]);
  });

  it("explains how it is used", async () => {
    expect(await run(["--help"])).toMatchObject({ code: 0, out: expect.stringContaining("Usage: fortios types") });
    for (const [args, problem] of [
      [[], "`types`"],
      [["type"], "`types`"],
      [["types", "--hots", "fw"], "--hots"],
      [["types", "--from", "a.json", "--host", "fw"], "--from"],
    ] as const) {
      const { code, error, out } = await run(args);
      expect({ code, out }).toEqual({ code: 2, out: "" });
      expect(error).toContain(problem);
      expect(error).toContain("Usage:");
    }
    expect(await run(["types"])).toMatchObject({ code: 1, error: expect.stringContaining("FORTIOS_HOST") });
  });
});
