// Functions whose every call is a transaction of its own.
import { FortiOS } from "@fortikit/fortios";
import { openFortiGate } from "../support/fortigate.ts";

await using target = await openFortiGate({ writes: true });
await using fgt = new FortiOS(target.login);

const setUpNetwork = fgt.transactional(
  async (tx) => {
    await tx.cmdb.system.interface.create({ name: "dmz", vdom: "root", ip: "10.0.0.1 255.255.255.0" });
    await tx.cmdb.firewall.address.create({ name: "dmz-server", subnet: "10.0.0.10 255.255.255.255" });
    const policyid = await tx.cmdb.firewall.policy.create({
      policyid: 100,
      name: "allow-dmz",
      srcintf: ["port1"],
      dstintf: ["dmz"],
      srcaddr: ["all"],
      dstaddr: ["dmz-server"],
      action: "accept",
      schedule: "always",
      service: ["HTTP"],
    });
    return { policyid };
  },
  { timeout: 120_000 },
);
console.log(await setUpNetwork());

const configureInterfaces = fgt.transactional(async (tx, interfaces: readonly { name: string; ip: string }[]) => {
  for (const one of interfaces) await tx.cmdb.system.interface.create({ ...one, vdom: "root" });
});
await configureInterfaces([
  { name: "port3", ip: "192.168.1.1 255.255.255.0" },
  { name: "port4", ip: "192.168.2.1 255.255.255.0" },
]);
console.log(`${(await fgt.cmdb.system.interface.list()).length} interfaces`);
