// Products and parameters that are newer than this package pass through by number; known ones are checked.
import { FortiFlex, InputError, products } from "@fortikit/fortiflex";
import { openTarget } from "../support/target.ts";

await using target = await openTarget({ writes: true });
await using flex = new FortiFlex(target.login);
const programSerialNumber = target.value("PROGRAM", "ELAVMS0000000001");

const byNumber = await flex.configs.create({
  programSerialNumber,
  name: "by-number",
  productTypeId: products.FGT_VM_Bundle.id,
  parameters: [
    { id: 1, value: "2" },
    { id: 2, value: "UTP" },
  ],
});
console.log(byNumber.product, byNumber.parameters);

try {
  const parameters = { cpu: 97, service: "UTP" } as const;
  await flex.configs.create({ programSerialNumber, name: "too-large", product: "FGT_VM_Bundle", parameters });
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  console.log(`${error.field}: ${error.message} ${error.hint}`);
}
