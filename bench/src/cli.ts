// pnpm bench <suite>: prints figures of this run, as ratios of things measured in the same run.
import { benchTypes, report } from "./types/bench-types.ts";

const suites: Readonly<Record<string, () => Promise<string>>> = {
  types: async () => report(await benchTypes()),
};

const [name = "", ...rest] = process.argv.slice(2);
const suite = Object.hasOwn(suites, name) ? suites[name] : undefined;
if (suite === undefined || rest.length > 0) {
  console.error(`usage: pnpm bench ${Object.keys(suites).join(" | ")}`);
  process.exitCode = 2;
} else {
  console.log(await suite());
}
