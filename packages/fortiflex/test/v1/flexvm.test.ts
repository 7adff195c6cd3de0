import { CloudSession, ConfigError, fortiFlexLimits } from "@fortikit/fortiflex";
import { FlexVM } from "@fortikit/fortiflex/v1";
import { describe, expect, it } from "vitest";
import { operations } from "../../src/generated/operations-v1.ts";
import { failure, rig, seeded } from "../harness.ts";
import { methodsOf, vmCalls } from "../operations.ts";

const each = Object.entries(vmCalls) as [keyof typeof operations, (vm: FlexVM) => Promise<unknown>][];

describe("operations", () => {
  it("are those of the specification, fifteen of them", () => {
    expect(Object.keys(vmCalls).sort()).toEqual(Object.keys(operations).sort());
    expect(each).toHaveLength(15);
  });

  it.each(each)("%s goes to its path, once", async (name, call) => {
    const { sim, vm } = await rig();
    await call(vm);
    expect(
      sim.journal.entries({ api: "flexvm" }).map((entry) => [entry.operation, entry.method, entry.path, entry.status]),
    ).toEqual([[name, "POST", `/ES/api/flexvm/v1${operations[name].path}`, 200]]);
  });

  it("each is reached through exactly one public method", () => {
    const { programs, configs, groups, vms } = new FlexVM({ token: "x" });
    expect(methodsOf({ programs, configs, groups, vms }).filter((name) => !/full/.test(name))).toHaveLength(15);
  });
});

it("read-only mode answers every write without sending it, and records it", async () => {
  const { sim, vm } = await rig({ readOnly: true, trackOperations: true });
  const writes = each.filter(([name]) => !operations[name].safe);
  for (const [, call] of writes) await call(vm);
  expect(sim.journal.count()).toBe(0);
  expect(vm.writes().map(({ operation, sent, api }) => [operation, sent, api])).toEqual(
    writes.map(([name]) => [name, false, "flexvm"]),
  );
});

it("shares the session, the client_id and the limits with FortiFlex", async () => {
  const { sim, flex, vm } = await rig();
  await flex.programs.list();
  await vm.programs.list();
  expect(vm.clientId).toBe("flexvm");
  expect(sim.forticloud.loginCount("flexvm")).toBe(1);
  expect(vm.limits()).toMatchObject({ limits: fortiFlexLimits, calls: { lastMinute: 2 } });
});

it("takes credentials, closes the session it made, refuses contradictions", async () => {
  const { sim } = await rig();
  const vm = new FlexVM(sim.forticloud.session);
  await vm.programs.list();
  await vm[Symbol.asyncDispose]();
  expect(sim.forticloud.liveTokenCount()).toBe(0);
  const session = new CloudSession({ apiId: "a", password: "b" });
  expect(() => new FlexVM({ session, token: "t" })).toThrow(ConfigError);
});

it("reads the envelope as FortiFlex does", async () => {
  const { vm } = await rig();
  const error = await failure(vm.vms.stop(seeded.pending));
  expect(error).toMatchObject({ code: "api", context: { service: "flexvm", operation: "vms.stop" } });
});
