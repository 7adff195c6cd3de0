// Reads are tried again, writes only when it is certain that they did not run. Here two answers in a row are 503.
import { FortiCare, OutcomeUnknownError } from "@fortikit/forticare";
import { openTarget } from "../support/target.ts";

await using target = await openTarget();
await using care = new FortiCare({
  ...target.login,
  timeout: { connect: 5000, attempt: 60_000, total: 120_000 },
  retry: { limit: 3, strategy: "linear", delay: 100, maxDelay: 5000, jitter: 0, adaptive: true },
  hooks: { beforeRetry: ({ attempt, reason }) => console.log(`attempt ${attempt}, because of ${reason}`) },
});

target.simulator?.faults.add({ times: 2, match: { api: "forticare" }, fault: { kind: "status", status: 503 } });
console.log(`${(await care.folders.list()).length} folders after ${care.lastRequest?.attempts} attempts`);

// A call can have its own: one attempt only, and ten seconds for it.
await care.folders.list({}, { retry: false, timeout: { attempt: 10_000 } });

if (target.simulator !== undefined) {
  // The service does the work and the connection breaks: nobody can tell, so it is not sent a second time.
  target.simulator.faults.add({ match: { operation: "folders.create" }, fault: { kind: "drop", when: "afterRead" } });
  const outcome = await care.folders.create({ folderName: "Once" }).catch((error: unknown) => error);
  if (!(outcome instanceof OutcomeUnknownError)) throw outcome;
  const made = (await care.folders.list()).filter(({ folderName }) => folderName === "Once");
  console.log(`${outcome.code}: look before you try again; ${made.length} folder is there`);
}
