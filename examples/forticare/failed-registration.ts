// A registration that the service refuses: the reason it gives for the unit, and its whole answer as JSON.
import { ApiError, FortiCare, PartialFailureError } from "@fortikit/forticare";
import { openTarget } from "../support/target.ts";

await using target = await openTarget({ writes: true });
await using care = new FortiCare(target.login);

const serialNumber = target.value("SERIAL_NUMBER", "FGT60FTK1234ABCD");
const cloudKey = target.value("CLOUD_KEY", "80X4LSN3");
try {
  await care.products.register({ serialNumber, cloudKey });
} catch (error) {
  if (!(error instanceof PartialFailureError)) throw error;
  for (const { message } of error.failed) console.error(`${serialNumber}: ${message}`);
  if (error.cause instanceof ApiError) console.log(JSON.stringify(error.cause.body, null, 2));
}
