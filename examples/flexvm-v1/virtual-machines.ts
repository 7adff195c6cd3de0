// FlexVM v1: virtual machines; list, create, update, stop, reactivate, a new token.
import { FlexVM } from "@fortikit/fortiflex/v1";
import { openTarget } from "../support/target.ts";

await using target = await openTarget({ writes: true });
await using flexvm = new FlexVM(target.login);
const configId = Number(target.value("CONFIG_ID", "3001"));

for (const { serialNumber, status } of await flexvm.vms.list({ configId })) console.log(serialNumber, status);

const [machine] = await flexvm.vms.create({ configId, count: 1, description: "v1" });
const serialNumber = machine?.serialNumber ?? "";
console.log(
  `${serialNumber}: ${(await flexvm.vms.update({ serialNumber, configId, description: "v1, north" })).description}`,
);
console.log(`new token: ${(await flexvm.vms.regenerateToken(serialNumber)).tokenStatus}`);

const running = target.value("SERIAL_NUMBER", "FGVMMLTM26000902");
console.log(`stopped: ${(await flexvm.vms.stop(running)).status}`);
console.log(`reactivated: ${(await flexvm.vms.reactivate(running)).status}`);
