import type { ApiResponse } from "@fortikit/core";
import type { Caller, FortiOSCallOptions } from "../contract/caller.ts";
import { quietly } from "./quietly.ts";
import type { Finding } from "./types.ts";
import { finding } from "./way-there.ts";

/** A difference above this is told as a problem, in milliseconds. */
const allowed = 60_000;

/** How far the device's clock is from this machine's: by the answer's `date`, else by GET /monitor/system/time. */
export async function clockFinding(
  caller: Caller,
  response: ApiResponse,
  options: FortiOSCallOptions,
): Promise<Finding[]> {
  const at = dateOf(response) ?? (await timeOf(caller, options));
  if (at === undefined) return [];
  const away = at - Date.now();
  const seconds = Math.round(Math.abs(away) / 1000);
  const direction = away < 0 ? "behind" : "ahead of";
  const message = `The device's clock is ${seconds} s ${direction} this machine's.`;
  if (Math.abs(away) <= allowed) return [{ check: "clock", ok: true, message }];
  return [finding("clock", message, "Certificates, tokens and logs depend on the time: set up NTP on both.")];
}

function dateOf({ headers }: ApiResponse): number | undefined {
  const { date } = headers;
  const time = typeof date === "string" ? Date.parse(date) : Number.NaN;
  return Number.isNaN(time) ? undefined : time;
}

async function timeOf(caller: Caller, options: FortiOSCallOptions): Promise<number | undefined> {
  const request = {
    operation: "monitor.system.time.get",
    method: "GET",
    path: "/monitor/system/time",
    safe: true,
  } as const;
  const answer = await quietly(caller.call(request, options));
  const { time } = (answer?.envelope.results ?? {}) as { readonly time?: unknown };
  return typeof time === "number" ? time * 1000 : undefined;
}
