import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { allChecks } from "./all-checks.ts";
import { runChecks } from "./run-checks.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { update: { type: "boolean", default: false }, help: { type: "boolean", short: "h", default: false } },
});

const known = allChecks.map((check) => check.name);
const unknown = positionals.filter((name) => !known.includes(name));

if (values.help || unknown.length > 0) {
  if (unknown.length > 0) console.error(`There is no check named ${unknown.join(", ")}.`);
  console.log(
    `Usage: check [--update] [name…]\n  --update  rewrite the export snapshots\n  names     ${known.join(", ")}`,
  );
  process.exitCode = unknown.length > 0 ? 1 : 0;
} else {
  const chosen = allChecks.filter((check) => positionals.length === 0 || positionals.includes(check.name));
  const root = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));
  const passed = await runChecks(chosen, { root, update: values.update, print: (line) => console.log(line) });
  process.exitCode = passed ? 0 : 1;
}
