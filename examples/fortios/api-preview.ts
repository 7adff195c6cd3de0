// The JSON of the GUI's API preview, as it is. Everything but GET counts as a write; urls outside /api/v2/ are refused.
import { FortiOS, InputError, settle } from "@fortikit/fortios";
import { openFortiGate } from "../support/fortigate.ts";

await using target = await openFortiGate({ writes: true, vdoms: ["root", "test"] });
await using fgt = new FortiOS(target.login);
const url = "/api/v2/cmdb/firewall/address";

const created = await fgt.request({
  method: "POST",
  url,
  params: { datasource: 1, vdom: "test" },
  data: { name: "test999999", subnet: "192.168.1.0/24", color: "0" },
});
console.log(`created ${created.mkey} in ${created.vdom}: ${created.status}`);

const listed = await fgt.request({ method: "GET", url, params: { vdom: "root" } });
console.log(`${listed.http_method} ${listed.http_status}, ${listed.size} objects in ${listed.vdom}`);

const key = `${url}/test999999`;
await fgt.request({ method: "PUT", url: key, params: { vdom: "test" }, data: { comment: "Updated via API" } });
await fgt.request({ method: "DELETE", url: key, params: { vdom: "test" } });
const { error } = await settle(fgt.request({ method: "GET", url: "/api/v2/../../login" }));
console.log(error instanceof InputError ? `not sent: ${error.code}` : "sent");
