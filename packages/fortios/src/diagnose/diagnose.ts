import { AbortedError, ConfigError, FortinetError, HookError, InputError } from "@fortikit/core";
import type { Caller, FortiOSCallOptions } from "../contract/caller.ts";
import { readState } from "../device/read-state.ts";
import { readStatus } from "../device/read-status.ts";
import { clockFinding } from "./clock-finding.ts";
import { profileFinding } from "./profile-finding.ts";
import type { DiagnoseOptions, Finding } from "./types.ts";
import { vdomFinding } from "./vdom-finding.ts";
import { wayThere } from "./way-there.ts";

/**
 * Tells what keeps calls from getting through. It makes one call, read monitor/system/status, and judges name, connection,
 * certificate and credentials by how that ends; at most one login or one use of the token can fail by it, because nothing
 * is tried again, and nothing more is sent once the device has refused. Then it reads, where the administrator may, its
 * profile, the virtual domains and the clock.
 *
 * @param vdom the client's virtual domain
 * @throws AbortedError when the signal fired; problems of the connection are findings and not thrown
 */
export async function diagnose(
  caller: Caller,
  vdom: string | undefined,
  options: DiagnoseOptions = {},
): Promise<Finding[]> {
  const { timeout = 10_000, signal } = options;
  const wanted = options.vdom ?? vdom;
  const callOptions: FortiOSCallOptions = {
    signal,
    retry: false,
    timeout: { attempt: timeout, total: timeout },
    ...(wanted === undefined ? {} : { vdom: wanted }),
  };
  const findings: Finding[] = [];
  try {
    const status = await readStatus(caller, callOptions).catch(refusal);
    const told = status instanceof FortinetError ? undefined : status;
    findings.push(...wayThere(status instanceof FortinetError ? status : undefined));
    const isIn = findings.every(({ ok }) => ok);
    // Refused credentials end it; a refusal for another reason may be about the virtual domain, which can be told.
    if (!isIn && findings.at(-1)?.check !== "trustedHost") return findings;
    const state = isIn ? await readState(caller, callOptions) : undefined;
    if (isIn) findings.push(...(await profileFinding(caller, state?.profile, callOptions)));
    const facts = { wanted, answered: told?.vdom, own: state?.vdoms };
    findings.push(...(await vdomFinding(caller, facts, withoutVdom(callOptions))));
    if (told !== undefined) findings.push(...(await clockFinding(caller, told.response, callOptions)));
  } catch (error) {
    // What went wrong on the way is told in place of the step that had gone well before.
    const problem = refusal(error);
    // After a refusal of the address nothing more is sent: what stands here is the reason.
    if (findings.some(({ check, ok }) => check === "trustedHost" && !ok)) return findings;
    const late = wayThere(problem).slice(-1);
    return [...findings.filter(({ check }) => check !== late[0]?.check), ...late];
  }
  return findings;
}

/** Objects outside of every virtual domain are asked for without one. */
function withoutVdom({ vdom: _, ...options }: FortiOSCallOptions): FortiOSCallOptions {
  return { ...options, scope: "global" };
}

/** What the user's own doing made of a call is no finding. */
function refusal(error: unknown): FortinetError {
  const isOwn = [AbortedError, ConfigError, HookError, InputError].some((type) => error instanceof type);
  if (isOwn || !(error instanceof FortinetError)) throw error;
  return error;
}
