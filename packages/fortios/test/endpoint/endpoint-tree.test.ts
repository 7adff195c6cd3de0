import { ApiError, InputError, NotFoundError } from "@fortikit/core";
import { describe, expect, it } from "vitest";
import { endpointTree } from "../../src/endpoint/endpoint-tree.ts";
import type { Get, Post } from "../../src/endpoint/types.ts";
import { answering, fakeCaller, streamOf } from "./fake-caller.ts";

const rows = {
  "system/status": { get: "read" },
  "firewall/policy": { get: "read" },
  "firewall/policy/clear_counters": { post: "action" },
  "utm/rating-lookup/select": { post: { kind: "read", query: ["lang"] } },
  "system/config-script/upload": { post: "upload" },
} as const;

interface Tree {
  readonly system: { readonly status: Get<unknown>; readonly configScript: { readonly upload: Post<unknown, object> } };
  readonly firewall: {
    readonly policy: Get<unknown, { readonly policyid?: readonly number[] }> & {
      readonly clearCounters: Post<unknown, { readonly policy?: number; readonly note?: null | undefined }>;
    };
  };
  readonly utm: {
    readonly ratingLookup: { readonly select: Post<unknown, { readonly url: string; readonly lang: string }> };
  };
}

function tree(caller: ReturnType<typeof answering>): Tree {
  return endpointTree("monitor", rows, caller) as Tree;
}

describe("reads", () => {
  it("parameters travel in the query; lists repeat, objects are JSON, undefined is left out", async () => {
    const caller = answering([]);
    const { firewall } = tree(caller);
    await firewall.policy.get({
      policyid: [1, 2],
      filter: ["name==web", "action==accept"],
      ...({ flag: true, zero: 0, empty: "", deep: { a: 1 }, gone: undefined } as object),
    });
    expect(caller.calls[0]?.request.query).toEqual({
      policyid: [1, 2],
      filter: ["name==web", "action==accept"],
      flag: true,
      zero: 0,
      empty: "",
      deep: '{"a":1}',
    });
    expect(caller.calls[0]?.request.json).toBeUndefined();
  });

  it.each([[null], [Number.NaN], [Number.POSITIVE_INFINITY], [[null]], [() => 1], [new Uint8Array(1)]])(
    "%s is no value for a query",
    async (value) => {
      const caller = answering([]);
      const given = { ...({ policyid: value } as object) };
      await expect(tree(caller).firewall.policy.get(given)).rejects.toMatchObject({ code: "input", field: "policyid" });
      expect(caller.calls).toHaveLength(0);
    },
  );

  it.each([[null], ["web"], [["web"]], [7]])("%s is no parameters", async (given) => {
    const get = tree(answering([])).system.status.get as (params: unknown) => Promise<unknown>;
    await expect(get(given)).rejects.toThrow(InputError);
  });

  it("a vdom among the parameters is the call's", async () => {
    const caller = answering({});
    const { system } = tree(caller);
    await system.status.get({ ...({ vdom: "branch" } as object) }, { vdom: "root", retry: 0 });
    expect(caller.calls[0]).toMatchObject({ options: { vdom: "branch", retry: 0 } });
    expect(caller.calls[0]?.request.query).toBeUndefined();
    await expect(system.status.get({ ...({ vdom: 7 } as object) })).rejects.toMatchObject({ field: "vdom" });
  });

  it("an answer without results is the envelope itself; null results stay null", async () => {
    const bare = fakeCaller(() => ({ envelope: { status: "success", serial: "FGT1" } }));
    expect(await tree(bare).system.status.get()).toEqual({ status: "success", serial: "FGT1" });
    expect(await tree(answering(null)).system.status.get()).toBeNull();
  });

  it("full tells envelope, status, headers and id", async () => {
    const caller = fakeCaller(() => ({ envelope: { results: 7, vdom: "root" }, headers: { date: "today" } }));
    expect(await tree(caller).system.status.full.get()).toEqual({
      value: 7,
      envelope: { results: 7, vdom: "root" },
      status: 200,
      headers: { date: "today" },
      requestId: "call-1",
    });
  });
});

describe("actions", () => {
  it("parameters travel in the body as they are; what changes something is a write", async () => {
    const caller = answering({ ok: true });
    const { clearCounters } = tree(caller).firewall.policy;
    expect(await clearCounters.post({ policy: 0, note: null })).toEqual({ ok: true });
    expect(caller.calls[0]?.request).toMatchObject({
      method: "POST",
      path: "/monitor/firewall/policy/clear_counters",
      json: { policy: 0, note: null },
      safe: false,
    });
    expect(caller.calls[0]?.request.pretend?.()).toMatchObject({ status: "success", results: {} });
  });

  it("without parameters an empty object is sent", async () => {
    const caller = answering({});
    await tree(caller).firewall.policy.clearCounters.post();
    expect(caller.calls[0]?.request.json).toEqual({});
  });

  it("a lookup by POST is a read, and a row can name what goes into the query", async () => {
    const caller = answering({});
    await tree(caller).utm.ratingLookup.select.post({ url: "example.net", lang: "en" });
    expect(caller.calls[0]?.request).toMatchObject({ safe: true, json: { url: "example.net" }, query: { lang: "en" } });
  });

  it.each([
    ["bytes", new TextEncoder().encode("hello")],
    ["an ArrayBuffer", new TextEncoder().encode("hello").buffer],
    ["a Blob", new Blob(["hello"])],
    ["base64 already", "aGVsbG8="],
  ])("a file given as %s is sent as base64, and marked as secret", async (_, content) => {
    const caller = answering({});
    await tree(caller).system.configScript.upload.post({ filename: "a.txt", file_content: content });
    expect(caller.calls[0]?.request).toMatchObject({
      json: { filename: "a.txt", file_content: "aGVsbG8=" },
      secret: true,
      safe: false,
    });
  });

  it.each(["password", "old_password", "token", "passphrase", "private-key", "secureon_password", "tokens"])(
    "a call that carries %s is marked as secret",
    async (name) => {
      const caller = answering({});
      await tree(caller).firewall.policy.clearCounters.post({ [name]: "x" });
      await tree(caller).firewall.policy.clearCounters.post({ mkey: "x", key_only: true } as object);
      expect(caller.calls.map(({ request }) => request.secret ?? false)).toEqual([true, false]);
    },
  );
});

describe("several virtual domains", () => {
  it("one call brings a result for each, failures beside what the others answered", async () => {
    const caller = fakeCaller(() => ({
      envelopes: [
        { status: "success", vdom: "root", results: [1] },
        { status: "error", vdom: "dmz", http_status: 404, error: -3, name: "policy" },
        { status: "error", vdom: "x", http_status: 500, cli_error: "no" },
      ],
    }));
    const found = await tree(caller).firewall.policy.acrossVdoms("*").get({ count: 20 }, { retry: 0 });
    expect(caller.calls[0]).toMatchObject({ request: { vdoms: "*", query: { count: 20 } }, options: { retry: 0 } });
    expect(found.get("root")).toEqual({ ok: true, value: [1] });
    expect(found.get("dmz")?.error).toBeInstanceOf(NotFoundError);
    expect(found.get("x")?.error).toBeInstanceOf(ApiError);
    expect(found.get("x")?.error?.context).toMatchObject({ operation: "monitor.firewall.policy.get" });
  });

  it("names are sent once each; none, empty ones and lists in a name are refused", async () => {
    const caller = answering([]);
    const { policy } = tree(caller).firewall;
    await policy.acrossVdoms(["root", "dmz", "root"]).get();
    expect(caller.calls[0]?.request.vdoms).toEqual(["root", "dmz"]);
    for (const wrong of [[], [""], ["a,b"], ["*"]]) expect(() => policy.acrossVdoms(wrong)).toThrow(InputError);
  });
});

describe("the tree", () => {
  it("a node has the methods of its row, and only these", () => {
    const { system, firewall } = tree(answering([]));
    expect(Object.keys(system.status)).toEqual(["get", "full", "acrossVdoms"]);
    expect(Object.keys(firewall.policy)).toEqual(["get", "full", "acrossVdoms", "clearCounters"]);
    expect(Object.keys(firewall.policy.clearCounters)).toEqual(["post", "full"]);
    expect(firewall.policy).toBe(firewall.policy);
    expect((firewall as Record<string, unknown>).nothing).toBeUndefined();
  });

  it("hand-written members stand beside endpoints, on groups and on endpoints", async () => {
    const helpers = { system: { greet: () => "hello" }, "system/status": { more: 1 } };
    const made = endpointTree("monitor", rows, answering({}), helpers) as Tree & {
      system: { greet(): string; status: { more: number } };
    };
    expect(made.system.greet()).toBe("hello");
    expect(made.system.status.more).toBe(1);
    expect(await made.system.status.get()).toEqual({});
    expect(helpers).toEqual({ system: { greet: expect.any(Function) }, "system/status": { more: 1 } });
  });

  it("a file that both methods give is asked for by POST", async () => {
    const caller = fakeCaller(() => ({ file: streamOf("x") }));
    const both = { "system/config/backup": { get: "download", post: "download" } } as const;
    const made = endpointTree("monitor", both, caller) as {
      system: { config: { backup: { download(params: object): Promise<unknown> } } };
    };
    await made.system.config.backup.download({ scope: "global" });
    expect(caller.calls[0]?.request).toMatchObject({
      method: "POST",
      json: { scope: "global" },
      safe: true,
      file: true,
    });
  });
});
