// Points that every entitlement of a configuration used.
import { FortiFlex } from "@fortikit/fortiflex";
import { openTarget } from "../support/target.ts";

await using target = await openTarget();
await using flex = new FortiFlex(target.login);

const rows = await flex.entitlements.points({
  configId: Number(target.value("CONFIG_ID", "3001")),
  startDate: new Date(target.now().getTime() - 30 * 86_400_000),
  endDate: target.now(),
});
for (const { serialNumber, points } of rows) console.log(`${serialNumber}: ${points} points`);
