import { describe, expect, it } from "vitest";
import { overBudget } from "../../src/checks/type-budget.ts";

const light = {
  checks: { "TypeScript 7": { empty: 100, ten: 200 }, "TypeScript 5.9": { empty: 500, ten: 1000 } },
  completions: { "TypeScript 7": { first: 900, later: 10 }, "TypeScript 5.9": { first: 900, later: 30 } },
  load: 100,
  construct: 3,
};

describe("type-budget", () => {
  it("takes what is light", () => {
    expect(overBudget(light)).toEqual([]);
  });

  it.each([
    [{ checks: { ...light.checks, "TypeScript 7": { empty: 100, ten: 450 } } }, "TypeScript 7, ten endpoints", "4.50"],
    [
      { checks: { ...light.checks, "TypeScript 5.9": { empty: 500, ten: 1500 } } },
      "TypeScript 5.9, ten endpoints",
      "3.00",
    ],
    [
      { completions: { ...light.completions, "TypeScript 7": { first: 1, later: 80 } } },
      "TypeScript 7, completion",
      "0.80",
    ],
    [{ construct: 20 }, "making a client", "0.20"],
  ])("tells what is over its part: %o", (heavy, where, ratio) => {
    const [problem, ...others] = overBudget({ ...light, ...heavy });
    expect(others).toEqual([]);
    expect(problem?.where).toContain(where);
    expect(problem?.what).toContain(ratio);
  });
});
