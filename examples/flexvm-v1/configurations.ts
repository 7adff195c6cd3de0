// FlexVM v1: configurations of a program; list, create, update, disable, enable.
import { FlexVM } from "@fortikit/fortiflex/v1";
import { openTarget } from "../support/target.ts";

await using target = await openTarget({ writes: true });
await using flexvm = new FlexVM(target.login);
const programSerialNumber = target.value("PROGRAM", "ELAVMS0000000001");

for (const { id, name, status } of await flexvm.configs.list({ programSerialNumber })) console.log(id, name, status);

const product = "FGT_VM_Bundle";
const { id } = await flexvm.configs.create({
  programSerialNumber,
  name: "v1-edge",
  product,
  parameters: { cpu: 2, service: "UTP" },
});
const updated = await flexvm.configs.update({ id, name: "v1-edge-4", product, parameters: { cpu: 4, service: "UTP" } });
console.log(`updated: ${updated.name}`, updated.parameters);
console.log(`then ${(await flexvm.configs.disable(id)).status}, then ${(await flexvm.configs.enable(id)).status}`);
