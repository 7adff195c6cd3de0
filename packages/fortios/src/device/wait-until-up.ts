import {
  AbortedError,
  ApiError,
  CertificateError,
  CircuitOpenError,
  InputError,
  NetworkError,
  ResponseError,
  TimeoutError,
  UnsupportedError,
} from "@fortikit/core";
import { sleep } from "@fortikit/core/product";
import type { Caller, FortiOSCallOptions } from "../contract/caller.ts";
import { readState } from "./read-state.ts";
import { readStatus } from "./read-status.ts";
import type { DeviceUp, WaitUntilUpOptions } from "./types.ts";

const operation = "waitUntilUp";

/** Longest time for one look, in milliseconds: a device that is going down leaves connections hanging. */
const lookTimeout = 10_000;

/** How much later a start must be to be another one: devices work it out from their uptime. In milliseconds. */
const sameStart = 10_000;

/**
 * Waits until the device answers, with `expectReboot` until it has been away and answers again. A look is one read of
 * monitor/system/status, never repeated by itself; logging in again is the client's own business.
 *
 * @throws TimeoutError when the time is over; its cause is what the last look ran into
 * @throws AuthError, LockedOutError, PermissionError, CertificateError at once: waiting does not mend them
 */
export async function waitUntilUp(caller: Caller, options: WaitUntilUpOptions = {}): Promise<DeviceUp> {
  const { timeout = 600_000, interval = 5000, expectReboot = false, signal } = options;
  positive("timeout", timeout);
  positive("interval", interval);
  const began = performance.now();
  const left = (): number => timeout - (performance.now() - began);
  const wait: Wait = { caller, signal, left, expectReboot, before: undefined, away: !expectReboot, problem: undefined };
  while (left() > 0) {
    const found = await look(wait);
    if (found !== undefined) return { ...found, waitedMs: Math.round(performance.now() - began) };
    if (!(await sleep(Math.min(interval, Math.max(0, left())), signal))) {
      const cause = signal?.reason instanceof Error ? signal.reason : undefined;
      throw new AbortedError("Waiting for the device was aborted.", { cause, sent: false, context: { operation } });
    }
  }
  const what = wait.away ? "did not answer" : "did not restart";
  throw new TimeoutError(`The device ${what} within ${timeout} ms.`, {
    phase: "total",
    timeoutMs: timeout,
    cause: wait.problem,
    context: { service: "fortios", operation },
    hint: wait.away
      ? "Devices take minutes to start after an upgrade; timeout sets the limit."
      : "It answered all the time: begin to wait before, or right after, the call that restarts it.",
  });
}

interface Wait {
  readonly caller: Caller;
  readonly signal: AbortSignal | undefined;
  readonly left: () => number;
  readonly expectReboot: boolean;
  /** What the first look saw. */
  before: Seen | undefined;
  away: boolean;
  problem: Error | undefined;
}

type Seen = Omit<DeviceUp, "waitedMs"> & { readonly startedAt: number | undefined };

async function look(wait: Wait): Promise<Omit<DeviceUp, "waitedMs"> | undefined> {
  const { caller, signal, expectReboot } = wait;
  const time = Math.max(1, Math.ceil(Math.min(lookTimeout, wait.left())));
  const options: FortiOSCallOptions = { signal, retry: false, timeout: { attempt: time, total: time } };
  try {
    const { serial, version, build, hostname, model } = await readStatus(caller, options);
    const up = { serial, version, build, hostname, model };
    if (!expectReboot || wait.away) return up;
    const seen: Seen = { ...up, startedAt: (await readState(caller, options))?.startedAt };
    if (wait.before === undefined) wait.before = seen;
    return isOther(wait.before, seen) ? up : undefined;
  } catch (error) {
    if (!isDown(error)) throw error;
    wait.away = true;
    wait.problem = error;
    return undefined;
  }
}

/** Whether it is another unit, another firmware, or another start. */
function isOther(before: Seen, now: Seen): boolean {
  const later = (now.startedAt ?? 0) - (before.startedAt ?? Number.POSITIVE_INFINITY) > sameStart;
  return before.serial !== now.serial || before.version !== now.version || before.build !== now.build || later;
}

/** What a device that is starting, or going down, does: it is silent, or its web server answers for it. */
function isDown(error: unknown): error is Error {
  if (error instanceof CertificateError) return false;
  if (error instanceof ApiError) return error.status >= 500;
  return [NetworkError, TimeoutError, ResponseError, UnsupportedError, CircuitOpenError].some(
    (type) => error instanceof type,
  );
}

function positive(field: string, value: number): void {
  if (Number.isFinite(value) && value > 0) return;
  throw new InputError(`${operation}: ${field} must be a number of milliseconds above 0, not ${value}.`, {
    field,
    context: { operation },
  });
}
