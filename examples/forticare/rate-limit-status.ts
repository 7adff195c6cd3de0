// Calls and errors against the limits. They are always counted, and only enforced when you ask for it.
import { FortiCare } from "@fortikit/forticare";
import { openTarget } from "../support/target.ts";

await using target = await openTarget();
await using care = new FortiCare({
  ...target.login,
  limits: { callsPerMinute: 100, callsPerHour: 1000, errorsPerHour: 10 }, // FortiCare's own, and the default
});
await care.products.list();

const { calls, errors, limits, withinLimits } = care.limits();
console.log(`Calls last min: ${calls.lastMinute}/${limits.callsPerMinute}`);
console.log(`Calls last 5min: ${calls.last5Minutes}`);
console.log(`Calls last hour: ${calls.lastHour}/${limits.callsPerHour}`);
console.log(`Errors last hour: ${errors.lastHour}/${limits.errorsPerHour}`);
console.log(`Within limits: ${withinLimits}`);
