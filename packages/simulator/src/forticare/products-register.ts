import type { Answer, Call } from "../cloud/call.ts";
import { accountOf } from "../cloud/call.ts";
import { CODE, Refusal } from "../cloud/refusal.ts";
import { prepareUnit } from "./registration-unit.ts";
import { failedView } from "./views.ts";

/**
 * `products/register`: registers up to ten units, or adds contracts to registered ones. A unit that fails does not
 * hold up the others; an input that is plainly wrong refuses the whole call.
 */
export function productsRegister(call: Call): Answer {
  const units = call.body.objects("registrationUnits");
  const accountId = accountOf(call);
  // Inputs of all units are read before the first one is registered.
  const prepared = units.map((unit, index) => prepareUnit(call, unit, index, accountId));
  let failed = false;
  const assets = prepared.map(({ serialNumber, register }) => {
    try {
      return register();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      failed = true;
      return failedView(serialNumber, error.message);
    }
  });
  if (!failed) return { payload: { assets } };
  throw new Refusal("Failed", { status: 2, errorCode: CODE.rule, payload: { assets } });
}
