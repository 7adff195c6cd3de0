import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type DeviceOptions, type RunContext, run } from "../src/run.ts";
import { answer, contents, emptyFolder, table } from "./fixture.ts";

const schema = answer("v7.6.6", table("a/b", "name"));
const list = { version: "v7.6.5", common_params: [], envelope: {}, endpoints: [] };

function context(folder = emptyFolder(), env: RunContext["env"] = {}) {
  const printed: string[] = [];
  const asked: unknown[] = [];
  const opened: DeviceOptions[] = [];
  let closed = 0;
  const connect: RunContext["connect"] = async (options) => {
    opened.push(options);
    return {
      request: async (preview) => {
        asked.push(preview);
        if (options.host === "refusing")
          throw Object.assign(new Error("The token is refused."), { hint: "Make a new one." });
        return schema;
      },
      close: async () => {
        closed += 1;
      },
    };
  };
  return {
    folder,
    env,
    connect,
    print: (line: string) => printed.push(line),
    printed,
    asked,
    opened,
    closed: () => closed,
  };
}

function file(folder: string, name: string, value: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof value === "string" ? value : JSON.stringify(value));
  return path;
}

describe("import", () => {
  it("takes files, with the option or after it", async () => {
    const at = context();
    const first = file(at.folder, "first.json", schema);
    const second = file(at.folder, "second.json", answer("v7.4.12", table("a/b", "name")));
    const monitor = file(at.folder, "list.json", list);
    expect(await run(["import", "fortios", "--from", first, second, "--monitor", monitor], at)).toBe(0);
    expect(at.printed).toEqual(["written cmdb/a.json", "FortiOS 7.4.12, 7.6.6: 1 written, 0 removed."]);
    expect(at.opened).toEqual([]);
  });

  it("asks a device for its schema and closes the client", async () => {
    const at = context(emptyFolder(), { FORTIOS_TOKEN: "from-environment" });
    expect(await run(["import", "fortios", "--host", "fw"], at)).toBe(0);
    expect(at.opened).toEqual([{ host: "fw", token: "from-environment" }]);
    expect(at.asked).toEqual([{ method: "GET", url: "/api/v2/cmdb/", params: { action: "schema" } }]);
    expect(at.closed()).toBe(1);
    expect(Object.keys(contents(at.folder))).toContain("cmdb/a.json");
    expect(at.printed.join()).not.toContain("from-environment");
  });

  it("checks the device's certificate as it is told", async () => {
    const at = context();
    const ca = file(at.folder, "ca.pem", "PEM");
    await run(["import", "fortios", "--host", "fw", "--token", "t", "--ca", ca], at);
    await run(["import", "fortios", "--host", "fw", "--token", "t", "--fingerprint", "AB:CD"], at);
    expect(at.opened.map(({ tls }) => tls)).toEqual([{ ca: "PEM" }, { fingerprint256: "AB:CD" }]);
    expect(
      await run(["import", "fortios", "--host", "fw", "--token", "t", "--ca", ca, "--fingerprint", "AB"], at),
    ).toBe(1);
    expect(at.printed.at(-1)).toBe("Give --ca or --fingerprint, not both.");
  });

  it("closes the client of a device that refuses, says its hint, and writes nothing", async () => {
    const at = context();
    expect(await run(["import", "fortios", "--host", "refusing", "--token", "secret"], at)).toBe(1);
    expect(at.printed).toEqual(["The token is refused.", "Make a new one."]);
    expect(at.closed()).toBe(1);
    expect(Object.keys(contents(at.folder))).toEqual(["overlay.json"]);
  });

  it("wants a token", async () => {
    const at = context();
    expect(await run(["import", "fortios", "--host", "fw"], at)).toBe(1);
    expect(at.printed).toEqual(["No token: give --token, or set FORTIOS_TOKEN."]);
  });

  it("fails when the overlay names something in vain, and says what was removed", async () => {
    const at = context(emptyFolder({ secrets: [{ reason: "Why.", paths: ["a/b/c"] }] }));
    const first = file(at.folder, "first.json", schema);
    const other = file(at.folder, "other.json", answer("v7.6.7", table("x/y", "name")));
    expect(await run(["import", "fortios", first], at)).toBe(1);
    expect(at.printed).toContain("overlay.json names a/b/c, which is nowhere in the specifications.");
    await run(["import", "fortios", other], at);
    expect(at.printed).toContain("removed cmdb/a.json");
  });

  it("fails on a file that is no schema", async () => {
    const at = context();
    expect(await run(["import", "fortios", "--from", file(at.folder, "x.json", {})], at)).toBe(1);
    expect(at.printed).toEqual(['This is no FortiOS schema: "version" or "results" is missing.']);
  });
});

it("report prints the tables", async () => {
  const at = context();
  await run(["import", "fortios", file(at.folder, "first.json", schema)], at);
  expect(await run(["report"], at)).toBe(0);
  expect(at.printed.at(-1)).toContain("| tables and singletons");
});

it.each([
  [["--help"], 0],
  [[], 1],
  [["import"], 1],
  [["import", "fortimanager"], 1],
  [["report", "x"], 1],
])("%j prints the usage", async (args, code) => {
  const at = context();
  expect(await run(args, at)).toBe(code);
  expect(at.printed[0]).toMatch(/^Usage:/);
});

it("an unknown option is an error", async () => {
  const at = context();
  expect(await run(["report", "--nonsense"], at)).toBe(1);
  expect(at.printed[0]).toMatch(/nonsense/);
});
