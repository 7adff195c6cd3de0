import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { generate } from "../src/generate.ts";
import { run } from "../src/run.ts";
import { specsFolder } from "./fixture.ts";

async function runIn(root: string, ...args: string[]) {
  const lines: string[] = [];
  const code = await run(args, { root, print: (line) => lines.push(line) });
  return { code, lines };
}

describe("the generate command", () => {
  it("writes every file, and then finds nothing to do", async () => {
    const root = await specsFolder();
    const outputs = await generate(root);
    expect((await runIn(root)).code).toBe(0);
    for (const [file, content] of outputs) expect(await readFile(join(root, file), "utf8")).toBe(content);
    expect(await runIn(root, "--check")).toEqual({
      code: 0,
      lines: [`${outputs.size} generated files are up to date.`],
    });
  });

  it("makes the same bytes from the same specs", async () => {
    const [first, second] = await Promise.all([specsFolder(), specsFolder()]);
    expect([...(await generate(first))]).toEqual([...(await generate(second))]);
  });

  it("tells changed, missing and stale files with --check, and writes nothing", async () => {
    const root = await specsFolder();
    await runIn(root);
    const folder = join(root, "packages/fortiflex/src/generated");
    await writeFile(join(folder, "products.ts"), "// edited by hand\n");
    await writeFile(join(folder, "old.ts"), "");
    const { code, lines } = await runIn(root, "--check");
    expect(code).toBe(1);
    expect(lines.slice(0, -1)).toEqual([
      "changed packages/fortiflex/src/generated/products.ts",
      "stale   packages/fortiflex/src/generated/old.ts",
    ]);
    expect(await readFile(join(folder, "products.ts"), "utf8")).toBe("// edited by hand\n");
  });

  it("removes what it no longer makes and mends what was edited", async () => {
    const root = await specsFolder();
    await runIn(root);
    const stale = join(root, "specs/postman/old.postman_collection.json");
    await writeFile(stale, "{}");
    await writeFile(join(root, "packages/simulator/src/generated/cloud.ts"), "");
    expect((await runIn(root)).lines.at(-1)).toMatch(/ 2 written or removed\.$/);
    await expect(readFile(stale)).rejects.toThrow("ENOENT");
    expect((await runIn(root, "--check")).code).toBe(0);
  });

  it("tells file and JSON path of a mistake in a spec, and writes nothing", async () => {
    const root = await specsFolder();
    const file = join(root, "specs/forticare/v3.yaml");
    const text = await readFile(file, "utf8");
    await writeFile(file, text.replace("operationId: folders.list", "operationId: folders.show"));
    expect(await runIn(root)).toEqual({
      code: 1,
      lines: [
        "specs/forticare/v3.yaml#/paths/~1folders~1list/post/requestBody/content/application~1json/schema: expected a reference to FoldersShowRequest",
      ],
    });
    await expect(readFile(join(root, "packages/forticare/src/generated/schemas.ts"))).rejects.toThrow("ENOENT");
  });

  it("refuses an option it does not know", async () => {
    await expect(runIn("/", "--chek")).rejects.toThrow("--chek");
  });
});
