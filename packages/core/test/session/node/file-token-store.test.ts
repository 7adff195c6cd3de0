import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fileTokenStore } from "../../../src/session/node/file-token-store.ts";

const token = { accessToken: "access", refreshToken: "refresh", obtainedAt: 1000, expiresAt: 2000 };
let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "fortikit-tokens-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe("fileTokenStore", () => {
  it("keeps tokens for the next process", async () => {
    const file = join(folder, "tokens.json");
    await fileTokenStore(file).set("a", token);
    expect(await fileTokenStore(file).get("a")).toEqual(token);
    expect(await fileTokenStore(file).get("b")).toBeUndefined();
  });

  it("makes the file with mode 0600, in a folder with mode 0700, also where another mode was before", async () => {
    const file = join(folder, "new", "tokens.json");
    const store = fileTokenStore(file);
    await store.set("a", token);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect((await stat(join(folder, "new"))).mode & 0o777).toBe(0o700);
    const open = join(folder, "open.json");
    await writeFile(open, "{}", { mode: 0o666 });
    await fileTokenStore(open).set("a", token);
    expect((await stat(open)).mode & 0o777).toBe(0o600);
  });

  it("loses nothing to concurrent changes, and leaves no draft behind", async () => {
    const file = join(folder, "tokens.json");
    const store = fileTokenStore(file);
    const keys = Array.from({ length: 20 }, (_, index) => `key-${index}`);
    await Promise.all([...keys.map((key) => store.set(key, token)), store.delete("key-3")]);
    expect(Object.keys(JSON.parse(await readFile(file, "utf8"))).sort()).toEqual(
      keys.filter((key) => key !== "key-3").sort(),
    );
    expect(await readdir(folder)).toEqual(["tokens.json"]);
  });

  it("never shows a half-written file", async () => {
    const file = join(folder, "tokens.json");
    const store = fileTokenStore(file);
    await store.set("a", token);
    let writing = true;
    const reads = (async () => {
      while (writing) expect(JSON.parse(await readFile(file, "utf8"))).toHaveProperty("a");
    })();
    for (let index = 0; index < 50; index += 1) await store.set(`key-${index}`, token);
    writing = false;
    await reads;
  });

  it.each(["", "{", "null", '"text"', "[1]", "<html>", '{"a":'])(
    "takes a file that holds %j for an empty one",
    async (text) => {
      const file = join(folder, "tokens.json");
      await writeFile(file, text);
      const store = fileTokenStore(file);
      expect(await store.get("a")).toBeUndefined();
      await store.set("a", token);
      expect(await store.get("a")).toEqual(token);
    },
  );

  it("keeps a key that is a name of every object", async () => {
    const store = fileTokenStore(join(folder, "tokens.json"));
    await store.set("__proto__", token);
    await store.set("constructor", token);
    expect([await store.get("__proto__"), await store.get("constructor"), await store.get("toString")]).toEqual([
      token,
      token,
      undefined,
    ]);
  });

  it("rejects where the file cannot be read or written, and goes on afterwards", async () => {
    const file = join(folder, "tokens.json");
    const store = fileTokenStore(file);
    await mkdir(file);
    await expect(store.get("a")).rejects.toMatchObject({ code: "EISDIR" });
    await expect(store.set("a", token)).rejects.toMatchObject({ code: "EISDIR" });
    await rm(file, { recursive: true });
    await store.set("a", token);
    expect(await store.get("a")).toEqual(token);
  });

  it("takes its draft away when it cannot be put in place", async () => {
    const file = join(folder, "tokens.json");
    const store = fileTokenStore(file);
    const change = store.set("a", token);
    await mkdir(join(file, "in-the-way"), { recursive: true });
    await Promise.allSettled([change]);
    expect((await readdir(folder)).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  it("clears", async () => {
    const store = fileTokenStore(join(folder, "tokens.json"));
    await store.clear?.();
    await store.set("a", token);
    await store.clear?.();
    expect(await readdir(folder)).toEqual([]);
    expect(await store.get("a")).toBeUndefined();
  });
});
