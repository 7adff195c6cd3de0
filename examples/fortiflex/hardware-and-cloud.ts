// Entitlements for devices, by serial number, and for cloud services.
import { FortiFlex } from "@fortikit/fortiflex";
import { openTarget } from "../support/target.ts";

await using target = await openTarget({ writes: true });
await using flex = new FortiFlex(target.login);
const programSerialNumber = target.value("PROGRAM", "ELAVMR0000000001");

const device = await flex.configs.create({
  programSerialNumber,
  name: "branch-90g",
  product: "FGT_HW",
  parameters: { model: "FGT90G", service: "FGHWUTP" },
});
const serialNumbers = [target.value("SERIAL_NUMBER", "FGT90GTK21444150")];
const [unit] = await flex.entitlements.createHardware({ configId: device.id, serialNumbers });
console.log(`${unit?.serialNumber}: ${unit?.status}`);

const logs = await flex.configs.create({
  programSerialNumber,
  name: "siem-10-units",
  product: "SIEM_CLOUD",
  parameters: { computeUnits: 10 },
});
const [service] = await flex.entitlements.createCloud({ configId: logs.id }); // one for an account and product
console.log(`${service?.serialNumber}: ${service?.status}`);
