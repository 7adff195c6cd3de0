// How a client is doing: the last request, response times, retries by reason, health.
import { FortiCare } from "@fortikit/forticare";
import { openTarget } from "../support/target.ts";

await using target = await openTarget();
await using care = new FortiCare({ ...target.login, retry: { delay: 10 } });
target.simulator?.faults.add({ match: { operation: "folders.list" }, fault: { kind: "status", status: 503 } });
await care.folders.list();
await care.contracts.list();

const { calls, attempts, retries, operations, pool } = care.stats();
console.log(`${calls} calls, ${attempts} attempts, retries:`, retries.byReason);
for (const [operation, { count, p95, slow }] of Object.entries(operations)) {
  console.log(`${operation}: ${count}, p95 ${p95 < 60_000 ? "under" : "over"} a minute${slow ? ", slow" : ""}`);
}
const { status, successRate } = care.health();
console.log(`${status}, success rate ${successRate}, pool of ${pool.limit}, last: ${care.lastRequest?.operation}`);
