// User name and password: the client logs in with the first call, again when the login has expired, and out at the end.
import { FortiOS } from "@fortikit/fortios";
import { openFortiGate } from "../support/fortigate.ts";

await using target = await openFortiGate({ admins: { admin: { password: "password" } } });
const { host } = target.login;
{
  await using fgt = new FortiOS({ host, username: "admin", password: "password", sessionIdle: 240_000 });
  console.log(`address all: ${(await fgt.cmdb.firewall.address.get("all")).subnet}`);
  target.device?.endSessions(); // an administrator ends it
  console.log(`still there: ${await fgt.cmdb.firewall.address.exists("all")}`);
  console.log(`logged in as ${fgt.session?.username}`);
}
console.log(`${target.device?.logins()} logins, ${target.device?.logouts()} logout`);
