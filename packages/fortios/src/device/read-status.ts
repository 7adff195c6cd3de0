import type { ApiResponse } from "@fortikit/core";
import type { Caller, FortiOSCallOptions } from "../contract/caller.ts";
import type { DeviceUp } from "./types.ts";

/** The read that every administrator may make, and that costs a device least. */
const statusPath = "/monitor/system/status";

/** What the device tells about itself. GET /monitor/system/status */
export async function readStatus(
  caller: Caller,
  options?: FortiOSCallOptions,
): Promise<Omit<DeviceUp, "waitedMs"> & { readonly vdom: string | undefined; readonly response: ApiResponse }> {
  const { envelope, response } = await caller.call(
    { operation: "monitor.system.status.get", method: "GET", path: statusPath, safe: true },
    options,
  );
  const { serial, version, build, vdom, results } = envelope;
  const told = (typeof results === "object" && results !== null ? results : {}) as Readonly<Record<string, unknown>>;
  const text = (name: string): string | undefined => (typeof told[name] === "string" ? told[name] : undefined);
  return { serial, version, build, vdom, hostname: text("hostname"), model: text("model"), response };
}
