import { mkdirSync } from "node:fs";
import { basename, join } from "node:path";
import { listFiles } from "../support/files.ts";
import { runCommand, runPnpm } from "../support/run-command.ts";
import { type Manifest, readManifest, type WorkspacePackage } from "../support/workspace.ts";

/** A packed package, and what is in it. */
export interface Tarball {
  readonly name: string;
  /** Absolute path of the .tgz. */
  readonly file: string;
  /** Absolute path of the folder into which it was unpacked. */
  readonly folder: string;
  readonly manifest: Manifest;
}

/** Unpacks a .tgz beside itself and reads its package.json. */
export async function openTarball(file: string): Promise<Tarball> {
  const folder = file.replace(/\.tgz$/, "");
  mkdirSync(folder, { recursive: true });
  const { code, output } = await runCommand("tar", ["-xzf", file, "-C", folder, "--strip-components=1"], {
    cwd: folder,
  });
  if (code !== 0) throw new Error(`${basename(file)} cannot be unpacked: ${output}`);
  const manifest = readManifest(folder);
  return { name: manifest.name ?? basename(file), file, folder, manifest };
}

/** Packs a package of the workspace as it would be published, into the folder `into`. */
export async function packPackage(one: WorkspacePackage, into: string): Promise<Tarball> {
  const file = join(into, `${one.name.replace(/^@/, "").replace("/", "-")}.tgz`);
  const { code, output } = await runPnpm(["pack", "--out", file], { cwd: one.folder });
  if (code !== 0) throw new Error(`${one.name} cannot be packed: ${output}`);
  return openTarball(file);
}

/** Every file in a tarball. `dist` is what a tarball is made of, so nothing is left out here. */
export function tarballFiles(tarball: Tarball): string[] {
  const dist = join(tarball.folder, "dist");
  return [...listFiles(tarball.folder), ...listFiles(tarball.folder, dist)].sort();
}
