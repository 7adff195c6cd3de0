import type { Answer, Call } from "../cloud/call.ts";
import { accountOf } from "../cloud/call.ts";
import { missingInput, ruleBroken } from "../cloud/refusal.ts";
import { attachContract } from "./contract-terms.ts";
import { newMachine } from "./new-machine.ts";
import { detailsView } from "./views.ts";

/** `contracts/list`: every filter is optional. */
export function contractsList(call: Call): Answer {
  const accountId = accountOf(call);
  const number = call.body.filled("contractNumber");
  const sku = call.body.filled("contractSKU");
  const status = call.body.filled("status");
  const contracts = call.store.forticare.contracts
    .filter((item) => item.accountId === accountId)
    .filter((item) => number === undefined || item.contractNumber === number)
    .filter((item) => sku === undefined || item.contractSKU === sku)
    .filter((item) => status === undefined || item.status === status);
  return {
    payload: {
      contracts: contracts.map(({ contractNumber, contractSKU, status: itsStatus }) => ({
        contractNumber,
        contractSKU,
        status: itsStatus,
      })),
    },
  };
}

/** `services/register`: a subscription contract makes the serial number of its virtual machine. */
export function servicesRegister(call: Call): Answer {
  const contractNumber = call.body.filled("contractNumber");
  if (contractNumber === undefined) throw missingInput();
  const accountId = accountOf(call);
  const contract = call.store.forticare.contracts.find(
    (item) => item.contractNumber === contractNumber && item.accountId === accountId,
  );
  if (contract === undefined) throw ruleBroken(`Contract ${contractNumber} is not valid.`);
  if (contract.status === "Registered") throw ruleBroken(`Contract ${contractNumber} is already registered.`);
  if (contract.makes === null) throw ruleBroken(`Contract ${contractNumber} has to be registered with a unit.`);
  const asset = newMachine(call, contract.makes, accountId, {
    licenseNumber: contract.contractNumber,
    licenseSKU: contract.contractSKU,
    licenseType: "Subscription",
  });
  attachContract(asset, contract, call.now);
  call.store.forticare.assets.push(asset);
  return { payload: { assetDetails: detailsView(call.store, asset) } };
}
