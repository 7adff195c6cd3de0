// Runs every example as a reader does: in a Node process of its own, against the simulator; then all of them with --live.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { startSimulator } from "@fortikit/simulator/node";
import { describe, expect, it } from "vitest";
import { expected } from "./support/expected-output.ts";
import { folder, run } from "./support/run-example.ts";

const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => /^(?!support|node_modules).+\/.+\.ts$/.test(file) && !file.endsWith(".test.ts"))
  .sort();

/** What no output may show. */
async function secrets(): Promise<string[]> {
  await using sim = await startSimulator({ products: ["forticloud"] });
  const { credentials, entitlements, stock, assets } = sim.forticloud;
  const found = [credentials.password, ...entitlements.map(({ token }) => token)];
  found.push(...stock.map(({ cloudKey }) => cloudKey ?? ""));
  found.push(...assets.map(({ licenseFile }) => licenseFile?.split("\n")[1] ?? ""));
  return found.filter((secret) => secret !== "");
}

it("has expected output for every example, and an example for every expectation", () => {
  expect(files).toEqual(Object.keys(expected).sort());
});

describe.concurrent("against the simulator", { timeout: 60_000 }, () => {
  it.for(files)("%s", async (file, { expect }) => {
    const { code, output } = await run(file);
    expect({ code, output }).toEqual({ code: 0, output: expect.any(String) });
    for (const part of expected[file] ?? []) expect(output).toMatch(part);
    for (const secret of await secrets()) expect(output).not.toContain(secret);
  });
});

/** Account and folder of a listed unit are told since; the document does not show them. */
function since(this: unknown, key: string, value: unknown): unknown {
  const listed = typeof this === "object" && this !== null && "productModel" in this && this.productModel !== null;
  return listed && ["accountId", "folderId", "folderPath"].includes(key) ? undefined : value;
}

describe.concurrent("the answers of the documents", { timeout: 60_000 }, () => {
  it.for(["products-by-serial-number", "contract-by-number", "failed-registration"])("%s", async (name, { expect }) => {
    const { stdout } = await run(`forticare/${name}.ts`);
    const blank = (text: string) =>
      name === "contract-by-number"
        ? text
        : text.replace(/"contractNumber": ".+"/g, '"contractNumber": "<contractNumber>"');
    const answer = readFileSync(join(folder, `forticare/answers/${name}.json`), "utf8");
    expect(JSON.parse(blank(stdout), since)).toEqual(JSON.parse(answer));
  });
});

describe("with --live, where cloud and device are others somewhere", { timeout: 60_000 }, () => {
  it("runs every example", async () => {
    // Of FortiOS those that do not ask for a device of their own making.
    const isLive = /^await using target = await (openTarget|openFortiGate\((\{ writes: true \})?\))/m;
    const live = files.filter((file) => isLive.test(readFileSync(join(folder, file), "utf8")));
    const { code, output } = await run("support/run-all-live.ts", live);
    expect({ code, output }).toEqual({ code: 0, output: expect.any(String) });
    for (const file of live) expect(output).toMatch(new RegExp(`^[1-9]\\d* requests: ${file}$`, "m"));
  });

  it("refuses to change an account without --write", async () => {
    const env = { FORTICLOUD_API_ID: "id", FORTICLOUD_PASSWORD: "password" };
    const { code, output } = await run("forticare/folders.ts", ["--live"], env);
    expect({ code, output }).toEqual({ code: 2, output: expect.stringContaining("Add --write") });
  });

  it("says which value of the account is missing", async () => {
    const env = { FORTICLOUD_API_ID: "id", FORTICLOUD_PASSWORD: "password", SERIAL_NUMBER: undefined };
    const { code, output } = await run("forticare/product-details.ts", ["--live"], env);
    expect({ code, output }).toEqual({ code: 2, output: "Set SERIAL_NUMBER to a value of your account.\n" });
  });
});
