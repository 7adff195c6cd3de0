import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CallAborted } from "../../src/contract/deadline.ts";
import { Turns } from "../../src/session/turns.ts";

describe("Turns", () => {
  it("lets everyone in at once while nothing is exclusive", () => {
    const turns = new Turns();
    expect(turns.exclusive).toBe(false);
    expect([turns.enter("a", undefined), turns.enter("b", undefined)]).toEqual([undefined, undefined]);
  });

  it("lets calls on the wire end before the other key has its turn", async () => {
    const turns = new Turns();
    turns.enter("a", undefined);
    turns.enter("b", undefined);
    turns.makeExclusive();
    const order: string[] = [];
    const a = turns.enter("a", undefined)?.then(() => order.push("a"));
    turns.leave("a");
    await Promise.resolve();
    expect(order).toEqual([]);
    turns.leave("b");
    await a;
    expect(order).toEqual(["a"]);
  });

  it("admits at once where only the own key is active", () => {
    const turns = new Turns();
    turns.makeExclusive();
    expect(turns.enter("a", undefined)).toBeUndefined();
    expect(turns.enter("a", undefined)).toBeUndefined();
    expect(turns.enter("b", undefined)).toBeInstanceOf(Promise);
    // Behind a waiting key, so that b is not starved.
    expect(turns.enter("a", undefined)).toBeInstanceOf(Promise);
  });

  it("lets all waiting calls of a key go together, so that twenty interleaved calls change turns once", async () => {
    const turns = new Turns();
    turns.makeExclusive();
    turns.enter("first", undefined);
    const order: string[] = [];
    const calls = Array.from({ length: 20 }, async (_, index) => {
      const key = index % 2 === 0 ? "a" : "b";
      await turns.enter(key, undefined);
      order.push(key);
      await Promise.resolve();
      turns.leave(key);
    });
    turns.leave("first");
    await Promise.all(calls);
    expect(order.join("")).toBe("a".repeat(10) + "b".repeat(10));
  });

  it("leaves no hole in the queue when a waiting call is aborted", async () => {
    const turns = new Turns();
    turns.makeExclusive();
    turns.enter("a", undefined);
    const abort = new AbortController();
    const b = turns.enter("b", abort.signal);
    const c = turns.enter("c", undefined);
    abort.abort();
    await expect(b).rejects.toBeInstanceOf(CallAborted);
    turns.leave("a");
    await c;
    turns.leave("c");
    expect(turns.enter("a", undefined)).toBeUndefined();
  });

  it("gives back a turn that was granted in the moment of the abort", async () => {
    const turns = new Turns();
    turns.makeExclusive();
    turns.enter("a", undefined);
    const abort = new AbortController();
    const b = turns.enter("b", abort.signal);
    const c = turns.enter("c", undefined);
    abort.abort();
    turns.leave("a");
    await expect(b).rejects.toBeInstanceOf(CallAborted);
    await c;
  });

  it("does not wait for a signal that has fired already", async () => {
    const turns = new Turns();
    turns.makeExclusive();
    turns.enter("a", undefined);
    await expect(turns.enter("b", AbortSignal.abort())).rejects.toBeInstanceOf(CallAborted);
    turns.leave("a");
    expect(turns.enter("c", undefined)).toBeUndefined();
  });

  it("never has two keys at once, forgets nobody, and lets none overtake a key twice", async () => {
    const call = fc.record({ key: fc.constantFrom("a", "b", "c"), steps: fc.nat(4), aborted: fc.nat(9) });
    await fc.assert(
      fc.asyncProperty(fc.array(call, { maxLength: 40 }), async (calls) => {
        const turns = new Turns();
        turns.makeExclusive();
        const active = new Map<string, number>();
        /** The keys that had their turn while a call waited. */
        const waitingSince = new Map<number, string[]>();
        let latest = "";
        let ended = 0;
        const run = async (index: number, { key, steps, aborted }: (typeof calls)[number]): Promise<void> => {
          const abort = new AbortController();
          const turn = turns.enter(key, abort.signal);
          const begin = (): void => {
            for (const other of active.keys()) expect(other).toBe(key);
            const overtaken = waitingSince.get(index) ?? [];
            for (const other of ["a", "b", "c"]) {
              if (other !== key) expect(overtaken.filter((each) => each === other).length).toBeLessThanOrEqual(1);
            }
            waitingSince.delete(index);
            if (key !== latest) for (const list of waitingSince.values()) list.push(key);
            latest = key;
            active.set(key, (active.get(key) ?? 0) + 1);
          };
          if (turn === undefined) begin();
          else waitingSince.set(index, []);
          if (aborted === 0) abort.abort();
          try {
            await turn;
          } catch {
            waitingSince.delete(index);
            ended += 1;
            return;
          }
          if (turn !== undefined) begin();
          for (let step = 0; step < steps; step += 1) await Promise.resolve();
          const left = (active.get(key) ?? 0) - 1;
          if (left === 0) active.delete(key);
          else active.set(key, left);
          turns.leave(key);
          ended += 1;
        };
        await Promise.all(calls.map((each, index) => run(index, each)));
        expect(ended).toBe(calls.length);
        expect(turns.enter("last", undefined)).toBeUndefined();
      }),
    );
  });
});
