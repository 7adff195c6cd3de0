// Renews a token by its refresh token, without the password. Calls do this by themselves shortly before its end.
import { CloudSession } from "@fortikit/core";
import { openTarget } from "../support/target.ts";

await using target = await openTarget();
await using session = new CloudSession(target.login);
await session.token("assetmanagement");

const refreshed = await session.refresh("assetmanagement");
console.log(`New token expires in: ${refreshed.expires_in} s`);
console.log(`Obtained by: ${session.tokenInfo("assetmanagement")?.source}`);

await session.clear("assetmanagement"); // forgets it; the next call logs in with the password again
console.log(`Held after clear: ${session.tokens().length} tokens`);
