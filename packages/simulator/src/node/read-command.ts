import { parseArgs } from "node:util";
import type { StartOptions } from "./start-simulator.ts";

/** What the command says about itself. */
export const HELP = `fortikit-simulator: FortiCloud OAuth, FortiCare, FortiFlex and FlexVM on this machine

Usage: fortikit-simulator [options]

  --port <n>              port to listen on, 0 for a free one (default 4800)
  --host <name>           address to listen on (default 127.0.0.1)
  --seed <name>           default or empty (default "default")
  --personality <name>    per-client or per-user: one live token per client_id, or per user
  --limits                refuse calls over 100 a minute, 1000 an hour, 10 errors an hour
  --token-lifetime <s>    seconds an access token lives (default 3600)
  --help                  show this text
  --version               show the version

The data is invented. Not affiliated with Fortinet.
`;

/** What the command was told to do. */
export type Command = "help" | "version" | StartOptions;

function wholeNumber(name: string, text: string): number {
  if (!/^\d+$/.test(text)) throw new Error(`--${name} has to be a whole number, not "${text}".`);
  return Number(text);
}

function choice<const Value extends string>(name: string, text: string, values: readonly Value[]): Value {
  const value = values.find((item) => item === text);
  if (value === undefined) throw new Error(`--${name} has to be one of ${values.join(", ")}, not "${text}".`);
  return value;
}

/**
 * Reads the arguments of the command.
 * @throws Error that says which argument is wrong.
 */
export function readCommand(args: readonly string[]): Command {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: "string", default: "4800" },
      host: { type: "string", default: "127.0.0.1" },
      seed: { type: "string", default: "default" },
      personality: { type: "string", default: "per-client" },
      limits: { type: "boolean", default: false },
      "token-lifetime": { type: "string", default: "3600" },
      help: { type: "boolean", default: false },
      version: { type: "boolean", default: false },
    },
  });
  if (values.help) return "help";
  if (values.version) return "version";
  const personality = choice("personality", values.personality, ["per-client", "per-user"]);
  return {
    products: ["forticloud"],
    port: wholeNumber("port", values.port),
    host: values.host,
    seed: choice("seed", values.seed, ["default", "empty"]),
    // A server that people play with for hours needs tokens that do expire.
    clock: "real",
    personality: {
      tokens: personality === "per-user" ? "perUser" : "perClient",
      enforceLimits: values.limits,
      tokenLifetimeMs: wholeNumber("token-lifetime", values["token-lifetime"]) * 1000,
    },
  };
}
