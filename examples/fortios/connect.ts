// The first steps: log in with an API token, list, create, ask how the device is.
import { FortiOS } from "@fortikit/fortios";
import { openFortiGate } from "../support/fortigate.ts";

await using target = await openFortiGate({ writes: true });
await using fgt = new FortiOS(target.login); // { host: "fortigate.example.com", token }

const addresses = await fgt.cmdb.firewall.address.list();
console.log(`${addresses.length} addresses`);

await fgt.cmdb.firewall.address.create({ name: "test-host", subnet: "192.0.2.100/32", comment: "Example host" });
const { subnet, comment } = await fgt.cmdb.firewall.address.get("test-host");
console.log(`test-host: ${subnet}, ${comment}`);

const { hostname, model } = await fgt.monitor.system.status.get();
console.log(`${hostname}: ${model}, ${fgt.device?.version} build ${fgt.device?.build}`);
