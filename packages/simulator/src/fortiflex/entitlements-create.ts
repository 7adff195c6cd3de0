import type { Answer, Call } from "../cloud/call.ts";
import { missingInput, ruleBroken, wrongInput } from "../cloud/refusal.ts";
import { nextNumber } from "../store/store.ts";
import { derive, HEX } from "../support/derive.ts";
import { knownConfig, knownProduct, programOf, readEndDate } from "./flex-call.ts";
import { dailyPoints } from "./pricing.ts";
import type { ConfigState, EntitlementState } from "./state.ts";
import { beginUsage } from "./usage.ts";
import { entitlementView } from "./views.ts";

const MOST_AT_ONCE = 100;
const DEFAULT_FOLDER = "My Assets";

/** First letters of the serial numbers that FortiFlex makes for a product. */
const SERIAL_PREFIX: Readonly<Record<number, string>> = {
  1: "FGVMMLTM",
  2: "FMVMMLTM",
  3: "FVVMMLTM",
  4: "FGVMMLTM",
  5: "FCTEMSTM",
  7: "FAZVMSTM",
  8: "FPCVMLTM",
  9: "FADVMLTM",
  10: "FSRVMLTM",
  11: "FEVMMLTM",
  12: "FNVMCATM",
};

/** A new token: twenty hexadecimal digits. */
export function newToken(call: Call): string {
  return derive(`flex token ${nextNumber(call.store, "flex token")}`, 20, HEX);
}

function newSerial(call: Call, productTypeId: number): string {
  const prefix = SERIAL_PREFIX[productTypeId] ?? `FLX${String(productTypeId).padStart(5, "0")}`;
  return prefix + String(nextNumber(call.store, `serial ${prefix}`)).padStart(8, "0");
}

/** The configuration new entitlements are made from: it has to be enabled and of the right kind. */
function configFor(call: Call, kind: EntitlementState["kind"]): ConfigState {
  const config = knownConfig(call, call.body.number("configId"));
  if (config.status === "DISABLED") throw ruleBroken(`Configuration ${config.id} is disabled.`);
  const product = knownProduct(config.productTypeId);
  if (product.entitlement !== kind) throw ruleBroken(`${product.label} has no ${kind} entitlements.`);
  return config;
}

function add(call: Call, config: ConfigState, entitlement: EntitlementState): EntitlementState {
  if (entitlement.status === "ACTIVE") {
    beginUsage(entitlement, dailyPoints(config.productTypeId, config.parameters), call.now);
  }
  call.store.fortiflex.entitlements.push(entitlement);
  return entitlement;
}

function blank(call: Call, config: ConfigState, endDate: number): Omit<EntitlementState, "serialNumber" | "kind"> {
  return {
    description: call.body.filled("description") ?? null,
    configId: config.id,
    accountId: config.accountId,
    startDate: call.now,
    endDate,
    status: "ACTIVE",
    token: "",
    tokenStatus: "",
    folderPath: call.body.filled("folderPath") ?? DEFAULT_FOLDER,
    usage: [],
  };
}

/** `entitlements/vm/create`, and `vms/create` of v1: PENDING until the token is used, unless `skipPending`. */
export function createVms(key: "entitlements" | "vms"): (call: Call) => Answer {
  return (call) => {
    const config = configFor(call, "vm");
    const endDate = readEndDate(call, programOf(call, config));
    const count = call.body.number("count") ?? 1;
    if (count < 1 || count > MOST_AT_ONCE) throw wrongInput(`count has to be 1 to ${MOST_AT_ONCE}.`);
    const skipPending = call.body.flag("skipPending");
    const made = Array.from({ length: count }, () =>
      add(call, config, {
        ...blank(call, config, endDate),
        serialNumber: newSerial(call, config.productTypeId),
        kind: "vm",
        status: skipPending ? "ACTIVE" : "PENDING",
        token: newToken(call),
        tokenStatus: "NOTUSED",
      }),
    );
    return { payload: { [key]: made.map((item) => entitlementView(item, key === "entitlements")) } };
  };
}

/** `entitlements/hardware/create`: the serial numbers have to fit the device model; there is no token. */
export function createHardware(call: Call): Answer {
  const config = configFor(call, "hardware");
  const endDate = readEndDate(call, programOf(call, config));
  const serialNumbers = call.body.texts("serialNumbers");
  if (serialNumbers.length === 0) throw missingInput();
  const product = knownProduct(config.productTypeId);
  const modelParameter = product.parameters.find((item) => item.label === "Device Model")?.id;
  const model = config.parameters.find((item) => item.id === modelParameter)?.value ?? "";
  for (const serialNumber of serialNumbers) {
    if (!serialNumber.startsWith(model)) throw ruleBroken(`Serial number ${serialNumber} is no ${model}.`);
    const taken = call.store.fortiflex.entitlements.some(
      (item) => item.serialNumber === serialNumber && item.status !== "EXPIRED",
    );
    if (taken || serialNumbers.indexOf(serialNumber) !== serialNumbers.lastIndexOf(serialNumber)) {
      throw ruleBroken(`Serial number ${serialNumber} has an entitlement already.`);
    }
  }
  const made = serialNumbers.map((serialNumber) =>
    add(call, config, { ...blank(call, config, endDate), serialNumber, kind: "hardware" }),
  );
  return { payload: { entitlements: made.map((item) => entitlementView(item, true)) } };
}

/** `entitlements/cloud/create`: one for an account and a product. */
export function createCloud(call: Call): Answer {
  const config = configFor(call, "cloud");
  const endDate = readEndDate(call, programOf(call, config));
  const { configs, entitlements } = call.store.fortiflex;
  const productOf = (configId: number) => configs.find((item) => item.id === configId)?.productTypeId;
  const taken = entitlements.some(
    (item) =>
      item.accountId === config.accountId &&
      item.status !== "EXPIRED" &&
      productOf(item.configId) === config.productTypeId,
  );
  if (taken) throw ruleBroken("The account has an entitlement of this cloud product already.");
  const made = add(call, config, {
    ...blank(call, config, endDate),
    serialNumber: newSerial(call, config.productTypeId),
    kind: "cloud",
  });
  return { payload: { entitlements: [entitlementView(made, true)] } };
}
