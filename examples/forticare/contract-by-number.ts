// One contract by its number: the whole answer of the service as JSON, without the token that it echoes.
import { FortiCare } from "@fortikit/forticare";
import { openTarget } from "../support/target.ts";

await using target = await openTarget();
await using care = new FortiCare(target.login);

const contractNumber = target.value("CONTRACT_NUMBER", "1234AB123456");
const contracts = await care.contracts.full.list({ contractNumber });
console.log(JSON.stringify(contracts.envelope, null, 2));
