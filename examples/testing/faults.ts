// The simulator on its own: what can go wrong, on demand, and what was sent.
import { CloudSession, FortiCare, settle } from "@fortikit/forticare";
import type { Fault } from "@fortikit/simulator";
import { startSimulator } from "@fortikit/simulator/node";

const faults: readonly Fault[] = [
  { kind: "status", status: 502, body: "html" },
  { kind: "text", text: "The service is busy." },
  { kind: "truncated" },
  { kind: "drop", when: "midBody" },
  { kind: "rateLimited", retryAfter: 1 },
  { kind: "tokenExpiry" },
];

await using sim = await startSimulator({ products: ["forticloud"] });
await using session = new CloudSession({ ...sim.forticloud.session, retry: false });
const care = new FortiCare({ session });
for (const fault of faults) {
  sim.faults.add({ match: { api: "forticare" }, fault });
  const { ok, error } = await settle(care.folders.list());
  console.log(`${fault.kind}: ${ok ? "ok" : error.code}`);
}
console.log(`${sim.journal.count({ operation: "folders.list" })} calls, ${sim.forticloud.loginCount()} login`);

sim.clock.advance(2 * 3_600_000); // its clock stands still until it is moved
console.log(`${sim.forticloud.liveTokenCount()} live tokens two hours later`);
