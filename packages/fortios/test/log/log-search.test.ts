import { AbortedError, IncompleteListError, InputError, TimeoutError } from "@fortikit/core";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { DeviceRequest, Envelope } from "../../src/contract/caller.ts";
import { logSearch } from "../../src/log/log-search.ts";
import { type FakeCaller, fakeCaller } from "../endpoint/fake-caller.ts";

const lines = (from: number, to: number): object[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => ({ logid: String(from + index) }));

/** A device with so many lines, which follows sessions and `start`. */
function device(
  total: number,
  over: (page: Envelope, request: DeviceRequest, index: number) => Envelope = (page) => page,
): FakeCaller {
  return fakeCaller((request, index) => {
    if (request.path.startsWith("/log/search/abort")) return { envelope: { status: "success" } };
    const { start = 0, rows = 0 } = (request.query ?? {}) as { readonly start?: number; readonly rows?: number };
    const page: Envelope = {
      results: lines(start, Math.min(total, start + rows)),
      session_id: 7,
      completed: 100,
      total_lines: total,
    };
    return { envelope: over(page, request, index) };
  });
}

const queries = ({ calls }: FakeCaller) => calls.map(({ request }) => request.query);
const paths = ({ calls }: FakeCaller) => calls.map(({ request }) => request.path);
const ids = (rows: readonly object[]) => rows.map((row) => Number((row as { logid: string }).logid));

describe("a search", () => {
  it.each([
    [0, 1],
    [1, 1],
    [9, 1],
    [10, 1],
    [11, 2],
    [25, 3],
  ])("of %d lines takes %d pages of 10", async (total, pages) => {
    const caller = device(total);
    const found = await logSearch("disk/traffic/forward", caller).list({ rows: 10 });
    expect(ids(found)).toEqual(ids(lines(0, total)));
    expect(caller.calls).toHaveLength(pages);
  });

  it("goes on with session_id and start, and repeats the question", async () => {
    const caller = device(25);
    const query = {
      rows: 10,
      filter: ["srcip==10.0.0.1", "action==deny"],
      serial_no: "FGT1",
      is_ha_member: true,
      extra: "country_id",
    } as const;
    await logSearch("disk/traffic/forward", caller).list(query, { vdom: "dmz" });
    expect(queries(caller)).toEqual([
      query,
      { ...query, start: 10, session_id: 7 },
      { ...query, start: 20, session_id: 7 },
    ]);
    expect(caller.calls[0]).toMatchObject({
      request: {
        operation: "log.disk.traffic.forward.list",
        method: "GET",
        path: "/log/disk/traffic/forward",
        safe: true,
      },
      options: { vdom: "dmz" },
    });
  });

  it("can begin at a line, and stop after so many", async () => {
    const caller = device(100);
    expect(ids(await logSearch("disk/ips", caller).list({ rows: 10, start: 5, max: 12 }))).toEqual(ids(lines(5, 17)));
    expect(queries(caller).slice(0, 2)).toEqual([
      { rows: 10, start: 5 },
      { rows: 2, start: 15, session_id: 7 },
    ]);
    const none = device(3);
    expect(await logSearch("disk/ips", none).list({ max: 0 })).toEqual([]);
    expect(none.calls).toHaveLength(0);
  });

  it("asks for 500 lines at once where nothing is said, and takes what comes where a device gives fewer", async () => {
    const caller = device(450, (page) => ({ ...page, results: (page.results as object[]).slice(0, 200) }));
    expect(await logSearch("disk/ips", caller).list()).toHaveLength(450);
    expect(queries(caller)).toMatchObject([{ rows: 500 }, { rows: 500, start: 200 }, { rows: 500, start: 400 }]);
  });

  it("does not give more than max where a device gives more than was asked for", async () => {
    const caller = device(50, (page) => ({ ...page, results: lines(0, 50) }));
    expect(await logSearch("disk/ips", caller).list({ max: 3 })).toHaveLength(3);
  });

  it.each([[undefined], [null], [{}], [""]])("results of %j are no lines", async (results) => {
    const caller = fakeCaller(() => ({ envelope: results === undefined ? {} : { results } }));
    expect(await logSearch("memory/dns", caller).list()).toEqual([]);
  });

  it("one object is one line", async () => {
    const caller = fakeCaller((_, index) => ({ envelope: { results: index === 0 ? { logid: "1" } : [] } }));
    expect(await logSearch("memory/dns", caller).list()).toEqual([{ logid: "1" }]);
  });

  it.each([
    ["rows", 0],
    ["rows", 1.5],
    ["start", -1],
    ["max", Number.NaN],
    ["max", -1],
  ])("%s %d is refused", async (field, value) => {
    const caller = device(1);
    const log = logSearch("disk/dns", caller);
    await expect(log.list({ [field]: value })).rejects.toMatchObject({ code: "input", field });
    if (field !== "max") await expect(log.get({ [field]: value })).rejects.toThrow(InputError);
    expect(caller.calls).toHaveLength(0);
  });
});

describe("a search that takes its time", () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it("is looked at again, less and less often, until it is complete", async () => {
    const done = [0, 0, 20, 60, 100, 100];
    const at: number[] = [];
    const caller = device(3, (page, _, index) => {
      at.push(Date.now());
      const completed = done[index] ?? 100;
      return completed < 60 ? { ...page, results: [], completed, total_lines: 0 } : { ...page, completed };
    });
    const found = logSearch("disk/webfilter", caller).list();
    await vi.runAllTimersAsync();
    expect(ids(await found)).toEqual([0, 1, 2]);
    expect(at.map((time) => time - (at[0] ?? 0))).toEqual([0, 100, 300, 700, 700]);
    expect(queries(caller).slice(1, 3)).toEqual([
      { rows: 500, session_id: 7 },
      { rows: 500, session_id: 7 },
    ]);
  });

  it("is given up when it stands still, and ended on the device", async () => {
    const caller = device(3, (page) => ({ ...page, results: [], completed: 40 }));
    const found = logSearch("disk/webfilter", caller).list();
    const failed = expect(found).rejects.toThrow(/stays at 40 %/);
    await vi.runAllTimersAsync();
    await failed;
    expect(paths(caller).at(-1)).toBe("/log/search/abort/7");
  });

  it("takes no longer than timeout.total, which is for all of it", async () => {
    const caller = device(3, (page) => ({ ...page, results: [], completed: 40 }));
    const found = logSearch("disk/webfilter", caller).list({}, { timeout: { total: 1000 } });
    const failed = expect(found).rejects.toMatchObject({ code: "timeout", phase: "total", timeoutMs: 1000 });
    await vi.runAllTimersAsync();
    await failed;
    const totals = caller.calls.slice(0, -1).map(({ options }) => options?.timeout?.total);
    expect(totals).toEqual([1000, 900, 700, 300]);
    await expect(found).rejects.toThrow(TimeoutError);
  });

  it("ends at once when the signal fires, and the device is told", async () => {
    const caller = device(3, (page) => ({ ...page, results: [], completed: 40 }));
    const controller = new AbortController();
    const found = logSearch("disk/webfilter", caller).list({}, { signal: controller.signal });
    const failed = expect(found).rejects.toMatchObject({ code: "aborted", sent: false, cause: { message: "enough" } });
    await vi.advanceTimersByTimeAsync(50);
    controller.abort(new Error("enough"));
    await failed;
    await expect(found).rejects.toThrow(AbortedError);
    expect(caller.calls.at(-1)).toMatchObject({
      request: { path: "/log/search/abort/7", method: "POST" },
      options: { retry: false, timeout: { total: 5000 } },
    });
    expect(caller.calls.at(-1)?.options?.signal).toBeUndefined();
  });
});

describe("line by line", () => {
  it("pages are fetched as they are needed; leaving early ends the search on the device", async () => {
    const caller = device(100);
    const seen: unknown[] = [];
    for await (const record of logSearch("disk/virus", caller).iterate({ rows: 10 })) {
      seen.push(record);
      if (seen.length === 11) break;
    }
    expect(paths(caller)).toEqual(["/log/disk/virus", "/log/disk/virus", "/log/search/abort/7"]);
    expect(caller.calls.at(-1)?.request.safe).toBe(true);
  });

  it("a search that is read to its end is not ended again", async () => {
    const caller = device(5);
    for await (const _ of logSearch("disk/virus", caller).iterate());
    expect(paths(caller)).toEqual(["/log/disk/virus"]);
  });

  it("that the search cannot be ended is nobody's error; without a session there is nothing to end", async () => {
    const broken = fakeCaller(({ path }) =>
      path.includes("abort")
        ? { error: new Error("no") }
        : { envelope: { results: lines(0, 10), session_id: 3, total_lines: 50 } },
    );
    expect(await logSearch("disk/virus", broken).list({ max: 5, rows: 10 })).toHaveLength(5);
    expect(broken.calls).toHaveLength(2);
    const bare = fakeCaller(() => ({ envelope: { results: lines(0, 10) } }));
    expect(await logSearch("disk/virus", bare).list({ max: 5, rows: 10 })).toHaveLength(5);
    expect(bare.calls).toHaveLength(1);
  });
});

describe("a device that goes wrong", () => {
  it("stops early: what came is in the error", async () => {
    const caller = device(25, (page, { query }) => (Number(query?.start ?? 0) >= 10 ? { ...page, results: [] } : page));
    const error = await logSearch("disk/dlp", caller)
      .list({ rows: 10 })
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(IncompleteListError);
    expect((error as IncompleteListError).rows).toHaveLength(10);
    expect((error as Error).message).toBe("log.disk.dlp: the device ends at line 10 of 25.");
  });

  it("with a filter the total may be of all lines: an empty page is the end", async () => {
    const caller = device(25, (page, { query }) => (Number(query?.start ?? 0) >= 10 ? { ...page, results: [] } : page));
    expect(await logSearch("disk/dlp", caller).list({ rows: 10, filter: "level==error" })).toHaveLength(10);
  });

  it("answers the same page again: an error after a full page, the end after a short one", async () => {
    const full = fakeCaller(() => ({ envelope: { results: lines(0, 10), completed: 100 } }));
    await expect(logSearch("disk/dlp", full).list({ rows: 10 })).rejects.toThrow("the same lines again");
    const short = fakeCaller(() => ({ envelope: { results: lines(0, 9), completed: 100 } }));
    expect(await logSearch("disk/dlp", short).list({ rows: 10 })).toHaveLength(9);
    expect(short.calls).toHaveLength(2);
  });

  it("is not taken for that when lines are alike, as they are with few fields", async () => {
    const alike = (count: number): object[] => Array.from({ length: count }, () => ({ action: "deny" }));
    const told = device(25, (page, { query }) => ({
      ...page,
      start: Number(query?.start ?? 0),
      results: alike((page.results as object[]).length),
    }));
    expect(await logSearch("disk/dlp", told).list({ rows: 10, format: "action" })).toHaveLength(25);
    const untold = device(25, (page) => ({
      ...page,
      results: [{ action: "deny" }, ...(page.results as object[]).slice(1)],
    }));
    expect(await logSearch("disk/dlp", untold).list({ rows: 10 })).toHaveLength(25);
  });

  it("begins another search in the middle: it is warned about, and the new one is followed", async () => {
    const caller = device(30, (page, _, index) => ({ ...page, session_id: index === 0 ? 7 : 8 }));
    expect(await logSearch("disk/dlp", caller).list({ rows: 10 })).toHaveLength(30);
    expect(caller.warnings).toEqual([
      { message: expect.stringContaining("another search"), data: { operation: "log.disk.dlp", session_id: 8 } },
    ]);
    expect(queries(caller).at(-1)).toMatchObject({ session_id: 8 });
  });

  it("refuses a page: the error comes through, and the search is ended", async () => {
    const refused = new InputError("refused");
    const caller = fakeCaller(({ path }, index) =>
      path.includes("abort") || index === 0
        ? { envelope: { results: lines(0, 10), session_id: 7, total_lines: 50 } }
        : { error: refused },
    );
    await expect(logSearch("disk/dlp", caller).list({ rows: 10 })).rejects.toBe(refused);
    expect(paths(caller).at(-1)).toBe("/log/search/abort/7");
  });
});

describe("one page", () => {
  it("is the device's envelope, its lines as a list", async () => {
    const caller = device(25, (page) => ({ ...page, completed: 30, subcategory: "dns" }));
    const page = await logSearch("disk/dns", caller).get({ rows: 5, start: 20, session_id: 7 }, { vdom: "dmz" });
    expect(page).toEqual({ results: lines(20, 25), session_id: 7, completed: 30, total_lines: 25, subcategory: "dns" });
    expect(caller.calls).toMatchObject([
      {
        request: { operation: "log.disk.dns.get", query: { rows: 5, start: 20, session_id: 7 } },
        options: { vdom: "dmz" },
      },
    ]);
    const nothing = fakeCaller(() => ({ envelope: {} }));
    expect(await logSearch("disk/dns", nothing).get()).toEqual({ results: [] });
  });
});
