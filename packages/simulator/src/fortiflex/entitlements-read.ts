import type { Answer, Call } from "../cloud/call.ts";
import { missingInput, wrongInput } from "../cloud/refusal.ts";
import { addDays, laterDay, pacificDay, parseInput } from "../support/dates.ts";
import { knownConfig, knownProgram, namedAccount } from "./flex-call.ts";
import type { EntitlementState } from "./state.ts";
import { HISTORY_DAYS, pointsBetween } from "./usage.ts";
import { entitlementView } from "./views.ts";

/** Entitlements of the accounts of the user that fit `configId`, `accountId`, `programSerialNumber`, `serialNumber`. */
function selected(call: Call): EntitlementState[] {
  const configId = call.body.number("configId");
  const program = call.body.filled("programSerialNumber");
  const serialNumber = call.body.filled("serialNumber");
  const accountId = namedAccount(call);
  if (configId !== undefined) knownConfig(call, configId);
  if (program !== undefined) knownProgram(call, program);
  const { configs, entitlements } = call.store.fortiflex;
  const ofProgram = configs.filter((item) => item.programSerialNumber === program).map((item) => item.id);
  return entitlements
    .filter((item) => call.user.accountIds.includes(item.accountId))
    .filter((item) => configId === undefined || item.configId === configId)
    .filter((item) => accountId === undefined || item.accountId === accountId)
    .filter((item) => program === undefined || ofProgram.includes(item.configId))
    .filter((item) => serialNumber === undefined || item.serialNumber === serialNumber);
}

/** `entitlements/list`: by configuration, or by account and program. */
export function entitlementsList(call: Call): Answer {
  const { body } = call;
  if (!body.has("configId") && !(body.has("accountId") && body.has("programSerialNumber"))) throw missingInput();
  const description = body.filled("description");
  const status = body.filled("status");
  const tokenStatus = body.filled("tokenStatus");
  const found = selected(call)
    .filter((item) => description === undefined || item.description === description)
    .filter((item) => status === undefined || item.status === status)
    .filter((item) => tokenStatus === undefined || item.tokenStatus === tokenStatus);
  return { payload: { entitlements: found.map((item) => entitlementView(item, true)) } };
}

/** `vms/list` of v1: by configuration. */
export function vmsList(call: Call): Answer {
  if (!call.body.has("configId")) throw missingInput();
  return { payload: { vms: selected(call).map((item) => entitlementView(item, false)) } };
}

function readSpan(call: Call): readonly [string, string] {
  const [from, to] = ["startDate", "endDate"].map((name) => {
    const text = call.body.filled(name);
    if (text === undefined) throw missingInput();
    const moment = parseInput(text);
    if (moment === undefined) throw wrongInput(`${name} is not a date.`);
    return pacificDay(moment);
  });
  if (from === undefined || to === undefined || from > to) throw wrongInput("startDate is after endDate.");
  const oldest = addDays(pacificDay(call.now), -HISTORY_DAYS);
  return [laterDay(from, oldest), to];
}

/** `entitlements/points`, and `vms/points` of v1: points of each entitlement over a span of days. */
export function points(key: "entitlements" | "vms"): (call: Call) => Answer {
  return (call) => {
    const { body } = call;
    const [from, to] = readSpan(call);
    const bySerial = body.has("serialNumber") && (key === "vms" || body.has("accountId"));
    const byProgram = body.has("accountId") && body.has("programSerialNumber");
    if (!body.has("configId") && !bySerial && !byProgram) throw missingInput();
    return {
      payload: {
        [key]: selected(call).map((item) => ({
          serialNumber: item.serialNumber,
          ...(key === "entitlements" && { accountId: item.accountId }),
          points: pointsBetween(item, from, to, call.now),
        })),
      },
    };
  };
}

/** Tokens that are free and taken, folder by folder. */
function groups(call: Call, accountId: number | undefined): { accountId: number; counts: Record<string, unknown> }[] {
  const vms = call.store.fortiflex.entitlements.filter(
    (item) =>
      item.kind === "vm" &&
      call.user.accountIds.includes(item.accountId) &&
      (accountId === undefined || item.accountId === accountId),
  );
  const keys = [...new Set(vms.map((item) => `${item.accountId} ${item.folderPath}`))];
  return keys.map((key) => {
    const inside = vms.filter((item) => `${item.accountId} ${item.folderPath}` === key);
    const [first] = inside;
    return {
      accountId: first?.accountId ?? 0,
      counts: {
        folderPath: first?.folderPath,
        availableTokens: inside.filter((item) => isFree(item)).length,
        usedTokens: inside.filter((item) => item.tokenStatus === "USED").length,
      },
    };
  });
}

function isFree(entitlement: EntitlementState): boolean {
  return entitlement.tokenStatus === "NOTUSED" && ["PENDING", "ACTIVE"].includes(entitlement.status);
}

/** `groups/list`: v2 wants an account and names it. */
export function groupsList(withAccount: boolean): (call: Call) => Answer {
  return (call) => {
    const accountId = namedAccount(call);
    if (withAccount && accountId === undefined) throw missingInput();
    const found = groups(call, accountId);
    return {
      payload: {
        groups: found.map((group) => (withAccount ? { accountId: group.accountId, ...group.counts } : group.counts)),
      },
    };
  };
}

/** `groups/nexttoken`: one entitlement whose token is free. Both versions answer under `vms`. */
export function groupsNextToken(withAccount: boolean): (call: Call) => Answer {
  return (call) => {
    const { body } = call;
    if (withAccount && !body.has("accountId") && !body.has("configId")) throw missingInput();
    const folderPath = body.filled("folderPath");
    const statuses = body.has("status") ? body.texts("status") : ["ACTIVE", "PENDING"];
    const next = selected(call)
      .filter((item) => folderPath === undefined || item.folderPath === folderPath)
      .find((item) => isFree(item) && statuses.includes(item.status));
    return { payload: { vms: next === undefined ? [] : [entitlementView(next, withAccount)] } };
  };
}
