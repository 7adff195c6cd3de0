// Tokens in a file (mode 0600), so that the next run of a short script need not log in.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileTokenStore } from "@fortikit/core/node";
import { CloudSession, FortiCare } from "@fortikit/forticare";
import { openTarget } from "../support/target.ts";

await using target = await openTarget();
const folder = await mkdtemp(join(tmpdir(), "fortikit-tokens-"));
const file = join(folder, "tokens.json");

for (const run of ["first", "second"]) {
  // With a store of yours, close() leaves the tokens alone: they are not the session's to revoke.
  await using session = new CloudSession({ ...target.login, store: fileTokenStore(file) });
  const care = new FortiCare({ session });
  await care.folders.list();
  console.log(`${run} run: token by ${session.tokenInfo("assetmanagement")?.source}`);
}
await rm(folder, { recursive: true });
