// A record of every call: what was changed, as JSON, CSV or text, in memory or in a file.
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exportTo } from "@fortikit/core/node";
import { FortiOS } from "@fortikit/fortios";
import { openFortiGate } from "../support/fortigate.ts";

await using target = await openFortiGate({ writes: true });
await using fgt = new FortiOS({ ...target.login, trackOperations: true });
const { address } = fgt.cmdb.firewall;

await address.get("all"); // a read
await address.create({ name: "test2", subnet: "10.0.0.1/32" });
await address.update("test2", { comment: "changed" });
await address.delete("test2");

for (const { method, path, status } of fgt.operations()) console.log(`${method} ${path} ${status}`);
for (const { method, path, data } of fgt.writes()) console.log(`write: ${method} ${path} - ${JSON.stringify(data)}`);

const folder = await mkdtemp(join(tmpdir(), "fortikit-operations-"));
const file = join(folder, "changes.csv");
await exportTo(fgt, file, { format: "csv", methods: ["POST", "PUT", "DELETE"] });
console.log((await readFile(file, "utf8")).split("\r\n")[0]);
const json: unknown = JSON.parse(fgt.export({ format: "json", methods: ["POST"], operation: "cmdb." }));
console.log(`${Array.isArray(json) ? json.length : 0} POST`);
console.log(fgt.export({ format: "text" }).split("\n").length - 1, "lines of text");
await rm(folder, { recursive: true });
