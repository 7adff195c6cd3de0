import type { ChildProcessWithoutNullStreams } from "node:child_process";
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import { FLEX, TOKEN } from "./harness.ts";

const CLI = fileURLToPath(new URL("../src/cli.ts", import.meta.url));
// Node 22.18 and newer run the source as it is; older ones of that line warn on stderr.
const started: ChildProcessWithoutNullStreams[] = [];

afterEach(() => {
  for (const child of started.splice(0)) child.kill("SIGKILL");
});

function run(...args: string[]) {
  const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", CLI, ...args]);
  started.push(child);
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (data) => {
    stdout += String(data);
  });
  child.stderr.on("data", (data) => {
    stderr += String(data);
  });
  const exit = new Promise<number | null>((resolve) => child.once("exit", (code) => resolve(code)));
  return { child, exit, stdout: () => stdout, stderr: () => stderr };
}

describe("fortikit-simulator", () => {
  it("serves until it is told to stop", async () => {
    const cli = run("--port", "0", "--personality", "per-user", "--limits", "--token-lifetime", "60");
    await expect.poll(cli.stdout, { timeout: 20_000 }).toContain("FORTICLOUD_PASSWORD=");
    const url = /listens on (\S+)/.exec(cli.stdout())?.[1] ?? "";
    const setting = (name: string) => new RegExp(`export ${name}=(\\S+)`).exec(cli.stdout())?.[1];
    const login = await fetch(url + TOKEN, {
      method: "POST",
      body: JSON.stringify({
        username: setting("FORTICLOUD_API_ID"),
        password: setting("FORTICLOUD_PASSWORD"),
        client_id: "flexvm",
        grant_type: "password",
      }),
    });
    const body = (await login.json()) as { access_token: string; expires_in: number };
    expect(body.expires_in).toBe(60);
    const headers = { authorization: `Bearer ${body.access_token}` };
    const list = () => fetch(`${url}${FLEX}/programs/list`, { method: "POST", headers });
    const statuses = await Promise.all(Array.from({ length: 101 }, async () => (await list()).status));
    expect(statuses.filter((status) => status === 429)).toHaveLength(1);
    cli.child.kill("SIGTERM");
    expect(await cli.exit).toBe(0);
    expect(cli.stderr()).toBe("");
  }, 30_000);

  it("stops on Ctrl+C", async () => {
    const cli = run("--port", "0", "--seed", "empty");
    await expect.poll(cli.stdout, { timeout: 20_000 }).toContain("listens on");
    cli.child.kill("SIGINT");
    expect(await cli.exit).toBe(0);
  }, 30_000);

  it("explains itself", async () => {
    const [help, version] = [run("--help"), run("--version")];
    expect(await help.exit).toBe(0);
    expect(help.stdout()).toContain("--token-lifetime");
    expect(await version.exit).toBe(0);
    expect(version.stdout()).toMatch(/^\d+\.\d+\.\d+/);
  }, 30_000);

  it("says what is wrong, and fails", async () => {
    const cli = run("--seed", "full");
    expect(await cli.exit).toBe(1);
    expect(cli.stderr()).toBe('fortikit-simulator: --seed has to be one of default, empty, not "full".\n');
  }, 30_000);
});
