import { randomUUID } from "node:crypto";
import { type FileHandle, link, lstat, open, rename, unlink } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { InputError } from "@fortikit/core";
import type { DownloadedFile } from "../endpoint/downloaded-file.ts";

/** How a file is saved. */
export interface SaveOptions {
  /** True replaces a file that is there. @default false */
  readonly overwrite?: boolean | undefined;
  /** Mode of the file. The default keeps it to its owner: backups hold secrets. @default 0o600 */
  readonly mode?: number | undefined;
}

/** What was saved. */
export interface SavedFile {
  /** Absolute path. */
  readonly path: string;
  /** Size in bytes. */
  readonly size: number;
}

/**
 * Saves a file as it comes, without holding it in memory: `await saveTo(await fgt.monitor.system.backup(), "fw.conf")`. It
 * has its name only once it is complete and on the disk; after a failure nothing is left of it.
 *
 * @throws InputError when there is a file of that name, and the download is left as it is
 */
export async function saveTo(file: DownloadedFile, path: string, options: SaveOptions = {}): Promise<SavedFile> {
  const { overwrite = false, mode = 0o600 } = options;
  const target = resolve(path);
  if (file.used) throw new InputError("saveTo: the file was read already.", { field: "file" });
  if (!overwrite && (await exists(target))) throw alreadyThere(target);
  const part = join(dirname(target), `.${basename(target)}.${randomUUID()}.part`);
  const handle = await open(part, "wx", mode);
  try {
    const size = await write(file, handle);
    if (overwrite) await rename(part, target);
    else await publish(part, target);
    return { path: target, size };
  } catch (error) {
    await unlink(part).catch(() => undefined);
    throw error;
  }
}

async function write(file: DownloadedFile, handle: FileHandle): Promise<number> {
  let size = 0;
  try {
    for await (const chunk of file.stream) {
      // One call may write less than all.
      await handle.writeFile(chunk);
      size += chunk.length;
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
  return size;
}

/** A link refuses, unlike a renaming, when somebody else made the file meanwhile. */
async function publish(part: string, target: string): Promise<void> {
  try {
    await link(part, target);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") throw alreadyThere(target);
    // File systems without links.
    if (code !== "EPERM" && code !== "ENOTSUP" && code !== "ENOSYS") throw error;
    if (await exists(target)) throw alreadyThere(target);
    return rename(part, target);
  }
  await unlink(part);
}

async function exists(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return false;
    throw error;
  }
}

function alreadyThere(path: string): InputError {
  return new InputError(`saveTo: ${path} exists already.`, {
    field: "path",
    hint: "overwrite: true replaces it; the download is still to be read.",
  });
}
