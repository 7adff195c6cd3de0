// Configuration: list, create, update, delete; policies with their members written short.
import { FortiOS } from "@fortikit/fortios";
import { openFortiGate } from "../support/fortigate.ts";

await using target = await openFortiGate({ writes: true });
await using fgt = new FortiOS(target.login);
const { address, policy } = fgt.cmdb.firewall;

await address.create({ name: "web-server", subnet: "10.0.1.100/32" });
await address.update("web-server", { comment: "Production server" });
console.log((await address.get("web-server")).comment);

const policyid = await policy.create({
  name: "Allow-Web",
  srcintf: ["port1"],
  dstintf: ["port2"],
  srcaddr: "all", // for [{ name: "all" }]
  dstaddr: ["web-server"],
  service: ["HTTP", "HTTPS"],
  action: "accept",
  schedule: "always",
});
console.log(`policy ${policyid} exists: ${await policy.exists(policyid)}`);
console.log(`its name: ${(await policy.get(policyid)).name}`);

await policy.delete(policyid);
await address.delete("web-server");
console.log(`web-server exists: ${await address.exists("web-server")}`);
