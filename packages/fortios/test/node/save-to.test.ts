import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { InputError, NetworkError } from "@fortikit/core";
import { afterEach, beforeEach, expect, it } from "vitest";
import { DownloadedFile } from "../../src/endpoint/downloaded-file.ts";
import { saveTo } from "../../src/node.ts";
import { streamOf } from "../endpoint/fake-caller.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "fortikit-"));
});
afterEach(() => rm(folder, { recursive: true }));

it("writes the file as it comes, for its owner only, and leaves nothing else", async () => {
  const path = join(folder, "fw.conf");
  expect(await saveTo(new DownloadedFile(streamOf("one ", "two ", "three")), path)).toEqual({ path, size: 13 });
  expect(await readFile(path, "utf8")).toBe("one two three");
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  expect(await readdir(folder)).toEqual(["fw.conf"]);
});

it("an empty file is a file, and the mode can be chosen", async () => {
  const path = join(folder, "empty");
  expect(await saveTo(new DownloadedFile(streamOf()), path, { mode: 0o640 })).toEqual({ path, size: 0 });
  expect((await stat(path)).mode & 0o777).toBe(0o640);
});

it("a file that is there stays as it is, and the download can still be read", async () => {
  const path = join(folder, "fw.conf");
  await writeFile(path, "old");
  const file = new DownloadedFile(streamOf("new"));
  await expect(saveTo(file, path)).rejects.toThrow(InputError);
  expect(await readFile(path, "utf8")).toBe("old");
  await saveTo(file, path, { overwrite: true });
  expect(await readFile(path, "utf8")).toBe("new");
  expect(await readdir(folder)).toEqual(["fw.conf"]);
});

it("a file that somebody makes meanwhile is not replaced", async () => {
  const path = join(folder, "fw.conf");
  const file = new DownloadedFile(
    new ReadableStream({
      async pull(controller) {
        await writeFile(path, "theirs");
        controller.enqueue(new TextEncoder().encode("ours"));
        controller.close();
      },
    }),
  );
  await expect(saveTo(file, path)).rejects.toThrow("exists already");
  expect(await readFile(path, "utf8")).toBe("theirs");
  expect(await readdir(folder)).toEqual(["fw.conf"]);
});

it("a download that breaks leaves nothing, and a file that was there", async () => {
  const path = join(folder, "fw.conf");
  await writeFile(path, "old");
  const error = new NetworkError("cut");
  let sent = false;
  const cut = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (sent) controller.error(error);
      else controller.enqueue(new TextEncoder().encode("half"));
      sent = true;
    },
  });
  await expect(saveTo(new DownloadedFile(cut), path, { overwrite: true })).rejects.toBe(error);
  expect(await readFile(path, "utf8")).toBe("old");
  expect(await readdir(folder)).toEqual(["fw.conf"]);
});

it("what cannot be written frees the connection", async () => {
  let cancelled = false;
  const broken = new ReadableStream<unknown>({
    pull: (controller) => controller.enqueue(Symbol("no bytes")),
    cancel: () => {
      cancelled = true;
    },
  }) as ReadableStream<Uint8Array>;
  await expect(saveTo(new DownloadedFile(broken), join(folder, "x"))).rejects.toThrow(TypeError);
  expect(cancelled).toBe(true);
  expect(await readdir(folder)).toEqual([]);
});

it("a folder that is not there is the system's error, and the download can still be read", async () => {
  const file = new DownloadedFile(streamOf("x"));
  await expect(saveTo(file, join(folder, "none", "x"))).rejects.toMatchObject({ code: "ENOENT" });
  await writeFile(join(folder, "flat"), "");
  await expect(saveTo(file, join(folder, "flat", "x"))).rejects.toMatchObject({ code: "ENOTDIR" });
  expect(file.used).toBe(false);
  await file.text();
  await expect(saveTo(file, join(folder, "y"))).rejects.toThrow("read already");
});
