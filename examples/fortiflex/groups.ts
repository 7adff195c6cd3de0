// Token groups: the folders below My Assets, and the next entitlement whose token is not used yet.
import { FortiFlex } from "@fortikit/fortiflex";
import { openTarget } from "../support/target.ts";

await using target = await openTarget();
await using flex = new FortiFlex(target.login);
const accountId = Number(target.value("ACCOUNT_ID", "100001"));

for (const { folderPath, availableTokens, usedTokens } of await flex.groups.list({ accountId })) {
  console.log(`${folderPath}: ${availableTokens} tokens free, ${usedTokens} used`);
}
const next = await flex.groups.nextToken({ accountId, status: ["PENDING"] });
console.log(`next: ${next.serialNumber}, token ${next.tokenStatus}`); // next.token is a secret
