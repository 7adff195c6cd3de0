// What a size would cost a day, before anything is made or spent.
import { FortiFlex } from "@fortikit/fortiflex";
import { openTarget } from "../support/target.ts";

await using target = await openTarget();
await using flex = new FortiFlex(target.login);
const programSerialNumber = target.value("PROGRAM", "ELAVMS0000000001");

for (const cpu of [2, 4, 8]) {
  const parameters = { cpu, service: "UTP" } as const;
  const { current } = await flex.tools.calc({ programSerialNumber, count: 10, product: "FGT_VM_Bundle", parameters });
  console.log(`ten machines with ${cpu} CPUs: ${current} points a day`);
}
