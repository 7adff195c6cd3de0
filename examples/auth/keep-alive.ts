// Keeps a token fresh in the background of a program that calls seldom, so that no call ever waits for a login.
import { setTimeout as sleep } from "node:timers/promises";
import { CloudSession, format, settle } from "@fortikit/core";
import { openTarget } from "../support/target.ts";

/** Looks every minute and renews what ends within five. Ends when `signal` says so; never keeps the process alive. */
async function keepAlive(session: CloudSession, clientId: string, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    if (session.isExpired(300_000, clientId)) {
      const renewed = await settle(session.refresh(clientId, { signal })); // falls back to the password by itself
      console.log(renewed.ok ? "Token refreshed successfully" : `Not refreshed: ${format(renewed.error, "simple")}`);
    }
    await sleep(60_000, undefined, { signal, ref: false }).catch(() => undefined);
  }
}

// The simulator's tokens live 200 s here, so the first look finds one that ends soon.
await using target = await openTarget({ personality: { tokenLifetimeMs: 200_000 } });
await using session = new CloudSession(target.login);
await session.authenticate("assetmanagement");

const stop = new AbortController();
const running = keepAlive(session, "assetmanagement", stop.signal);

await sleep(300); // your application works here
stop.abort();
await running;
console.log(`Stopped; ${session.tokens().length} token held`);
