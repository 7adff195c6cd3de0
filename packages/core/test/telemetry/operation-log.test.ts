import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ConfigError, InputError } from "../../src/errors/before-sending.ts";
import { REDACTED, Secrets } from "../../src/redact/secrets.ts";
import { OperationLog } from "../../src/telemetry/operation-log.ts";
import type { OperationRecord } from "../../src/telemetry/types.ts";

const record: OperationRecord = {
  timestamp: "2026-11-21T10:00:00.000Z",
  method: "POST",
  api: "forticare",
  operation: "products.register",
  path: "/products/register",
  data: { serialNumber: "FGT60F", cloudKey: "80X4LSN3" },
  status: 200,
  durationMs: 120,
  sent: true,
  write: true,
  error: undefined,
};
const read: OperationRecord = {
  ...record,
  method: "GET",
  api: "fortiflex",
  operation: "programs.list",
  path: "/programs",
  data: undefined,
  write: false,
};

function logOf(...records: OperationRecord[]): OperationLog {
  const log = new OperationLog({ enabled: true, secrets: new Secrets() });
  for (const one of records) log.add(one);
  return log;
}

/** A small CSV reader: cells by line. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = "", end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === "\r\n") rows.push([]);
    if (end === "") break;
  }
  return rows.slice(0, -1);
}

describe("OperationLog", () => {
  it("names the option when it is off", () => {
    const log = new OperationLog({ enabled: false, secrets: new Secrets() });
    log.add(record);
    for (const use of [() => log.operations(), () => log.writes(), () => log.export({})]) {
      expect(use).toThrow(ConfigError);
      expect(use).toThrow("trackOperations: true");
    }
  });

  it("keeps records redacted, and the latest of too many", () => {
    const secrets = new Secrets();
    secrets.add("known-secret");
    const log = new OperationLog({ enabled: true, limit: 3, secrets });
    for (let index = 0; index < 20; index += 1) log.add({ ...record, path: `/known-secret/${index}` });
    expect(log.operations().map(({ path }) => path)).toEqual([17, 18, 19].map((index) => `/${REDACTED}/${index}`));
    expect(log.operations()[0]?.data).toEqual({ serialNumber: "FGT60F", cloudKey: REDACTED });
    expect(log.writes()).toHaveLength(3);
    expect(logOf(read, record).writes()).toEqual([expect.objectContaining({ method: "POST" })]);
  });

  it("selects by method, API and time", () => {
    const later = { ...record, timestamp: "2026-11-21T11:00:00.000Z", method: "PUT" };
    const log = logOf(record, read, later);
    const count = (options: Parameters<OperationLog["export"]>[0]): number => JSON.parse(log.export(options)).length;
    expect(count({})).toBe(3);
    expect(count({ methods: ["post", "PUT"] })).toBe(2);
    expect(count({ api: "fortiflex" })).toBe(1);
    expect(count({ operation: "programs." })).toBe(1);
    expect(count({ operation: "points." })).toBe(0);
    expect(count({ since: "2026-11-21T11:00:00Z" })).toBe(1);
    expect(count({ until: new Date("2026-11-21T11:00:00Z") })).toBe(2);
    expect(() => log.export({ since: "yesterday" })).toThrow(InputError);
    expect(() => log.export({ format: "xml" as "csv" })).toThrow("xml");
  });

  it("writes CSV that spreadsheets read and do not run", () => {
    const log = logOf(
      { ...record, operation: "=HYPERLINK(1)", path: 'a,"b"\r\nc', status: undefined, error: "@x" },
      read,
    );
    expect(log.export({ format: "csv" })).toBe(
      [
        "timestamp,method,api,operation,path,status,durationMs,sent,write,error,data",
        `2026-11-21T10:00:00.000Z,POST,forticare,'=HYPERLINK(1),"a,""b""\r\nc",,120,true,true,'@x,"{""serialNumber"":""FGT60F"",""cloudKey"":""${REDACTED}""}"`,
        "2026-11-21T10:00:00.000Z,GET,fortiflex,programs.list,/programs,200,120,true,false,,",
        "",
      ].join("\r\n"),
    );
    expect(logOf().export({ format: "csv" })).toBe(
      "timestamp,method,api,operation,path,status,durationMs,sent,write,error,data\r\n",
    );
  });

  it("keeps apart in CSV a formula and the text that looks like a defused one", () => {
    const cellOf = (operation: string) =>
      readCsv(logOf({ ...record, operation }, read).export({ format: "csv" }))[1]?.[3];
    expect(cellOf("+1")).toBe("'+1");
    expect(cellOf("'+1")).toBe("''+1");
  });

  it("writes CSV from which every text comes back, and no cell is a formula", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string(), fc.jsonValue(), (operation, path, data) => {
        const log = new OperationLog({ enabled: true, secrets: new Secrets() });
        log.add({ ...record, operation, path, data });
        const [kept] = log.operations();
        const cells = readCsv(log.export({ format: "csv" }))[1] ?? [];
        expect(cells).toHaveLength(11);
        const [, , , readOperation = "", readPath = ""] = cells;
        expect(readOperation.replace(/^'(?=['=+\-@\t\r\n])/, "")).toBe(operation);
        expect(readPath.replace(/^'(?=['=+\-@\t\r\n])/, "")).toBe(kept?.path);
        expect(JSON.parse(cells[10] ?? "")).toEqual(JSON.parse(JSON.stringify(kept?.data)));
        for (const cell of [readOperation, readPath]) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
      }),
    );
  });

  it("writes aligned lines", () => {
    const log = logOf(record, { ...read, status: undefined, sent: false, path: "/a\nb", error: "network" });
    expect(log.export({ format: "text" })).toBe(
      `2026-11-21T10:00:00.000Z  POST  200  120 ms  forticare  products.register  /products/register  {"serialNumber":"FGT60F","cloudKey":"${REDACTED}"}\n` +
        "2026-11-21T10:00:00.000Z  GET   -    120 ms  fortiflex  programs.list      /a b                not sent network\n",
    );
    expect(logOf().export({ format: "text" })).toBe("");
  });
});
