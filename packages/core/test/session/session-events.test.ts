import { describe, expect, it, vi } from "vitest";
import { SessionEmitter } from "../../src/session/session-events.ts";

function emitter() {
  const logger = { debug: vi.fn(), info: vi.fn(), warn: vi.fn(), error: vi.fn() };
  return { events: new SessionEmitter(logger), logger };
}

const expired = { clientId: "assetmanagement", reason: "time" } as const;

describe("SessionEmitter", () => {
  it("tells every listener of the event, and no others", () => {
    const { events } = emitter();
    const [first, second, other] = [vi.fn(), vi.fn(), vi.fn()];
    events.on("expired", first);
    events.on("expired", second);
    events.on("failed", other);
    events.emit("expired", expired);
    expect([first.mock.calls, second.mock.calls, other.mock.calls]).toEqual([[[expired]], [[expired]], []]);
  });

  it("stops telling one that does not listen any more", () => {
    const { events } = emitter();
    const listener = vi.fn();
    const stop = events.on("expired", listener);
    stop();
    stop();
    events.emit("expired", expired);
    expect(listener).not.toHaveBeenCalled();
  });

  it("does not tell one that was added by a listener of the same event", () => {
    const { events } = emitter();
    let told = 0;
    const listen = (): void => {
      told += 1;
      events.on("expired", () => listen());
    };
    events.on("expired", listen);
    events.emit("expired", expired);
    expect(told).toBe(1);
  });

  it.each([
    [
      "throws",
      () => {
        throw new Error("listener");
      },
    ],
    [
      "rejects",
      async () => {
        throw new Error("listener");
      },
    ],
    [
      "gives a broken thenable",
      () => ({
        // biome-ignore lint/suspicious/noThenProperty: what a listener returns may be anything.
        get then() {
          throw new Error("listener");
        },
      }),
    ],
  ])("logs a listener that %s, and goes on", async (_, listener) => {
    const { events, logger } = emitter();
    const next = vi.fn();
    events.on("expired", listener);
    events.on("expired", next);
    events.emit("expired", expired);
    await vi.waitFor(() => expect(logger.warn).toHaveBeenCalledWith({ event: "expired" }, expect.any(String)));
    expect(next).toHaveBeenCalledOnce();
  });
});
