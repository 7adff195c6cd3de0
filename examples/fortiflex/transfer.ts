// Moves entitlements to another account of the organization.
import { FortiFlex } from "@fortikit/fortiflex";
import { openTarget } from "../support/target.ts";

await using target = await openTarget({ writes: true });
await using flex = new FortiFlex(target.login);

const moved = await flex.entitlements.transfer({
  sourceAccountId: Number(target.value("ACCOUNT_ID", "100001")),
  sourceConfigId: Number(target.value("CONFIG_ID", "3001")),
  targetAccountId: Number(target.value("TARGET_ACCOUNT_ID", "100002")),
  targetConfigId: Number(target.value("TARGET_CONFIG_ID", "3007")),
  serialNumbers: [target.value("SERIAL_NUMBER", "FGVMMLTM26000902")],
});
for (const { serialNumber, accountId, configId } of moved) console.log(serialNumber, accountId, configId);
