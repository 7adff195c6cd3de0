// How the connection is doing: calls, retries by reason, pool, breaker, response times, the last request.
import { CircuitOpenError, FortiOS, settle } from "@fortikit/fortios";
import { openFortiGate } from "../support/fortigate.ts";

await using target = await openFortiGate();
await using fgt = new FortiOS({ ...target.login, retry: { delay: 10 }, breaker: { threshold: 2, timeout: 60_000 } });

target.device?.fault({ reply: { status: 503, body: "busy" } });
await fgt.cmdb.firewall.policy.list();
const { calls, succeeded, retries, pool, active, operations } = fgt.stats();
console.log(`${calls} call, ${succeeded} succeeded, ${retries.total} retry ${JSON.stringify(retries.byReason)}`);
console.log(`active: ${active} of ${pool.limit} connections, ${pool.timesFull} times full`);
for (const [operation, { count, avg, p95, slow }] of Object.entries(operations)) {
  console.log(`${operation}: ${count} call, average ${avg} ms, p95 ${p95} ms, ${slow ? "slow" : "not slow"}`);
}
console.log(`last request: ${fgt.lastRequest?.method} ${fgt.lastRequest?.path}, HTTP ${fgt.lastRequest?.status}`);

target.device?.fault({ reply: { status: 502, body: "gone" }, times: 2 });
for (const _ of [1, 2, 3]) {
  const { error } = await settle(fgt.cmdb.firewall.policy.list({}, { retry: false }));
  if (error instanceof CircuitOpenError) console.log("not sent: the circuit is open");
}
const { breaker, status, successRate } = fgt.health();
console.log(
  `breaker ${breaker.state}, ${breaker.failures} failures, success rate ${successRate.toFixed(2)}, ${status}`,
);
fgt.resetBreaker();
console.log(`breaker ${fgt.health().breaker.state}`);
