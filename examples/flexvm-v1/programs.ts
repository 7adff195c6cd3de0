// FlexVM v1, the API before FortiFlex v2: programs of the account.
import { FlexVM } from "@fortikit/fortiflex/v1";
import { openTarget } from "../support/target.ts";

await using target = await openTarget();
await using flexvm = new FlexVM(target.login);

for (const { serialNumber, startDate, endDate } of await flexvm.programs.list()) {
  console.log(`${serialNumber}: ${startDate} to ${endDate}`);
}
