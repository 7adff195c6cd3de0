import { InputError, NetworkError } from "@fortikit/core";
import { describe, expect, it } from "vitest";
import { downloadOf, fileName } from "../../src/endpoint/download-of.ts";
import { DownloadedFile } from "../../src/endpoint/downloaded-file.ts";
import { fakeCaller, streamOf } from "./fake-caller.ts";

describe("the bytes", () => {
  it("come as bytes, as text, or as a stream", async () => {
    expect([...(await new DownloadedFile(streamOf("ab", "c")).bytes())]).toEqual([97, 98, 99]);
    expect(await new DownloadedFile(streamOf("ä", "€")).text()).toBe("ä€");
    expect(await new Response(new DownloadedFile(streamOf("x")).stream).text()).toBe("x");
    expect(await new DownloadedFile(streamOf()).bytes()).toHaveLength(0);
  });

  it("come once", async () => {
    const file = new DownloadedFile(streamOf("ab"));
    expect(file.used).toBe(false);
    await file.text();
    expect(file.used).toBe(true);
    await expect(file.bytes()).rejects.toThrow(InputError);
    const streamed = new DownloadedFile(streamOf("ab"));
    streamed.stream.getReader();
    await expect(streamed.text()).rejects.toThrow("read already");
  });

  it("an error in the middle is the error of the stream", async () => {
    const error = new NetworkError("cut");
    const cut = new ReadableStream<Uint8Array>({ pull: (controller) => controller.error(error) });
    await expect(new DownloadedFile(cut).bytes()).rejects.toBe(error);
  });

  it("a file that is given up frees its connection, one that is being read is left alone", async () => {
    const cancelled: string[] = [];
    const stream = (name: string) => new ReadableStream<Uint8Array>({ cancel: () => void cancelled.push(name) });
    const file = new DownloadedFile(stream("given up"));
    await file.cancel();
    await file.cancel();
    const reading = new DownloadedFile(stream("being read"));
    reading.stream.getReader();
    await reading[Symbol.asyncDispose]();
    expect(cancelled).toEqual(["given up"]);
    await expect(file.text()).rejects.toThrow(InputError);
  });
});

describe("what is known before", () => {
  const answer = async (headers: Record<string, string>) =>
    downloadOf(
      await fakeCaller(() => ({ file: streamOf("x"), headers })).call({
        operation: "o",
        method: "GET",
        path: "/",
        safe: true,
      }),
    );

  it("name, type and size come from the headers", async () => {
    expect(
      await answer({
        "content-disposition": 'attachment; filename="fw_7-6.conf"',
        "content-type": "application/octet-stream; charset=utf-8",
        "content-length": "12",
      }),
    ).toMatchObject({ name: "fw_7-6.conf", type: "application/octet-stream", size: 12 });
    expect(await answer({})).toMatchObject({ name: undefined, type: undefined, size: undefined });
    expect(await answer({ "content-length": "5", "content-encoding": "gzip" })).toMatchObject({ size: undefined });
  });

  it.each([
    ["attachment; filename=plain.txt", "plain.txt"],
    ["attachment; filename=two words.txt; size=3", "two words.txt"],
    ['attachment; filename="a \\"b\\".txt"', 'a "b".txt'],
    ["attachment; filename=x.txt; filename*=UTF-8''f%C3%A4.txt", "fä.txt"],
    ["attachment; filename*=UTF-8''%E0%A4%A; filename=\"fallback\"", "fallback"],
    ['attachment; filename="../../etc/passwd"', "passwd"],
    ['attachment; filename="C:\\\\temp\\\\x.conf"', "x.conf"],
    ['attachment; filename=".."', undefined],
    ['attachment; filename="a/"', undefined],
    ["attachment", undefined],
    [undefined, undefined],
  ])("%s names %s", (disposition, name) => {
    expect(fileName(disposition)).toBe(name);
  });

  it("a device that answers JSON in place of a file gives that JSON", async () => {
    const caller = fakeCaller(() => ({ envelope: { status: "success", results: "x" } }));
    const file = downloadOf(await caller.call({ operation: "o", method: "GET", path: "/", safe: true }));
    expect(file).toMatchObject({ type: "application/json", size: 34 });
    expect(JSON.parse(await file.text())).toEqual({ status: "success", results: "x" });
  });
});
