// The whole answer of the token service. It holds secrets: say that they are there, never what they are.
import { CloudSession } from "@fortikit/core";
import { openTarget } from "../support/target.ts";

await using target = await openTarget();
await using session = new CloudSession(target.login);

const login = await session.authenticate("assetmanagement"); // always a login, whatever is held; fails fast
console.log(`Access token: ${login.access_token.length} characters`);
console.log(
  `Refresh token: ${login.refresh_token === undefined ? "none" : `${login.refresh_token.length} characters`}`,
);
console.log(`Expires in: ${login.expires_in} seconds`);
console.log(`Token type: ${login.token_type}, scope: ${login.scope}`);
