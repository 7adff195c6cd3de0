// Licences: list, register by code, and the licence file as text.
import { FortiCare } from "@fortikit/forticare";
import { openTarget } from "../support/target.ts";

await using target = await openTarget({ writes: true });
await using care = new FortiCare(target.login);

for (const { licenseNumber, licenseSKU, serialNumber } of await care.licenses.list({ status: "Registered" })) {
  console.log(licenseNumber, licenseSKU, serialNumber);
}

const machine = await care.licenses.register({
  licenseRegistrationCode: target.value("REGISTRATION_CODE", "K7QXM-2ZP4T-R9WLB-6HVDC-J3NFYS"),
  description: "Lab",
});
const file = await care.licenses.download(machine.serialNumber);
// await writeFile(`${machine.serialNumber}.lic`, file, { mode: 0o600 });
console.log(`registered ${machine.serialNumber}, its licence file has ${file.length} characters`);
