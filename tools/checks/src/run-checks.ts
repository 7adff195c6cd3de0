import type { Check, CheckContext, Outcome } from "./check.ts";

/** More lines than this help nobody; the first ones are mended first anyway. */
const MAX_PROBLEMS_SHOWN = 40;

export interface RunChecksOptions extends CheckContext {
  readonly print: (line: string) => void;
}

async function outcomeOf(check: Check, context: CheckContext): Promise<Outcome> {
  try {
    return await check.run(context);
  } catch (error) {
    const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { summary: "the check itself failed", problems: [{ where: check.name, what }] };
  }
}

function indent(text: string): string {
  return text.trimEnd().replaceAll("\n", "\n          ");
}

/**
 * Runs the checks one after another and prints one line for each, with what is wrong and what to do below a failed
 * one.
 * @returns whether all of them passed
 */
export async function runChecks(checks: readonly Check[], options: RunChecksOptions): Promise<boolean> {
  const { print, ...context } = options;
  const width = Math.max(...checks.map((check) => check.name.length));
  let failed = 0;
  for (const check of checks) {
    const started = performance.now();
    const { summary, problems } = await outcomeOf(check, context);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const result = problems.length === 0 ? "ok  " : "FAIL";
    print(`${result}  ${check.name.padEnd(width)}  ${summary} (${seconds} s)`);
    if (problems.length === 0) continue;
    failed += 1;
    for (const problem of problems.slice(0, MAX_PROBLEMS_SHOWN)) {
      print(`        ${problem.where}: ${indent(problem.what)}`);
    }
    const hidden = problems.length - MAX_PROBLEMS_SHOWN;
    if (hidden > 0) print(`        … and ${hidden} more`);
    print(`      What to do: ${check.fix}`);
  }
  print(`check: ${checks.length - failed} of ${checks.length} passed`);
  return failed === 0;
}
