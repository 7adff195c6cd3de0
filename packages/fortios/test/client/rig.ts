import { FortiOS, type FortiOSOptions } from "@fortikit/fortios";
import { type FortiGate, type FortiGateOptions, startFortiGate } from "@fortikit-tools/testkit";
import { afterEach } from "vitest";

/** What is closed after the test, the last one first. */
const open: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

/** A client that is closed after the test. */
export function client(options: FortiOSOptions): FortiOS {
  const fgt = new FortiOS({ retry: false, ...options } as FortiOSOptions<never>) as FortiOS;
  open.push(() => fgt.close());
  return fgt;
}

/** A FortiGate on loopback with a client of it; without credentials of its own, with the device's token. */
export async function rig(
  options: FortiOSOptions = {},
  device: FortiGateOptions = {},
): Promise<{ readonly gate: FortiGate; readonly fgt: FortiOS }> {
  const gate = await startFortiGate(device);
  open.push(() => gate.close());
  const credentials = options.username === undefined ? { token: "test-token" } : {};
  return { gate, fgt: client({ host: gate.url, ...credentials, ...options }) };
}

/** A read that every device answers. */
export const status = { method: "GET", url: "/api/v2/monitor/system/status" } as const;

/** The error a promise rejects with. */
export async function failure(promise: Promise<unknown>): Promise<Error & Record<string, unknown>> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof Error) return error as Error & Record<string, unknown>;
  }
  throw new Error("It should have failed with an error.");
}
