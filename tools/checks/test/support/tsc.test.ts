import { expect, it } from "vitest";
import { parseDiagnostics } from "../../src/support/tsc.ts";

it("reads diagnostics with their explanations and those without a file", () => {
  const output = [
    "src/a.ts(3,7): error TS2322: Type 'number' is not assignable.",
    "  Because of this.",
    "error TS5023: Unknown compiler option 'x'.",
    "",
  ].join("\n");
  expect(parseDiagnostics(output)).toEqual([
    { file: "src/a.ts", line: 3, message: "error TS2322: Type 'number' is not assignable.\n  Because of this." },
    { file: "", line: 0, message: "error TS5023: Unknown compiler option 'x'." },
  ]);
  expect(parseDiagnostics("")).toEqual([]);
});
