// Runs the examples named on the command line one after the other in this process, each with --live against a
// simulator of its own, or a FortiGate of the testkit, as if that were the real one. Prints a line for each; its exit code is
// the number of failures.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { startSimulator } from "@fortikit/simulator/node";
import { startFortiGate } from "@fortikit-tools/testkit/fortigate";
import { folder } from "./run-example.ts";

/** The values an example asks its reader for, each as the simulator has it. */
function values(file: string): Record<string, string> {
  const text = readFileSync(join(folder, file), "utf8");
  const asked = [...text.matchAll(/target\.value\("(\w+)", "([^"]+)"\)/g)];
  return Object.fromEntries(asked.map(([, name, value]) => [name ?? "", value ?? ""]));
}

const [node = "", script = "", ...files] = process.argv;
const environment = { ...process.env };
const print = console.log;
let failures = 0;

/** What an example runs against, what tells it where that is, and how many requests came there. */
interface Stage extends AsyncDisposable {
  readonly env: Readonly<Record<string, string>>;
  readonly args: readonly string[];
  requests(): number;
}

async function cloud(file: string): Promise<Stage> {
  const sim = await startSimulator({ products: ["forticloud"] });
  const { apiId, password } = sim.forticloud.credentials;
  const credentials = { FORTICLOUD_API_ID: apiId, FORTICLOUD_PASSWORD: password };
  const units = { SERIAL_NUMBERS: "S124FNTF26000301,S124FNTF26000302" };
  return {
    env: { ...credentials, ...units, ...values(file) },
    args: ["--auth-url", sim.url, "--api-url", sim.url],
    requests: () => sim.journal.count(),
    [Symbol.asyncDispose]: () => sim.close(),
  };
}

async function fortigate(): Promise<Stage> {
  const device = await startFortiGate({ tokens: { "live-token": {} } });
  return {
    env: { FORTIOS_HOST: device.url, FORTIOS_TOKEN: "live-token" },
    args: [],
    requests: () => device.requests.length,
    [Symbol.asyncDispose]: () => device.close(),
  };
}

for (const file of files) {
  await using stage = await (file.startsWith("fortios/") ? fortigate() : cloud(file));
  process.env = { ...environment, ...stage.env };
  process.argv = [node, script, "--live", "--write", ...stage.args];
  console.log = () => {};
  try {
    await import(join(folder, file));
    print(`${stage.requests()} requests: ${file}`);
  } catch (error) {
    failures += 1;
    print(`FAILED: ${file}`, error);
  } finally {
    console.log = print;
  }
}
process.exitCode = failures;
