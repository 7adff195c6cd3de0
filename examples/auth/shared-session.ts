// One session for several services: ten calls at once on two clients, and each service is logged in to once.
import { CloudSession, FortiCare } from "@fortikit/forticare";
import { FortiFlex } from "@fortikit/fortiflex";
import { openTarget } from "../support/target.ts";

await using target = await openTarget();
await using session = new CloudSession({ ...target.login, limits: { shared: true } });
const care = new FortiCare({ session });
const flex = new FortiFlex({ session });

const calls = Array.from({ length: 5 }, () => [care.folders.list(), flex.programs.list()]).flat();
await Promise.all(calls);

for (const { clientId, source, expiresAt } of session.tokens()) console.log(`${clientId}: by ${source}, ${expiresAt}`);
const { calls: counted, withinLimits } = session.limits(); // one window for both, because of `shared`
console.log(`${counted.lastMinute} calls, ${session.stats().calls} logins, within limits: ${withinLimits}`);
