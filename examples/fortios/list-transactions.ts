// Transactions that are open on the device, those of others among them (FortiOS 7.4.1 and later).
import { FortiOS } from "@fortikit/fortios";
import { openFortiGate } from "../support/fortigate.ts";

await using target = await openFortiGate({ writes: true, vdoms: ["root", "customer1"] });
await using fgt = new FortiOS(target.login);

await using first = await fgt.beginTransaction();
await using second = await fgt.beginTransaction({ vdom: "customer1" });
const transactions = await fgt.listTransactions();
for (const { id, vdom } of transactions) {
  console.log(`${id === first.id ? "first" : "second"} in ${vdom}`);
}
const active = transactions.map(({ id }) => id);
console.log(`second still active: ${active.includes(second.id)}`);
