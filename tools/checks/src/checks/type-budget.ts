import { benchTypes, type TypeFigures } from "@fortikit-tools/bench/types";
import type { Check, Problem } from "../check.ts";

/**
 * What a program that uses ten FortiOS endpoints may cost of an empty one, measured in the same run. Ratios hold on a slow
 * machine as on a fast one; where an empty file takes 0.1 and 0.55 s, these are 0.3 and 1.0 s more. The bench prints the times.
 */
const mostOfEmpty = { "TypeScript 7": 4, "TypeScript 5.9": 2.8 } as const;
/** A completion after an edit may take this part of what the compiler takes for an empty file. */
const completionOfEmpty = 0.3;
/** Making a client and reaching an endpoint may take this part of loading the package. */
const constructOfLoad = 0.1;

/** What costs more than its part. */
export function overBudget({ checks, completions, load, construct }: TypeFigures): Problem[] {
  const found: Problem[] = [];
  const hold = (where: string, part: number, whole: number, most: number): void => {
    if (part <= most * whole) return;
    const ratio = (part / whole).toFixed(2);
    found.push({ where, what: `${part.toFixed(1)} ms is ${ratio} of ${whole.toFixed(1)} ms; the budget is ${most}` });
  };
  for (const name of ["TypeScript 7", "TypeScript 5.9"] as const) {
    const { empty, ten } = checks[name];
    hold(`${name}, ten endpoints against an empty file`, ten, empty, mostOfEmpty[name]);
    hold(`${name}, completion against an empty file`, completions[name].later, empty, completionOfEmpty);
  }
  hold("making a client against loading the package", construct, load, constructOfLoad);
  return found;
}

/** The types of FortiOS stay light: for the compiler, for the editor, at run time. */
export const typeBudget: Check = {
  name: "type-budget",
  fix: "run `npx -y pnpm@12 bench types`; look for conditional types that grew, and for imports that pull in other lines.",
  async run() {
    const first = await benchTypes();
    // A busy moment of the machine is no reason: what is too heavy is so twice.
    const figures = overBudget(first).length === 0 ? first : await benchTypes();
    const { checks } = figures;
    const ratio = (name: keyof typeof checks): string => (checks[name].ten / checks[name].empty).toFixed(2);
    return {
      summary: `ten endpoints against an empty file: ${ratio("TypeScript 7")} (TypeScript 7), ${ratio("TypeScript 5.9")} (5.9)`,
      problems: overBudget(figures),
    };
  },
};
