import type { CloudClientOptions } from "@fortikit/core";
import { CloudClient, OperationCaller } from "@fortikit/core/product";
import { isRefused, read } from "../envelope.ts";
import { fortiFlexLimits } from "../fortiflex.ts";
import { operations } from "../generated/operations-v1.ts";
import { Configs, Groups, Programs, Vms } from "./resources.ts";

/** Options of `FlexVM`. */
export interface FlexVMOptions extends CloudClientOptions {}

/** FlexVM v1, the API before FortiFlex v2: programs, configurations, groups, virtual machines. */
export class FlexVM extends CloudClient {
  readonly programs: Programs;
  readonly configs: Configs;
  readonly groups: Groups;
  readonly vms: Vms;

  constructor(options: FlexVMOptions = {}) {
    super(
      {
        profile: { service: "flexvm", isRefused, read },
        clientId: "flexvm",
        basePath: "/ES/api/flexvm/v1",
        limits: fortiFlexLimits,
      },
      options,
    );
    const caller = new OperationCaller(this.http, operations);
    this.programs = new Programs(caller);
    this.configs = new Configs(caller);
    this.groups = new Groups(caller);
    this.vms = new Vms(caller);
  }
}
