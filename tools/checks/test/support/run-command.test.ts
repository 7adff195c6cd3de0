import { tmpdir } from "node:os";
import { expect, it } from "vitest";
import { runCommand, runNode } from "../../src/support/run-command.ts";

it("collects output and the exit code", async () => {
  const script = 'console.log("out"); console.error("err"); process.exitCode = 3;';
  const result = await runNode(["-e", script], { cwd: tmpdir() });
  expect(result.code).toBe(3);
  expect(result.stdout).toBe("out\n");
  expect(result.output).toContain("err\n");
});

it("rejects when the program is not there", async () => {
  await expect(runCommand("fortikit-no-such-program", [], { cwd: tmpdir() })).rejects.toThrow(/ENOENT/);
});
