// Configurations: list, create, update, disable, enable. Parameters go by name and are checked before they are sent.
import { FortiFlex } from "@fortikit/fortiflex";
import { openTarget } from "../support/target.ts";

await using target = await openTarget({ writes: true });
await using flex = new FortiFlex(target.login);
const programSerialNumber = target.value("PROGRAM", "ELAVMS0000000001");

for (const { id, name, product, status } of await flex.configs.list({ programSerialNumber })) {
  console.log(id, name, product, status);
}

const product = "FGT_VM_Bundle";
const made = await flex.configs.create({
  programSerialNumber,
  name: "edge",
  product,
  parameters: { cpu: 4, service: "UTP", fortiGuardServices: ["FGTDLDB"] },
});
const { id } = made;
const updated = await flex.configs.update({ id, name: "edge-8", product, parameters: { cpu: 8, service: "ENT" } });
console.log(`updated: ${updated.name}`, updated.parameters);
console.log(`then ${(await flex.configs.disable(id)).status}, then ${(await flex.configs.enable(id)).status}`);
