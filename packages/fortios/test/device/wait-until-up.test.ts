import {
  AbortedError,
  ApiError,
  AuthError,
  CertificateError,
  CircuitOpenError,
  FortinetError,
  InputError,
  LockedOutError,
  NetworkError,
  PermissionError,
  ResponseError,
  TimeoutError,
  UnsupportedError,
} from "@fortikit/core";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { WaitUntilUpOptions } from "../../src/device/types.ts";
import { waitUntilUp } from "../../src/device/wait-until-up.ts";
import { type FakeCaller, type FakeReply, fakeCaller } from "../endpoint/fake-caller.ts";

const up = (over: object = {}): FakeReply => ({
  envelope: { serial: "FGT1", version: "v7.6.6", build: 3510, results: { hostname: "fw", model: "FGT60F" }, ...over },
});
const down: FakeReply = { error: new NetworkError("refused") };
const started = (time: number): FakeReply => ({ envelope: { results: { utc_last_reboot: time } } });

/** Answers status reads in this order, the last one again and again; the start as told. */
function device(replies: readonly FakeReply[], start: (look: number) => FakeReply = () => down): FakeCaller {
  let looks = 0;
  return fakeCaller(({ path }) => {
    if (path.endsWith("web-ui/state")) return start(looks);
    looks += 1;
    return replies[Math.min(looks, replies.length) - 1] ?? down;
  });
}

async function wait(caller: FakeCaller, options?: WaitUntilUpOptions): Promise<unknown> {
  const waiting = waitUntilUp(caller, options).catch((error: unknown) => error);
  await vi.runAllTimersAsync();
  return waiting;
}

const looksOf = ({ calls }: FakeCaller) => calls.filter(({ request }) => request.path.endsWith("/status")).length;

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe("waiting for a device", () => {
  it("one that answers is up at once", async () => {
    const caller = device([up()]);
    expect(await wait(caller)).toEqual({
      serial: "FGT1",
      version: "v7.6.6",
      build: 3510,
      hostname: "fw",
      model: "FGT60F",
      waitedMs: 0,
    });
    expect(caller.calls).toMatchObject([
      {
        request: { method: "GET", path: "/monitor/system/status", safe: true },
        options: { retry: false, timeout: { attempt: 10_000, total: 10_000 } },
      },
    ]);
  });

  it.each([
    ["is not there", new NetworkError("refused")],
    ["hangs", new TimeoutError("slow", { phase: "headers", timeoutMs: 1 })],
    ["shows a page", new ResponseError("page", { status: 200 })],
    ["fails", new ApiError("503", { status: 503 })],
    ["has no such path yet", new UnsupportedError("404")],
    ["has failed so often that the breaker is open", new CircuitOpenError("open")],
  ])("one that %s is looked at again every interval", async (_, error) => {
    const caller = device([{ error }, { error }, up({ results: null })]);
    expect(await wait(caller, { interval: 1000 })).toEqual({
      serial: "FGT1",
      version: "v7.6.6",
      build: 3510,
      hostname: undefined,
      model: undefined,
      waitedMs: 2000,
    });
    expect(looksOf(caller)).toBe(3);
  });

  it.each([
    ["AuthError", new AuthError("no", { status: 401 })],
    ["LockedOutError", new LockedOutError("no", { status: 429 })],
    ["PermissionError", new PermissionError("no", { status: 403 })],
    ["CertificateError", new CertificateError("no")],
    ["AbortedError", new AbortedError("no", { sent: false })],
    ["defect", new TypeError("no")],
  ])("a %s does not mend by waiting", async (_, error) => {
    const caller = device([{ error }]);
    expect(await wait(caller)).toBe(error);
    expect(caller.calls).toHaveLength(1);
  });

  it("when the time is over the last problem is the cause", async () => {
    const caller = device([down]);
    const error = await wait(caller, { timeout: 12_000, interval: 5000 });
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({
      message: "The device did not answer within 12000 ms.",
      phase: "total",
      timeoutMs: 12_000,
      cause: { message: "refused" },
    });
    expect(caller.calls.map(({ options }) => options?.timeout?.total)).toEqual([10_000, 7000, 2000]);
  });

  it("the signal ends the wait", async () => {
    const controller = new AbortController();
    const waiting = waitUntilUp(device([down]), { signal: controller.signal });
    const failed = expect(waiting).rejects.toMatchObject({ code: "aborted", cause: { message: "enough" } });
    await vi.advanceTimersByTimeAsync(6000);
    controller.abort(new Error("enough"));
    await failed;
  });

  it.each([
    ["timeout", 0],
    ["interval", Number.NaN],
    ["interval", -1],
  ])("%s %d is refused", async (field, value) => {
    const caller = device([up()]);
    await expect(waitUntilUp(caller, { [field]: value })).rejects.toMatchObject({ field });
    await expect(waitUntilUp(caller, { [field]: value })).rejects.toThrow(InputError);
    expect(caller.calls).toHaveLength(0);
  });
});

describe("waiting for a reboot", () => {
  const options = { expectReboot: true, interval: 1000, timeout: 60_000 };

  it("waits until the device is gone, and back", async () => {
    const caller = device([up(), up(), down, down, up()]);
    expect(await wait(caller, options)).toMatchObject({ serial: "FGT1", waitedMs: 4000 });
  });

  it("one that is gone already only has to come back", async () => {
    expect(await wait(device([down, up()]), options)).toMatchObject({ waitedMs: 1000 });
  });

  it.each([
    ["another serial number", { serial: "FGT2" }],
    ["other firmware", { version: "v7.6.7" }],
    ["another build", { build: 3600 }],
  ])("%s tells that it has happened", async (_, over) => {
    expect(await wait(device([up(), up(), up(over)]), options)).toMatchObject({ waitedMs: 2000, ...over });
  });

  it.each([
    ["seconds", 1_760_000_000, 1],
    ["milliseconds", 1_760_000_000_000, 1000],
  ])("a later start tells it, in %s; a few seconds do not", async (_, base, unit) => {
    const starts = [0, 3, 60];
    const caller = device([up()], (look) => started(base + (starts[Math.min(look, 3) - 1] ?? 0) * unit));
    expect(await wait(caller, options)).toMatchObject({ waitedMs: 2000 });
  });

  it("a start that cannot be read is no sign; the wait ends with its time", async () => {
    const strange = [started(Number.NaN), started(-1), { envelope: { results: [] } }, { envelope: {} }];
    const caller = device([up()], (look) => strange[look % 4] ?? down);
    expect(await wait(caller, { ...options, timeout: 5000 })).toMatchObject({
      message: "The device did not restart within 5000 ms.",
      hint: expect.stringContaining("It answered all the time"),
    });
  });

  it.each([new AuthError("no", { status: 401 }), new AbortedError("no", { sent: true }), new RangeError("defect")])(
    "%s while the start is read ends it",
    async (error) => {
      expect(
        await wait(
          device([up()], () => ({ error })),
          options,
        ),
      ).toBe(error);
    },
  );

  it("the errors are of this family", async () => {
    expect(await wait(device([down]), { timeout: 1 })).toBeInstanceOf(FortinetError);
  });
});
