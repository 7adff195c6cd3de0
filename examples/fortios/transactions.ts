// Several changes that are applied together, or not at all.
import { FortiOS, settle } from "@fortikit/fortios";
import { openFortiGate } from "../support/fortigate.ts";

await using target = await openFortiGate({ writes: true });
await using fgt = new FortiOS(target.login);

// Commits when the function returns, aborts when it throws. Only what is called on `tx` belongs to it.
await fgt.transaction(async (tx) => {
  await tx.cmdb.system.interface.create({
    name: "port3",
    vdom: "root",
    mode: "static",
    ip: "192.168.1.1 255.255.255.0",
  });
  await tx.cmdb.firewall.policy.create({
    policyid: 1,
    name: "test-policy",
    srcintf: ["port1"],
    dstintf: ["port2"],
    srcaddr: ["all"],
    dstaddr: ["all"],
    action: "accept",
    schedule: "always",
    service: ["ALL"],
  });
});
console.log(`policy 1 exists: ${await fgt.cmdb.firewall.policy.exists(1)}`);

// By hand. `await using` aborts what was not committed.
{
  await using tx = await fgt.beginTransaction();
  await tx.cmdb.firewall.address.create({ name: "by-hand", subnet: "10.0.0.1/32" });
  console.log(`outside, before the commit: ${await fgt.cmdb.firewall.address.exists("by-hand")}`);
  const everythingIsFine = await tx.cmdb.firewall.address.exists("by-hand");
  if (everythingIsFine) await tx.commit();
  else await tx.abort();
  console.log(`transaction ${tx.state}`);
}

// More time for many changes.
await fgt.transaction(
  async (tx) => {
    for (const port of ["port4", "port5"]) await tx.cmdb.system.interface.create({ name: port, vdom: "root" });
  },
  { timeout: 300_000 },
);

// One failure, and nothing of it is there.
const { ok } = await settle(
  fgt.transaction(async (tx) => {
    await tx.cmdb.firewall.address.create({ name: "half", subnet: "10.0.0.2/32" });
    await tx.cmdb.firewall.address.create({ name: "all" }); // exists already
  }),
);
console.log(`committed: ${ok}, half exists: ${await fgt.cmdb.firewall.address.exists("half")}`);
