import type { ProductModel } from "../model/cloud-model.ts";
import { pacificText } from "../support/dates.ts";
import { hash } from "../support/derive.ts";
import type { ConfigState, EntitlementState, ProgramState } from "./state.ts";

/**
 * A moment without a zone, with as many digits of fraction as this record has. The service writes between none and
 * seven, so a reader that expects three breaks here and not in production.
 */
function dateText(ms: number, owner: string): string {
  const digits = hash(owner) % 8;
  const text = pacificText(ms);
  if (digits === 0) return text;
  return `${text}.${String(((ms % 1000) + 1000) % 1000).padStart(3, "0")}0000`.slice(0, text.length + 1 + digits);
}

/** A program; FlexVM v1 leaves the account out. */
export function programView(program: ProgramState, withAccount: boolean): Record<string, unknown> {
  return {
    serialNumber: program.serialNumber,
    ...(withAccount && { accountId: program.accountId }),
    startDate: dateText(program.startDate, program.serialNumber),
    endDate: dateText(program.endDate, program.serialNumber),
    hasSupportCoverage: program.hasSupportCoverage,
  };
}

/** A configuration with the names of its product and parameters. */
export function configView(config: ConfigState, product: ProductModel, withAccount: boolean): Record<string, unknown> {
  return {
    id: config.id,
    name: config.name,
    programSerialNumber: config.programSerialNumber,
    ...(withAccount && { accountId: config.accountId }),
    status: config.status,
    productType: { id: product.id, name: product.label },
    parameters: config.parameters.map(({ id, value }) => ({
      id,
      name: product.parameters.find((parameter) => parameter.id === id)?.label ?? "",
      value,
    })),
  };
}

/** An entitlement; FlexVM v1 leaves the account out. */
export function entitlementView(entitlement: EntitlementState, withAccount: boolean): Record<string, unknown> {
  return {
    serialNumber: entitlement.serialNumber,
    description: entitlement.description,
    configId: entitlement.configId,
    ...(withAccount && { accountId: entitlement.accountId }),
    startDate: dateText(entitlement.startDate, entitlement.serialNumber),
    endDate: dateText(entitlement.endDate, `${entitlement.serialNumber} end`),
    status: entitlement.status,
    token: entitlement.token,
    tokenStatus: entitlement.tokenStatus,
  };
}
