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

const users = await flex.configs.create({
  programSerialNumber,
  name: "sase-100-users",
  product: "FORTISASE",
  parameters: { users: 100, service: "FSASEADV", bandwidth: 0, dedicatedIps: 0 },
});
const [service] = await flex.entitlements.createCloud({ configId: users.id });
console.log(`${service?.serialNumber}: ${service?.status}`);
