import { AbortedError, DuplicateError, InputError, OutcomeUnknownError, UnsupportedError } from "@fortikit/core";
import { describe, expect, it } from "vitest";
import { TransactionError } from "../../src/transaction/transaction-error.ts";
import { Transactions } from "../../src/transaction/transactions.ts";
import { open, seen } from "./device.ts";

const isCommit = ({ query }: { query: object }) => "action" in query && query.action === "transaction-commit";
const isAbort = ({ query }: { query: object }) => "action" in query && query.action === "transaction-abort";
const isWrite = ({ method, path }: { method: string; path: string }) =>
  method === "POST" && path.includes("/firewall/");

async function errorOf(promise: Promise<unknown>): Promise<Error & { reason?: string; suppressed?: unknown }> {
  const error = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof Error)) throw new Error("it did not fail");
  return error;
}

describe("run", () => {
  it("commits when the function returns, and gives what it returned", async () => {
    const { server, transactions, names } = await open();
    const inside = await transactions.run(async (tx) => {
      await tx.create("web");
      expect(await names()).not.toContain("web");
      return await tx.names();
    });
    expect(inside).toContain("web");
    expect(await names()).toContain("web");
    const [start, create, outside, list, commit] = server.requests;
    expect(start).toMatchObject({ method: "POST", path: "/api/v2/cmdb", body: { timeout: 60 } });
    expect(commit).toMatchObject({ body: { "transaction-id": 1 }, query: { action: "transaction-commit" } });
    const header = ({ headers }: { headers: Readonly<Record<string, string>> } = { headers: {} }) =>
      headers["x-transaction-id"];
    expect([start, create, outside, list, commit].map(header)).toEqual([undefined, "1", undefined, "1", undefined]);
  });

  it("believes no device that says nothing was changed: nothing is, before the commit", async () => {
    const { transactions } = await open();
    const envelope = await transactions.run((tx) => tx.create("web"));
    expect(envelope).toMatchObject({ status: "success", mkey: "web" });
    expect(envelope).not.toHaveProperty("revision_changed");
  });

  it("aborts when the function throws, and throws the same", async () => {
    const { server, transactions, names } = await open();
    const mine = new Error("mine");
    const failed = transactions.run(async (tx) => {
      await tx.create("web");
      throw mine;
    });
    expect(await errorOf(failed)).toBe(mine);
    expect(seen(server)).toEqual(["POST transaction-start", "POST firewall/address", "POST transaction-abort"]);
    expect(server.transactions()).toEqual([]);
    expect(await names()).not.toContain("web");
  });

  it("aborts after a refused call; the device's error keeps its class", async () => {
    const { server, transactions } = await open();
    expect(await errorOf(transactions.run((tx) => tx.create("all")))).toBeInstanceOf(DuplicateError);
    expect(seen(server).at(-1)).toBe("POST transaction-abort");
  });

  it("lets the error of the function survive an abort that fails", async () => {
    const { server, transactions, warnings } = await open();
    server.fault({ match: isAbort, cut: "reset" });
    const mine = new Error("mine");
    const error = await errorOf(transactions.run(() => Promise.reject(mine)));
    expect(error).toBe(mine);
    expect(error.suppressed).toBeInstanceOf(OutcomeUnknownError);
    expect(Object.keys(error)).not.toContain("suppressed");
    expect(warnings).toEqual([expect.stringContaining("could not be aborted")]);
    // What cannot carry another error is thrown as it is.
    server.fault({ match: isAbort, cut: "reset" });
    await expect(transactions.run(() => Promise.reject("text"))).rejects.toBe("text");
  });

  it("aborts when the signal fires, without waiting for the function", async () => {
    const { server, transactions } = await open();
    const controller = new AbortController();
    const hung = Promise.withResolvers<never>();
    let call: Promise<unknown> = Promise.resolve();
    server.fault({ match: isWrite, cut: "hang" });
    const run = transactions.run(
      async (tx) => {
        call = tx.create("web", { signal: new AbortController().signal });
        call.catch(() => undefined);
        return hung.promise;
      },
      {},
      { signal: controller.signal },
    );
    await expect.poll(() => server.requests.length).toBe(2);
    controller.abort();
    expect(await errorOf(run)).toBeInstanceOf(AbortedError);
    expect(await errorOf(call)).toBeInstanceOf(AbortedError);
    expect(seen(server).at(-1)).toBe("POST transaction-abort");
    hung.reject(new Error("nobody hears this"));
  });

  it("sends nothing when the signal has fired before", async () => {
    const { server, transactions } = await open();
    const work = () => expect.unreachable();
    const error = await errorOf(transactions.run(work, {}, { signal: AbortSignal.abort() }));
    expect(error).toBeInstanceOf(AbortedError);
    expect(server.requests).toEqual([]);
  });

  it("aborts when the signal fires between start and function", async () => {
    const { server, caller } = await open();
    const controller = new AbortController();
    const scope = () => {
      controller.abort();
      return {};
    };
    const transactions = new Transactions({ caller, scope, firmware: () => undefined });
    const run = transactions.run(() => expect.unreachable(), {}, { signal: controller.signal });
    expect(await errorOf(run)).toBeInstanceOf(AbortedError);
    expect(seen(server)).toEqual(["POST transaction-start", "POST transaction-abort"]);
  });

  it("lets a commit by hand end before it heeds the signal", async () => {
    const { server, transactions } = await open();
    const controller = new AbortController();
    const gate = Promise.withResolvers<void>();
    server.fault({ match: isCommit, wait: gate.promise });
    const run = transactions.run((tx) => tx.commit(), {}, { signal: controller.signal });
    await expect.poll(() => server.requests.length).toBe(2);
    controller.abort();
    gate.resolve();
    await run;
    expect(seen(server)).toEqual(["POST transaction-start", "POST transaction-commit"]);
  });

  it("waits for calls under way, and commits nothing when one of them fails", async () => {
    const { server, transactions, names } = await open();
    const gate = Promise.withResolvers<void>();
    server.fault({ match: isWrite, wait: gate.promise });
    const run = transactions.run((tx) => {
      tx.create("late").catch(() => undefined);
    });
    await expect.poll(() => server.requests.length).toBe(2);
    gate.resolve();
    await run;
    expect(await names()).toContain("late");
    const failed = transactions.run(async (tx) => {
      tx.create("late").catch(() => undefined);
      await tx.create("other");
      tx.create("late").catch(() => undefined);
    });
    expect(await errorOf(failed)).toBeInstanceOf(DuplicateError);
    expect(await names()).not.toContain("other");
    expect(seen(server).at(-2)).toBe("POST transaction-abort");
  });

  it("refuses calls after its end", async () => {
    const { server, transactions } = await open();
    const tx = await transactions.run((tx) => tx);
    const sent = server.requests.length;
    expect(await errorOf(tx.create("web"))).toMatchObject({ name: "TransactionError", reason: "ended" });
    expect(server.requests).toHaveLength(sent);
  });

  it("leaves a transaction alone that the function has ended", async () => {
    const { server, transactions, names } = await open();
    await transactions.run(async (tx) => {
      await tx.create("web");
      await tx.commit();
    });
    await transactions.run(async (tx) => {
      await tx.create("never");
      await tx.abort();
    });
    expect(seen(server).filter((request) => /commit|abort/.test(request))).toEqual([
      "POST transaction-commit",
      "POST transaction-abort",
    ]);
    expect(await names()).toContain("web");
    expect(await names()).not.toContain("never");
  });

  it("rounds timeouts up to seconds, and refuses what is none", async () => {
    const { server, transactions } = await open();
    await transactions.run(() => undefined, { timeout: 1001 });
    expect(server.requests[0]?.body).toEqual({ timeout: 2 });
    for (const timeout of [0, -1, Number.NaN, Number.POSITIVE_INFINITY])
      expect(await errorOf(transactions.begin({ timeout }))).toBeInstanceOf(InputError);
    expect(await errorOf(transactions.run(undefined as never))).toBeInstanceOf(InputError);
    expect(() => transactions.wrap(undefined as never)).toThrow(InputError);
  });

  it("makes functions transactional", async () => {
    const { transactions, names } = await open();
    const add = transactions.wrap(async (tx, first: string, second: string) => {
      await tx.create(first);
      await tx.create(second);
      return [first, second];
    });
    expect(await add("a", "b")).toEqual(["a", "b"]);
    expect(await errorOf(add("c", "a"))).toBeInstanceOf(DuplicateError);
    expect(await names()).toEqual(["all", "none", "a", "b"]);
  });
});

describe("commit", () => {
  it("keeps its error when nobody knows what came of it", async () => {
    const { server, transactions, names } = await open();
    server.fault({ match: isCommit, cut: "reset", after: true });
    const tx = await transactions.begin();
    await tx.create("web");
    expect(await errorOf(tx.commit())).toBeInstanceOf(OutcomeUnknownError);
    expect(tx.state).toBe("unknown");
    expect(await names()).toContain("web");
    expect(await errorOf(tx.commit())).toMatchObject({ reason: "ended" });
    // It was carried out, so the device does not know it any more.
    expect(await errorOf(tx.abort())).toMatchObject({ reason: "expired" });
    expect(seen(server).filter((request) => request.includes("commit"))).toHaveLength(1);
  });

  it("aborts when the device refuses it", async () => {
    const { server, transactions } = await open();
    const json = { http_method: "POST", status: "error", http_status: 500, error: -651, cli_error: "bad" };
    server.fault({ match: isCommit, reply: { status: 500, json } });
    const tx = await transactions.begin();
    expect(await errorOf(tx.commit())).toMatchObject({ apiCode: -651 });
    expect([tx.state, server.transactions()]).toEqual(["aborted", []]);
    server.fault({ match: isCommit, reply: { status: 500, json } });
    server.fault({ match: isAbort, reply: { status: 500, json } });
    const other = await transactions.begin();
    expect(await errorOf(other.commit())).toMatchObject({ apiCode: -651, suppressed: { apiCode: -651 } });
  });
});

describe("expiry and conflicts", () => {
  it("sends nothing under a transaction whose time is over", async () => {
    const { server, transactions, advance } = await open();
    const tx = await transactions.begin({ timeout: 5000 });
    await tx.create("web");
    advance(5000);
    const sent = server.requests.length;
    expect(await errorOf(tx.create("other"))).toMatchObject({ reason: "expired", transactionId: 1 });
    expect(await errorOf(tx.commit())).toMatchObject({ reason: "expired" });
    expect(tx.state).toBe("aborted");
    const late = await transactions.begin({ timeout: 5000 });
    advance(5000);
    await late.abort();
    expect(server.requests).toHaveLength(sent + 1);
  });

  it("tells what the device says of expiry", async () => {
    const { server, transactions } = await open();
    const tx = await transactions.begin();
    server.advance(60_000);
    const error = await errorOf(tx.create("web"));
    expect(error).toBeInstanceOf(TransactionError);
    expect(error).toMatchObject({ reason: "expired", cause: { apiCode: -1 }, code: "transaction" });
    expect(await errorOf(tx.show())).toMatchObject({ reason: "expired" });
    expect(await errorOf(tx.commit())).toMatchObject({ reason: "expired" });
    expect(tx.state).toBe("aborted");
  });

  it("tells of tables that another transaction holds", async () => {
    const { server, transactions } = await open();
    const first = await transactions.begin();
    await first.create("web");
    expect(await errorOf(transactions.run((tx) => tx.create("other")))).toMatchObject({ reason: "conflict" });
    expect(server.transactions()).toEqual([first.id]);
    await first.abort();
    await first.abort();
    expect(await errorOf(first.commit())).toMatchObject({ reason: "ended" });
  });

  it("is told of refusals by their words alone", async () => {
    const { server, transactions } = await open();
    const tx = await transactions.begin();
    const said = async (cli_error: string) => {
      const json = { http_method: "POST", status: "error", http_status: 500, error: -1, cli_error };
      server.fault({ match: isWrite, reply: { status: 500, json } });
      return (await errorOf(tx.create("x"))).reason;
    };
    expect(await said("table is locked by admin2")).toBe("conflict");
    expect(await said("transaction lock held")).toBe("conflict");
    expect(await said("invalid transaction id")).toBe("expired");
    expect(await said("transaction is not supported for this table")).toBeUndefined();
    expect(await said("value parse error")).toBeUndefined();
  });
});

describe("virtual domains", () => {
  it("keeps to its vdom, and refuses others before anything is sent", async () => {
    const { server, transactions } = await open({ vdoms: ["root", "edge"] }, { vdom: "root" });
    const tx = await transactions.begin({ vdom: "edge" });
    await tx.create("web");
    await tx.create("web2", { vdom: "edge" });
    await tx.across(["edge"]);
    await tx.preview("edge");
    await tx.createIn("/cmdb/system/interface", { name: "vlan10" }, { scope: "global" });
    const sent = server.requests.map(({ query }) => query.vdom ?? query.scope);
    expect(sent).toEqual(["edge", "edge", "edge", "edge", "edge", "global"]);
    const others = [tx.create("x", { vdom: "root" }), tx.across("*"), tx.across(["edge", "root"]), tx.preview("root")];
    for (const other of others) expect(await errorOf(other)).toMatchObject({ reason: "vdom", transactionId: tx.id });
    expect(server.requests).toHaveLength(sent.length);
    await tx.commit();
    expect(server.rows("firewall/address", "edge")).toHaveLength(4);
    expect(server.requests.at(-1)?.query.vdom).toBe("edge");
  });

  it("knows its vdom from the device where nobody named one", async () => {
    const { transactions } = await open({ vdoms: ["edge", "root"] });
    const tx = await transactions.begin();
    expect(tx.vdom).toBe("edge");
    await tx.create("web", { vdom: "edge" });
    expect(await errorOf(tx.create("web", { vdom: "root" }))).toMatchObject({ reason: "vdom" });
  });

  it("takes one vdom only", async () => {
    const { server, transactions } = await open();
    expect(await errorOf(transactions.begin({ vdom: "root,edge" }))).toBeInstanceOf(InputError);
    expect(server.requests).toEqual([]);
  });
});

describe("by hand", () => {
  it("shows what waits, and ends with its scope", async () => {
    const { server, transactions } = await open();
    const tx = await transactions.begin({ timeout: 90_000 });
    await tx.create("web", { headers: { "X-Transaction-ID": "77", "x-mine": "yes" } });
    expect(server.requests.at(-1)?.headers).toMatchObject({ "x-transaction-id": "1", "x-mine": "yes" });
    expect(await tx.show()).toEqual([" config firewall address"]);
    expect(tx.expiresAt.getTime()).toBeGreaterThan(Date.now() + 60_000);
    await tx[Symbol.asyncDispose]();
    await tx[Symbol.asyncDispose]();
    expect(tx.state).toBe("aborted");
    expect(await errorOf(tx.show())).toMatchObject({ reason: "ended" });
  });

  it("leaves monitor and log out of the transaction", async () => {
    const { server, transactions } = await open();
    const tx = await transactions.begin();
    await tx.createIn("/monitor/system/os/reboot", {});
    expect(server.requests.at(-1)?.headers["x-transaction-id"]).toBeUndefined();
  });

  it("starts none inside another", async () => {
    const { server, transactions } = await open();
    const tx = await transactions.begin();
    const sent = server.requests.length;
    expect(await errorOf(tx.nested().begin())).toMatchObject({ reason: "nested" });
    expect(await errorOf(tx.nested().run(() => undefined))).toMatchObject({ reason: "nested" });
    expect(server.requests).toHaveLength(sent);
  });

  it("lists all of the device", async () => {
    const { transactions } = await open({ vdoms: ["root", "edge"] });
    await transactions.begin({ vdom: "edge" });
    expect(await transactions.list()).toEqual([
      { id: 1, vdom: "edge", details: expect.objectContaining({ vdom: "edge" }) },
    ]);
  });

  it("shows and lists on 7.4.1 and later only", async () => {
    const { server, transactions } = await open({ version: "v7.4.0" });
    // The firmware is not known yet: the answer tells.
    expect(await errorOf(transactions.list())).toBeInstanceOf(UnsupportedError);
    expect(server.requests).toHaveLength(1);
    expect(await errorOf(transactions.list())).toBeInstanceOf(UnsupportedError);
    expect(server.requests).toHaveLength(1);
    const tx = await transactions.begin();
    expect(await errorOf(tx.show())).toBeInstanceOf(UnsupportedError);
    expect(server.requests).toHaveLength(2);
  });

  it("tells when the device begins none", async () => {
    const { server, transactions } = await open();
    server.fault({ reply: { status: 200, json: { status: "success", http_method: "POST", results: {} } } });
    expect(await errorOf(transactions.begin())).toMatchObject({ reason: "start", requestId: expect.any(String) });
    server.fault({
      reply: {
        status: 500,
        json: { http_method: "POST", status: "error", error: -1, cli_error: "another transaction is running" },
      },
    });
    expect(await errorOf(transactions.begin())).toMatchObject({ reason: "conflict" });
    server.fault({ reply: { status: 200, json: { http_method: "POST", results: { transaction_id: "12" } } } });
    expect((await transactions.begin()).id).toBe(12);
  });

  it("only pretends in read-only mode", async () => {
    const { server, transactions } = await open({}, { readOnly: true });
    const read = await transactions.run(async (tx) => {
      await tx.create("web");
      expect(await tx.show()).toEqual([]);
      return tx.names();
    });
    expect(read).toEqual(["all", "none"]);
    expect(seen(server)).toEqual(["GET firewall/address"]);
    expect(server.requests[0]?.headers["x-transaction-id"]).toBeUndefined();
    const tx = await transactions.begin({ vdom: "root" });
    expect([tx.id, tx.vdom]).toEqual([0, "root"]);
    await tx.abort();
    expect(tx.state).toBe("aborted");
  });

  it("makes endpoints when they are first used", async () => {
    const { caller } = await open();
    let made = 0;
    const scope = () => ({
      get cmdb() {
        made += 1;
        return "made";
      },
    });
    const tx = await new Transactions({ caller, scope, firmware: () => undefined }).begin();
    expect([made, tx.cmdb, made, tx.id]).toEqual([0, "made", 1, 1]);
  });
});
