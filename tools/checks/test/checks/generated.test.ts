import { expect, it } from "vitest";
import { generated } from "../../src/checks/generated.ts";
import { fixture, lines, runOn } from "../fixture.ts";

it("passes when the generator finds no drift", async () => {
  const script = 'process.exitCode = process.argv[2] === "--check" ? 0 : 1;\n';
  expect(lines(await runOn(generated, fixture({ "tools/codegen/src/cli.ts": script })))).toEqual([]);
});

it("shows what the generator says about drift", async () => {
  const script = 'console.log("src/generated/v3.ts has drifted");\nprocess.exitCode = 1;\n';
  expect(lines(await runOn(generated, fixture({ "tools/codegen/src/cli.ts": script })))).toEqual([
    "tools/codegen: src/generated/v3.ts has drifted",
  ]);
});
