// A circuit breaker: after two failures in a row calls fail at once, without being sent, until its time is over.
import { CircuitOpenError, FortiCare, settle } from "@fortikit/forticare";
import { openTarget } from "../support/target.ts";

await using target = await openTarget();
await using care = new FortiCare({
  ...target.login,
  retry: false,
  breaker: { threshold: 2, timeout: 60_000, trials: 1 }, // `true`: 5 failures, 60 s, 3 trials
});

target.simulator?.faults.add({ times: 2, match: { api: "forticare" }, fault: { kind: "status", status: 502 } });
for (const attempt of [1, 2, 3]) {
  const { ok, error } = await settle(care.folders.list());
  console.log(`call ${attempt}: ${ok ? "ok" : error.code}, breaker ${care.health().breaker.state}`);
  if (error instanceof CircuitOpenError) console.log(`next try in ${error.retryAt === undefined ? "?" : "a minute"}`);
}

care.resetBreaker(); // somebody knows that the service is back
console.log(`${(await care.folders.list()).length} folders, breaker ${care.health().breaker.state}`);
