import {
  AbortedError,
  ApiError,
  AuthError,
  InputError,
  LockedOutError,
  NetworkError,
  ResponseError,
} from "@fortikit/core";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Caller } from "../../src/contract/caller.ts";
import { measure } from "../../src/diagnose/measure.ts";
import type { Measurement, MeasureOptions } from "../../src/diagnose/types.ts";
import { answering, type FakeCaller, fakeCaller } from "../endpoint/fake-caller.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A device that takes so long for a call while so many are under way. */
function device(
  time: (busy: number, index: number) => number,
  reply: FakeCaller = answering({}),
): FakeCaller & { peak: number } {
  let busy = 0;
  const slow: Caller["call"] = async (request, options) => {
    const index = reply.calls.length;
    busy += 1;
    made.peak = Math.max(made.peak, busy);
    const answer = reply.call(request, options).then(
      (value) => () => value,
      (error: unknown) => () => {
        throw error;
      },
    );
    await new Promise((resolve) => setTimeout(resolve, time(busy, index)));
    busy -= 1;
    return (await answer)();
  };
  const made = { ...reply, call: slow, peak: 0 };
  return made;
}

async function run(caller: Caller, options?: MeasureOptions, limit = 8): Promise<Measurement> {
  const result = measure(caller, limit, options);
  await vi.runAllTimersAsync();
  return result;
}

describe("a measurement", () => {
  it("tells latency and throughput of each level", async () => {
    const times = [10, 20, 30, 40];
    const caller = device((_, index) => times[index % 4] ?? 0);
    const { levels, path, stopped } = await run(caller, { concurrency: [1], requests: 4 });
    expect(path).toBe("monitor/system/status");
    expect(stopped).toBeUndefined();
    expect(levels).toEqual([
      {
        concurrency: 1,
        requests: 4,
        errors: 0,
        latency: { min: 10, avg: 25, p50: 20, p95: 40, max: 40 },
        throughput: 40,
      },
    ]);
  });

  it("sends reads only, no more at once than the level says, and tries none again", async () => {
    const caller = device(() => 10);
    await run(caller, { concurrency: [3], requests: 10, path: "/api/v2/cmdb/firewall/address", vdom: "dmz" });
    expect(caller.peak).toBe(3);
    // One more than is counted: it opens the connection.
    expect(caller.calls).toHaveLength(11);
    for (const { request, options } of caller.calls) {
      expect(request).toEqual({ operation: "measure", method: "GET", path: "/cmdb/firewall/address", safe: true });
      expect(options).toMatchObject({ vdom: "dmz", retry: false });
    }
  });

  it("measures 1, 2, 4 and 8 up to the client's limit, 20 calls each", async () => {
    const caller = device(() => 10);
    const { levels } = await run(caller, undefined, 3);
    expect(levels.map(({ concurrency, requests }) => [concurrency, requests])).toEqual([
      [1, 20],
      [2, 20],
    ]);
    const more = await run(caller, { requests: 1 }, 4);
    expect(more.levels.map(({ concurrency }) => concurrency)).toEqual([1, 2, 4]);
    const most = await run(caller, { requests: 1 }, 10);
    expect(most.levels.map(({ concurrency }) => concurrency)).toEqual([1, 2, 4, 8]);
  });
});

describe("what is recommended", () => {
  it("a device that takes one after the other gains nothing by more at once", async () => {
    const { recommended } = await run(
      device((busy) => 100 * busy),
      { concurrency: [1, 2, 4], requests: 40 },
    );
    expect(recommended).toEqual({ concurrency: 1 });
  });

  it("a device that keeps up is asked more at once, until it slows down", async () => {
    const { recommended } = await run(
      device((busy) => (busy <= 4 ? 100 : 100 * busy)),
      { concurrency: [1, 2, 4, 8], requests: 40 },
    );
    expect(recommended).toEqual({ concurrency: 4 });
  });

  it("of levels that are as good the lowest", async () => {
    const { recommended } = await run(
      device((busy) => (busy <= 2 ? 100 : 50 * busy * 0.97)),
      { concurrency: [4, 2], requests: 40 },
    );
    expect(recommended).toEqual({ concurrency: 2 });
  });

  it("levels with errors do not count; without any other nothing is recommended", async () => {
    const failing = fakeCaller(() => ({ error: new NetworkError("cut") }));
    const { levels, recommended, stopped } = await run(
      device(() => 10, failing),
      { concurrency: [1, 2], requests: 2 },
    );
    expect(levels).toMatchObject([
      { errors: 2, throughput: 0, latency: { min: 0, avg: 0, p50: 0, p95: 0, max: 0 } },
      { errors: 2 },
    ]);
    expect(stopped).toBeUndefined();
    expect(recommended).toBeUndefined();
  });
});

describe("trouble", () => {
  it.each([
    new ApiError("busy", { status: 503 }),
    new ResponseError("page", { status: 502 }),
    new LockedOutError("blocked", { status: 429 }),
    new AuthError("refused", { status: 401 }),
  ])("%s ends it at once", async (error) => {
    const replies = fakeCaller((_, index) => (index === 3 ? { error } : { envelope: { results: {} } }));
    const caller = device(() => 10, replies);
    const { levels, stopped } = await run(caller, { concurrency: [1, 2], requests: 10 });
    expect(caller.calls).toHaveLength(4);
    expect(levels).toMatchObject([{ requests: 3, errors: 1 }]);
    expect(stopped).toBe(`The device answered ${error.status}: ${error.message}`);
  });

  it("in the call that opens the connection leaves no level to measure", async () => {
    const caller = device(
      () => 10,
      fakeCaller(() => ({ error: new ApiError("busy", { status: 503 }) })),
    );
    const { levels, stopped, recommended } = await run(caller, { requests: 10 });
    expect({ calls: caller.calls.length, levels, recommended }).toEqual({
      calls: 1,
      levels: [],
      recommended: undefined,
    });
    expect(stopped).toContain("503");
  });

  it("other refusals are counted", async () => {
    const replies = fakeCaller((_, index) =>
      index === 1 ? { error: new ApiError("no", { status: 404 }) } : { envelope: {} },
    );
    const { levels } = await run(
      device(() => 10, replies),
      { concurrency: [1], requests: 5 },
    );
    expect(levels).toMatchObject([{ requests: 5, errors: 1 }]);
  });

  it.each([new AbortedError("enough", { sent: true }), new TypeError("defect")])("%s is thrown", async (error) => {
    const caller = device(
      () => 10,
      fakeCaller((_, index) => (index === 2 ? { error } : { envelope: {} })),
    );
    const measuring = measure(caller, 4, { concurrency: [2] });
    const failed = expect(measuring).rejects.toBe(error);
    await vi.runAllTimersAsync();
    await failed;
    expect(caller.calls.length).toBeLessThanOrEqual(4);
  });

  it.each<[MeasureOptions, string]>([
    [{ concurrency: [1, 8] }, "concurrency"],
    [{ concurrency: [] }, "concurrency"],
    [{ concurrency: [0] }, "concurrency"],
    [{ concurrency: [1.5] }, "concurrency"],
    [{ requests: 0 }, "requests"],
    [{ path: "logincheck" }, "path"],
    [{ path: "monitor" }, "path"],
  ])("%j is refused", async (options, field) => {
    const caller = answering({});
    await expect(measure(caller, 4, options)).rejects.toMatchObject({ code: "input", field });
    expect(caller.calls).toHaveLength(0);
  });

  it("paths cannot leave the API, and a level above the limit says what to do", async () => {
    const caller = answering({});
    await expect(measure(caller, 4, { path: "monitor/../../logincheck" })).rejects.toThrow(InputError);
    await expect(measure(caller, 4, { path: "cmdb/firewall/address/" })).rejects.toThrow(InputError);
    await expect(measure(caller, 4, { concurrency: [2, 16] })).rejects.toMatchObject({
      hint: "Make the client with pool: { connections: 16 } to measure this level.",
    });
    expect(caller.calls).toHaveLength(0);
  });
});
