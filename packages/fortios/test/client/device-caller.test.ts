import type { ApiRequest } from "@fortikit/core/product";
import { type ApiResponse, type FortiOSCallOptions, InputError, NotFoundError } from "@fortikit/fortios";
import { describe, expect, it } from "vitest";
import { DeviceCaller } from "../../src/client/device-caller.ts";
import { DeviceWatch, lineOf } from "../../src/client/device-watch.ts";
import type { DeviceRequest } from "../../src/contract/caller.ts";
import { failure } from "./rig.ts";

/** A caller over a transport that answers with `value`, or rejects with it when it is an error. */
function rig(vdom?: string, value: unknown = {}, more: Partial<ApiResponse> = {}) {
  const sent: [ApiRequest, object | undefined][] = [];
  const events: [string, unknown][] = [];
  const warnings: unknown[] = [];
  const watch = new DeviceWatch("7.6", { emit: (name, event) => void events.push([name, event]) });
  const answers = { value };
  const caller = new DeviceCaller({
    transport: {
      send: async (request, options) => {
        sent.push([request, options]);
        if (answers.value instanceof Error) throw answers.value;
        const known = { status: 200, headers: {}, requestId: "1", attempts: 1, durationMs: 1, sent: true };
        return { ...known, value: answers.value, ...more };
      },
    },
    vdom,
    watch,
    onWarning: (...args) => void warnings.push(args),
  });
  return { caller, sent, events, watch, warnings, answers };
}

const request: DeviceRequest = { operation: "o", method: "GET", path: "/cmdb/firewall/address", safe: true };

describe("vdom and scope", () => {
  const query = async (
    client: string | undefined,
    of: Partial<DeviceRequest>,
    options?: FortiOSCallOptions,
  ): Promise<unknown> => {
    const { caller, sent } = rig(client);
    await caller.call({ ...request, ...of }, options);
    return sent[0]?.[0].query;
  };

  it.each([
    ["nothing", undefined, {}, undefined, undefined],
    ["the client's", "edge", {}, undefined, { vdom: "edge" }],
    ["the call's", "edge", {}, { vdom: "own" }, { vdom: "own" }],
    ["scope vdom", "edge", {}, { scope: "vdom" }, { vdom: "edge" }],
    ["scope global", "edge", {}, { scope: "global" }, { scope: "global" }],
    ["all", "edge", { vdoms: "*" }, undefined, { vdom: "*" }],
    ["several", "edge", { vdoms: ["a", "b"] }, undefined, { vdom: "a,b" }],
    ["the request's own", "edge", { query: { vdom: "*" } }, undefined, { vdom: "*" }],
    ["the request's own scope", "edge", { query: { scope: "global" } }, undefined, { scope: "global" }],
    [
      "a scope of vdom in the request",
      "edge",
      { query: { scope: "vdom" } },
      undefined,
      { scope: "vdom", vdom: "edge" },
    ],
    ["beside other parameters", "edge", { query: { count: 5 } }, undefined, { count: 5, vdom: "edge" }],
  ] as const)("%s", async (_, client, of, options, expected) => {
    expect(await query(client, of, options)).toEqual(expected);
  });

  it.each([
    ["an empty vdom", {}, { vdom: "" }],
    ["a list in place of a name", {}, { vdom: "a,b" }],
    ["all in place of a name", {}, { vdom: "*" }],
    ["a vdom that is none", {}, { vdom: 5 }],
    ["no vdoms", { vdoms: [] }, undefined],
    ["vdoms that are none", { vdoms: "root" }, undefined],
    ["a wrong one of several", { vdoms: ["root", ""] }, undefined],
    ["global and a vdom", {}, { scope: "global", vdom: "a" }],
    ["global and vdoms", { vdoms: "*" }, { scope: "global" }],
    ["a scope that is none", {}, { scope: "all" }],
  ])("refuses %s before anything is sent", async (_, of, options) => {
    const { caller, sent } = rig("edge");
    const call = caller.call({ ...request, ...of } as DeviceRequest, options as FortiOSCallOptions | undefined);
    expect(await failure(call)).toBeInstanceOf(InputError);
    expect(sent).toHaveLength(0);
  });

  it("stay out of the options of the call", async () => {
    const { caller, sent } = rig();
    await caller.call(request, { vdom: "own", retry: 2 });
    expect(sent[0]?.[1]).toEqual({ retry: 2 });
  });
});

describe("answers", () => {
  it("of several virtual domains are all given, failures included", async () => {
    const value = [
      { vdom: "root", results: [] },
      { vdom: "edge", status: "error", http_status: 403 },
    ];
    const { caller } = rig(undefined, value);
    const answer = await caller.call({ ...request, vdoms: "*" });
    expect(answer.envelopes).toEqual(value);
    expect(answer.envelope).toBe(value[0]);
  });

  it("of one virtual domain may come without a list", async () => {
    const { caller } = rig(undefined, { vdom: "root" });
    expect((await caller.call({ ...request, vdoms: ["root"] })).envelopes).toEqual([{ vdom: "root" }]);
  });

  it("that are files have no envelope", async () => {
    const file = new ReadableStream<Uint8Array>();
    const { caller } = rig(undefined, {}, { value: undefined, file });
    const answer = await caller.call({ ...request, file: true });
    expect(answer).toMatchObject({ envelope: {}, envelopes: [] });
    expect(answer.file).toBe(file);
  });

  it("give no cookies away", async () => {
    const { caller } = rig(undefined, {}, { headers: { "set-cookie": ["APSCOOKIE_1=canary"], date: "today" } });
    expect((await caller.call(request)).response.headers).toEqual({ date: "today" });
  });

  it("of read-only mode are envelopes", async () => {
    const { caller, sent } = rig("edge");
    await caller.call({ ...request, method: "POST", safe: false, pretend: () => ({ mkey: "web" }) });
    expect(sent[0]?.[0].pretend?.()).toEqual({
      http_method: "POST",
      status: "success",
      http_status: 200,
      vdom: "edge",
      mkey: "web",
    });
    await caller.call({ ...request, method: "POST", safe: false });
    expect(sent[1]?.[0].pretend).toBeUndefined();
  });

  it("hand on what is to be known", () => {
    const { caller, warnings } = rig();
    caller.warn("ignores paging", { path: "x" });
    expect(warnings).toEqual([["ignores paging", { path: "x" }]]);
  });
});

describe("the unit", () => {
  const first = { serial: "FGT1", version: "v7.6.6", build: 3652, vdom: "root" };

  it("is unknown before the first answer, and then as of the last", async () => {
    const { caller, watch, answers } = rig();
    expect(watch.device).toBeUndefined();
    await caller.call(request);
    expect(watch.device).toBeUndefined();
    answers.value = first;
    await caller.call(request);
    expect(watch.device).toEqual(first);
    answers.value = { serial: "FGT1", vdom: "edge" };
    await caller.call(request);
    expect(watch.device).toEqual({ ...first, vdom: "edge" });
  });

  it("is told by errors too", async () => {
    const { caller, watch } = rig(undefined, new NotFoundError("x", { status: 404, body: first }));
    expect(await failure(caller.call(request))).toBeInstanceOf(NotFoundError);
    expect(watch.device).toEqual(first);
  });

  it("that changes is an event, every time", async () => {
    const { caller, events, answers } = rig(undefined, first);
    await caller.call(request);
    await caller.call(request);
    answers.value = { serial: "FGT2" };
    await caller.call(request);
    answers.value = first;
    await caller.call(request);
    const second = { serial: "FGT2", version: undefined, build: undefined, vdom: undefined };
    expect(events).toEqual([
      ["unitChanged", { from: first, to: second }],
      ["unitChanged", { from: second, to: first }],
    ]);
  });

  it("of another firmware line is an event, once", async () => {
    const { caller, events, watch } = rig(undefined, { ...first, version: "v7.4.9" });
    await caller.call(request);
    await caller.call(request);
    expect(events).toEqual([["lineMismatch", { schema: "7.6", device: { ...first, version: "v7.4.9" } }]]);
    expect(watch.isOtherLine).toBe(true);
  });

  it("has a line where its version tells one", () => {
    expect(["v7.6.6", "7.4.12", "v8.0", "v7", "", undefined, "interim"].map(lineOf)).toEqual([
      "7.6",
      "7.4",
      "8.0",
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
