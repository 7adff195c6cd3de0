// What can go wrong, by class and with what to do; and without exceptions.
import { DuplicateError, FortiOS, format, InUseError, LockedOutError, NotFoundError, settle } from "@fortikit/fortios";
import { openFortiGate } from "../support/fortigate.ts";

await using target = await openFortiGate({ writes: true });
await using fgt = new FortiOS(target.login);
const { address, addrgrp } = fgt.cmdb.firewall;

const { error } = await settle(address.get("nobody"));
console.log(error instanceof NotFoundError ? `not found: ${error.hint}` : "found");
try {
  await address.create({ name: "all" });
} catch (thrown) {
  if (thrown instanceof DuplicateError) console.log(`duplicate: ${thrown.apiCode}`);
}
await addrgrp.create({ name: "group", member: "all" });
const inUse = await settle(address.delete("all"));
if (inUse.error instanceof InUseError) console.log(format(inUse.error, "simple"));

// A wrong token is sent once, however many calls wait: three would lock the address out.
await using stranger = new FortiOS({ ...target.login, token: "wrong" });
const before = target.device?.requests.length ?? 0;
const calls = await Promise.all(Array.from({ length: 20 }, () => settle(stranger.cmdb.firewall.address.list())));
console.log(
  `${calls.filter(({ ok }) => !ok).length} refused, ${(target.device?.requests.length ?? 0) - before} request`,
);
console.log(calls.some((call) => call.error instanceof LockedOutError) ? "locked out" : "not locked out");
