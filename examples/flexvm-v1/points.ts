// FlexVM v1: points by serial number, and by configuration.
import { FlexVM } from "@fortikit/fortiflex/v1";
import { openTarget } from "../support/target.ts";

await using target = await openTarget();
await using flexvm = new FlexVM(target.login);
const days = { startDate: target.value("FROM", "2026-11-01"), endDate: target.value("TO", "2026-11-15") };

const serialNumber = target.value("SERIAL_NUMBER", "FGVMMLTM26000901");
const [one] = await flexvm.vms.points({ serialNumber, ...days });
console.log(`by serial number: ${one?.serialNumber} ${one?.points}`);

const configId = Number(target.value("CONFIG_ID", "3001"));
for (const row of await flexvm.vms.points({ configId, ...days })) {
  console.log(`by configuration: ${row.serialNumber} ${row.points}`);
}
