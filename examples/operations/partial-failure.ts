// Twelve units, one of them refused: the batch with the error is the last one sent, and the error tells all.
import { FortiCare, PartialFailureError, type RegisteredAsset, type RegistrationUnit } from "@fortikit/forticare";
import { openTarget } from "../support/target.ts";

await using target = await openTarget({ writes: true });
await using care = new FortiCare(target.login);

const serials = Array.from({ length: 12 }, (_, index) => `S124FNTF26${String(301 + index).padStart(6, "0")}`);
serials[4] = "FGT60FTK1234ABCD"; // registered long ago
const units = target.value("SERIAL_NUMBERS", serials.join(",")).split(",");

try {
  await care.products.register(units.map((serialNumber) => ({ serialNumber })));
} catch (error) {
  if (!(error instanceof PartialFailureError)) throw error;
  const { succeeded, failed, notAttempted } = error as PartialFailureError<RegistrationUnit, RegisteredAsset>;
  console.log(`registered: ${succeeded.map(({ serialNumber }) => serialNumber).join(" ")}`);
  for (const { input, message } of failed) console.log(`refused: ${input.serialNumber}: ${message}`);
  console.log(`not sent: ${notAttempted.map(({ serialNumber }) => serialNumber).join(" ")}`);

  const rest = await care.products.register(notAttempted);
  console.log(`then registered: ${rest.map(({ serialNumber }) => serialNumber).join(" ")}`);
}
