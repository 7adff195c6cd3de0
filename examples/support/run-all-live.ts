// Runs the examples named on the command line one after the other in this process, each with --live against a
// simulator of its own, as if that were the real cloud. Prints a line for each; its exit code is the number of failures.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { startSimulator } from "@fortikit/simulator/node";
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
for (const file of files) {
  await using sim = await startSimulator({ products: ["forticloud"] });
  const { apiId, password } = sim.forticloud.credentials;
  const credentials = { FORTICLOUD_API_ID: apiId, FORTICLOUD_PASSWORD: password };
  const units = { SERIAL_NUMBERS: "S124FNTF26000301,S124FNTF26000302" };
  process.env = { ...environment, ...credentials, ...units, ...values(file) };
  process.argv = [node, script, "--live", "--write", "--auth-url", sim.url, "--api-url", sim.url];
  console.log = () => {};
  try {
    await import(join(folder, file));
    print(`${sim.journal.count()} requests: ${file}`);
  } catch (error) {
    failures += 1;
    print(`FAILED: ${file}`, error);
  } finally {
    console.log = print;
  }
}
process.exitCode = failures;
