import { mkdir, open, rm, stat, utimes } from "node:fs/promises";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** A lock whose process has not touched it for so long, in milliseconds, was left behind by a crash. */
const staleAfter = 10_000;

/** How often a waiting process looks again, in milliseconds. */
const lookEvery = 50;

/** Runs the task while no other process holds the lock file. The holder touches the file as long as the task runs. */
export async function withFileLock<T>(lock: string, task: () => Promise<T>): Promise<T> {
  await mkdir(dirname(lock), { recursive: true, mode: 0o700 });
  while (!(await take(lock))) {
    if (await isStale(lock)) await rm(lock, { force: true });
    else await sleep(lookEvery);
  }
  const touch = setInterval(() => void utimes(lock, new Date(), new Date()).catch(() => undefined), staleAfter / 4);
  touch.unref();
  try {
    return await task();
  } finally {
    clearInterval(touch);
    await rm(lock, { force: true });
  }
}

async function take(lock: string): Promise<boolean> {
  try {
    await (await open(lock, "wx", 0o600)).close();
    return true;
  } catch (error) {
    if ((error as { code?: unknown }).code === "EEXIST") return false;
    throw error;
  }
}

async function isStale(lock: string): Promise<boolean> {
  try {
    return Date.now() - (await stat(lock)).mtimeMs > staleAfter;
  } catch {
    // It was given back meanwhile.
    return false;
  }
}
