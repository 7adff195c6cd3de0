import { inspect } from "node:util";
import {
  CloudSession,
  ConfigError,
  FortiFlex,
  format,
  fortiFlexLimits,
  memorySink,
  RateLimitedError,
} from "@fortikit/fortiflex";
import { canaryForms, findCanary } from "@fortikit-tools/testkit";
import { describe, expect, it, vi } from "vitest";
import { operations } from "../src/generated/operations-v2.ts";
import { failure, rig, seeded } from "./harness.ts";
import { flexCalls, methodsOf } from "./operations.ts";

const each = Object.entries(flexCalls) as [keyof typeof operations, (flex: FortiFlex) => Promise<unknown>][];

describe("operations", () => {
  it("are those of the specification, twenty of them", () => {
    expect(Object.keys(flexCalls).sort()).toEqual(Object.keys(operations).sort());
    expect(each).toHaveLength(20);
  });

  it.each(each)("%s goes to its path, once", async (name, call) => {
    const { sim, flex } = await rig();
    // An account can have one entitlement of a cloud product: that of the seed makes this call a refusal.
    const outcome = call(flex);
    if (name === "entitlements.cloud.create") await failure(outcome);
    else await outcome;
    expect(
      sim.journal.entries({ api: "fortiflex" }).map((entry) => [entry.operation, entry.method, entry.path]),
    ).toEqual([[name, "POST", `/ES/api/fortiflex/v2${operations[name].path}`]]);
  });

  it("each is reached through exactly one public method", () => {
    const { programs, configs, entitlements, groups, tools } = new FortiFlex({ token: "x" });
    const methods = methodsOf({ programs, configs, entitlements, groups, tools });
    // The report is made of other calls.
    expect(methods.filter((name) => name !== "full" && !/full|pointsReport/.test(name))).toHaveLength(20);
  });
});

describe("read-only mode", () => {
  const writes = each.filter(([name]) => !operations[name].safe);

  it("answers every write without sending it, and records it", async () => {
    const { sim, flex } = await rig({ readOnly: true, trackOperations: true });
    for (const [, call] of writes) await call(flex);
    expect(sim.journal.count()).toBe(0);
    expect(flex.writes().map(({ operation, sent, status }) => [operation, sent, status])).toEqual(
      writes.map(([name]) => [name, false, undefined]),
    );
  });

  it("answers in the declared types", async () => {
    const { flex } = await rig({ readOnly: true });
    const product = {
      product: "FGT_VM_Bundle",
      parameters: { cpu: 4, service: "UTP", cloudServices: [], 900: ["a", "b"] },
    } as const;
    expect(await flex.configs.create({ programSerialNumber: "P", name: "n", accountId: 7, ...product })).toMatchObject({
      ...product,
      id: 0,
      name: "n",
      programSerialNumber: "P",
      accountId: 7,
      status: "ACTIVE",
      productType: { id: 1 },
    });
    expect(await flex.configs.update({ id: 5, name: "m", ...product })).toMatchObject({ id: 5, name: "m", ...product });
    const numbered = { productTypeId: 210, parameters: [{ id: 1, value: 4 }] };
    expect(await flex.configs.update({ id: 5, ...numbered })).toMatchObject({
      product: undefined,
      parameters: { 1: "4" },
    });
    expect(await flex.configs.disable(5)).toMatchObject({ id: 5, status: "DISABLED" });
    expect(await flex.configs.enable(5)).toMatchObject({ id: 5, status: "ACTIVE" });
    const { entitlements } = flex;
    const vm = {
      serialNumber: "",
      configId: 5,
      description: null,
      status: "PENDING",
      token: null,
      tokenStatus: "NOTUSED",
    };
    expect(await entitlements.createVm({ configId: 5, count: 2 })).toEqual([vm, vm]);
    expect(await entitlements.createVm({ configId: 5, skipPending: true, description: "d" })).toEqual([
      { ...vm, status: "ACTIVE", description: "d" },
    ]);
    expect(await entitlements.createHardware({ configId: 5, serialNumbers: ["A", "B"] })).toEqual(
      ["A", "B"].map((serialNumber) => ({ serialNumber, configId: 5, status: "ACTIVE" })),
    );
    expect(await entitlements.createCloud({ configId: 5 })).toMatchObject([{ configId: 5, status: "ACTIVE" }]);
    expect(await entitlements.update({ serialNumber: "A", configId: 6 })).toEqual({ serialNumber: "A", configId: 6 });
    expect(await entitlements.stop("A")).toEqual({ serialNumber: "A", status: "STOPPED" });
    expect(await entitlements.reactivate("A")).toEqual({ serialNumber: "A", status: "ACTIVE" });
    expect(await entitlements.regenerateToken("A")).toEqual({ serialNumber: "A", token: null, tokenStatus: "NOTUSED" });
    const transfer = { sourceAccountId: 1, sourceConfigId: 2, targetAccountId: 3, serialNumbers: ["A"] };
    expect(await entitlements.transfer(transfer)).toEqual([{ serialNumber: "A", accountId: 3 }]);
  });

  it("still checks", async () => {
    const { flex } = await rig({ readOnly: true });
    await expect(flex.entitlements.createVm({ configId: 5, count: 0 })).rejects.toMatchObject({ field: "count" });
    await expect(flex.entitlements.createHardware({ configId: 5, serialNumbers: [] })).rejects.toMatchObject({
      field: "serialNumbers",
    });
  });
});

describe("construction", () => {
  it("takes a session, and leaves it open", async () => {
    const { sim, flex } = await rig();
    await flex.programs.list();
    await flex.close();
    await new FortiFlex({ session: flex.session }).programs.list();
    expect(sim.forticloud.loginCount("flexvm")).toBe(1);
    await expect(flex.programs.list()).rejects.toThrow(ConfigError);
  });

  it("takes credentials; Symbol.asyncDispose closes the session it made", async () => {
    const { sim } = await rig();
    const flex = new FortiFlex(sim.forticloud.session);
    await flex.programs.list();
    await flex[Symbol.asyncDispose]();
    expect(sim.forticloud.liveTokenCount()).toBe(0);
  });

  it("takes a token, and the environment", async () => {
    const { sim, flex } = await rig();
    const token = await flex.session.token("flexvm");
    expect(await new FortiFlex({ token, apiUrl: sim.url }).programs.list()).toHaveLength(2);
    expect(sim.forticloud.loginCount()).toBe(1);
    vi.stubEnv("FORTICLOUD_API_ID", sim.forticloud.credentials.apiId);
    vi.stubEnv("FORTICLOUD_PASSWORD", sim.forticloud.credentials.password);
    const own = new FortiFlex({ apiUrl: sim.url, authUrl: sim.url });
    expect(await own.programs.list()).toHaveLength(2);
    await own.close();
  });

  it("takes another client_id and another base URL", async () => {
    const { sim, flex } = await rig();
    const other = new FortiFlex({
      session: flex.session,
      clientId: "assetmanagement",
      baseUrl: `${sim.url}/es/proxy/v2`,
    });
    await failure(other.programs.list());
    expect(sim.journal.count({ path: "/es/proxy/v2/programs/list" })).toBe(1);
    expect(sim.forticloud.loginCount("assetmanagement")).toBe(1);
  });

  it("refuses what contradicts itself", () => {
    const session = new CloudSession({ apiId: "a", password: "b" });
    expect(() => new FortiFlex({ session, token: "t" })).toThrow(ConfigError);
  });

  it("publishes its limits, and the service's are told with the wait", async () => {
    const { flex } = await rig({ retry: false }, { personality: { enforceLimits: true, limits: { callsPerHour: 2 } } });
    expect(flex.limits().limits).toEqual(fortiFlexLimits);
    await flex.programs.list();
    await flex.programs.list();
    const error = await failure(flex.programs.list());
    expect(error).toBeInstanceOf(RateLimitedError);
    expect(error).toMatchObject({ apiStatus: -11, status: 429 });
    expect(error.retryAfterMs).toBeGreaterThan(0);
  });
});

describe("secrets", () => {
  it("tokens of machines, passwords and access tokens are in no error, log, audit event or export", async () => {
    const lines: unknown[] = [];
    const log = (...told: unknown[]): void => void lines.push(told);
    const sink = memorySink();
    const { sim, flex } = await rig({
      logLevel: "debug",
      logger: { debug: log, info: log, warn: log, error: log },
      audit: { sinks: [sink] },
      trackOperations: true,
    });
    const [made] = await flex.entitlements.createVm({ configId: seeded.vmConfig });
    expect(made?.token).toMatch(/^[0-9A-F]{20}$/i);
    const next = await flex.groups.nextToken({ configId: seeded.vmConfig });
    sim.faults.add({ match: { operation: "entitlements.list" }, fault: { kind: "truncated", keep: 600 } });
    sim.faults.add({ match: { operation: "entitlements.vm.token" }, fault: { kind: "truncated", keep: 300 } });
    sim.faults.add({ match: { operation: "groups.nexttoken" }, fault: { kind: "contentType" } });
    const errors = [
      await failure(flex.entitlements.list({ configId: seeded.vmConfig }, { retry: false })),
      await failure(flex.entitlements.regenerateToken(seeded.active)),
      await failure(flex.entitlements.createVm({ configId: seeded.disabledConfig })),
    ];
    await flex.groups.nextToken({ configId: seeded.vmConfig });
    const exports = (["json", "csv", "text"] as const).map((kind) => flex.export({ format: kind }));
    const access = await flex.session.token("flexvm");
    const machines = sim.forticloud.entitlements.map(({ token }) => token).filter((token) => token !== "");
    expect(machines).toContain(next.token);
    for (const secret of [...machines, access, sim.forticloud.credentials.password]) {
      for (const place of [...errors, lines, sink.events, exports, flex.operations(), flex.stats(), flex.lastRequest])
        expect(findCanary(place, ...canaryForms(secret))).toEqual([]);
      for (const error of errors) expect(format(error) + inspect(error, { depth: 9 })).not.toContain(secret);
      expect(inspect(flex) + JSON.stringify(flex)).not.toContain(secret);
    }
  });
});
