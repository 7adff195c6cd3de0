// Three ways to authenticate: a session for many services, credentials for one, a token that is already there.
import { CloudSession, FortiCare } from "@fortikit/forticare";
import { openTarget } from "../support/target.ts";

await using target = await openTarget();
const { apiId, password, authUrl, apiUrl } = target.login;

// A session keeps a token for each service and renews it; FortiCare uses the client_id "assetmanagement".
await using session = new CloudSession({ apiId, password, authUrl, apiUrl });
const shared = new FortiCare({ session });
console.log(`By session: ${(await shared.folders.list()).length} folders`);

// One service alone: the client makes a session of its own and logs in with its first call.
await using alone = new FortiCare({ apiId, password, clientId: "assetmanagement", authUrl, apiUrl });
console.log(`By credentials: ${(await alone.folders.list()).length} folders`);

// A token from elsewhere is used as it is. It cannot be renewed: when it ends, calls end with AuthError.
const token = await alone.session.token("assetmanagement");
await using ready = new FortiCare({ token, apiUrl });
console.log(`By token: ${(await ready.folders.list()).length} folders`);

// A user has one live token for each service: `alone` has just replaced the token of `session`, which notices and
// logs in again. Many parts of a program are better off with one session.
await shared.folders.list();
console.log(`The session logged in ${session.stats().calls} times`);
