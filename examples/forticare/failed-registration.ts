// A registration that the service refuses: the reason it gives for the unit, and its whole answer as JSON.
import { ApiError, FortiCare } from "@fortikit/forticare";
import { openTarget } from "../support/target.ts";

await using target = await openTarget({ writes: true });
await using care = new FortiCare(target.login);

const serialNumber = target.value("SERIAL_NUMBER", "FGT60FTK1234ABCD");
const cloudKey = target.value("CLOUD_KEY", "80X4LSN3");
try {
  await care.products.register({ serialNumber, cloudKey });
} catch (error) {
  if (!(error instanceof ApiError)) throw error;
  for (const message of error.details) console.error(`${serialNumber}: ${message}`);
  console.error(`hint: ${error.hint}`);
  console.log(JSON.stringify(error.body, null, 2));
}
