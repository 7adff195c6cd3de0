import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Check, CheckContext, Outcome, Problem } from "../check.ts";
import { runPnpm } from "../support/run-command.ts";
import { publicPackages } from "../support/workspace.ts";
import { bundleAll, importEverything, installTarballs, runQuickstart } from "./consumer.ts";
import { consumerEntries } from "./consumer-entries.ts";
import { inspectTarball } from "./inspect-tarball.ts";
import { lintTarball } from "./lint-tarball.ts";
import { packPackage, type Tarball } from "./tarball.ts";
import { typeCheckConsumers } from "./type-check-consumers.ts";

async function check(root: string, work: string): Promise<Outcome> {
  const packages = publicPackages(root);
  const built = await runPnpm(["run", "build"], { cwd: root, env: { TURBO_TELEMETRY_DISABLED: "1" } });
  if (built.code !== 0) return { summary: "the build fails", problems: [{ where: "build", what: built.output }] };

  const tarballs: Tarball[] = [];
  for (const one of packages) tarballs.push(await packPackage(one, work));
  const problems: Problem[] = [];
  for (const tarball of tarballs) problems.push(...inspectTarball(tarball), ...(await lintTarball(tarball)));
  if (problems.length > 0) return { summary: `${tarballs.length} tarballs, not fit to install`, problems };

  const project = join(work, "consumer");
  mkdirSync(project);
  problems.push(...(await installTarballs(project, tarballs)));
  if (problems.length > 0) return { summary: "the tarballs do not install", problems };
  const entries = consumerEntries(packages);
  const fixtures = join(root, "tools/checks/fixtures/consumer");
  problems.push(...(await importEverything(project, entries)));
  problems.push(...(await typeCheckConsumers(project, entries, fixtures)));
  problems.push(...(await bundleAll(project, packages)));
  const quickstart = join(fixtures, "quickstart.mjs");
  if (existsSync(quickstart)) problems.push(...(await runQuickstart(project, quickstart)));
  return { summary: `${tarballs.length} tarballs, ${entries.length} entry points installed and used`, problems };
}

/** What is published installs into an empty project outside the repository, and works there. */
export const packed: Check = {
  name: "packed",
  fix: "look at `files`, `exports` and `publishConfig` of the package that is named.",
  async run({ root }: CheckContext) {
    // The real path: a temporary folder behind a link would make Node and the compiler see two projects.
    const work = realpathSync(mkdtempSync(join(tmpdir(), "fortikit-packed-")));
    try {
      return await check(root, work);
    } finally {
      rmSync(work, { recursive: true, force: true });
    }
  },
};
