// "Is it the token, the trusted host or the profile?" One call finds out, with one login at most.
import { FortiOS } from "@fortikit/fortios";
import { openFortiGate } from "../support/fortigate.ts";

await using target = await openFortiGate({
  vdoms: ["root", "sales"],
  tokens: { "your-api-token": { vdoms: ["sales"] } },
});
for (const vdom of ["sales", "root"]) {
  await using fgt = new FortiOS({ ...target.login, vdom });
  for (const { check, ok, message } of await fgt.diagnose())
    console.log(`${vdom}: ${ok ? "✔" : "✖"} ${check}: ${message}`);
}
