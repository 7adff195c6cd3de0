// Registers units, with contract, description, folder and address. More than ten go out in batches.
import { FortiCare } from "@fortikit/forticare";
import { openTarget } from "../support/target.ts";

await using target = await openTarget({ writes: true });
await using care = new FortiCare(target.login);

const registered = await care.products.register({
  serialNumber: target.value("SERIAL_NUMBER", "FGT60FTK26000101"),
  cloudKey: target.value("CLOUD_KEY", "KX7P2M4Q"),
  contractNumber: target.value("CONTRACT_NUMBER", "2611EX700001"),
  description: "Branch office 7",
  location: {
    company: "Example GmbH",
    address: "Musterweg 1",
    city: "Hamburg",
    countryCode: "DE",
    postalCode: "20095",
  },
});
for (const { serialNumber, productModel, contractNumber } of registered) {
  console.log(`${serialNumber}: ${productModel}, contract ${contractNumber}`);
}
