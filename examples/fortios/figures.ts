// How the connection is doing: calls, retries by reason, pool, breaker, response times, the last request.
import { CircuitOpenError, FortiOS, settle } from "@fortikit/fortios";
import { openFortiGate } from "../support/fortigate.ts";

await using target = await openFortiGate();
await using fgt = new FortiOS({ ...target.login, retry: { delay: 10 }, breaker: { threshold: 2, timeout: 60_000 } });

target.device?.fault({ reply: { status: 503, body: "busy" } });
await fgt.cmdb.firewall.policy.list();
const { calls, succeeded, retries, pool } = fgt.stats();
console.log(`${calls} call, ${succeeded} succeeded, ${retries.total} retry ${JSON.stringify(retries.byReason)}`);
console.log(`pool: ${pool.limit} connections`);
console.log(`last request: ${fgt.lastRequest?.method} ${fgt.lastRequest?.path}, HTTP ${fgt.lastRequest?.status}`);

target.device?.fault({ reply: { status: 502, body: "gone" }, times: 2 });
for (const _ of [1, 2, 3]) {
  const { error } = await settle(fgt.cmdb.firewall.policy.list({}, { retry: false }));
  if (error instanceof CircuitOpenError) console.log("not sent: the circuit is open");
}
const { breaker, status } = fgt.health();
console.log(`breaker ${breaker.state}, ${status}`);
fgt.resetBreaker();
console.log(`breaker ${fgt.health().breaker.state}`);
