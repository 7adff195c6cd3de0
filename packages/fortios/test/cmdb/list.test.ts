import { IncompleteListError, InputError, ResponseError } from "@fortikit/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Envelope } from "../../src/contract/caller.ts";
import { type FakeCaller, fakeCaller, namedRows, pagedTable } from "./fake-caller.ts";
import { type Address, sampleTree } from "./sample-tree.ts";

const address = (caller: FakeCaller) => sampleTree(caller).firewall.address;
const withoutCounts = ({ matched_count, size, ...rest }: Envelope): Envelope => rest;
const bare = ({ matched_count, size, next_idx, ...rest }: Envelope): Envelope => rest;

async function collect<Row>(rows: AsyncIterable<Row>): Promise<Row[]> {
  const all: Row[] = [];
  for await (const row of rows) all.push(row);
  return all;
}

describe("list", () => {
  describe.each([
    ["with counts", (envelope: Envelope) => envelope],
    ["with next_idx only", withoutCounts],
    ["with nothing", bare],
  ])("of a device that answers %s", (_what, shape) => {
    it.each([0, 1, 999, 1000, 1001, 2500])("gives all of %i rows", async (count) => {
      const caller = fakeCaller(pagedTable(namedRows(count), shape));
      const rows = await address(caller).list();
      expect(rows.map((row) => row.name)).toEqual(namedRows(count).map((row) => row.name));
      const iterated = await collect(address(caller).iterate());
      expect(iterated).toEqual(rows);
      expect(caller.warnings).toEqual([]);
    });
  });

  it("asks for pages of 1000, and for no page more than there are", async () => {
    const caller = fakeCaller(pagedTable(namedRows(2000)));
    await address(caller).list({ filter: "type==ipmask" }, { vdom: "lab" });
    expect(caller.lines).toEqual([
      "GET /cmdb/firewall/address?filter=type==ipmask&start=0&count=1000",
      "GET /cmdb/firewall/address?filter=type==ipmask&start=1000&count=1000",
    ]);
    expect(caller.seen[1]?.options).toEqual({ vdom: "lab" });
    expect(caller.seen[0]?.request).toMatchObject({
      operation: "cmdb.firewall.address.list",
      method: "GET",
      safe: true,
      object: { type: "firewall/address" },
    });
  });

  it("goes on after next_idx, which counts rows a filter leaves out", async () => {
    const rows = namedRows(3000);
    const caller = fakeCaller(({ query }) => {
      const start = Number(query?.start ?? 0);
      // Every second row matches: a page of 1000 ends 2000 rows on.
      const results = rows.filter((_, index) => index >= start && index % 2 === 0).slice(0, 1000);
      return { results, next_idx: rows.findIndex((row) => row.name === results.at(-1)?.name) };
    });
    expect(await address(caller).list()).toHaveLength(1500);
    expect(caller.seen.map(({ request }) => request.query?.start)).toEqual([0, 1999]);
  });

  it("follows a device whose pages are smaller than asked", async () => {
    const rows = namedRows(250);
    const caller = fakeCaller(({ query }) => {
      const start = Number(query?.start ?? 0);
      const results = rows.slice(start, start + 100);
      return { results, matched_count: 250, next_idx: start + results.length - 1 };
    });
    expect(await address(caller).list()).toEqual(rows);
  });

  it("ends where next_idx is told no more", async () => {
    const rows = namedRows(2000);
    const caller = fakeCaller(
      pagedTable(rows, ({ size, matched_count, next_idx, ...rest }) => ({
        ...rest,
        ...((next_idx ?? 0) < 1500 ? { next_idx } : {}),
      })),
    );
    expect(await address(caller).list()).toHaveLength(2000);
    expect(caller.seen).toHaveLength(2);
  });

  it("takes all that an endpoint answers which ignores count", async () => {
    const caller = fakeCaller(() => ({ results: namedRows(2500) }));
    expect(await address(caller).list()).toHaveLength(2500);
    expect(caller.seen).toHaveLength(1);
    expect(caller.warnings).toEqual([expect.stringContaining("ignores count")]);
  });

  it("sees an endpoint that answers the same page again", async () => {
    const caller = fakeCaller(() => ({ results: namedRows(1000), next_idx: 999 }));
    const error = await address(caller)
      .list()
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(IncompleteListError);
    expect((error as IncompleteListError).rows).toHaveLength(1000);
    expect(caller.seen).toHaveLength(2);
    expect(caller.warnings).toEqual([expect.stringContaining("ignores start")]);
    await expect(collect(address(caller).iterate())).rejects.toThrow(IncompleteListError);
    const full = await address(caller).full.list();
    expect([full.complete, full.value.length]).toEqual([false, 1000]);
  });

  it("knows that the same page again was all, where the device tells the number", async () => {
    const caller = fakeCaller(({ query }) => ({
      results: namedRows(1000),
      next_idx: 999,
      ...(query?.start === 0 ? {} : { matched_count: 1000 }),
    }));
    expect(await address(caller).list()).toHaveLength(1000);
  });

  it("refuses to call a list complete that has fewer rows than the device counts", async () => {
    const short = fakeCaller(() => ({ results: namedRows(10), matched_count: 30 }));
    await expect(address(short).list()).rejects.toThrow(IncompleteListError);
    const long = fakeCaller(() => ({ results: namedRows(1500), matched_count: 2000 }));
    await expect(address(long).list()).rejects.toThrow(/not complete/);
    const stuck = fakeCaller(({ query }) => ({
      results: namedRows(1000).map((row) => ({ name: `${row.name}-${String(query?.start)}` })),
      next_idx: 999,
    }));
    await expect(address(stuck).list()).rejects.toThrow(/does not go on/);
  });

  it("loses no row when others are deleted and created between pages, and gives none twice", async () => {
    const change = fc.record({
      page: fc.integer({ min: 2, max: 5 }),
      deleted: fc.array(fc.nat(2400), { maxLength: 150 }),
      created: fc.array(fc.nat(2400), { maxLength: 20 }),
    });
    const shapes = fc.constantFrom(
      (envelope: Envelope) => envelope,
      ({ next_idx, ...rest }: Envelope) => rest,
    );
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 2 }), shapes, async (changes, shape) => {
        const before = namedRows(2500);
        const rows = [...before];
        const answer = pagedTable(rows, shape);
        let pages = 0;
        let made = 0;
        const caller = fakeCaller((request, options) => {
          pages += 1;
          for (const { page, deleted, created } of changes) {
            if (page !== pages) continue;
            for (const at of deleted) rows.splice(at, 1);
            // Creating and deleting in one moment may hide each other from the counts.
            if (deleted.length === 0)
              for (const at of created) {
                made += 1;
                rows.splice(at, 0, { name: `new${made}`, comment: "" });
              }
          }
          return answer(request, options);
        });
        const names = (await address(caller).list()).map((row) => row.name);
        expect(new Set(names).size).toBe(names.length);
        const known = new Set(names);
        expect(before.filter((row) => rows.includes(row) && !known.has(row.name))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("is not misled by a size that counts the rows of the page", async () => {
    const caller = fakeCaller(
      pagedTable(namedRows(2000), ({ matched_count, size, results, ...rest }) => ({
        ...rest,
        results,
        size: (results as object[]).length,
      })),
    );
    expect(await address(caller).list()).toHaveLength(2000);
    expect(caller.seen).toHaveLength(3);
  });

  it("follows a list that becomes shorter all the time", async () => {
    const rows = namedRows(5000);
    const answer = pagedTable(rows);
    const caller = fakeCaller((request, options) => {
      rows.splice(0, 10);
      return answer(request, options);
    });
    const names = new Set((await address(caller).list()).map((row) => row.name));
    expect(rows.filter((row) => !names.has(row.name))).toEqual([]);
    expect(caller.seen.length).toBeLessThan(12);
  });

  it("says so when too many rows are deleted between pages", async () => {
    const rows = namedRows(4000);
    const answer = pagedTable(rows);
    let pages = 0;
    const caller = fakeCaller((request, options) => {
      pages += 1;
      if (pages === 3) rows.splice(0, 1500);
      return answer(request, options);
    });
    await expect(address(caller).list()).rejects.toThrow(/too many rows were deleted/);
  });

  it("gives the one page that is asked for with count", async () => {
    const caller = fakeCaller(pagedTable(namedRows(50)));
    expect(await address(caller).list({ start: 10, count: 5 })).toEqual(namedRows(50).slice(10, 15));
    expect(await collect(address(caller).iterate({ count: 3 }))).toEqual(namedRows(3));
    expect(caller.lines).toEqual([
      "GET /cmdb/firewall/address?start=10&count=5",
      "GET /cmdb/firewall/address?start=0&count=3",
    ]);
    expect((await address(caller).full.list({ count: 5 })).complete).toBe(false);
    expect((await address(caller).full.list({ start: 45, count: 5 })).complete).toBe(true);
    const silent = fakeCaller(pagedTable(namedRows(5), bare));
    expect((await address(silent).full.list({ count: 5 })).complete).toBe(false);
    expect((await address(silent).full.list({ count: 6 })).complete).toBe(true);
  });

  it.each([
    ["with counts", (envelope: Envelope) => envelope],
    ["without counts", bare],
  ])("does not pass 1000 rows off as the 2000 that were asked for, %s", async (_, shape) => {
    const cut = fakeCaller(({ query }, options) =>
      pagedTable(namedRows(1500), shape)({ query: { ...query, count: 1000 } } as never, options),
    );
    await expect(address(cut).list({ count: 2000 })).rejects.toMatchObject({
      code: "incomplete_list",
      message: expect.stringContaining("no more than 1000 rows at once"),
      rows: expect.objectContaining({ length: 1000 }),
    });
    expect(await address(cut).full.list({ count: 2000 })).toMatchObject({ complete: false });
    const whole = fakeCaller(pagedTable(namedRows(1500), shape));
    expect(await address(whole).list({ count: 2000 })).toHaveLength(1500);
  });

  it("asks for the key to know pages again, and takes it out", async () => {
    const caller = fakeCaller(pagedTable(namedRows(2)));
    expect(await address(caller).list({ format: ["comment"] })).toEqual([{ comment: "c0" }, { comment: "c1" }]);
    await address(caller).list({ format: ["comment"], count: 2 });
    expect(caller.lines).toEqual([
      "GET /cmdb/firewall/address?format=comment|name&start=0&count=1000",
      "GET /cmdb/firewall/address?format=comment&start=0&count=2",
    ]);
  });

  it("stops after count rows that begin as wanted", async () => {
    const caller = fakeCaller(pagedTable(namedRows(1200)));
    const rows = await address(caller).list({ filter: (where) => where("name").starts("n11"), count: 5 });
    expect(rows.map((row) => row.name)).toEqual(["n11", "n110", "n111", "n112", "n113"]);
    expect(await address(caller).list({ filter: (where) => where("name").starts("n119") })).toHaveLength(11);
    await expect(address(caller).list({ filter: (where) => where("name").starts("n"), start: 5 })).rejects.toThrow(
      InputError,
    );
  });

  it.each([{ start: -1 }, { start: 1.5 }, { count: 0 }, { count: Number.NaN }, { count: "5" as unknown as number }])(
    "refuses %j",
    async (query) => {
      const caller = fakeCaller();
      await expect(address(caller).list(query)).rejects.toThrow(InputError);
      expect(caller.seen).toEqual([]);
    },
  );

  it("does not take an answer without results for an empty table", async () => {
    await expect(address(fakeCaller(() => ({ status: "success" }))).list()).rejects.toThrow(ResponseError);
    const one = fakeCaller(() => ({ results: { name: "only" } }));
    expect(await address(one).list()).toEqual([{ name: "only" } satisfies Address]);
  });

  it("asks for a page of an iteration when it is needed", async () => {
    const caller = fakeCaller(pagedTable(namedRows(2500)));
    for await (const row of address(caller).iterate()) {
      if (row.name === "n1000") break;
    }
    expect(caller.seen).toHaveLength(2);
  });
});
