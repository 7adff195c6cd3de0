import { getEventListeners } from "node:events";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CallAborted } from "../../src/contract/deadline.ts";
import { Places } from "../../src/limits/places.ts";

describe("Places", () => {
  it("costs no promise while there is room", () => {
    const places = new Places(2);
    expect(places.enter(undefined)).toBeUndefined();
    expect(places.enter(undefined)).toBeUndefined();
    expect(places.enter(undefined)).toBeInstanceOf(Promise);
    expect([places.taken, places.waiting]).toEqual([2, 1]);
  });

  it("lets in by order of arrival, and never more than its limit", async () => {
    const places = new Places(3);
    const order: number[] = [];
    let peak = 0;
    await Promise.all(
      Array.from({ length: 50 }, async (_, n) => {
        await places.enter(undefined);
        order.push(n);
        peak = Math.max(peak, places.taken);
        await Promise.resolve();
        places.leave();
      }),
    );
    expect(order).toEqual(Array.from({ length: 50 }, (_, n) => n));
    expect(peak).toBe(3);
    expect([places.taken, places.waiting]).toEqual([0, 0]);
  });

  it("does not let a newcomer pass those who wait", async () => {
    const places = new Places(1);
    places.enter(undefined);
    const first = places.enter(undefined);
    places.leave();
    expect(places.enter(undefined)).toBeInstanceOf(Promise);
    await first;
    expect([places.taken, places.waiting]).toEqual([1, 1]);
  });

  it("lets go at once of who is aborted while waiting, and of nobody who has a place", async () => {
    const places = new Places(1);
    const [holder, waiter] = [new AbortController(), new AbortController()];
    places.enter(holder.signal);
    const waiting = places.enter(waiter.signal);
    waiter.abort();
    holder.abort();
    await expect(waiting).rejects.toBeInstanceOf(CallAborted);
    expect([places.taken, places.waiting]).toEqual([1, 0]);
    expect(() => places.enter(AbortSignal.abort())).toThrow(CallAborted);
    places.leave();
    expect(places.taken).toBe(0);
  });

  it("leaves no listener behind", async () => {
    const places = new Places(1);
    const { signal } = new AbortController();
    for (let n = 0; n < 100; n += 1) {
      const waiting = places.enter(signal);
      places.leave();
      await waiting;
    }
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
  });

  it("obeys a limit that is raised and one that is lowered", async () => {
    const places = new Places(1);
    places.enter(undefined);
    const waiting = [places.enter(undefined), places.enter(undefined), places.enter(undefined)];
    places.limit = 3;
    await Promise.all(waiting.slice(0, 2));
    expect([places.taken, places.waiting]).toEqual([3, 1]);
    places.limit = 2;
    places.leave();
    expect([places.taken, places.waiting]).toEqual([2, 1]);
    places.leave();
    await waiting[2];
    expect([places.taken, places.waiting]).toEqual([2, 0]);
  });

  it("loses no place, whoever comes, leaves and gives up", async () => {
    const acts = fc.array(fc.constantFrom("enter", "leave", "abort"), { maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(acts, fc.integer({ min: 1, max: 4 }), async (steps, limit) => {
        const places = new Places(limit);
        const waiting: AbortController[] = [];
        let inside = 0;
        for (const step of steps) {
          if (step === "enter") {
            const controller = new AbortController();
            const entering = places.enter(controller.signal);
            if (entering === undefined) inside += 1;
            else {
              waiting.push(controller);
              entering.then(
                () => {
                  inside += 1;
                  waiting.splice(waiting.indexOf(controller), 1);
                },
                () => undefined,
              );
            }
          } else if (step === "leave" && inside > 0) {
            inside -= 1;
            places.leave();
          } else if (step === "abort") waiting.pop()?.abort();
          await Promise.resolve();
          await Promise.resolve();
          expect([places.taken, places.waiting]).toEqual([inside, waiting.length]);
          expect(places.taken).toBeLessThanOrEqual(limit);
          if (places.waiting > 0) expect(places.taken).toBe(limit);
        }
      }),
    );
  });
});
