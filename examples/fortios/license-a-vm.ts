// After the purchase: a licence of FortiFlex for a FortiGate-VM, from the order until the device says that it is valid.
import { setTimeout } from "node:timers/promises";
import { FortiFlex } from "@fortikit/fortiflex";
import { FortiOS, OutcomeUnknownError } from "@fortikit/fortios";
import { openTarget } from "../support/target.ts";
import { openUnlicensedVm } from "../support/unlicensed-vm.ts";

await using cloud = await openTarget({ writes: true });
await using vm = await openUnlicensedVm();
await using flex = new FortiFlex(cloud.login);
await using fgt = new FortiOS(vm.login);

// Spends points; never sent twice by itself.
const [machine] = await flex.entitlements.createVm({ configId: Number(cloud.value("CONFIG_ID", "3001")), count: 1 });
if (!machine?.token) throw new Error("The entitlement has no token.");
console.log(`bought ${machine.serialNumber}`);

// The token travels in the body. The device may restart before it answers: then what follows tells whether it took it.
await fgt.monitor.system.vmlicense.download.post({ token: machine.token }).catch((error: unknown) => {
  if (!(error instanceof OutcomeUnknownError)) throw error;
});
const { serial } = await fgt.waitUntilUp({ expectReboot: true, timeout: 600_000, interval: 1_000 });
console.log(`up as ${serial}`);

// The device asks FortiGuard before it calls the licence valid.
const signal = AbortSignal.timeout(300_000);
for (;;) {
  const { vm: licence } = await fgt.monitor.license.status.get({}, { signal });
  console.log(`licence: ${licence?.status}`);
  if (licence?.valid === true) break;
  await setTimeout(1_000, undefined, { signal });
}
