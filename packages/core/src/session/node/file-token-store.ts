import { randomUUID } from "node:crypto";
import { chmod, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import type { StoredToken, TokenStore } from "../token-store.ts";
import { withFileLock } from "./file-lock.ts";

/**
 * Keeps tokens in a JSON file with mode 0600, so that the next process need not log in. Writes are atomic (a new file that
 * is renamed over the old one); a file that is missing or holds rubbish counts as empty. Processes that share the file log
 * in one after the other, by a lock file beside it, and use what the first one got; a lock that a crash left behind is
 * taken over after ten seconds.
 *
 * @param path the file, made with its folder when it is missing
 */
export function fileTokenStore(path: string): TokenStore {
  const file = resolve(path);
  const inTurn = oneByOne();
  const exchange = oneByOne();
  const change = (edit: (tokens: Map<string, StoredToken>) => void): Promise<void> =>
    inTurn(async () => {
      const tokens = await read(file);
      edit(tokens);
      await write(file, tokens);
    });
  return {
    get: (key) => inTurn(async () => (await read(file)).get(key)),
    set: (key, token) => change((tokens) => tokens.set(key, token)),
    delete: (key) => change((tokens) => tokens.delete(key)),
    clear: () => inTurn(() => rm(file, { force: true })),
    // Within the process there is no need to look at the lock file again and again.
    lock: (_key, task) => exchange(() => withFileLock(`${file}.lock`, task)),
  };
}

/** Runs tasks one after the other, in the order they came. */
function oneByOne(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const next = last.then(task, task);
    last = next.catch(() => undefined);
    return next;
  };
}

async function read(file: string): Promise<Map<string, StoredToken>> {
  try {
    const content: unknown = JSON.parse(await readFile(file, "utf8"));
    return new Map(
      typeof content === "object" && content !== null ? (Object.entries(content) as [string, StoredToken][]) : [],
    );
  } catch (error) {
    const { code } = error as { code?: unknown };
    if (code === "ENOENT" || error instanceof SyntaxError) return new Map();
    throw error;
  }
}

async function write(file: string, tokens: ReadonlyMap<string, StoredToken>): Promise<void> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const draft = `${file}.${randomUUID()}.tmp`;
  try {
    await writeFile(draft, `${JSON.stringify(Object.fromEntries(tokens))}\n`, { mode: 0o600, flush: true });
    await chmod(draft, 0o600);
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
