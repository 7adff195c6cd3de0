import { AbortedError, AuthError, FortinetError, LockedOutError } from "@fortikit/core";
import type { Caller, FortiOSCallOptions } from "../contract/caller.ts";

/** What the GUI's own start page is told; not every administrator may read it, and no list of endpoints names it. */
export interface DeviceState {
  /** When the device started, in milliseconds since 1970. */
  readonly startedAt: number | undefined;
  /** The administrator's access profile. */
  readonly profile: Readonly<Record<string, unknown>> | undefined;
  /** The administrator's virtual domains. */
  readonly vdoms: readonly string[] | undefined;
}

/** `undefined` where it cannot be read. GET /monitor/web-ui/state */
export async function readState(caller: Caller, options?: FortiOSCallOptions): Promise<DeviceState | undefined> {
  try {
    const { envelope } = await caller.call(
      { operation: "monitor.webUi.state.get", method: "GET", path: "/monitor/web-ui/state", safe: true },
      options,
    );
    const state = objectOf(envelope.results);
    const admin = objectOf(state?.admin);
    const vdoms = Array.isArray(admin?.vdoms) ? admin.vdoms.filter((name) => typeof name === "string") : undefined;
    return { startedAt: millisecondsOf(state?.utc_last_reboot), profile: objectOf(admin?.profile), vdoms };
  } catch (error) {
    const ends = error instanceof AbortedError || error instanceof AuthError || error instanceof LockedOutError;
    if (ends || !(error instanceof FortinetError)) throw error;
    return undefined;
  }
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
}

/** Firmware differs in whether it counts seconds or milliseconds. */
function millisecondsOf(time: unknown): number | undefined {
  if (typeof time !== "number" || !Number.isFinite(time) || time <= 0) return undefined;
  return time < 1e11 ? time * 1000 : time;
}
