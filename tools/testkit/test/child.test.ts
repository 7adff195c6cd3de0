import { describe, expect, it } from "vitest";
import { runChild } from "../src/index.ts";

const cwd = import.meta.dirname;

describe("runChild", () => {
  it("gives exit code, output, and the environment it was told", async () => {
    const snippet = `console.log(process.version, process.env.PROBE); console.error("x"); process.exitCode = 3;`;
    const result = await runChild(snippet, { cwd, env: { PROBE: "yes" } });
    expect(result).toMatchObject({ code: 3, stdout: `${process.version} yes\n` });
    expect(result.stderr).toContain("x");
  });

  it("resolves packages to their sources", async () => {
    const { stdout } = await runChild(`console.log(import.meta.resolve("@fortikit-tools/testkit"));`, { cwd });
    expect(stdout).toMatch(/\/src\/index\.ts\n$/);
  });

  it("ends a child that takes too long", async () => {
    const { code } = await runChild("setInterval(() => {}, 1000);", { cwd, timeout: 300 });
    expect(code).toBeUndefined();
  });
});
