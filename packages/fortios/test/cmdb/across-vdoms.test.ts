import { AbortedError, AuthError, InputError, NotFoundError, PermissionError } from "@fortikit/core";
import { describe, expect, it } from "vitest";
import { fakeCaller, namedRows, pagedTable } from "./fake-caller.ts";
import { sampleTree } from "./sample-tree.ts";

describe("acrossVdoms", () => {
  it("asks once and gives each virtual domain its own result", async () => {
    const caller = fakeCaller(() => [
      { vdom: "root", status: "success", results: [{ name: "a" }] },
      { vdom: "lab", status: "success", results: [] },
      { vdom: "shut", status: "error", http_status: 403, error: -37 },
    ]);
    const lists = await sampleTree(caller)
      .firewall.address.acrossVdoms("*")
      .list({ format: ["name"] });
    expect(caller.lines).toEqual(["GET /cmdb/firewall/address?format=name&start=0&count=1000"]);
    expect(caller.seen[0]?.request.vdoms).toBe("*");
    expect(lists.get("root")).toEqual({ ok: true, value: [{ name: "a" }] });
    expect(lists.get("lab")).toEqual({ ok: true, value: [] });
    expect(lists.get("shut")?.error).toBeInstanceOf(PermissionError);
  });

  it("follows the pages of the ones that have more", async () => {
    const rows = namedRows(1500);
    const one = pagedTable(rows);
    const caller = fakeCaller((request, options) => {
      if (request.vdoms === undefined) return { ...(one(request, options) as object), vdom: options?.vdom };
      return [
        { ...(one(request, options) as object), vdom: "root" },
        { vdom: "lab", results: namedRows(2) },
      ];
    });
    const lists = await sampleTree(caller).firewall.address.acrossVdoms(["root", "lab"]).list();
    expect(lists.get("root")?.value).toEqual(rows);
    expect(lists.get("lab")?.value).toEqual(namedRows(2));
    expect(caller.seen.map(({ request, options }) => [request.query?.start, request.vdoms, options?.vdom])).toEqual([
      [0, ["root", "lab"], undefined],
      [1000, undefined, "root"],
    ]);
  });

  it("keeps the failure of a later page where it belongs", async () => {
    const one = pagedTable(namedRows(1500));
    const failing = (error: Error) =>
      fakeCaller((request, options) => {
        if (request.vdoms === undefined) throw error;
        return [
          { ...(one(request, options) as object), vdom: "root" },
          { vdom: "lab", results: [] },
        ];
      });
    const lists = await sampleTree(failing(new PermissionError("no", { status: 403 })))
      .firewall.address.acrossVdoms("*")
      .list();
    expect([lists.get("root")?.ok, lists.get("lab")?.ok]).toEqual([false, true]);
    for (const error of [new AbortedError("stop", { sent: false }), new TypeError("bug")]) {
      await expect(sampleTree(failing(error)).firewall.address.acrossVdoms("*").list()).rejects.toBe(error);
    }
  });

  it("reads one object and whether it is there", async () => {
    const caller = fakeCaller(() => [
      { vdom: "root", results: [{ name: "web" }] },
      { vdom: "lab", status: "error", http_status: 404, error: -3, name: "address", mkey: "web" },
      { vdom: "odd", results: [] },
      { vdom: "shut", status: "error", http_status: 403 },
    ]);
    const across = sampleTree(caller).firewall.address.acrossVdoms(["root", "lab", "odd", "shut"]);
    const objects = await across.get("web");
    expect(objects.get("root")).toEqual({ ok: true, value: { name: "web" } });
    expect([...objects.values()].map(({ ok }) => ok)).toEqual([true, false, false, false]);
    const there = await across.exists("web");
    expect([...there].map(([vdom, { value }]) => [vdom, value])).toEqual([
      ["root", true],
      ["lab", false],
      ["odd", false],
      ["shut", undefined],
    ]);
    expect(caller.lines).toEqual(["GET /cmdb/firewall/address/web", "GET /cmdb/firewall/address/web?format=name"]);
  });

  it("reads singletons", async () => {
    const caller = fakeCaller(() => [{ vdom: "root", results: { primary: "x" } }]);
    const across = sampleTree(caller).system.dns.acrossVdoms(["root"]);
    expect((await across.get()).get("root")?.value).toEqual({ primary: "x" });
  });

  it("keeps the failure of a single virtual domain as well, which comes without a list", async () => {
    const failing = (error: Error) =>
      sampleTree(
        fakeCaller(() => {
          throw error;
        }),
      ).firewall.address;
    const missing = new NotFoundError("no", { status: 404 });
    expect([...(await failing(missing).acrossVdoms(["lab"]).exists("web"))]).toEqual([
      ["lab", { ok: true, value: false }],
    ]);
    expect((await failing(missing).acrossVdoms(["lab"]).get("web")).get("lab")?.error).toBe(missing);
    expect((await failing(missing).acrossVdoms(["lab"]).list()).get("lab")?.error).toBe(missing);
    await expect(failing(missing).acrossVdoms("*").get("web")).rejects.toBe(missing);
    const refused = new AuthError("no", { status: 401 });
    await expect(failing(refused).acrossVdoms(["lab"]).list()).rejects.toBe(refused);
  });

  it("goes by the order of the names where the answers do not tell theirs", async () => {
    const caller = fakeCaller(() => [{ results: [{ name: "a" }] }, { results: [] }]);
    const lists = await sampleTree(caller).firewall.address.acrossVdoms(["root", "lab"]).list();
    expect([...lists].map(([vdom, { value }]) => [vdom, value?.length])).toEqual([
      ["root", 1],
      ["lab", 0],
    ]);
  });

  it.each([[[]], [["a,b"]], [[""]]])("refuses %j", (vdoms) => {
    const caller = fakeCaller();
    expect(() => sampleTree(caller).firewall.address.acrossVdoms(vdoms)).toThrow(InputError);
  });
});
