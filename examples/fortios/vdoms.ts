// Virtual domains: one of the client's, another for one call, all of them in one call.
import { FortiOS } from "@fortikit/fortios";
import { openFortiGate } from "../support/fortigate.ts";

await using target = await openFortiGate({ writes: true, vdoms: ["root", "sales", "guests"] });
await using fgt = new FortiOS({ ...target.login, vdom: "sales" });

await fgt.cmdb.firewall.address.create({ name: "printer", subnet: "10.1.0.9/32" });
await fgt.cmdb.firewall.address.create({ name: "portal", subnet: "10.2.0.1/32" }, { vdom: "guests" });
const hostname = await fgt.cmdb.system.global.get({}, { scope: "global" });
console.log(hostname.hostname);

const everywhere = await fgt.cmdb.firewall.address.acrossVdoms("*").list({ format: ["name"] });
for (const [vdom, result] of everywhere) {
  console.log(`${vdom}: ${result.ok ? result.value.map(({ name }) => name).join(", ") : result.error.code}`);
}
