// Credentials from the environment: FORTICLOUD_API_ID and FORTICLOUD_PASSWORD, or API_USERNAME and API_PASSWORD.
import { FortiFlex } from "@fortikit/fortiflex";
import { openTarget } from "../support/target.ts";

await using target = await openTarget();
if (!target.live) {
  process.env.API_USERNAME = target.login.apiId;
  process.env.API_PASSWORD = target.login.password;
  process.env.API_CLIENT_ID = "flexvm";
}

// No credentials in the code. The client_id is the product's own, so API_CLIENT_ID is rarely needed; the grant is
// chosen by the session: password first, then the refresh token.
const { authUrl, apiUrl } = target.login;
await using flex = new FortiFlex({ clientId: process.env.API_CLIENT_ID, authUrl, apiUrl });
for (const program of await flex.programs.list()) console.log(program.serialNumber, program.endDate);
