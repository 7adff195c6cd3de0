import { InputError } from "@fortikit/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { longestRun } from "../../src/cmdb/write/longest-run.ts";
import { fakeCaller } from "./fake-caller.ts";
import { sampleTree } from "./sample-tree.ts";

/** A device whose policies have an order. */
function device(ids: number[]) {
  const caller = fakeCaller(({ method, path, query }) => {
    if (method === "GET") {
      const { start = 0, count = 1000 } = (query ?? {}) as { start?: number; count?: number };
      return { results: ids.slice(start, start + count).map((policyid) => ({ policyid })) };
    }
    const id = Number(path.split("/").at(-1));
    ids.splice(ids.indexOf(id), 1);
    const beside = ids.indexOf(Number(query?.before ?? query?.after));
    ids.splice(query?.before === undefined ? beside + 1 : beside, 0, id);
    return { revision_changed: true };
  });
  return { caller, ids, policy: sampleTree(caller).firewall.policy };
}

/** Length of the longest increasing subsequence, the slow and certain way. */
function longest(values: readonly number[]): number {
  const best = values.map(() => 1);
  for (const [at, value] of values.entries()) {
    for (let before = 0; before < at; before++) {
      if ((values[before] ?? 0) < value) best[at] = Math.max(best[at] ?? 1, (best[before] ?? 0) + 1);
    }
  }
  return Math.max(0, ...best);
}

describe("longestRun", () => {
  it("is increasing and as long as it can be", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(50), { maxLength: 20 }), (values) => {
        const run = [...longestRun(values)].sort((a, b) => a - b).map((index) => values[index] ?? 0);
        expect(run).toEqual([...run].sort((a, b) => a - b));
        expect(run).toHaveLength(longest(values));
      }),
    );
  });
});

describe("move", () => {
  it("sends where to", async () => {
    const { caller, policy } = device([1, 2, 3]);
    expect(await policy.move(3, { before: 1 })).toEqual({ changed: true });
    await policy.move(1, { after: 2 });
    expect(caller.lines).toEqual([
      "PUT /cmdb/firewall/policy/3?action=move&before=1",
      "PUT /cmdb/firewall/policy/1?action=move&after=2",
    ]);
  });

  it("to an end reads keys and nothing else", async () => {
    const { caller, ids, policy } = device([1, 2, 3]);
    await policy.move(3, "first");
    expect(ids).toEqual([3, 1, 2]);
    await policy.move(1, "last");
    expect(ids).toEqual([3, 2, 1]);
    expect(caller.lines).toEqual([
      "GET /cmdb/firewall/policy?format=policyid&start=0&count=1",
      "PUT /cmdb/firewall/policy/3?action=move&before=1",
      "GET /cmdb/firewall/policy?format=policyid&start=0&count=1000",
      "PUT /cmdb/firewall/policy/1?action=move&after=2",
    ]);
  });

  it("writes nothing where it is already", async () => {
    const { caller, policy } = device([1, 2, 3]);
    expect(await policy.move(1, "first")).toEqual({ changed: false });
    expect(await policy.move(3, "last")).toEqual({ changed: false });
    expect(caller.lines.filter((line) => line.startsWith("PUT"))).toEqual([]);
  });

  it.each([undefined, {}, { before: 1, after: 2 }, "middle", { before: 3 }])("refuses %j", async (target) => {
    const { caller, policy } = device([1, 2, 3]);
    await expect(policy.move(3, target as never)).rejects.toThrow(InputError);
    expect(caller.seen).toEqual([]);
  });

  it("refuses an empty table", async () => {
    await expect(device([]).policy.move(3, "last")).rejects.toThrow(/is empty/);
  });
});

describe("reorder", () => {
  it("gives the order with the fewest moves, and leaves others where they are", async () => {
    const permutations = fc
      .uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 14 })
      .chain((ids) => fc.tuple(fc.constant(ids), fc.shuffledSubarray(ids)));
    await fc.assert(
      fc.asyncProperty(permutations, async ([start, wanted]) => {
        const { ids, policy } = device([...start]);
        const { moves } = await policy.reorder(wanted);
        expect(ids.filter((id) => wanted.includes(id))).toEqual(wanted);
        const others = (list: readonly number[]): number[] => list.filter((id) => !wanted.includes(id));
        expect(others(ids)).toEqual(others(start));
        expect(moves).toBe(wanted.length - longest(wanted.map((id) => start.indexOf(id))));
      }),
    );
  });

  it("moves nothing when a key is absent or given twice", async () => {
    const { caller, policy } = device([1, 2, 3]);
    await expect(policy.reorder([3, 9, 1])).rejects.toThrow(/does not have 9/);
    await expect(policy.reorder([3, 1, 3])).rejects.toThrow(/twice/);
    expect(caller.lines.filter((line) => line.startsWith("PUT"))).toEqual([]);
    expect(await policy.reorder([1, 3])).toEqual({ moves: 0 });
  });

  it("of nothing sends nothing, whatever the table holds", async () => {
    const { caller, policy } = device([]);
    expect(await policy.reorder([])).toEqual({ moves: 0 });
    expect(caller.lines).toEqual([]);
  });
});
