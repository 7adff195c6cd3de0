// The state that is wanted, in place of create or update: a second run writes nothing.
import { FortiOS } from "@fortikit/fortios";
import { openFortiGate } from "../support/fortigate.ts";

await using target = await openFortiGate({ writes: true });
await using fgt = new FortiOS(target.login);
const { address, addrgrp } = fgt.cmdb.firewall;

for (const last of [10, 11]) await address.ensure({ name: `web-${last}`, subnet: `10.0.1.${last}/32` });
const servers = { name: "servers", member: ["web-11", "web-10"], comment: "of the shop" };

const rehearsal = await addrgrp.ensure(servers, { dryRun: true });
console.log(`would change: ${rehearsal.changed}, exists: ${await addrgrp.exists("servers")}`);
console.log(`first run changed: ${(await addrgrp.ensure(servers)).changed}`);
console.log(`second run changed: ${(await addrgrp.ensure(servers)).changed}`);

const { diff } = await addrgrp.ensure({ ...servers, comment: "of the new shop" });
console.log(diff.map(({ path, before, after }) => `${path}: ${before} -> ${after}`).join("\n"));

await addrgrp.at("servers").member.delete("web-10");
console.log(`members: ${(await addrgrp.at("servers").member.list()).map(({ name }) => name)}`);
