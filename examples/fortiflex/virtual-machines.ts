// Virtual machines: list, create, update, stop, reactivate, a new token. Creating spends points and is never repeated.
import { FortiFlex } from "@fortikit/fortiflex";
import { openTarget } from "../support/target.ts";

await using target = await openTarget({ writes: true });
await using flex = new FortiFlex(target.login);
const configId = Number(target.value("CONFIG_ID", "3001"));

for (const { serialNumber, status, description } of await flex.entitlements.list({ configId })) {
  console.log(serialNumber, status, description ?? "");
}

const [machine] = await flex.entitlements.createVm({ configId, count: 1, description: "edge 1", skipPending: true });
const serialNumber = machine?.serialNumber ?? "";
const endDate = new Date(target.now().getTime() + 90 * 86_400_000);
const updated = await flex.entitlements.update({ serialNumber, configId, description: "edge 1, north", endDate });
console.log(`${serialNumber}: ${updated.description}, until ${updated.endDate?.slice(0, 10)}`);
console.log(`stopped: ${(await flex.entitlements.stop(serialNumber)).status}`);
console.log(`reactivated: ${(await flex.entitlements.reactivate(serialNumber)).status}`);
console.log(`new token: ${(await flex.entitlements.regenerateToken(serialNumber)).tokenStatus}`);
