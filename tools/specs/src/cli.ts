import { resolve } from "node:path";
import { run } from "./run.ts";

process.exitCode = await run(process.argv.slice(2), {
  folder: resolve(import.meta.dirname, "../../../specs/fortios"),
  env: process.env,
  print: (line) => console.log(line),
  // Loaded here and not above: report and files need no client.
  connect: async (options) => new (await import("@fortikit/fortios")).FortiOS(options),
});
