// A dry run: reads are sent, writes are answered here and written down, and the log says what would have been sent.
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exportTo } from "@fortikit/core/node";
import { FortiCare } from "@fortikit/forticare";
import { openTarget } from "../support/target.ts";

await using target = await openTarget();
await using care = new FortiCare({ ...target.login, readOnly: true, trackOperations: true });

const [asset] = await care.products.list({ serialNumber: "FGT60F*" });
const serialNumber = asset?.serialNumber ?? "";
await care.products.setDescription({ serialNumber, description: "Renamed by the migration" });
await care.products.decommission(serialNumber);

for (const { operation, data, sent } of care.writes()) console.log(operation, data, sent ? "sent" : "not sent");
console.log(care.export({ format: "csv" }).split("\n")[0]);

const folder = await mkdtemp(join(tmpdir(), "fortikit-export-"));
await exportTo(care, join(folder, "operations.json"));
const records: unknown[] = JSON.parse(await readFile(join(folder, "operations.json"), "utf8"));
console.log(`${records.length} operations exported`);
await rm(folder, { recursive: true });
