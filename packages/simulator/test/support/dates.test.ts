import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  daysInSpan,
  fromPacificText,
  laterDay,
  pacificDay,
  pacificText,
  parseInput,
  plainText,
} from "../../src/support/dates.ts";

describe("Pacific days", () => {
  it("follows daylight saving time", () => {
    expect(pacificText(Date.parse("2026-11-16T18:00:00Z"))).toBe("2026-11-16T10:00:00");
    expect(pacificText(Date.parse("2026-07-16T18:00:00Z"))).toBe("2026-07-16T11:00:00");
    expect(pacificDay(Date.parse("2026-11-16T07:59:59Z"))).toBe("2026-11-15");
  });

  it("reads back what it writes, except in the hour that does not exist twice", () => {
    fc.assert(
      fc.property(fc.integer({ min: Date.parse("2020-01-01"), max: Date.parse("2035-01-01") }), (ms) => {
        const text = pacificText(ms);
        expect(pacificText(fromPacificText(text))).toBe(text);
      }),
    );
  });
});

describe("parseInput", () => {
  it.each([
    ["2026-11-16", "2026-11-16T08:00:00Z"],
    ["2026-11-16 05:30:00", "2026-11-16T13:30:00Z"],
    ["2026-11-16T05:30", "2026-11-16T13:30:00Z"],
    ["2026-11-16T05:30:00.1234567Z", "2026-11-16T05:30:00Z"],
    ["2035-01-20T10:11:11-8:00", "2035-01-20T18:11:11Z"],
    ["2035-01-20T10:11:11-08:00", "2035-01-20T18:11:11Z"],
    ["2035-01-20T10:11:11+0530", "2035-01-20T04:41:11Z"],
  ])("reads %s", (text, moment) => {
    expect(parseInput(text)).toBe(Date.parse(moment));
  });

  it.each(["", "soon", "2026-02-31", "2026-13-01", "16.11.2026", "2026-11-16T25:00:00"])("refuses %j", (text) => {
    expect(parseInput(text)).toBeUndefined();
  });
});

describe("days and months", () => {
  it("counts both ends of a span", () => {
    expect(daysInSpan("2026-11-01", "2026-11-30")).toBe(30);
    expect(daysInSpan("2026-11-02", "2026-11-01")).toBe(0);
    expect(addDays("2026-02-28", 1)).toBe("2026-03-01");
    expect(laterDay("2026-02-28", "2026-03-01")).toBe("2026-03-01");
  });

  it("writes dates as Asset Management does", () => {
    const ms = Date.parse("2026-11-16T18:05:06.789Z");
    expect(plainText(ms)).toBe("2026-11-16T18:05:06");
    expect(addMonths(ms, 14)).toBe("2028-01-16T00:00:00");
  });
});
