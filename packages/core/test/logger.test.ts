import { describe, expect, it, vi } from "vitest";
import { type LogLevel, levelled } from "../src/logger.ts";

const names = ["debug", "info", "warn", "error"] as const;

function told(level: LogLevel | undefined): string[] {
  const lines: string[] = [];
  const at = (name: string) => (data: object, message: string) =>
    lines.push(`${name} ${message} ${JSON.stringify(data)}`);
  const logger = levelled({ debug: at("debug"), info: at("info"), warn: at("warn"), error: at("error") }, level);
  for (const name of names) logger[name]({ n: 1 }, "said");
  return lines.map((line) => line.replace(' said {"n":1}', ""));
}

describe("levelled", () => {
  it.each<[LogLevel | undefined, readonly string[]]>([
    ["debug", names],
    ["info", names.slice(1)],
    [undefined, names.slice(1)],
    ["warn", names.slice(2)],
    ["error", names.slice(3)],
    ["silent", []],
  ])("passes on what is at %s or above", (level, expected) => expect(told(level)).toEqual(expected));

  it("is silent without a logger", () => {
    const logger = levelled(undefined, "debug");
    for (const name of names) expect(() => logger[name]({}, "said")).not.toThrow();
  });

  it("keeps the logger's own this", () => {
    class Lines {
      lines: string[] = [];
      info(_data: object, message: string): void {
        this.lines.push(message);
      }
      debug(): void {}
      warn(): void {}
      error(): void {}
    }
    const lines = new Lines();
    levelled(lines).info({}, "said");
    expect(lines.lines).toEqual(["said"]);
  });

  it("never throws into a call", () => {
    const broken = vi.fn(() => {
      throw new Error("disk full");
    });
    const logger = levelled({ debug: broken, info: broken, warn: broken, error: broken }, "debug");
    for (const name of names) expect(() => logger[name]({}, "said")).not.toThrow();
    expect(broken).toHaveBeenCalledTimes(4);
  });
});
