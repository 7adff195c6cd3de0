// How many calls at once the device takes. Reads only; it stops at the first sign of trouble.
import { FortiOS } from "@fortikit/fortios";
import { openFortiGate } from "../support/fortigate.ts";

await using target = await openFortiGate();
await using fgt = new FortiOS(target.login);

const { levels, recommended, stopped } = await fgt.measure({ concurrency: [1, 2, 4, 8], requests: 40 });
for (const { concurrency, requests, errors, latency, throughput } of levels) {
  const speed = `${Math.round(throughput)} a second, p95 ${latency.p95} ms`;
  console.log(`${concurrency} at once: ${requests} requests, ${errors} errors; ${speed}`);
}
console.log(stopped ?? `recommended: concurrency ${recommended?.concurrency}`);
