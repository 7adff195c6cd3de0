// A rehearsal: reads are sent, writes are checked, answered and written down, and nothing is changed.
import { FortiOS } from "@fortikit/fortios";
import { openFortiGate } from "../support/fortigate.ts";

await using target = await openFortiGate();
await using fgt = new FortiOS({ ...target.login, readOnly: true, trackOperations: true });

await fgt.cmdb.firewall.address.create({ name: "test", subnet: "10.0.0.1/32" });
await fgt.cmdb.firewall.policy.update(10, { action: "deny" });
for (const { method, path, sent } of fgt.writes()) console.log(`${method} ${path} ${sent ? "sent" : "not sent"}`);
console.log(`test exists: ${await fgt.cmdb.firewall.address.exists("test")}`);
