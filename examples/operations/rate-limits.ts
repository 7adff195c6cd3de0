// Keeping to limits: calls over them wait in a queue, or are refused here before they cost anything.
import { CloudSession, FortiCare, fortiCareLimits, QueueFullError, settle } from "@fortikit/forticare";
import { openTarget } from "../support/target.ts";

await using target = await openTarget();
console.log("FortiCare's own limits:", fortiCareLimits);

await using session = new CloudSession(target.login);
const patient = new FortiCare({ session, limits: { enforce: "queue", queueSize: 100, maxWait: 30_000 } });
await Promise.all([patient.folders.list(), patient.folders.list()]);
console.log(`${patient.limits().calls.lastMinute} calls, ${patient.stats().queued} waiting`);

const strict = new FortiCare({ session, limits: { enforce: "reject", callsPerMinute: 3 } });
const results = await Promise.all(Array.from({ length: 5 }, () => settle(strict.folders.list())));
for (const { error } of results)
  console.log(error instanceof QueueFullError ? "not sent, the limit is reached" : "sent");
