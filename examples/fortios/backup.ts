// Backup to a file, restore, wait for the reboot.
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FortiOS } from "@fortikit/fortios";
import { saveTo } from "@fortikit/fortios/node";
import { openFortiGate } from "../support/fortigate.ts";

await using target = await openFortiGate({ writes: true });
await using fgt = new FortiOS(target.login);
const folder = await mkdtemp(join(tmpdir(), "fortikit-backup-"));

const backup = await fgt.monitor.system.backup({ scope: "global" }); // GET or POST, as the firmware wants it
const { path } = await saveTo(backup, join(folder, "fgt.conf"));
const file = await readFile(path);
console.log(file.toString().split("\n")[0]);

await fgt.monitor.system.restore({ scope: "global", file });
const { version } = await fgt.waitUntilUp({ timeout: 600_000 });
console.log(`up with ${version}, restored ${target.device?.restored.length} file`);
await rm(folder, { recursive: true });
