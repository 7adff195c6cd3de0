import { readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** Folders that hold what was installed, built or measured, never what was written. */
const NOT_OURS = new Set(["node_modules", "dist", "coverage", ".turbo", ".git"]);

/** A path as it is written in messages and globs: relative to the root, with forward slashes. */
export function relativePath(root: string, path: string): string {
  return relative(root, path).split(sep).join("/");
}

/** All written files below a folder, as sorted paths relative to `root`; links are not followed. */
export function listFiles(root: string, folder: string = root): string[] {
  const files: string[] = [];
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !NOT_OURS.has(entry.name)) files.push(...listFiles(root, path));
    else if (entry.isFile()) files.push(relativePath(root, path));
  }
  return files.sort();
}

/** 1-based line of an offset. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}
