import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

interface Difference {
  readonly file: string;
  readonly kind: "missing" | "changed" | "stale";
}

async function listFiles(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true, recursive: true }).catch(
    (error: unknown) => {
      if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
      throw error;
    },
  );
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return files.map((file) => file.slice(join(root, "/").length).replaceAll("\\", "/")).sort();
}

/** What on the disk is not as it would be generated. */
export async function compare(
  root: string,
  folders: readonly string[],
  outputs: ReadonlyMap<string, string>,
): Promise<Difference[]> {
  const differences: Difference[] = [];
  for (const [file, content] of outputs) {
    const found = await readFile(join(root, file), "utf8").catch(() => undefined);
    if (found !== content) differences.push({ file, kind: found === undefined ? "missing" : "changed" });
  }
  for (const folder of folders) {
    for (const file of await listFiles(root, folder)) if (!outputs.has(file)) differences.push({ file, kind: "stale" });
  }
  return differences;
}

/** Writes what is missing or changed and removes what is no longer made. */
export async function apply(
  root: string,
  outputs: ReadonlyMap<string, string>,
  differences: readonly Difference[],
): Promise<void> {
  for (const { file, kind } of differences) {
    const path = join(root, file);
    if (kind === "stale") {
      await rm(path);
      continue;
    }
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, outputs.get(file) ?? "");
  }
}
