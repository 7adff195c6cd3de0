import type { CallOptions, ServiceOptions } from "@fortikit/core";
import { openService } from "@fortikit/core/product";
import { type FortiGate, type FortiGateOptions, startFortiGate } from "@fortikit-tools/testkit";
import { onTestFinished } from "vitest";
import { DeviceCaller } from "../../src/client/device-caller.ts";
import { DeviceWatch } from "../../src/client/device-watch.ts";
import { fortiOSDefaults } from "../../src/client/options.ts";
import type { Caller, Envelope, FortiOSCallOptions } from "../../src/contract/caller.ts";
import { fortiOSProfile } from "../../src/envelope/profile.ts";
import { Transactions } from "../../src/transaction/transactions.ts";

/** A few calls in place of the client's trees. */
function calls(caller: Caller) {
  const address = "/cmdb/firewall/address";
  const object = { type: "firewall/address" };
  return {
    names: async (options?: FortiOSCallOptions): Promise<string[]> => {
      const request = { operation: "address.list", method: "GET", path: address, safe: true, object } as const;
      const { envelope } = await caller.call(request, options);
      return (envelope.results as { name: string }[]).map(({ name }) => name);
    },
    create: (name: string, options?: FortiOSCallOptions): Promise<Envelope> =>
      send(caller, "POST", address, { name }, options),
    createIn: (path: string, json: object, options?: FortiOSCallOptions): Promise<Envelope> =>
      send(caller, "POST", path, json, options),
    across: (vdoms: "*" | readonly string[]) =>
      caller.call({ operation: "address.list", method: "GET", path: address, safe: true, vdoms }),
    preview: (vdom: string) =>
      caller.call({ operation: "request", method: "GET", path: address, query: { vdom }, safe: true }),
    nested: () => new Transactions({ caller, scope: calls, firmware: () => undefined }),
  };
}

async function send(caller: Caller, method: "POST", path: string, json: object, options?: CallOptions) {
  const request = { operation: "create", method, path, json, safe: false, pretend: () => ({}) };
  return (await caller.call(request, options)).envelope;
}

/** Transactions over the client's own transport, on a FortiGate whose clock also tells the client's time. */
export async function open(options: FortiGateOptions = {}, own: ServiceOptions & { vdom?: string } = {}) {
  const server = await startFortiGate(options);
  const service = openService({
    profile: fortiOSProfile,
    baseUrl: server.url,
    options: { ...own, headers: { authorization: "Bearer test-token" } },
    defaults: fortiOSDefaults,
  });
  onTestFinished(async () => {
    await service.close();
    await server.close();
  });
  const warnings: string[] = [];
  const watch = new DeviceWatch("7.6", { emit: () => undefined });
  const caller = new DeviceCaller({
    transport: service.http,
    vdom: own.vdom,
    watch,
    onWarning: (message) => warnings.push(message),
  });
  let time = 0;
  const transactions = new Transactions({
    caller,
    scope: calls,
    vdom: own.vdom,
    firmware: () => watch.device?.version,
    now: () => time,
  });
  const advance = (milliseconds: number): void => {
    time += milliseconds;
    server.advance(milliseconds);
  };
  return { server, caller, transactions, warnings, advance, ...calls(caller) };
}

/** `"POST transaction-start"`, `"GET firewall/address"`, … as the device saw them. */
export function seen({ requests }: FortiGate): string[] {
  return requests.map(({ method, path, query }) => `${method} ${query.action ?? path.replace("/api/v2/cmdb/", "")}`);
}
