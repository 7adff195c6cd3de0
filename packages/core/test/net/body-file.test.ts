import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { BodyFile, isFile } from "../../src/net/body-file.ts";
import { failure } from "./helpers.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A source whose every chunk takes as long as it says; the last one never comes where `Infinity` is said. */
function source(...delays: number[]) {
  const stop = vi.fn();
  const next = (): Promise<Uint8Array | undefined> => {
    const delay = delays.shift();
    if (delay === undefined) return Promise.resolve(undefined);
    return new Promise((resolve) => {
      if (delay !== Number.POSITIVE_INFINITY) setTimeout(() => resolve(Uint8Array.of(delay % 256)), delay);
    });
  };
  return { next, stop };
}

async function count(file: BodyFile): Promise<number> {
  let chunks = 0;
  while ((await file.read()) !== undefined) chunks += 1;
  return chunks;
}

describe("BodyFile", () => {
  it("may take longer in all than it may be silent", async () => {
    const file = new BodyFile(source(900, 900, 900), 1000);
    const counted = count(file);
    await vi.advanceTimersByTimeAsync(3000);
    expect(await counted).toBe(3);
  });

  it("fails when it is silent for too long, and frees what it holds", async () => {
    const from = source(900, Number.POSITIVE_INFINITY);
    const failed = failure(count(new BodyFile(from, 1000)));
    await vi.advanceTimersByTimeAsync(1900);
    expect(await failed).toMatchObject({ failure: "timeout", phase: "body", message: "no byte came for 1000 ms" });
    expect(from.stop).toHaveBeenCalledOnce();
  });

  it("is not silent while nobody reads", async () => {
    const file = new BodyFile(source(1, 1), 1000);
    const first = file.read();
    await vi.advanceTimersByTimeAsync(5000);
    expect(await first).toHaveLength(1);
    const rest = count(file);
    await vi.advanceTimersByTimeAsync(1);
    expect(await rest).toBe(1);
  });

  it("waits for ever where the time is longer than a timer takes", async () => {
    const file = new BodyFile(source(3_000_000_000 % 2_000_000_000), 3_000_000_000);
    const first = file.read();
    expect(vi.getTimerCount()).toBe(1);
    await vi.advanceTimersByTimeAsync(1_000_000_000);
    expect(await first).toHaveLength(1);
  });

  it("makes a failure of the wire of whatever goes wrong", async () => {
    const fail = (thrown: unknown) => {
      const file = new BodyFile({ next: () => Promise.reject(thrown), stop: () => undefined }, 1000);
      return failure(file.read());
    };
    expect(await fail(new Error("odd"))).toMatchObject({ message: "odd", failure: "socket", sent: true });
    expect(await fail("odd")).toMatchObject({ message: "the body broke off" });
  });
});

describe("isFile", () => {
  it.each([
    [200, "application/octet-stream", true],
    [200, undefined, true],
    [206, "text/plain", true],
    [200, "application/jsonish", true],
    [200, "Application/JSON; charset=utf-8", false],
    [200, "application/vnd.x+json", false],
    [200, "text/json", false],
    [199, "text/plain", false],
    [302, "text/html", false],
    [404, "application/octet-stream", false],
  ])("%s with %s: %s", (status, type, expected) => {
    expect(isFile(status, type)).toBe(expected);
  });
});
