import { describe, expect, it } from "vitest";
import type { Check, Problem } from "../src/check.ts";
import { runChecks } from "../src/run-checks.ts";

function check(name: string, problems: readonly Problem[]): Check {
  return { name, fix: `mend ${name}`, run: async () => ({ summary: `looked at ${name}`, problems }) };
}

async function run(...checks: Check[]): Promise<{ passed: boolean; printed: string[] }> {
  const printed: string[] = [];
  const passed = await runChecks(checks, { root: "/nowhere", update: false, print: (line) => printed.push(line) });
  return { passed, printed: printed.map((line) => line.replace(/\d+\.\d s/, "0.0 s")) };
}

describe("runChecks", () => {
  it("prints one line for a check that passes", async () => {
    expect(await run(check("links", []))).toEqual({
      passed: true,
      printed: ["ok    links  looked at links (0.0 s)", "check: 1 of 1 passed"],
    });
  });

  it("prints what is wrong and what to do, runs the other checks, and reports failure", async () => {
    const { passed, printed } = await run(check("a", [{ where: "x.ts:1", what: "one\ntwo" }]), check("bb", []));
    expect(passed).toBe(false);
    expect(printed).toEqual([
      "FAIL  a   looked at a (0.0 s)",
      "        x.ts:1: one\n          two",
      "      What to do: mend a",
      "ok    bb  looked at bb (0.0 s)",
      "check: 1 of 2 passed",
    ]);
  });

  it("counts a check that throws as failed", async () => {
    const broken: Check = { name: "broken", fix: "-", run: () => Promise.reject(new Error("no such folder")) };
    const { passed, printed } = await run(broken);
    expect(passed).toBe(false);
    expect(printed.join("\n")).toContain("no such folder");
  });

  it("shortens long lists", async () => {
    const problems = Array.from({ length: 45 }, (_, at) => ({ where: `f${at}`, what: "bad" }));
    const { printed } = await run(check("many", problems));
    expect(printed).toContain("        … and 5 more");
  });
});
