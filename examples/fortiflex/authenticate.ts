// Logs in to FortiFlex: client_id "flexvm", a token of its own beside those of other services.
import { FortiFlex } from "@fortikit/fortiflex";
import { openTarget } from "../support/target.ts";

await using target = await openTarget();
await using flex = new FortiFlex(target.login);

const { expires_in, token_type } = await flex.session.authenticate(flex.clientId);
console.log(`client_id ${flex.clientId}: ${token_type} token for ${expires_in} seconds`);
