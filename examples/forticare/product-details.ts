// Everything about one unit: licence, location, contracts.
import { FortiCare } from "@fortikit/forticare";
import { openTarget } from "../support/target.ts";

await using target = await openTarget();
await using care = new FortiCare(target.login);

const details = await care.products.details(target.value("SERIAL_NUMBER", "FGVM04TM25000001"));
console.log(`${details.serialNumber}: ${details.productModel}, registered ${details.registrationDate}`);
for (const { licenseNumber, licenseSKU } of details.license) console.log(`licence ${licenseNumber}, ${licenseSKU}`);
for (const { typeDesc, levelDesc, endDate } of details.entitlements ?? []) {
  console.log(`until ${endDate?.slice(0, 10)}: ${typeDesc}, ${levelDesc}`);
}
