import { median } from "../median.ts";
import { type CompilerName, check, compilers } from "./compilers.ts";
import { completionsOfTypeScript5, completionsOfTypeScript7 } from "./completions.ts";
import { firstUse } from "./first-use.ts";
import { completion, empty, tenEndpoints } from "./programs.ts";
import { Project } from "./project.ts";

/** Medians of one run, in milliseconds. */
export interface TypeFigures {
  readonly checks: Readonly<Record<CompilerName, { readonly empty: number; readonly ten: number }>>;
  readonly completions: Readonly<Record<CompilerName, { readonly first: number; readonly later: number }>>;
  readonly load: number;
  readonly construct: number;
}

const rounds = 7;

/** What ten endpoints cost the compilers over an empty file, how long a completion takes, and what a client costs to make. */
export async function benchTypes(): Promise<TypeFigures> {
  const project = new Project({ empty, ten: tenEndpoints, completion });
  try {
    // First, while this process is small: a language service leaves a heap whose collection would be measured along.
    const uses = Array.from({ length: rounds }, () => firstUse(project.folder));
    const checks = checkTimes(project);
    const file = project.file("completion.ts");
    const [seven, five] = [await completionsOfTypeScript7(file), completionsOfTypeScript5(file)];
    return {
      checks,
      completions: {
        "TypeScript 7": { first: seven.first, later: median(seven.later) },
        "TypeScript 5.9": { first: five.first, later: median(five.later) },
      },
      load: median(uses.map(({ load }) => load)),
      construct: median(uses.map(({ construct }) => construct)),
    };
  } finally {
    project.remove();
  }
}

function checkTimes(project: Project): TypeFigures["checks"] {
  const entries = (Object.keys(compilers) as CompilerName[]).map((name) => {
    // In turns, so that a busy moment of the machine meets both. The first round warms the disk's cache.
    const times = Array.from({ length: rounds + 1 }, () => ({
      empty: check(name, project.file("empty.json")),
      ten: check(name, project.file("ten.json")),
    })).slice(1);
    return [name, { empty: median(times.map((time) => time.empty)), ten: median(times.map((time) => time.ten)) }];
  });
  return Object.fromEntries(entries) as TypeFigures["checks"];
}

const ms = (figure: number): string => `${figure.toFixed(figure < 10 ? 1 : 0)} ms`;

/** The figures as lines for people. */
export function report({ checks, completions, load, construct }: TypeFigures): string {
  const names = Object.keys(compilers) as CompilerName[];
  return [
    ...names.map((name) => {
      const { empty, ten } = checks[name];
      const ratio = (ten / empty).toFixed(2);
      return `${name}: empty file ${ms(empty)}, ten endpoints ${ms(ten)}: ${ms(ten - empty)} more, ratio ${ratio}`;
    }),
    ...names.map((name) => {
      const { first, later } = completions[name];
      return `${name}: completion on fgt.cmdb.firewall. ${ms(first)} the first time, then ${ms(later)} (median)`;
    }),
    `@fortikit/fortios: ${ms(load)} to import, ${ms(construct)} to make a client and reach an endpoint`,
  ].join("\n");
}
