// Contracts of the account, all or by number, order code and status.
import { FortiCare } from "@fortikit/forticare";
import { openTarget } from "../support/target.ts";

await using target = await openTarget();
await using care = new FortiCare(target.login);

const pending = await care.contracts.list({ status: "Pending" });
for (const { contractNumber, contractSKU } of pending) console.log(`not yet used: ${contractNumber}, ${contractSKU}`);
console.log(`${(await care.contracts.list()).length} contracts in all`);
