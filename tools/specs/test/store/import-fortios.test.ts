import { cpSync, mkdirSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { readCmdb } from "../../src/cmdb/read-cmdb.ts";
import { importFortiOS } from "../../src/store/import-fortios.ts";
import { readDocuments, readJson } from "../../src/store/spec-folder.ts";
import { answer, contents, emptyFolder, option, singleton, table, value } from "../fixture.ts";

const committed = resolve(import.meta.dirname, "../../../../specs/fortios");

const older = answer("v7.4.12", table("a/b", "name", option("x", ["p", "q"])), singleton("gone/soon"));
const newer = answer(
  "v7.6.6",
  table("a/b", "name", option("x", ["q", "r"]), value("y", "integer")),
  table("c.d/e", "id"),
);
const list = {
  version: "v7.6.5",
  common_params: [],
  envelope: {},
  endpoints: [{ path: "a/b", method: "GET", kind: "read", params: [], response: null, sources: ["hfortix"] }],
};

describe("importFortiOS", () => {
  it("writes one document for each group", () => {
    const folder = emptyFolder();
    const result = importFortiOS(folder, { schemas: [older, newer], lists: { monitor: list } });
    expect(result).toEqual({
      written: ["cmdb/a.json", "cmdb/c.json", "cmdb/gone.json", "monitor/a.json"],
      removed: [],
      versions: { "7.4": "7.4.12", "7.6": "7.6.6" },
      unused: [],
    });
  });

  it("writes the same bytes in every order, at once, one by one, and again", () => {
    const [one, two, three] = [emptyFolder(), emptyFolder(), emptyFolder()];
    importFortiOS(one, { schemas: [older, newer], lists: { monitor: list } });
    importFortiOS(two, { schemas: [newer, older], lists: { monitor: list } });
    importFortiOS(three, { schemas: [newer], lists: {} });
    importFortiOS(three, { schemas: [], lists: { monitor: list } });
    importFortiOS(three, { schemas: [older], lists: {} });
    expect(contents(two)).toEqual(contents(one));
    expect(contents(three)).toEqual(contents(one));
    expect(importFortiOS(one, { schemas: [older], lists: {} })).toMatchObject({ written: [], removed: [] });
  });

  it("removes the document of a group that no firmware has any more, and nothing else", () => {
    const folder = emptyFolder();
    importFortiOS(folder, { schemas: [older], lists: { monitor: list } });
    const result = importFortiOS(folder, { schemas: [{ ...newer, version: "v7.4.13" }], lists: {} });
    expect(result.removed).toEqual(["cmdb/gone.json"]);
    expect(Object.keys(contents(folder))).toContain("monitor/a.json");
  });

  it("leaves files alone that are right already", () => {
    const folder = emptyFolder();
    importFortiOS(folder, { schemas: [older], lists: {} });
    const before = statSync(join(folder, "cmdb/a.json")).mtimeMs;
    importFortiOS(folder, { schemas: [older], lists: {} });
    expect(statSync(join(folder, "cmdb/a.json")).mtimeMs).toBe(before);
  });

  it("applies the overlay anew without any input, and names what it has in vain", () => {
    const folder = emptyFolder();
    importFortiOS(folder, { schemas: [older], lists: { monitor: list } });
    const overlay = {
      readOnly: [{ reason: "Why.", paths: ["a/b", "a/missing"] }],
      notes: [{ endpoint: "GET monitor/a/b", note: "A note." }],
    };
    writeFileSync(join(folder, "overlay.json"), JSON.stringify(overlay));
    const result = importFortiOS(folder, { schemas: [], lists: {} });
    expect(result).toMatchObject({ written: ["cmdb/a.json", "monitor/a.json"], unused: ["a/missing"] });
    expect(contents(folder)["cmdb/a.json"]).toContain('"x-fortios-reason": "Why."');
    expect(contents(folder)["monitor/a.json"]).toContain('"x-fortios-note": "A note."');
  });

  it("names a file that is not JSON", () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, "cmdb"));
    writeFileSync(join(folder, "cmdb/a.json"), "{");
    expect(() => importFortiOS(folder, { schemas: [], lists: {} })).toThrow(/a\.json is not JSON/);
  });
});

describe("the committed specifications", { timeout: 120_000 }, () => {
  function copy(): string {
    const folder = emptyFolder();
    cpSync(committed, folder, { recursive: true });
    return folder;
  }

  it("are what the importer writes, and every entry of the overlay is of use", () => {
    expect(importFortiOS(copy(), { schemas: [], lists: {} })).toMatchObject({ written: [], removed: [], unused: [] });
  });

  it("stay the same bytes when one of their firmwares is imported on top of them", () => {
    const firmware = readCmdb(readDocuments(committed, "cmdb").values()).get("7.4");
    const again = { version: `v${firmware?.version}`, results: firmware?.tables };
    expect(importFortiOS(copy(), { schemas: [again], lists: {} })).toMatchObject({ written: [], removed: [] });
  });

  it("come out the same when all firmwares are imported into an empty folder", () => {
    const firmwares = [...readCmdb(readDocuments(committed, "cmdb").values()).values()].reverse();
    const folder = emptyFolder(readJson(join(committed, "overlay.json")));
    importFortiOS(folder, {
      schemas: firmwares.map(({ version, tables }) => ({ version: `v${version}`, results: tables })),
      lists: {},
    });
    const cmdb = (files: Record<string, string>) => Object.entries(files).filter(([path]) => path.startsWith("cmdb/"));
    // Compared as wholes: the difference of texts of this size would take minutes to print.
    expect(JSON.stringify(cmdb(contents(folder))) === JSON.stringify(cmdb(contents(committed)))).toBe(true);
  });
});
