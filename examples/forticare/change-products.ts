// Description, location and folder of units; then out of service, or to another account of the organization.
import { FortiCare } from "@fortikit/forticare";
import { openTarget } from "../support/target.ts";

await using target = await openTarget({ writes: true });
await using care = new FortiCare(target.login);

const serialNumber = target.value("SERIAL_NUMBER", "FGT60FTK21444113");
await care.products.setDescription({ serialNumber, description: "Lyon, second floor" });
await care.products.setLocation({
  serialNumber,
  location: { city: "Lyon", countryCode: "FR", phone: "+33 472000000" },
});
const folder = await care.folders.create({ folderName: "Second floor" });
await care.products.setFolder({ serialNumbers: serialNumber, folderId: folder.folderId });

const { description, location, folderPath } = await care.products.details(serialNumber);
console.log(`${serialNumber}: ${description}, ${location?.city}, ${folderPath}`);

if (target.simulator !== undefined) {
  // Neither can be taken back through the API, so only the simulator is asked.
  const { accountId: sourceAccountId, otherAccountId: targetAccountId } = target.simulator.forticloud;
  await care.products.decommission(["FGT60ETK21444076"]);
  const [moved] = await care.products.transfer({ sourceAccountId, targetAccountId, serialNumbers: "FGT60FTK21444115" });
  console.log(`${moved?.serialNumber} is in account ${moved?.accountId}`);
}
