// Cleaning up: `await using` where the runtime has it, `close()` anywhere. Tokens are revoked, audit events written.
import { FortiCare } from "@fortikit/forticare";
import { openTarget } from "../support/target.ts";

await using target = await openTarget();
{
  await using care = new FortiCare(target.login);
  console.log(`${(await care.folders.list()).length} folders`);
} // closed here, also when the block throws

const care = new FortiCare(target.login);
try {
  console.log(`${(await care.folders.list()).length} folders`);
} finally {
  await care.close();
}
if (target.simulator !== undefined) console.log(`${target.simulator.forticloud.liveTokenCount()} live tokens left`);
