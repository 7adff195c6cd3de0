import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse } from "yaml";
import { relativePath } from "./files.ts";

/** The condition under which a package's exports point at its sources. */
export const SOURCE_CONDITION = "@fortikit/source";

/** What the checks read of a package.json. */
export interface Manifest {
  readonly name?: string;
  readonly version?: string;
  readonly private?: boolean;
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly imports?: Readonly<Record<string, unknown>>;
  readonly bin?: string | Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly publishConfig?: Readonly<Record<string, unknown>>;
}

export interface WorkspacePackage {
  readonly name: string;
  /** Absolute path of its folder. */
  readonly folder: string;
  /** Its folder relative to the root; empty for the root itself. */
  readonly path: string;
  readonly manifest: Manifest;
}

interface WorkspaceFile {
  readonly packages?: readonly string[];
  readonly catalog?: Readonly<Record<string, string>>;
}

export function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
}

function workspaceFile(root: string): WorkspaceFile {
  return parse(readFileSync(join(root, "pnpm-workspace.yaml"), "utf8"));
}

/** The catalog of versions. */
export function readCatalog(root: string): Readonly<Record<string, string>> {
  return workspaceFile(root).catalog ?? {};
}

/** Every package of the workspace, the root first. */
export function workspacePackages(root: string): WorkspacePackage[] {
  const patterns = workspaceFile(root).packages ?? [];
  const manifests = globSync(
    patterns.map((pattern) => `${pattern}/package.json`),
    { cwd: root },
  ).sort();
  return ["package.json", ...manifests].map((path) => {
    const folder = dirname(join(root, path));
    const manifest = readManifest(folder);
    return { name: manifest.name ?? path, folder, path: relativePath(root, folder), manifest };
  });
}

/** The packages that are published: those of `packages/` that are not private. */
export function publicPackages(root: string): WorkspacePackage[] {
  return workspacePackages(root).filter((one) => one.path.startsWith("packages/") && one.manifest.private !== true);
}

/** One path that a user can import, for example `@fortikit/core/node`. */
export interface EntryPoint {
  readonly specifier: string;
  /** The key in `exports`, for example `./node`. */
  readonly subpath: string;
  /** Absolute path of the source file behind it. */
  readonly source: string;
}

/** The entry points of a package, read from the source condition of its exports. */
export function entryPoints(one: WorkspacePackage): EntryPoint[] {
  return Object.entries(one.manifest.exports ?? {}).flatMap(([subpath, target]) => {
    if (typeof target !== "object" || target === null || !(SOURCE_CONDITION in target)) return [];
    const source = target[SOURCE_CONDITION];
    if (typeof source !== "string") return [];
    return [{ specifier: one.name + subpath.slice(1), subpath, source: join(one.folder, source) }];
  });
}

/** Entry points whose source file is not there. */
export function missingSources(entries: readonly EntryPoint[]): EntryPoint[] {
  return entries.filter((entry) => !existsSync(entry.source));
}
