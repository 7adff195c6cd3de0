// How long a token is good for. Milliseconds throughout; the session renews it before its end in any case.
import { CloudSession } from "@fortikit/core";
import { openTarget } from "../support/target.ts";

await using target = await openTarget();
await using session = new CloudSession(target.login);
await session.token("assetmanagement");

console.log(`Token valid for ${Math.round((session.timeRemaining("assetmanagement") ?? 0) / 1000)} more seconds`);
if (session.isExpired(300_000, "assetmanagement")) {
  console.log("Token expiring soon, refreshing...");
  await session.refresh("assetmanagement");
}

const info = session.tokenInfo("assetmanagement");
console.log(`Created: ${info?.obtainedAt}`);
console.log(`Expires: ${info?.expiresAt}`);
console.log(`Renews: ${info?.renewsAt}`);
console.log(`Expires soon: ${info?.expiresSoon}`);
