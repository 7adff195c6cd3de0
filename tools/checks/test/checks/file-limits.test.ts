import { expect, it } from "vitest";
import { fileLimits } from "../../src/checks/file-limits.ts";
import { fixture, lines, runOn } from "../fixture.ts";

const long = "const line = 1;\n".repeat(301);

it("passes 300 lines, generated code, tests and built files", async () => {
  const root = fixture({
    "packages/core/src/exact.ts": "// line\n".repeat(300),
    "packages/core/src/generated/big.ts": long,
    "packages/core/test/big.test.ts": long,
    "packages/core/dist/big.js": long,
  });
  const outcome = await runOn(fileLimits, root);
  expect(outcome.problems).toEqual([]);
  expect(outcome.summary).toContain("packages/core/src/exact.ts with 300 lines");
});

it("names longer files of packages, tools and examples", async () => {
  const root = fixture({
    "packages/core/src/a.ts": long,
    "tools/x/src/b.mts": `${long}const noNewlineAtTheEnd = 1;`,
    "examples/c.js": long,
  });
  expect(lines(await runOn(fileLimits, root))).toEqual([
    "examples/c.js: 301 lines",
    "packages/core/src/a.ts: 301 lines",
    "tools/x/src/b.mts: 302 lines",
  ]);
});
