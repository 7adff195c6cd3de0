import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { allChecks } from "../src/all-checks.ts";
import { runNode } from "../src/support/run-command.ts";

const folder = dirname(dirname(fileURLToPath(import.meta.url)));
const cli = (...args: string[]) => runNode([join(folder, "src/cli.ts"), ...args], { cwd: folder });

describe("check", { timeout: 60_000 }, () => {
  it("lists every check with --help", async () => {
    const { code, output } = await cli("--help");
    expect(code).toBe(0);
    for (const { name } of allChecks) expect(output).toContain(name);
  });

  it("runs the named check alone", async () => {
    const { code, output } = await cli("deps");
    expect(output).toMatch(/^(?:ok {2}|FAIL) {2}deps {2}/);
    expect(output).toContain("of 1 passed");
    expect(code).toBe(output.includes("1 of 1 passed") ? 0 : 1);
  });

  it("refuses a name that is no check", async () => {
    const { code, output } = await cli("nonsense");
    expect(code).toBe(1);
    expect(output).toContain("There is no check named nonsense.");
  });
});
