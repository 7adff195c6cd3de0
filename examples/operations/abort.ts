// An AbortSignal ends a call wherever it is: in a queue, between retries, on the wire.
import { AbortedError, FortiCare, settle } from "@fortikit/forticare";
import { openTarget } from "../support/target.ts";

await using target = await openTarget();
await using care = new FortiCare(target.login);
await care.folders.list();

target.simulator?.faults.add({ fault: { kind: "latency", ms: 30_000 } });
const stop = new AbortController();
const listing = settle(care.products.list({ serialNumber: "F%" }, { signal: stop.signal }));
stop.abort();
const { error } = await listing;
console.log(error instanceof AbortedError ? `${error.code}: ${error.message}` : "it was faster");
