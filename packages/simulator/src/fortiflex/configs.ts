import type { Answer, Call } from "../cloud/call.ts";
import { missingInput, wrongInput } from "../cloud/refusal.ts";
import { nextNumber } from "../store/store.ts";
import { knownConfig, knownProduct, knownProgram, namedAccount } from "./flex-call.ts";
import { readParameters } from "./parameters.ts";
import { dailyPoints } from "./pricing.ts";
import type { ParameterFault } from "./product-rules.ts";
import { checkParameters, shrinking, withDefaults } from "./product-rules.ts";
import type { ConfigState, ParameterState } from "./state.ts";
import { changePrice } from "./usage.ts";
import { configView } from "./views.ts";

function refuse(fault: ParameterFault | undefined): void {
  if (fault !== undefined) throw wrongInput(`Parameter id ${fault.id} ${fault.problem}.`);
}

function answer(config: ConfigState, withAccount: boolean): Answer {
  return { payload: { configs: configView(config, knownProduct(config.productTypeId), withAccount) } };
}

/** `configs/list`. */
export function configsList(withAccount: boolean): (call: Call) => Answer {
  return (call) => {
    const program = knownProgram(call, call.body.filled("programSerialNumber"));
    const accountId = namedAccount(call);
    const configs = call.store.fortiflex.configs
      .filter((item) => item.programSerialNumber === program.serialNumber)
      .filter((item) => accountId === undefined || item.accountId === accountId);
    return {
      payload: {
        configs: configs.map((config) => configView(config, knownProduct(config.productTypeId), withAccount)),
      },
    };
  };
}

/** Adds a configuration to a program. */
export function addConfig(
  call: Call,
  config: Pick<ConfigState, "name" | "programSerialNumber" | "accountId" | "productTypeId" | "parameters">,
): ConfigState {
  const added: ConfigState = { id: 4_000 + nextNumber(call.store, "config"), status: "ACTIVE", ...config };
  call.store.fortiflex.configs.push(added);
  return added;
}

/** `configs/create`: the same call again makes a second one. The answer holds one object, not a list. */
export function configsCreate(withAccount: boolean): (call: Call) => Answer {
  return (call) => {
    const program = knownProgram(call, call.body.filled("programSerialNumber"));
    const name = call.body.filled("name");
    if (name === undefined) throw missingInput();
    const product = knownProduct(call.body.number("productTypeId"));
    const sent = readParameters(call);
    refuse(checkParameters(product, sent, { older: !withAccount }));
    const config = addConfig(call, {
      name,
      programSerialNumber: program.serialNumber,
      accountId: namedAccount(call) ?? program.accountId,
      productTypeId: product.id,
      parameters: withDefaults(product, sent),
    });
    return answer(config, withAccount);
  };
}

/** Parameters that were sent take the place of those with their id; the others stay. */
function merged(before: readonly ParameterState[], sent: readonly ParameterState[]): ParameterState[] {
  const kept = before.filter((item) => !sent.some((other) => other.id === item.id));
  return [...kept, ...sent].sort((one, other) => one.id - other.id);
}

/** `configs/update`: a change applies to every entitlement of the configuration. */
export function configsUpdate(withAccount: boolean): (call: Call) => Answer {
  return (call) => {
    const config = knownConfig(call, call.body.number("id"));
    const product = knownProduct(config.productTypeId);
    const parameters = merged(config.parameters, readParameters(call));
    refuse(checkParameters(product, parameters, { older: !withAccount }));
    refuse(shrinking(product, config.parameters, parameters));
    config.name = call.body.filled("name") ?? config.name;
    config.parameters = parameters;
    for (const entitlement of call.store.fortiflex.entitlements.filter((item) => item.configId === config.id)) {
      changePrice(entitlement, dailyPoints(product.id, parameters), call.now);
    }
    return answer(config, withAccount);
  };
}

/** `configs/enable` and `configs/disable`: a disabled one takes no new entitlements. */
export function configsSwitch(status: ConfigState["status"], withAccount: boolean): (call: Call) => Answer {
  return (call) => {
    const config = knownConfig(call, call.body.number("id"));
    config.status = status;
    return answer(config, withAccount);
  };
}
