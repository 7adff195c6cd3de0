import { describe, expect, it } from "vitest";
import { readCommand } from "../../src/node/read-command.ts";

describe("readCommand", () => {
  it("has a default for everything", () => {
    expect(readCommand([])).toEqual({
      products: ["forticloud"],
      port: 4800,
      host: "127.0.0.1",
      seed: "default",
      clock: "real",
      personality: { tokens: "perClient", enforceLimits: false, tokenLifetimeMs: 3_600_000 },
    });
  });

  it("reads every option", () => {
    const args = "--port 1 --host ::1 --seed empty --personality per-user --limits --token-lifetime 9".split(" ");
    expect(readCommand(args)).toMatchObject({
      port: 1,
      host: "::1",
      seed: "empty",
      personality: { tokens: "perUser", enforceLimits: true, tokenLifetimeMs: 9000 },
    });
    expect(readCommand(["--help", "--version"])).toBe("help");
    expect(readCommand(["--version"])).toBe("version");
  });

  it.each([
    [["--port", "x"], "--port has to be a whole number"],
    [["--token-lifetime", "-1"], "--token-lifetime"],
    [["--seed", "full"], "--seed has to be one of default, empty"],
    [["--personality", "odd"], "--personality has to be one of per-client, per-user"],
    [["--what"], "--what"],
    [["word"], "word"],
  ])("refuses %j", (args, message) => {
    expect(() => readCommand(args)).toThrow(message);
  });
});
