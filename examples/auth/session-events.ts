// What happens to tokens, as it happens. Listeners cannot break a call; no event holds a token.
import { CloudSession } from "@fortikit/core";
import { openTarget } from "../support/target.ts";

await using target = await openTarget();
await using session = new CloudSession(target.login);
session.on("acquired", ({ clientId, source }) => console.log(`acquired: ${clientId} by ${source}`));
session.on("renewed", ({ clientId, source }) => console.log(`renewed: ${clientId} by ${source}`));
session.on("expired", ({ clientId, reason }) => console.log(`expired: ${clientId}, ${reason}`));
session.on("failed", ({ clientId, error }) => console.log(`failed: ${clientId}, ${error.message}`));
session.on("singleToken", ({ clientIds }) =>
  console.log(`one live token per user: ${clientIds.join(", ")} take turns`),
);

await session.token("flexvm");
await session.refresh("flexvm");
