import { describe, expect, it } from "vitest";
import { AbortedError } from "../../src/errors/on-the-way.ts";
import { hostPlaces } from "../../src/limits/host-places.ts";
import { FakeNet, failure, gate, make, ok, read, settleAll } from "../transport/helpers.ts";

describe("hostPlaces", () => {
  it("holds the lowest wish of all open clients of a host", () => {
    const wide = hostPlaces("https://lowest.test", 8);
    const narrow = hostPlaces("https://lowest.test", 2);
    const other = hostPlaces("https://other.test", 5);
    expect(narrow.places).toBe(wide.places);
    expect([wide.places.limit, other.places.limit]).toEqual([2, 5]);
  });

  it("widens again when the client that wanted less is closed", () => {
    const wide = hostPlaces("https://widens.test", 8);
    const narrow = hostPlaces("https://widens.test", 2);
    narrow.release();
    narrow.release();
    expect(wide.places.limit).toBe(8);
    const wider = hostPlaces("https://widens.test", 9);
    wide.release();
    expect(wider.places).toBe(wide.places);
    expect(wider.places.limit).toBe(9);
  });

  it("is made anew after everybody has left", () => {
    const first = hostPlaces("https://anew.test", 1);
    first.release();
    const second = hostPlaces("https://anew.test", 4);
    first.release();
    expect(second.places).not.toBe(first.places);
    expect(hostPlaces("https://anew.test", 4).places).toBe(second.places);
  });
});

describe("calls to one host", () => {
  it("of several transports are on the wire up to the limit, in the order they were made", async () => {
    const net = new FakeNet(async () => {
      await new Promise((resolve) => setImmediate(resolve));
      return ok;
    });
    const origin = "https://fair.test";
    const transports = [4, 6, 10].map((concurrency) => make({ net, origin, concurrency }));
    await Promise.all(Array.from({ length: 200 }, (_, n) => transports[n % 3]?.send({ ...read, path: `/${n}` })));
    expect(net.peak).toBe(4);
    expect(net.requests.map((request) => request.path)).toEqual(Array.from({ length: 200 }, (_, n) => `/api/${n}`));
    for (const transport of transports) {
      expect(transport.config.statistics.snapshot({ limit: undefined, timesFull: 0 })).toMatchObject({
        active: 0,
        queued: 0,
      });
    }
  });

  it("that are aborted in the queue cost no request, no place and no count", async () => {
    const { open, opened } = gate();
    const net = new FakeNet(async () => {
      await opened;
      return ok;
    });
    const transport = make({ net, concurrency: 1 });
    const first = transport.send(read);
    await settleAll();
    const controllers = Array.from({ length: 20 }, () => new AbortController());
    const queued = controllers.map(({ signal }) => failure(transport.send(read, { signal })));
    const last = transport.send(read);
    await settleAll();
    expect(transport.config.statistics.snapshot(net.pool())).toMatchObject({ active: 1, queued: 21 });
    for (const controller of controllers) controller.abort();
    for (const error of await Promise.all(queued)) {
      expect(error).toBeInstanceOf(AbortedError);
      expect((error as AbortedError).sent).toBe(false);
      expect(error.context.attempts).toBe(0);
    }
    open();
    await Promise.all([first, last]);
    expect(net.requests).toHaveLength(2);
    expect(transport.config.limits.status().calls.lastMinute).toBe(2);
    expect(transport.config.statistics.snapshot(net.pool())).toMatchObject({ active: 0, queued: 0, calls: 22 });
  });

  it("of a client that is closed go on, and new ones are refused", async () => {
    const { open, opened } = gate();
    const net = new FakeNet(async () => {
      await opened;
      return ok;
    });
    const transport = make({ net, concurrency: 1 });
    const calls = [transport.send(read), transport.send(read)];
    await settleAll();
    await transport.close();
    expect((await failure(transport.send(read))).code).toBe("config");
    open();
    await Promise.all(calls);
    expect(net.requests).toHaveLength(2);
  });
});
