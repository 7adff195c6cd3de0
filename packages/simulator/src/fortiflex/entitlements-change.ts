import type { Answer, Call } from "../cloud/call.ts";
import { denied, missingInput, ruleBroken } from "../cloud/refusal.ts";
import { addConfig } from "./configs.ts";
import { newToken } from "./entitlements-create.ts";
import { knownConfig, knownEntitlement, namedEntitlement, programOf, readEndDate } from "./flex-call.ts";
import { dailyPoints } from "./pricing.ts";
import type { ConfigState, EntitlementState } from "./state.ts";
import { beginUsage, changePrice, endUsage } from "./usage.ts";
import { entitlementView } from "./views.ts";

/** Under which key an answer holds its entitlements, and whether they name their account. */
export interface Shape {
  readonly key: "entitlements" | "vms";
  readonly withAccount: boolean;
}

function answer(shape: Shape, entitlements: readonly EntitlementState[]): Answer {
  return { payload: { [shape.key]: entitlements.map((item) => entitlementView(item, shape.withAccount)) } };
}

function priceOf(config: ConfigState): number {
  return dailyPoints(config.productTypeId, config.parameters);
}

function moveTo(call: Call, entitlement: EntitlementState, configId: number): void {
  const target = knownConfig(call, configId);
  if (target.id === entitlement.configId) return;
  const source = knownConfig(call, entitlement.configId);
  if (target.productTypeId !== source.productTypeId) {
    throw ruleBroken("The configurations are of different product types.");
  }
  if (target.status === "DISABLED") throw ruleBroken(`Configuration ${target.id} is disabled.`);
  entitlement.configId = target.id;
  changePrice(entitlement, priceOf(target), call.now);
}

/** `entitlements/update`, and `vms/update` of v1: description, end date, configuration of the same product type. */
export function updateEntitlement(shape: Shape): (call: Call) => Answer {
  return (call) => {
    const { body } = call;
    const entitlement = namedEntitlement(call);
    if (entitlement.status === "EXPIRED") throw ruleBroken("An expired entitlement cannot be changed.");
    const configId = body.number("configId");
    const program = programOf(call, knownConfig(call, configId ?? entitlement.configId));
    const endDate = body.has("endDate") ? readEndDate(call, program) : entitlement.endDate;
    if (configId !== undefined) moveTo(call, entitlement, configId);
    entitlement.endDate = endDate;
    if (body.has("description")) entitlement.description = body.filled("description") ?? null;
    return answer(shape, [entitlement]);
  };
}

/** `entitlements/stop`: an ACTIVE one, from the next day on. */
export function stopEntitlement(shape: Shape): (call: Call) => Answer {
  return (call) => {
    const entitlement = namedEntitlement(call);
    if (entitlement.status !== "ACTIVE") {
      throw ruleBroken(`Entitlement ${entitlement.serialNumber} is ${entitlement.status} and cannot be stopped.`);
    }
    entitlement.status = "STOPPED";
    endUsage(entitlement, call.now);
    return answer(shape, [entitlement]);
  };
}

/** `entitlements/reactivate`: a STOPPED one. */
export function reactivateEntitlement(shape: Shape): (call: Call) => Answer {
  return (call) => {
    const entitlement = namedEntitlement(call);
    if (entitlement.status !== "STOPPED") {
      throw ruleBroken(`Entitlement ${entitlement.serialNumber} is ${entitlement.status} and cannot be reactivated.`);
    }
    entitlement.status = "ACTIVE";
    beginUsage(entitlement, priceOf(knownConfig(call, entitlement.configId)), call.now);
    return answer(shape, [entitlement]);
  };
}

/** `entitlements/vm/token`: a new token; the old one is dead. */
export function regenerateToken(shape: Shape): (call: Call) => Answer {
  return (call) => {
    const entitlement = namedEntitlement(call);
    if (entitlement.kind !== "vm") throw ruleBroken(`Entitlement ${entitlement.serialNumber} has no token.`);
    if (entitlement.status === "EXPIRED") throw ruleBroken("An expired entitlement gets no token.");
    entitlement.token = newToken(call);
    entitlement.tokenStatus = "NOTUSED";
    return answer(shape, [entitlement]);
  };
}

/** The configuration of the other account: the one named, one that is equal, or a new one. */
function targetConfig(call: Call, source: ConfigState, accountId: number): ConfigState {
  const named = call.body.number("targetConfigId");
  if (named !== undefined) {
    const config = knownConfig(call, named);
    if (config.accountId !== accountId) throw ruleBroken(`Configuration ${named} is not of account ${accountId}.`);
    if (config.productTypeId !== source.productTypeId) {
      throw ruleBroken("The configurations are of different product types.");
    }
    return config;
  }
  const parameters = JSON.stringify(source.parameters);
  const equal = call.store.fortiflex.configs.find(
    (item) =>
      item.accountId === accountId &&
      item.productTypeId === source.productTypeId &&
      item.status === "ACTIVE" &&
      JSON.stringify(item.parameters) === parameters,
  );
  const { name, programSerialNumber, productTypeId } = source;
  return (
    equal ??
    addConfig(call, { name, programSerialNumber, productTypeId, accountId, parameters: [...source.parameters] })
  );
}

/** `entitlements/transfer`: between two accounts of one Organization. */
export function transferEntitlements(call: Call): Answer {
  const { body } = call;
  const from = body.number("sourceAccountId");
  const to = body.number("targetAccountId");
  const serialNumbers = body.texts("serialNumbers");
  if (from === undefined || to === undefined || serialNumbers.length === 0) throw missingInput();
  if (![from, to].every((accountId) => call.user.accountIds.includes(accountId))) throw denied();
  const source = knownConfig(call, body.number("sourceConfigId"));
  const entitlements = serialNumbers.map((serialNumber) => knownEntitlement(call, serialNumber));
  const stranger = entitlements.find((item) => item.accountId !== from || item.configId !== source.id);
  if (stranger !== undefined) {
    throw ruleBroken(`Entitlement ${stranger.serialNumber} is not of that account and configuration.`);
  }
  const target = targetConfig(call, source, to);
  for (const entitlement of entitlements) {
    entitlement.accountId = to;
    entitlement.configId = target.id;
    changePrice(entitlement, priceOf(target), call.now);
  }
  return answer({ key: "entitlements", withAccount: true }, entitlements);
}

/** Lets every entitlement whose end has passed expire. */
export function expireEntitlements(entitlements: readonly EntitlementState[], now: number): void {
  for (const entitlement of entitlements) {
    if (entitlement.endDate <= now) entitlement.status = "EXPIRED";
  }
}
