import { inspect } from "node:util";
import {
  CloudSession,
  ConfigError,
  FortiCare,
  format,
  fortiCareLimits,
  InputError,
  memorySink,
  TimeoutError,
  unknownValue,
} from "@fortikit/forticare";
import { canaryForms, expectNoCanary, findCanary } from "@fortikit-tools/testkit";
import { describe, expect, it, vi } from "vitest";
import { operations } from "../src/generated/operations.ts";
import { failure, rig } from "./harness.ts";

const wholeCode = "K7QXM-2ZP4T-R9WLB-6HVDC-J3NFYS";
const contract = "2611EX700007";

/** One call of every operation. */
const calls = {
  "products.list": (care) => care.products.list(),
  "products.details": (care) => care.products.details("FGT60FTK1234ABCD"),
  "products.register": (care) => care.products.register({ serialNumber: "S124FNTF26000301" }),
  "products.description": (care) =>
    care.products.setDescription({ serialNumber: "FGT60FTK1234ABCD", description: "x" }),
  "products.location": (care) =>
    care.products.setLocation({ serialNumber: "FGT60FTK1234ABCD", location: { city: "Lyon" } }),
  "products.folder": (care) => care.products.setFolder({ serialNumbers: "FGT60FTK1234ABCD", folderId: 12_006 }),
  "products.decommission": (care) => care.products.decommission("FGT60FTK1234ABCD"),
  "products.transfer": (care) =>
    care.products.transfer({ serialNumbers: "FGT60FTK1234ABCD", sourceAccountId: 100_001, targetAccountId: 100_002 }),
  "licenses.list": (care) => care.licenses.list(),
  "licenses.register": (care) => care.licenses.register({ licenseRegistrationCode: wholeCode }),
  "licenses.download": (care) => care.licenses.download("FGVM04TM25000001"),
  "contracts.list": (care) => care.contracts.list(),
  "folders.list": (care) => care.folders.list(),
  "folders.create": (care) => care.folders.create({ folderName: "New" }),
  "folders.delete": (care) => care.folders.delete(12_006),
  "services.register": (care) => care.services.register({ contractNumber: contract }),
} satisfies Record<keyof typeof operations, (care: FortiCare) => Promise<unknown>>;

const each = Object.entries(calls) as [keyof typeof operations, (care: FortiCare) => Promise<unknown>][];

describe("operations", () => {
  it("are those of the specification, sixteen of them", () => {
    expect(Object.keys(calls).sort()).toEqual(Object.keys(operations).sort());
    expect(each).toHaveLength(16);
  });

  it.each(each)("%s goes to its path, once", async (name, call) => {
    const { sim, care } = await rig({}, { personality: { pageSize: 1000 } });
    await call(care);
    const entries = sim.journal.entries({ api: "forticare" });
    expect(entries.map((entry) => [entry.operation, entry.method, entry.path, entry.status])).toEqual([
      [name, "POST", `/ES/api/registration/v3${operations[name].path}`, 200],
    ]);
  });

  it("each is reached through exactly one public method", () => {
    const care = new FortiCare({ token: "x" });
    const methods = (["products", "licenses", "contracts", "folders", "services"] as const).flatMap((group) =>
      Object.getOwnPropertyNames(Object.getPrototypeOf(care[group]))
        .filter((name) => name !== "constructor")
        .map((name) => `${group}.${name}`),
    );
    // iterate and pages are products.list in other forms.
    expect(methods.filter((name) => !/iterate|pages/.test(name))).toHaveLength(16);
  });
});

describe("read-only mode", () => {
  const writes = each.filter(([name]) => !operations[name].safe);

  it("answers every write without sending it, and records it", async () => {
    const { sim, care } = await rig({ readOnly: true, trackOperations: true });
    for (const [, call] of writes) await call(care);
    expect(sim.journal.count()).toBe(0);
    expect(care.writes().map(({ operation, sent, status }) => [operation, sent, status])).toEqual(
      writes.map(([name]) => [name, false, undefined]),
    );
  });

  it("answers in the declared types", async () => {
    const { care } = await rig({ readOnly: true });
    expect(await care.products.register([{ serialNumber: "A", description: "d" }, { serialNumber: "B" }])).toEqual([
      { serialNumber: "A", description: "d", status: 0, message: null },
      { serialNumber: "B", status: 0, message: null },
    ]);
    const transfer = { sourceAccountId: 1, targetAccountId: 2, serialNumbers: ["A", "B"] };
    expect(await care.products.transfer(transfer)).toEqual([
      { serialNumber: "A", accountId: 2 },
      { serialNumber: "B", accountId: 2 },
    ]);
    expect(await care.folders.create({ folderName: "F", parentFolderId: 7 })).toEqual({
      folderId: 0,
      folderName: "F",
      parentFolderId: 7,
    });
    const details = { serialNumber: "S", description: "d", license: [] };
    const code = { licenseRegistrationCode: "c", serialNumber: "S", description: "d" };
    expect(await care.licenses.register(code)).toEqual(details);
    expect(await care.services.register({ contractNumber: "c", description: "d" })).toEqual({
      ...details,
      serialNumber: "",
    });
    expect(await care.products.setDescription({ serialNumber: "A" })).toBeUndefined();
  });

  it("still sends reads and still checks writes", async () => {
    const { care, calls: sent } = await rig({ readOnly: true });
    await care.folders.list();
    await expect(care.products.register([])).rejects.toThrow(InputError);
    expect(sent()).toBe(1);
  });
});

describe("construction", () => {
  it("takes a session, and leaves it open", async () => {
    const { sim, care } = await rig();
    await care.folders.list();
    await care.close();
    const again = new FortiCare({ session: care.session });
    await again.folders.list();
    expect(sim.forticloud.loginCount("assetmanagement")).toBe(1);
    await expect(care.folders.list()).rejects.toThrow(ConfigError);
  });

  it("takes credentials; Symbol.asyncDispose closes the session it made", async () => {
    const { sim } = await rig();
    const care = new FortiCare(sim.forticloud.session);
    await care.folders.list();
    await care[Symbol.asyncDispose]();
    expect(sim.forticloud.liveTokenCount()).toBe(0);
    expect(() => new FortiCare({ session: care.session })).toThrow(ConfigError);
  });

  it("takes a token", async () => {
    const { sim, care } = await rig();
    const token = await care.session.token("assetmanagement");
    const other = new FortiCare({ token, apiUrl: sim.url });
    expect(await other.folders.list()).toHaveLength(6);
    expect(sim.forticloud.loginCount()).toBe(1);
    await other.close();
    expect(sim.forticloud.liveTokenCount()).toBe(1);
  });

  it("takes the environment", async () => {
    const { sim } = await rig();
    vi.stubEnv("FORTICLOUD_API_ID", sim.forticloud.credentials.apiId);
    vi.stubEnv("FORTICLOUD_PASSWORD", sim.forticloud.credentials.password);
    const care = new FortiCare({ apiUrl: sim.url, authUrl: sim.url });
    expect(await care.folders.list()).toHaveLength(6);
    await care.close();
  });

  it("takes another client_id and another base URL", async () => {
    const { sim, care } = await rig();
    const other = new FortiCare({ session: care.session, clientId: "flexvm", baseUrl: `${sim.url}/proxy/v3/` });
    await expect(other.folders.list()).rejects.toThrow();
    expect(sim.journal.entries({ path: "/proxy/v3/folders/list" })).toHaveLength(1);
    expect(sim.forticloud.loginCount("flexvm")).toBe(1);
    expect(other.clientId).toBe("flexvm");
  });

  it("refuses what contradicts itself", () => {
    const session = new CloudSession({ apiId: "a", password: "b" });
    expect(() => new FortiCare({ session, token: "t" })).toThrow(ConfigError);
    expect(() => new FortiCare({ session, apiId: "a", password: "b" })).toThrow(ConfigError);
    expect(() => new FortiCare({ token: "t", clientId: "" })).toThrow(ConfigError);
  });

  it("publishes its limits, and counts against them", async () => {
    const { care } = await rig();
    await care.folders.list();
    expect(fortiCareLimits).toEqual({ callsPerMinute: 100, callsPerHour: 1000, errorsPerHour: 10 });
    expect(care.limits()).toMatchObject({ limits: fortiCareLimits, calls: { lastMinute: 1 }, withinLimits: true });
  });
});

describe("calls", () => {
  it("take CallOptions: an aborted signal, a total timeout, headers, an actor", async () => {
    const sink = memorySink();
    const { sim, care } = await rig({ audit: { sinks: [sink] } });
    await expect(care.folders.list({}, { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: "aborted" });
    sim.faults.add({
      match: { operation: "folders.list" },
      fault: { kind: "slowBody", intervalMs: 5000, endless: true },
    });
    expect(await failure(care.folders.list({}, { timeout: { total: 200 } }))).toBeInstanceOf(TimeoutError);
    await care.folders.list({}, { audit: { actor: { user: "ada" } } });
    expect(sink.events.at(-1)).toMatchObject({
      service: "forticare",
      operation: "folders.list",
      object: { type: "account" },
      actor: { user: "ada" },
      outcome: "ok",
    });
  });

  it("enums stay open", async () => {
    const { care } = await rig();
    await expect(care.products.list({ serialNumber: "FGT", status: unknownValue("Sold") })).rejects.toMatchObject({
      code: "validation",
    });
  });

  it("an API user of an organization is told to name the account", async () => {
    const { sim } = await rig();
    const { authUrl, apiUrl } = sim.forticloud.session;
    const care = new FortiCare({ ...sim.forticloud.organizationCredentials, authUrl, apiUrl });
    const error = await failure(care.folders.list());
    expect(error).toMatchObject({ code: "validation", apiCode: 301 });
    expect(error.hint).toContain("accountId");
    expect(await care.folders.list({ accountId: sim.forticloud.accountId })).toHaveLength(6);
    await care.close();
  });

  it("a user without the right is told so", async () => {
    const { sim } = await rig();
    const { authUrl, apiUrl } = sim.forticloud.session;
    const care = new FortiCare({ ...sim.forticloud.readOnlyCredentials, authUrl, apiUrl });
    expect(await failure(care.folders.create({ folderName: "New" }))).toMatchObject({
      code: "permission",
      apiCode: 202,
    });
    await care.close();
  });
});

describe("secrets", () => {
  const cloudKey = "CANARYK8";
  const lines: unknown[] = [];
  const log = (...told: unknown[]): void => void lines.push(told);
  const told = {
    logLevel: "debug",
    logger: { debug: log, info: log, warn: log, error: log },
    trackOperations: true,
  } as const;

  it("cloud keys, registration codes, licence texts and passwords are in no error, log, audit event or export", async () => {
    const sink = memorySink();
    const { sim, care } = await rig({ ...told, audit: { sinks: [sink] } });
    const { password } = sim.forticloud.credentials;
    const licence = await care.licenses.download("FGVM04TM25000001");
    sim.faults.add({ match: { operation: "licenses.download" }, fault: { kind: "truncated", keep: 250 } });
    const code = "AAAAA-BBBBB-CCCCC-DDDDD-CANARY";
    const errors = [
      await failure(care.licenses.download("FGVM04TM25000001", { retry: false })),
      await failure(care.licenses.register({ licenseRegistrationCode: code })),
      await failure(care.products.register({ serialNumber: "FGT60FTK26000101", cloudKey })),
      await failure(
        care.products.register([
          { serialNumber: "S124FNTF26000301" },
          { serialNumber: "NOTHING", cloudKey },
          ...Array.from({ length: 9 }, (_, index) => ({ serialNumber: `LATER${index}`, cloudKey })),
        ]),
      ),
    ];
    expect(lines.length).toBeGreaterThan(4);
    const exports = (["json", "csv", "text"] as const).map((kind) => care.export({ format: kind }));
    const token = await care.session.token("assetmanagement");
    for (const secret of [cloudKey, code, licence, licence.slice(40, 80), password, token]) {
      for (const place of [...errors, lines, sink.events, exports, care.operations(), care.lastRequest]) {
        expect(findCanary(place, ...canaryForms(secret))).toEqual([]);
      }
      for (const error of errors)
        expect(format(error) + inspect(error, { depth: 9 }) + JSON.stringify(error)).not.toContain(secret);
    }
    for (const secret of [password, token]) {
      expect(`${inspect(care)}${JSON.stringify(care)}`).not.toContain(secret);
      expectNoCanary(JSON.parse(JSON.stringify(care)), secret);
    }
  });
});
