#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { HELP, readCommand } from "./node/read-command.ts";
import type { RunningSimulator } from "./node/start-simulator.ts";
import { startSimulator } from "./node/start-simulator.ts";

function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  return String((manifest as { version: unknown }).version);
}

function welcome({ url, forticloud }: RunningSimulator): string {
  return `fortikit-simulator listens on ${url} (stop with Ctrl+C)

  token service   ${url}/api/v1/oauth/token/
  FortiCare V3    ${url}/ES/api/registration/v3
  FortiFlex v2    ${url}/ES/api/fortiflex/v2
  FlexVM v1       ${url}/ES/api/flexvm/v1

export FORTICLOUD_API_ID=${forticloud.credentials.apiId}
export FORTICLOUD_PASSWORD=${forticloud.credentials.password}
# new CloudSession({ authUrl: "${url}", apiUrl: "${url}" })
`;
}

try {
  const command = readCommand(process.argv.slice(2));
  if (command === "help") process.stdout.write(HELP);
  else if (command === "version") process.stdout.write(`${version()}\n`);
  else {
    const simulator = await startSimulator(command);
    const stop = () => void simulator.close();
    process.once("SIGINT", stop);
    process.once("SIGTERM", stop);
    process.stdout.write(welcome(simulator));
  }
} catch (error) {
  process.stderr.write(`fortikit-simulator: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
