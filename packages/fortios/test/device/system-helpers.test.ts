import { ApiError, InputError, ResponseError } from "@fortikit/core";
import { describe, expect, it } from "vitest";
import { isAtLeast } from "../../src/device/firmware.ts";
import { monitorTree } from "../../src/device/monitor-tree.ts";
import type { MonitorHelpers } from "../../src/device/types.ts";
import { type FakeCaller, type FakeReply, fakeCaller, streamOf } from "../endpoint/fake-caller.ts";

const rows = { "system/status": { get: "read" } } as const;

function system(caller: FakeCaller, version?: string): MonitorHelpers["system"] {
  return (monitorTree(rows, caller, () => version) as MonitorHelpers).system;
}

const file = (): FakeReply => ({ file: streamOf("#config-version=FGT60F\n") });
const wrongMethod = (): FakeReply => ({ error: new ApiError("wrong method", { status: 405 }) });
const sent = ({ calls }: FakeCaller) =>
  calls.map(({ request: { method, path, query, json } }) => [method, path, query ?? json]);
const path = "/monitor/system/config/backup";

describe("backup", () => {
  it.each([
    ["v7.4.12", "GET"],
    ["v7.6.0", "POST"],
    ["v7.6.6", "POST"],
    ["v8.0.0", "POST"],
    ["v6.4.1", "GET"],
  ])("firmware %s is asked by %s", async (version, method) => {
    const caller = fakeCaller(file);
    const saved = await system(caller, version).backup({
      scope: "vdom",
      vdom: "dmz",
      password: "x",
      file_format: "yaml",
    });
    expect(await saved.text()).toBe("#config-version=FGT60F\n");
    const params = { scope: "vdom", password: "x", file_format: "yaml" };
    expect(sent(caller)).toEqual([[method, path, method === "GET" ? params : { ...params, vdom: "dmz" }]]);
    expect(caller.calls[0]?.options?.vdom).toBe(method === "GET" ? "dmz" : undefined);
    expect(caller.calls[0]?.request).toMatchObject({ safe: true, file: true, secret: true });
  });

  it.each([
    ["v7.2.13", "GET"],
    ["v7.6.6", "POST"],
    [undefined, "POST"],
  ])("unknown firmware is asked for first, once: %s", async (version, method) => {
    const caller = fakeCaller(({ path: asked }) =>
      asked.endsWith("/status") ? { envelope: { ...(version === undefined ? {} : { version }), results: {} } } : file(),
    );
    await system(caller).backup(undefined, { vdom: "root" });
    expect(sent(caller)).toEqual([
      ["GET", "/monitor/system/status", undefined],
      [method, path, { scope: "global" }],
    ]);
    expect(caller.calls.map(({ options }) => options?.vdom)).toEqual(["root", "root"]);
  });

  it.each([
    ["v7.4.12", ["GET", "POST"]],
    ["v7.6.6", ["POST", "GET"]],
  ])("%s that does not know the method is asked by the other", async (version, methods) => {
    const caller = fakeCaller((_, index) => (index === 0 ? wrongMethod() : file()));
    await system(caller, version).backup();
    expect(caller.calls.map(({ request }) => request.method)).toEqual(methods);
  });

  it("a page that says 405 counts as well; any other refusal is the answer", async () => {
    const page = fakeCaller((_, index) =>
      index === 0 ? { error: new ResponseError("405 Method Not Allowed", { status: 405 }) } : file(),
    );
    await system(page, "v7.6.6").backup();
    expect(page.calls).toHaveLength(2);
    for (const error of [new ApiError("no", { status: 403 }), new TypeError("defect")]) {
      const refusing = fakeCaller(() => ({ error }));
      await expect(system(refusing, "v7.6.6").backup()).rejects.toBe(error);
      expect(refusing.calls).toHaveLength(1);
    }
    const neither = fakeCaller(wrongMethod);
    await expect(system(neither, "v7.6.6").backup()).rejects.toMatchObject({ status: 405 });
    expect(neither.calls).toHaveLength(2);
  });
});

describe("restore", () => {
  it("sends the file as base64; it is a write, and secret", async () => {
    const caller = fakeCaller(() => ({ envelope: { results: { config_restored: true } } }));
    const result = await system(caller).restore({
      file: new TextEncoder().encode("hello"),
      scope: "vdom",
      vdom: "dmz",
    });
    expect(result).toEqual({ config_restored: true });
    expect(sent(caller)).toEqual([
      [
        "POST",
        "/monitor/system/config/restore",
        { source: "upload", scope: "vdom", vdom: "dmz", file_content: "aGVsbG8=" },
      ],
    ]);
    expect(caller.calls[0]?.request).toMatchObject({ safe: false, secret: true });
    await system(caller).restore({ file: "aGVsbG8=", password: "x" });
    expect(caller.calls[1]?.request.json).toEqual({
      source: "upload",
      scope: "global",
      password: "x",
      file_content: "aGVsbG8=",
    });
  });

  it.each([[undefined], [""], [null], [{}], [7]])("%j is no backup", async (given) => {
    const caller = fakeCaller(file);
    const params = { file: given } as unknown as Parameters<MonitorHelpers["system"]["restore"]>[0];
    await expect(system(caller).restore(params)).rejects.toThrow(InputError);
    expect(caller.calls).toHaveLength(0);
  });
});

it.each([
  ["v7.6.6", true],
  ["7.6.0", true],
  ["v7.6", true],
  ["v7.4.12", false],
  ["v6.9.9", false],
  ["v10.0.0", true],
  ["", undefined],
  [undefined, undefined],
])("%s is at least 7.6.0: %s", (version, expected) => {
  expect(isAtLeast(version, [7, 6, 0])).toBe(expected);
});

it("without a source of the firmware it is asked for", async () => {
  const caller = fakeCaller(({ file: isFile }) => (isFile === true ? file() : { envelope: { version: "v7.2.1" } }));
  await (monitorTree(rows, caller) as MonitorHelpers).system.backup();
  expect(caller.calls.map(({ request }) => request.method)).toEqual(["GET", "GET"]);
});
