// The usual settings of a client, most of them at their default. Durations are milliseconds.
import { FortiCare } from "@fortikit/forticare";
import { openTarget } from "../support/target.ts";

await using target = await openTarget();
await using care = new FortiCare({
  ...target.login, // apiId, password; authUrl and apiUrl where they are not Fortinet's
  clientId: "assetmanagement",
  tls: { insecure: false }, // certificates are checked
  retry: { limit: 2, strategy: "exponential", delay: 1000, maxDelay: 30_000, jitter: 0.25, maxRetryAfter: 60_000 },
  timeout: { connect: 10_000, attempt: 300_000 },
  breaker: false,
  concurrency: 10,
  pool: { connections: 10, keepAlive: 4000 },
  userAgent: "inventory/1.0 (noc@example.com)",
});
console.log(`${(await care.folders.list()).length} folders`, care.lastRequest?.operation, care.lastRequest?.status);
