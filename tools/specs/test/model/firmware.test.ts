import { expect, it } from "vitest";
import { compareLines, lineOf, sortLines, withFirmware } from "../../src/model/firmware.ts";

it("tells the line of a version", () => {
  expect(lineOf("v7.6.6")).toBe("7.6");
  expect(lineOf("7.10.0")).toBe("7.10");
});

it.each(["7.6", "v7.6.6 build", "latest", ""])("refuses %j as a version", (version) => {
  expect(() => lineOf(version)).toThrow(/not a FortiOS version/);
});

it("sorts lines by number", () => {
  expect(sortLines(["7.10", "8.0", "7.2"])).toEqual(["7.2", "7.10", "8.0"]);
  expect(compareLines("7.4", "7.4")).toBe(0);
});

it("keeps one firmware for each line, the last one", () => {
  const first = withFirmware(new Map(), { version: "7.6.5", tables: [] });
  const both = withFirmware(first, { version: "7.4.1", tables: [] });
  const last = withFirmware(both, { version: "7.6.6", tables: [] });
  expect([...last].map(([line, { version }]) => [line, version])).toEqual([
    ["7.6", "7.6.6"],
    ["7.4", "7.4.1"],
  ]);
});
