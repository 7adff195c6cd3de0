import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

/** Times of a client's first use in a process of its own, in milliseconds. */
export interface FirstUse {
  /** `import("@fortikit/fortios")` and all below it. */
  readonly load: number;
  /** `new FortiOS(…)` and reaching `cmdb.firewall.address`. */
  readonly construct: number;
}

const program = `
const begun = performance.now();
const { FortiOS } = await import("@fortikit/fortios");
const loaded = performance.now();
const fgt = new FortiOS({ host: "fw.example.net", token: "token" });
const table = fgt.cmdb.firewall.address;
const constructed = performance.now();
if (typeof table.list !== "function") throw new Error("no table");
console.log(JSON.stringify({ load: loaded - begun, construct: constructed - loaded }));
`;

/** Loads the built package in \`folder\` and makes a client. */
export function firstUse(folder: string): FirstUse {
  const file = join(folder, "first-use.mjs");
  writeFileSync(file, program);
  const { status, stdout, stderr } = spawnSync(process.execPath, [file], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}
