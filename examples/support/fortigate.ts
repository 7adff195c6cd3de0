import { startFortiGate } from "@fortikit-tools/testkit/fortigate";
import { readFlags, stop } from "./flags.ts";

type FortiGateOptions = NonNullable<Parameters<typeof startFortiGate>[0]>;
type LocalFortiGate = Awaited<ReturnType<typeof startFortiGate>>;

/** A FortiGate to talk to: one that is started for the example, or with `--live` that of the environment. */
export interface FortiGateTarget extends AsyncDisposable {
  /** To be spread into the options of `FortiOS`. */
  readonly login: { readonly host?: string; readonly token?: string };
  /** The local device, unless the example runs with `--live`. */
  readonly device: LocalFortiGate | undefined;
}

/** Options of `openFortiGate`. */
export interface FortiGateTargetOptions extends FortiGateOptions {
  /** The example changes the configuration: a real device then wants `--write` as well. */
  readonly writes?: boolean | undefined;
}

/** Reads the command line and opens what the example is to talk to. Closing it stops the local device. */
export async function openFortiGate({
  writes = false,
  ...options
}: FortiGateTargetOptions = {}): Promise<FortiGateTarget> {
  const flags = readFlags();
  if (!flags.live) {
    const device = await startFortiGate({ tokens: { "your-api-token": {} }, ...options });
    return {
      login: { host: device.url, token: "your-api-token" },
      device,
      [Symbol.asyncDispose]: () => device.close(),
    };
  }
  if (writes && !flags.write)
    stop("This example changes the configuration. Add --write to run it against a real device.");
  if (!process.env.FORTIOS_HOST) stop("Set FORTIOS_HOST, and FORTIOS_TOKEN.");
  return { login: {}, device: undefined, [Symbol.asyncDispose]: async () => {} };
}
