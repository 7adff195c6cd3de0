import { mkdtemp, readdir, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startSimulator } from "@fortikit/simulator/node";
import { runChild } from "@fortikit-tools/testkit";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { CloudSession } from "../../../src/index.ts";
import { withFileLock } from "../../../src/session/node/file-lock.ts";
import { fileTokenStore } from "../../../src/session/node/file-token-store.ts";

let folder = "";
let lock = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "fortikit-lock-"));
  lock = join(folder, "tokens.json.lock");
});
afterEach(async () => {
  vi.useRealTimers();
  await rm(folder, { recursive: true, force: true });
});

describe("withFileLock", () => {
  it("lets one task run at a time, and leaves nothing behind", async () => {
    let running = 0;
    let most = 0;
    const task = async (): Promise<void> => {
      running += 1;
      most = Math.max(most, running);
      expect((await stat(lock)).mode & 0o777).toBe(0o600);
      running -= 1;
    };
    await Promise.all(Array.from({ length: 8 }, () => withFileLock(lock, task)));
    expect(most).toBe(1);
    expect(await readdir(folder)).toEqual([]);
  });

  it("is given back when the task fails", async () => {
    const failing = withFileLock(lock, async () => {
      throw new Error("refused");
    });
    await expect(failing).rejects.toThrow("refused");
    expect(await withFileLock(lock, async () => "next")).toBe("next");
  });

  it("waits for a lock that another process holds", async () => {
    await writeFile(lock, "");
    let had = false;
    const waiting = withFileLock(lock, async () => {
      had = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(had).toBe(false);
    await rm(lock);
    await waiting;
    expect(had).toBe(true);
  });

  it("takes over a lock that a crash left behind", async () => {
    await writeFile(lock, "");
    const longAgo = new Date(Date.now() - 60_000);
    await utimes(lock, longAgo, longAgo);
    expect(await withFileLock(lock, async () => "mine")).toBe("mine");
  });

  it("is touched while its task runs, so that nobody takes it over", async () => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    await withFileLock(lock, async () => {
      const longAgo = new Date(Date.now() - 60_000);
      await utimes(lock, longAgo, longAgo);
      vi.advanceTimersByTime(2500);
      await expect.poll(async () => (await stat(lock)).mtimeMs).toBeGreaterThan(Date.now() - 10_000);
    });
  });

  it("rejects where the lock file cannot be made", async () => {
    await writeFile(join(folder, "file"), "");
    await expect(withFileLock(join(folder, "file", "lock"), async () => "never")).rejects.toThrow();
  });
});

describe("sessions that share a token file", () => {
  it("log in once for each client_id, whoever comes first", async () => {
    const sim = await startSimulator({ products: ["forticloud"] });
    const file = join(folder, "tokens.json");
    const sessions = Array.from({ length: 4 }, () => {
      return new CloudSession({ ...sim.forticloud.session, store: fileTokenStore(file) });
    });
    const tokens = await Promise.all(sessions.flatMap((each) => [each.token("assetmanagement"), each.token("flexvm")]));
    expect(new Set(tokens).size).toBe(2);
    expect(sim.forticloud.loginCount()).toBe(2);
    await Promise.all(sessions.map((each) => each.close()));
    // The calls go on before the lock is given back.
    await expect.poll(() => readdir(folder)).toEqual(["tokens.json"]);
    await sim.close();
  });

  it("log in once across processes", async () => {
    const sim = await startSimulator({ products: ["forticloud"] });
    const options = JSON.stringify(sim.forticloud.session);
    const snippet = `
      import { CloudSession } from "@fortikit/core";
      import { fileTokenStore } from "@fortikit/core/node";
      const session = new CloudSession({ ...${options}, store: fileTokenStore(${JSON.stringify(join(folder, "tokens.json"))}) });
      await session.token("flexvm");
      await session.close();
    `;
    const cwd = fileURLToPath(new URL("../../..", import.meta.url));
    const children = await Promise.all(Array.from({ length: 3 }, () => runChild(snippet, { cwd })));
    expect(children.map(({ code }) => code)).toEqual([0, 0, 0]);
    expect(sim.forticloud.loginCount()).toBe(1);
    await sim.close();
  });
});
