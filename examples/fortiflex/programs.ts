// Programs of the account, and the points that are left in the prepaid ones.
import { FortiFlex } from "@fortikit/fortiflex";
import { openTarget } from "../support/target.ts";

await using target = await openTarget();
await using flex = new FortiFlex(target.login);

for (const { serialNumber, endDate } of await flex.programs.list()) {
  console.log(`${serialNumber} until ${endDate}`);
  if (!serialNumber.startsWith("ELAVMR")) continue; // postpaid programs have no balance
  console.log(await flex.programs.points(serialNumber));
}
