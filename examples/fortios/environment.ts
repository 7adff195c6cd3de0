// FORTIOS_HOST, FORTIOS_TOKEN, FORTIOS_VDOM: nothing of it stands in the program. Options win over the environment.
import { FortiOS } from "@fortikit/fortios";
import { openFortiGate } from "../support/fortigate.ts";

await using target = await openFortiGate({ vdoms: ["root", "branch"] });
if (target.device !== undefined) {
  const { host, token } = target.login;
  process.env.FORTIOS_HOST = host;
  process.env.FORTIOS_TOKEN = token;
  process.env.FORTIOS_VDOM = "branch";
}
await using fgt = new FortiOS();
const policies = await fgt.cmdb.firewall.policy.list();
console.log(`${policies.length} policies in ${fgt.device?.vdom}`);
