// One unit by its serial number: the whole answer of the service as JSON, without the token that it echoes.
import { FortiCare } from "@fortikit/forticare";
import { openTarget } from "../support/target.ts";

await using target = await openTarget();
await using care = new FortiCare(target.login);

const serialNumber = target.value("SERIAL_NUMBER", "FGT60FTK1234ABCD");
const products = await care.products.full.list({ serialNumber });
console.log(JSON.stringify(products.envelope, null, 2));
