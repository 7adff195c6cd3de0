// Registers a subscription contract: the service makes a virtual machine's serial number of it.
import { FortiCare } from "@fortikit/forticare";
import { openTarget } from "../support/target.ts";

await using target = await openTarget({ writes: true });
await using care = new FortiCare(target.login);

const contractNumber = target.value("CONTRACT_NUMBER", "2611EX700007");
const machine = await care.services.register({ contractNumber, description: "FortiGate-VM in the lab" });
const licence = await care.licenses.download(machine.serialNumber);
console.log(`${machine.serialNumber}: ${machine.productModel}, licence file of ${licence.length} characters`);
