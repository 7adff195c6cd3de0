import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { exportTo } from "../../../src/telemetry/node/export-to.ts";
import type { ExportOptions } from "../../../src/telemetry/types.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "fortikit-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const source = { export: (options: ExportOptions) => JSON.stringify(options) };

describe("exportTo", () => {
  it.each([
    ["a.csv", "csv"],
    ["a.JSON", "json"],
    ["a.txt", "text"],
    ["a.log", "text"],
    ["a", "json"],
  ])("%s is %s", async (name, format) => {
    await exportTo(source, join(folder, name), { api: "forticare" });
    expect(JSON.parse(await readFile(join(folder, name), "utf8"))).toEqual({ api: "forticare", format });
    expect((await stat(join(folder, name))).mode & 0o777).toBe(0o600);
  });

  it("replaces a file and leaves nothing else behind", async () => {
    const file = join(folder, "a.csv");
    await writeFile(file, "old", { mode: 0o644 });
    await exportTo(source, file, { format: "json" });
    expect(await readFile(file, "utf8")).toBe('{"format":"json"}');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await readdir(folder)).toEqual(["a.csv"]);
  });

  it("leaves the old file and no other when it fails", async () => {
    await expect(exportTo(source, join(folder, "missing", "a.csv"))).rejects.toThrow("ENOENT");
    await expect(exportTo(source, folder)).rejects.toThrow();
    expect(await readdir(folder)).toEqual([]);
    expect((await stat(folder)).isDirectory()).toBe(true);
  });
});
