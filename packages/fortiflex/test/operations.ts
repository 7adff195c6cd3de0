import type { FortiFlex } from "@fortikit/fortiflex";
import type { FlexVM } from "@fortikit/fortiflex/v1";
import type { operations as v1 } from "../src/generated/operations-v1.ts";
import type { operations as v2 } from "../src/generated/operations-v2.ts";
import { seeded } from "./harness.ts";

const { postpaid: programSerialNumber, prepaid, vmConfig: configId, active, stopped, hardwareConfig } = seeded;
const days = { startDate: "2026-11-01", endDate: "2026-11-20" };
const bundle = { product: "FGT_VM_Bundle", parameters: { cpu: 4, service: "UTP" } } as const;

/** One call of every operation of v2 that the simulator can answer. */
export const flexCalls = {
  "programs.list": (flex) => flex.programs.list(),
  "programs.points": (flex) => flex.programs.points(prepaid),
  "configs.list": (flex) => flex.configs.list({ programSerialNumber }),
  "configs.create": (flex) => flex.configs.create({ programSerialNumber, name: "new", ...bundle }),
  "configs.update": (flex) => flex.configs.update({ id: configId, ...bundle }),
  "configs.enable": (flex) => flex.configs.enable(seeded.disabledConfig),
  "configs.disable": (flex) => flex.configs.disable(configId),
  "entitlements.list": (flex) => flex.entitlements.list({ configId }),
  "entitlements.vm.create": (flex) => flex.entitlements.createVm({ configId }),
  "entitlements.hardware.create": (flex) =>
    flex.entitlements.createHardware({ configId: hardwareConfig, serialNumbers: ["FGT60FTK26000101"] }),
  "entitlements.cloud.create": (flex) => flex.entitlements.createCloud({ configId: seeded.saseConfig }),
  "entitlements.update": (flex) => flex.entitlements.update({ serialNumber: active, configId, description: "web" }),
  "entitlements.stop": (flex) => flex.entitlements.stop(active),
  "entitlements.reactivate": (flex) => flex.entitlements.reactivate(stopped),
  "entitlements.vm.token": (flex) => flex.entitlements.regenerateToken(active),
  "entitlements.points": (flex) => flex.entitlements.points({ configId, ...days }),
  "entitlements.transfer": (flex) =>
    flex.entitlements.transfer({
      sourceAccountId: 100_001,
      sourceConfigId: configId,
      targetAccountId: 100_002,
      targetConfigId: seeded.branchConfig,
      serialNumbers: [active],
    }),
  "groups.list": (flex) => flex.groups.list({ accountId: 100_001 }),
  "groups.nexttoken": (flex) => flex.groups.nextToken({ accountId: 100_001 }),
  "tools.calc": (flex) => flex.tools.calc({ programSerialNumber, count: 2, ...bundle }),
} satisfies Record<keyof typeof v2, (flex: FortiFlex) => Promise<unknown>>;

/** One call of every operation of v1. */
export const vmCalls = {
  "programs.list": (vm) => vm.programs.list(),
  "configs.list": (vm) => vm.configs.list({ programSerialNumber }),
  "configs.create": (vm) => vm.configs.create({ programSerialNumber, name: "new", ...bundle }),
  "configs.update": (vm) => vm.configs.update({ id: configId, ...bundle }),
  "configs.enable": (vm) => vm.configs.enable(seeded.disabledConfig),
  "configs.disable": (vm) => vm.configs.disable(configId),
  "groups.list": (vm) => vm.groups.list(),
  "groups.nexttoken": (vm) => vm.groups.nextToken(),
  "vms.list": (vm) => vm.vms.list({ configId }),
  "vms.create": (vm) => vm.vms.create({ configId }),
  "vms.update": (vm) => vm.vms.update({ serialNumber: active, description: "web" }),
  "vms.stop": (vm) => vm.vms.stop(active),
  "vms.reactivate": (vm) => vm.vms.reactivate(stopped),
  "vms.token": (vm) => vm.vms.regenerateToken(active),
  "vms.points": (vm) => vm.vms.points({ configId, ...days }),
} satisfies Record<keyof typeof v1, (vm: FlexVM) => Promise<unknown>>;

/** Names of the methods of groups of operations, as in `configs.list`; those of base classes too. */
export function methodsOf(groups: Readonly<Record<string, object>>): string[] {
  return Object.entries(groups).flatMap(([group, resource]) => {
    const names = new Set<string>();
    for (
      let at: object = Object.getPrototypeOf(resource);
      Object.getPrototypeOf(at) !== Object.prototype;
      at = Object.getPrototypeOf(at)
    )
      for (const name of Object.getOwnPropertyNames(at)) names.add(name);
    // many and one are for subclasses only.
    for (const name of ["constructor", "many", "one"]) names.delete(name);
    return [...names].map((name) => `${group}.${name}`);
  });
}
