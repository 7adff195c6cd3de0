// What the device does now, and what it wrote down.
import { FortiOS } from "@fortikit/fortios";
import { openFortiGate } from "../support/fortigate.ts";

const sessions = { results: { details: [{ saddr: "10.0.0.5", proto: "tcp" }] } };
const interfaces = { results: { port1: { name: "port1", link: true, speed: 1000 } } };
const lines = Array.from({ length: 250 }, (_, line) => ({
  sessionid: line,
  srcip: "10.0.0.5",
  action: line < 7 ? "deny" : "accept",
}));
await using target = await openFortiGate({
  endpoints: { "monitor/firewall/sessions": { GET: sessions }, "monitor/system/interface": { GET: interfaces } },
  logs: { "disk/traffic/forward": lines },
});
await using fgt = new FortiOS(target.login);

console.log((await fgt.monitor.system.status.get()).hostname);
console.log(JSON.stringify(await fgt.monitor.system.interface.get()));
console.log(JSON.stringify(await fgt.monitor.firewall.sessions.get({ count: 20 })));

const last = await fgt.log.disk.traffic.forward.list({ rows: 100, max: 100 });
console.log(`${last.length} lines`);
let denied = 0;
for await (const { action } of fgt.log.disk.traffic.forward.iterate({ rows: 100 })) if (action === "deny") denied += 1;
console.log(`${denied} denied`);
