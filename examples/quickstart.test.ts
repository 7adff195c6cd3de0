import { startSimulator } from "@fortikit/simulator/node";
import { expect, it } from "vitest";
import { run } from "./support/run-example.ts";

const timeout = 60_000;
const lines = (text: string): string[] => text.trimEnd().split("\n");
const steps = (text: string, symbol: string): number => lines(text).filter((line) => line.startsWith(symbol)).length;

it("does every step against the simulator and says so in its last line", { timeout }, async () => {
  const { code, stdout, output } = await run("quickstart.ts");
  expect(output).toBe(stdout);
  expect(lines(stdout).at(-1)).toBe("quickstart: 10 calls, 2 logins, 0 errors");
  expect(code).toBe(0);
  expect([steps(stdout, "… "), steps(stdout, "✔ "), steps(stdout, "✖ ")]).toEqual([10, 10, 0]);
  expect(stdout).toMatch(/│ FGT60FTK1234ABCD │ FortiGate 60F +│ Test FortiGate +│ 2024-07-31 +│ ended/);
  expect(stdout).toMatch(/✔ Stop one of them: FGVMMLTM\d+ is STOPPED/);
  expect(stdout).toMatch(/│ fortiflex +│ entitlements\.stop +│ FGVMMLTM\d+ │ ok/);
  expect(stdout).toMatch(/│ forticare +│ 4 +│ 0 +│ 0 +│ 4 of 100 +│ 4 of 1000 │ 0 of 10/);
});

it("prints no password, key, token or licence", { timeout }, async () => {
  await using sim = await startSimulator({ products: ["forticloud"] });
  const { credentials, stock, assets, entitlements } = sim.forticloud;
  const { stdout } = await run("quickstart.ts");
  const secrets: (string | null | undefined)[] = [credentials.password, ...stock.map(({ cloudKey }) => cloudKey)];
  secrets.push(
    ...entitlements.map(({ token }) => token),
    ...assets.map(({ licenseFile }) => licenseFile?.slice(40, 80)),
  );
  for (const secret of secrets) if (secret) expect(stdout).not.toContain(secret);
  expect(stdout).not.toMatch(/BEGIN|[A-Za-z0-9]{25,}/);
});

it("only reads with --live", { timeout }, async () => {
  await using sim = await startSimulator({ products: ["forticloud"] });
  const before = JSON.stringify([sim.forticloud.assets, sim.forticloud.configs, sim.forticloud.entitlements]);
  const { apiId: FORTICLOUD_API_ID, password: FORTICLOUD_PASSWORD } = sim.forticloud.credentials;
  const args = ["--live", "--auth-url", sim.url, "--api-url", sim.url];
  const { code, stdout } = await run("quickstart.ts", args, { FORTICLOUD_API_ID, FORTICLOUD_PASSWORD });
  expect(lines(stdout).at(-1)).toBe("quickstart: 7 calls, 2 logins, 0 errors");
  expect(code).toBe(0);
  expect(stdout.match(/skipped, it changes something/g)).toHaveLength(4);
  expect(JSON.stringify([sim.forticloud.assets, sim.forticloud.configs, sim.forticloud.entitlements])).toBe(before);
  expect(sim.journal.count({ operation: "products.register" })).toBe(0);
});

it("fails when a step does, and goes on with the others", { timeout }, async () => {
  await using sim = await startSimulator({ products: ["forticloud"] });
  sim.faults.add({
    times: 3,
    match: { operation: "licenses.download" },
    fault: { kind: "rateLimited", retryAfter: 0 },
  });
  const { apiId: FORTICLOUD_API_ID, password: FORTICLOUD_PASSWORD } = sim.forticloud.credentials;
  const args = ["--live", "--auth-url", sim.url, "--api-url", sim.url];
  const { code, stdout } = await run("quickstart.ts", args, { FORTICLOUD_API_ID, FORTICLOUD_PASSWORD });
  expect(stdout).toMatch(/^✖ Download a licence: FortiCare wants fewer calls/m);
  expect(lines(stdout).at(-1)).toBe("quickstart: 7 calls, 2 logins, 1 errors");
  expect(code).toBe(1);
});

it("tries wrong credentials once and gives up", { timeout }, async () => {
  await using sim = await startSimulator({ products: ["forticloud"] });
  const env = { FORTICLOUD_API_ID: sim.forticloud.credentials.apiId, FORTICLOUD_PASSWORD: "wrong" };
  const { code, stdout } = await run("quickstart.ts", ["--live", "--auth-url", sim.url, "--api-url", sim.url], env);
  expect(stdout).toMatch(/^✖ Log in: FortiCloud refused the login/m);
  expect(lines(stdout).at(-1)).toBe("quickstart: 0 calls, 0 logins, 1 errors");
  expect(code).toBe(1);
  expect(sim.journal.count()).toBe(1);
});

it("asks for credentials", { timeout }, async () => {
  const { code, output } = await run("quickstart.ts", ["--live"]);
  expect({ code, output }).toEqual({ code: 2, output: "Set FORTICLOUD_API_ID and FORTICLOUD_PASSWORD.\n" });
});
