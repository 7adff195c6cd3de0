import type { Answer, Call } from "../cloud/call.ts";
import { ruleBroken, wrongInput } from "../cloud/refusal.ts";
import { pacificDay } from "../support/dates.ts";
import { knownProduct, knownProgram } from "./flex-call.ts";
import { readParameters } from "./parameters.ts";
import { dailyPoints, round } from "./pricing.ts";
import { checkParameters, withDefaults } from "./product-rules.ts";
import type { ProgramState } from "./state.ts";
import { pointsBetween } from "./usage.ts";
import { programView } from "./views.ts";

/** `programs/list`. */
export function programsList(withAccount: boolean): (call: Call) => Answer {
  return (call) => ({
    payload: {
      programs: call.store.fortiflex.programs
        .filter((item) => call.user.accountIds.includes(item.accountId))
        .map((program) => programView(program, withAccount)),
    },
  });
}

/** Points all entitlements of a program have used since it began. */
function pointsUsed(call: Call, program: ProgramState): number {
  const { configs, entitlements } = call.store.fortiflex;
  const ids = configs.filter((item) => item.programSerialNumber === program.serialNumber).map((item) => item.id);
  return entitlements
    .filter((item) => ids.includes(item.configId))
    .reduce((sum, item) => sum + pointsBetween(item, pacificDay(program.startDate), pacificDay(call.now), call.now), 0);
}

/** `programs/points`: what a prepaid program has left. */
export function programsPoints(call: Call): Answer {
  const program = knownProgram(call, call.body.filled("programSerialNumber"));
  if (program.pointsBought === null) throw ruleBroken("A postpaid program has no point balance.");
  const pointBalance = round(program.pointsBought - pointsUsed(call, program));
  return { payload: { programs: [{ serialNumber: program.serialNumber, pointBalance }] } };
}

/** `tools/calc`: what so many entitlements of a size would cost a day. */
export function toolsCalc(call: Call): Answer {
  knownProgram(call, call.body.filled("programSerialNumber"));
  const product = knownProduct(call.body.number("productTypeId"));
  const count = call.body.number("count") ?? 1;
  if (product.entitlement === "cloud" && count > 1) throw ruleBroken("count has to be 1 for a cloud product.");
  const sent = readParameters(call);
  const fault = checkParameters(product, sent, { readOnly: true });
  if (fault !== undefined) throw wrongInput(`Parameter id ${fault.id} ${fault.problem}.`);
  const current = round(dailyPoints(product.id, withDefaults(product, sent)) * count);
  const nextYear = Number(pacificDay(call.now).slice(0, 4)) + 1;
  return { payload: { points: { current, latest: current, latestEffectiveDate: `${nextYear}-01-01T00:00:00` } } };
}
