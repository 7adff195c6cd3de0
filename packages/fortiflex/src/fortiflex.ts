import type { CloudClientOptions, RateLimit } from "@fortikit/core";
import { CloudClient, OperationCaller } from "@fortikit/core/product";
import { isRefused, read } from "./envelope.ts";
import { operations } from "./generated/operations-v2.ts";
import { Configs } from "./resources/configs.ts";
import { Entitlements } from "./resources/entitlements.ts";
import { Groups } from "./resources/groups.ts";
import { Programs } from "./resources/programs.ts";
import { Tools } from "./resources/tools.ts";

/** Limits one source names: 100 calls a minute, 1000 an hour, 10 errors an hour. */
export const fortiFlexLimits: RateLimit = { callsPerMinute: 100, callsPerHour: 1000, errorsPerHour: 10 };

/** Options of `FortiFlex`. */
export interface FortiFlexOptions extends CloudClientOptions {}

/**
 * FortiFlex v2: programs, configurations, entitlements, groups, tools.
 *
 * @example
 * ```ts
 * const flex = new FortiFlex({ session }); // or { apiId, password }, { token }, or FORTICLOUD_* in the environment
 * const config = await flex.configs.create({ programSerialNumber, name: "edge", product: "FGT_VM_Bundle", parameters: { cpu: 4, service: "UTP" } });
 * const [vm] = await flex.entitlements.createVm({ configId: config.id });
 * ```
 */
export class FortiFlex extends CloudClient {
  readonly programs: Programs;
  readonly configs: Configs;
  readonly entitlements: Entitlements;
  readonly groups: Groups;
  readonly tools: Tools;

  constructor(options: FortiFlexOptions = {}) {
    super(
      {
        profile: { service: "fortiflex", isRefused, read },
        clientId: "flexvm",
        basePath: "/ES/api/fortiflex/v2",
        limits: fortiFlexLimits,
      },
      options,
    );
    const caller = new OperationCaller(this.http, operations);
    this.programs = new Programs(caller);
    this.configs = new Configs(caller);
    this.entitlements = new Entitlements(caller);
    this.groups = new Groups(caller);
    this.tools = new Tools(caller);
  }
}
