// Lists registered units. Every criterion is optional; pages are followed as they are needed.
import { FortiCare } from "@fortikit/forticare";
import { openTarget } from "../support/target.ts";

await using target = await openTarget();
await using care = new FortiCare(target.login);

for await (const asset of care.products.iterate({ serialNumber: "FGT60F*", status: "Registered" })) {
  console.log(asset.serialNumber, asset.productModel, asset.description ?? "");
}

const inAYear = new Date(target.now().getTime() + 365 * 86_400_000);
const ending = await care.products.list({ expireBefore: inAYear, productModel: "FortiGate 100F" });
console.log(`${ending.length} FortiGate 100F whose support ends within a year`);
console.log(`${(await care.products.list()).length} units in all`);
