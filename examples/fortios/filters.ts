// Filters, fields and pages: what the device need not send is not sent.
import { FortiOS } from "@fortikit/fortios";
import { openFortiGate } from "../support/fortigate.ts";

await using target = await openFortiGate();
const hosts = Array.from({ length: 2500 }, (_, host) => ({
  name: `host-${host}`,
  subnet: `10.0.${host >> 8}.${host & 255}/32`,
}));
target.device?.setRows("firewall/address", [...hosts, { name: "web 1, old", subnet: "192.0.2.1/32", comment: "web" }]);
await using fgt = new FortiOS(target.login);
const { address } = fgt.cmdb.firewall;

console.log(`${(await address.list()).length} in all, ${target.device?.requests.length} pages`);
const web = await address.list({
  filter: (where) =>
    where("comment")
      .contains("web")
      .and(where("name").starts("web").or(where("name").starts("www"))),
  format: ["name", "subnet"],
  sort: "name",
});
console.log(web);
const raw = await address.list({ filter: ["name=@host-24", "subnet=@10.0.9"], count: 3 });
console.log(raw.map(({ name }) => name).join(" "));
let seen = 0;
for await (const { name } of address.iterate({ format: ["name"] })) if (name.endsWith("7")) seen += 1;
console.log(`${seen} end with 7`);
