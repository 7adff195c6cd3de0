import { describe, expect, it } from "vitest";
import { mergeOptions, ownsNet } from "../../src/service/merge-options.ts";

describe("mergeOptions", () => {
  it("takes from the session what the client leaves out", () => {
    expect(mergeOptions({ concurrency: 4, readOnly: true }, { concurrency: undefined, readOnly: false })).toEqual({
      concurrency: 4,
      readOnly: false,
    });
  });

  it("does so inside groups, too", () => {
    const before = (): void => undefined;
    const error = (): void => undefined;
    const base = {
      timeout: { connect: 1, attempt: 2 },
      headers: { "x-a": "1", "x-b": "2" },
      audit: { actor: { user: "ana" }, traceId: "job" },
      hooks: { beforeRequest: before },
    };
    const own = {
      timeout: { attempt: 3, connect: undefined },
      headers: { "x-b": "3" },
      audit: { traceId: "other" },
      hooks: { onError: error },
    };
    expect(mergeOptions(base, own)).toEqual({
      timeout: { connect: 1, attempt: 3 },
      headers: { "x-a": "1", "x-b": "3" },
      audit: { actor: { user: "ana" }, traceId: "other" },
      hooks: { beforeRequest: before, onError: error },
    });
  });

  it("replaces a group by what is none", () => {
    expect(mergeOptions({ retry: { limit: 3 }, breaker: true }, { retry: false, breaker: { threshold: 2 } })).toEqual({
      retry: false,
      breaker: { threshold: 2 },
    });
    expect(mergeOptions({ retry: false }, { retry: { delay: 5 } })).toEqual({ retry: { delay: 5 } });
  });

  it("changes neither", () => {
    const base = Object.freeze({ timeout: Object.freeze({ connect: 1 }) });
    mergeOptions(base, { timeout: { connect: 2 } });
    expect(base).toEqual({ timeout: { connect: 1 } });
  });
});

describe("ownsNet", () => {
  it("is told by options of the connection", () => {
    expect([{ tls: {} }, { proxy: "http://proxy" }, { http2: false }, { pool: {} }].map(ownsNet)).toEqual(
      Array(4).fill(true),
    );
    expect(ownsNet({ timeout: {}, tls: undefined })).toBe(false);
  });
});
