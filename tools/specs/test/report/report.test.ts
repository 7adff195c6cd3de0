import { resolve } from "node:path";
import { expect, it } from "vitest";
import { readCmdb } from "../../src/cmdb/read-cmdb.ts";
import { TREES } from "../../src/endpoints/endpoint-list.ts";
import { countCmdb } from "../../src/report/count-cmdb.ts";
import { countEndpoints } from "../../src/report/count-endpoints.ts";
import { report } from "../../src/report/report.ts";
import { readDocuments } from "../../src/store/spec-folder.ts";

const folder = resolve(import.meta.dirname, "../../../../specs/fortios");

// Counted apart from this code, when the facts were gathered: what the specifications hold is what was found then.
it("the configuration of each firmware is complete", { timeout: 60_000 }, () => {
  const firmwares = readCmdb(readDocuments(folder, "cmdb").values());
  const counts = [...firmwares.values()].map((firmware) => [firmware.version, Object.values(countCmdb(firmware))]);
  expect(Object.fromEntries(counts)).toEqual({
    "7.2.13": [557, 373, 184, 11055, 873, 163, 4801, 15731, 2954, 2052, 52, 312, 1273, 1625, 5, 36],
    "7.4.12": [577, 392, 185, 12015, 950, 174, 5208, 16943, 3253, 2259, 54, 325, 1401, 1770, 5, 62],
    "7.6.6": [609, 419, 190, 13068, 1023, 182, 5667, 18869, 3523, 2497, 10716, 364, 1544, 1921, 4, 27],
    "8.0.0": [628, 433, 195, 14296, 1104, 199, 6299, 20775, 3751, 2688, 10599, 360, 1512, 1885, 25, 1627],
  });
});

it("monitor, log and service are complete", () => {
  const counts = TREES.map((tree) => [tree, Object.values(countEndpoints(readDocuments(folder, tree)))]);
  expect(Object.fromEntries(counts)).toEqual({
    monitor: [581, 356, 225, 340, 197, 21, 23, 245, 336, 57, 176, 12, 91],
    log: [286, 285, 1, 145, 1, 0, 140, 132, 154, 132, 0, 0, 0],
    service: [11, 7, 4, 7, 3, 0, 1, 8, 3, 0, 6, 2, 0],
  });
});

it("the report has a column for each line and tree", { timeout: 60_000 }, () => {
  const lines = report(folder).split("\n");
  expect(lines).toContain("|                               | 7.2.13 | 7.4.12 | 7.6.6 | 8.0.0 |");
  expect(lines).toContain("| tables and singletons         |    557 |    577 |   609 |   628 |");
  expect(lines).toContain("|                         | monitor | log | service |");
  expect(lines).toContain("| unknown answers         |     336 | 154 |       3 |");
});
