import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { DownloadedFile } from "../../src/endpoint/downloaded-file.ts";
import { saveTo } from "../../src/node.ts";
import { streamOf } from "../endpoint/fake-caller.ts";

const link = vi.hoisted(() => vi.fn<() => Promise<void>>());
vi.mock("node:fs/promises", async (original) => ({ ...(await original<object>()), link }));

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "fortikit-"));
});
afterEach(() => rm(folder, { recursive: true }));

const failing = (code: string) => link.mockRejectedValueOnce(Object.assign(new Error(code), { code }));

it.each(["EPERM", "ENOTSUP", "ENOSYS"])("a file system without links (%s) renames", async (code) => {
  failing(code);
  const path = join(folder, "fw.conf");
  expect(await saveTo(new DownloadedFile(streamOf("x")), path)).toEqual({ path, size: 1 });
  expect(await readFile(path, "utf8")).toBe("x");
  expect(await readdir(folder)).toEqual(["fw.conf"]);
});

it("a file that somebody made meanwhile is not replaced there either", async () => {
  const path = join(folder, "fw.conf");
  link.mockImplementationOnce(async () => {
    await writeFile(path, "theirs");
    throw Object.assign(new Error("EPERM"), { code: "EPERM" });
  });
  await expect(saveTo(new DownloadedFile(streamOf("ours")), path)).rejects.toThrow("exists already");
  expect(await readFile(path, "utf8")).toBe("theirs");
  expect(await readdir(folder)).toEqual(["fw.conf"]);
});

it("a disk that is full is its own error, and nothing is left", async () => {
  failing("ENOSPC");
  await expect(saveTo(new DownloadedFile(streamOf("x")), join(folder, "fw.conf"))).rejects.toMatchObject({
    code: "ENOSPC",
  });
  expect(await readdir(folder)).toEqual([]);
});
