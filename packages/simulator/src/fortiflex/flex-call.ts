import type { Call } from "../cloud/call.ts";
import { denied, missingInput, ruleBroken, wrongInput } from "../cloud/refusal.ts";
import type { ProductModel } from "../model/cloud-model.ts";
import { productModel } from "../model/cloud-model.ts";
import { parseInput } from "../support/dates.ts";
import type { ConfigState, EntitlementState, ProgramState } from "./state.ts";

/** The program of a serial number, among the accounts of the user. */
export function knownProgram(call: Call, serialNumber: string | undefined): ProgramState {
  if (serialNumber === undefined) throw missingInput();
  const program = call.store.fortiflex.programs.find((item) => item.serialNumber === serialNumber);
  if (program === undefined || !isReachable(call, program.accountId)) {
    throw ruleBroken(`Program ${serialNumber} does not exist.`);
  }
  return program;
}

/** The configuration of an id, among the accounts of the user. */
export function knownConfig(call: Call, id: number | undefined): ConfigState {
  if (id === undefined) throw missingInput();
  const config = call.store.fortiflex.configs.find((item) => item.id === id);
  if (config === undefined || !isReachable(call, config.accountId)) {
    throw ruleBroken(`Configuration ${id} does not exist.`);
  }
  return config;
}

/** The entitlement that `serialNumber` of the body names. */
export function namedEntitlement(call: Call): EntitlementState {
  const serialNumber = call.body.filled("serialNumber");
  if (serialNumber === undefined) throw missingInput();
  return knownEntitlement(call, serialNumber);
}

/** The entitlement of a serial number, among the accounts of the user; the live one when there are several. */
export function knownEntitlement(call: Call, serialNumber: string): EntitlementState {
  const found = call.store.fortiflex.entitlements.filter(
    (item) => item.serialNumber === serialNumber && isReachable(call, item.accountId),
  );
  const entitlement = found.find((item) => item.status !== "EXPIRED") ?? found[0];
  if (entitlement === undefined) throw ruleBroken(`Entitlement ${serialNumber} does not exist.`);
  return entitlement;
}

/** The account a call names, which the user has to reach. */
export function namedAccount(call: Call): number | undefined {
  const accountId = call.body.number("accountId");
  if (accountId !== undefined && !isReachable(call, accountId)) throw denied();
  return accountId;
}

function isReachable(call: Call, accountId: number): boolean {
  return call.user.accountIds.includes(accountId);
}

/** The product of a type id. */
export function knownProduct(productTypeId: number | undefined): ProductModel {
  if (productTypeId === undefined) throw missingInput();
  const product = productModel(productTypeId);
  if (product === undefined) throw wrongInput(`Product type id ${productTypeId} is not valid.`);
  return product;
}

/** The program a configuration belongs to. */
export function programOf(call: Call, config: ConfigState): ProgramState {
  return knownProgram(call, config.programSerialNumber);
}

/** `endDate` of the body as a moment: the end of the program when it is null or absent. */
export function readEndDate(call: Call, program: ProgramState): number {
  const sent = call.body.filled("endDate");
  if (sent === undefined) return program.endDate;
  const moment = parseInput(sent);
  if (moment === undefined) throw wrongInput("endDate is not a date.");
  if (moment <= call.now) throw ruleBroken("endDate has to be in the future.");
  if (moment > program.endDate) throw ruleBroken("endDate is after the end of the program.");
  return moment;
}
