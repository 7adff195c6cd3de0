// For a device that takes more at once than most: connections, calls on the wire, timeouts, retries, the breaker.
import { FortiOS } from "@fortikit/fortios";
import { openFortiGate } from "../support/fortigate.ts";

await using target = await openFortiGate();
await using fgt = new FortiOS({
  ...target.login,
  pool: { connections: 60, keepAlive: 10_000 },
  concurrency: 30, // most devices answer one after the other; see measure.ts before raising it
  timeout: { connect: 10_000, attempt: 300_000 },
  retry: { limit: 3, strategy: "exponential", jitter: 0.25, adaptive: true },
  breaker: { threshold: 10, timeout: 30_000, wait: { attempts: 3, delay: 5_000 } },
  userAgent: "nightly-inventory/2.1",
});
const names = ["all", "none"];
const addresses = await Promise.all(names.map((name) => fgt.cmdb.firewall.address.get(name)));
console.log(addresses.map(({ name, subnet }) => `${name} ${subnet}`).join("\n"));
