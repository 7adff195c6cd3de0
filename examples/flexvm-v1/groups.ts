// FlexVM v1: token groups, and the next machine whose token is not used yet.
import { FlexVM } from "@fortikit/fortiflex/v1";
import { openTarget } from "../support/target.ts";

await using target = await openTarget();
await using flexvm = new FlexVM(target.login);

const groups = await flexvm.groups.list();
for (const { folderPath, availableTokens, usedTokens } of groups) console.log(folderPath, availableTokens, usedTokens);

const free = groups.find(({ availableTokens = 0 }) => availableTokens > 0);
if (free?.folderPath !== undefined) {
  const next = await flexvm.groups.nextToken({ folderPath: free.folderPath });
  console.log(`next: ${next.serialNumber}, token ${next.tokenStatus}`); // next.token is a secret
}
