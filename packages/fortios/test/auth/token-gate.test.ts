import {
  AbortedError,
  AuthError,
  LockedOutError,
  NetworkError,
  NotFoundError,
  PermissionError,
} from "@fortikit/fortios";
import { describe, expect, it, vi } from "vitest";
import { failure, rig, status } from "../client/rig.ts";

const twenty = <T>(make: () => Promise<T>): Promise<PromiseSettledResult<T>[]> =>
  Promise.allSettled(Array.from({ length: 20 }, make));

const later = (ms: number): void => {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + ms });
};

describe("an address that is not among the trusted hosts", () => {
  const untrusted = (gate: Awaited<ReturnType<typeof rig>>["gate"]): void =>
    gate.fault({ times: 50, reply: { status: 403, body: "<html><title>403</title>Peer is not trusted</html>" } });

  it("is tried once by twenty parallel calls, since each try counts as a failed login", async () => {
    const { gate, fgt } = await rig();
    untrusted(gate);
    const [first, ...others] = await twenty(() => fgt.request(status));
    expect(gate.requests).toHaveLength(1);
    expect(first).toMatchObject({ reason: expect.any(PermissionError) });
    for (const { reason } of others as PromiseRejectedResult[]) {
      expect(reason).toMatchObject({ code: "auth", message: expect.stringContaining("no calls from this address") });
    }
    expect((await fgt.diagnose()).at(-1)?.check).toBe("auth");
    expect(gate.requests).toHaveLength(1);
  });

  it("is one finding of diagnose(), and one request", async () => {
    const { gate, fgt } = await rig();
    untrusted(gate);
    const findings = await fgt.diagnose();
    expect(findings.filter(({ ok }) => !ok).map(({ check }) => check)).toEqual(["trustedHost"]);
    expect(gate.requests).toHaveLength(1);
  });

  it("is where a login pauses as well", async () => {
    const { gate, fgt } = await rig({ username: "admin", password: "test-password" });
    untrusted(gate);
    expect(await failure(fgt.request(status))).toBeInstanceOf(PermissionError);
    expect((await failure(fgt.request(status))).message).toContain("nothing is sent until");
    expect(gate.requests).toHaveLength(1);
  });

  it("does not renew a login", async () => {
    const { gate, fgt } = await rig({ username: "admin", password: "test-password" });
    await fgt.request(status);
    untrusted(gate);
    expect(await failure(fgt.request(status))).toBeInstanceOf(PermissionError);
    expect(gate.logins()).toBe(1);
  });
});

describe("a token that is refused", () => {
  it("is sent once by twenty parallel calls", async () => {
    const { gate, fgt } = await rig({ token: "wrong-token", retry: { limit: 3 } });
    const results = await twenty(() => fgt.request(status));
    expect(gate.requests).toHaveLength(1);
    expect(gate.failures()).toBe(1);
    for (const result of results) expect(result).toMatchObject({ status: "rejected", reason: expect.any(AuthError) });
  });

  it("ends what is sent, and the error says until when", async () => {
    const { gate, fgt } = await rig({ token: "wrong-token" });
    const first = await failure(fgt.request(status));
    expect(first).toMatchObject({ status: 401, context: { operation: "request", status: 401 } });
    const second = await failure(fgt.request(status));
    expect(second).toBeInstanceOf(AuthError);
    expect(second.message).toMatch(/refused the API token; nothing is sent until \d{4}-\d\d-\d\dT/);
    expect(second).toMatchObject({ requestId: expect.any(String), context: { operation: "request", attempts: 0 } });
    expect(second.hint).toContain("resume()");
    expect(gate.requests).toHaveLength(1);
  });

  it("is tried by one call when the pause is over", async () => {
    const { gate, fgt } = await rig({ token: "wrong-token", auth: { pause: 5000 } });
    await failure(fgt.request(status));
    later(4900);
    await failure(fgt.request(status));
    expect(gate.requests).toHaveLength(1);
    later(200);
    await twenty(() => fgt.request(status));
    expect(gate.requests).toHaveLength(2);
    vi.useRealTimers();
  });

  it("is tried at once after resume()", async () => {
    const { gate, fgt } = await rig({ token: "wrong-token" });
    await failure(fgt.request(status));
    fgt.resume();
    await twenty(() => fgt.request(status));
    expect(gate.requests).toHaveLength(2);
  });

  it("after it was good pauses as well", async () => {
    const tokens: Record<string, object> = { "test-token": {} };
    const { gate, fgt } = await rig({}, { tokens });
    await fgt.request(status);
    delete tokens["test-token"];
    expect(await failure(fgt.request(status))).toBeInstanceOf(AuthError);
    await twenty(() => fgt.request(status));
    expect(gate.requests).toHaveLength(2);
  });
});

describe("a token that is good", () => {
  it("goes into the header, and never into the URL", async () => {
    const { gate, fgt } = await rig();
    await fgt.request(status);
    expect(gate.requests[0]?.headers.authorization).toBe("Bearer test-token");
    expect(gate.requests[0]?.query).toEqual({});
  });

  it("holds the others back until it was accepted once, and none afterwards", async () => {
    const { gate, fgt } = await rig();
    const first = Promise.withResolvers<void>();
    const rest = Promise.withResolvers<void>();
    gate.fault({ wait: first.promise });
    gate.fault({ wait: rest.promise, times: 19 });
    const calls = twenty(() => fgt.request(status));
    await vi.waitFor(() => expect(gate.requests).toHaveLength(1));
    first.resolve();
    await vi.waitFor(() => expect(gate.requests).toHaveLength(1 + 4));
    rest.resolve();
    await calls;
    expect(gate.requests).toHaveLength(20);
  });

  it.each([
    ["an object that is not there", { status: "error", http_status: 404, name: "address", error: -3 }, NotFoundError],
    ["rights that do not suffice", { status: "error", http_status: 403, error: -37 }, PermissionError],
  ])("is proven by a refusal that is none of the token: %s", async (_, json, type) => {
    const { gate, fgt } = await rig();
    gate.fault({ reply: { status: json.http_status, json } });
    expect(await failure(fgt.request(status))).toBeInstanceOf(type);
    const rest = Promise.withResolvers<void>();
    gate.fault({ wait: rest.promise, times: 4 });
    const calls = twenty(() => fgt.request(status));
    await vi.waitFor(() => expect(gate.requests).toHaveLength(1 + 4));
    rest.resolve();
    await calls;
  });

  it("is tried by the next call when the first got no answer", async () => {
    const { gate, fgt } = await rig();
    gate.fault({ cut: "reset" });
    const results = await twenty(() => fgt.request(status));
    expect(results.filter(({ status: end }) => end === "rejected")).toHaveLength(1);
    expect(results[0]).toMatchObject({ reason: expect.any(NetworkError) });
    expect(gate.requests).toHaveLength(20);
  });

  it("is not waited for longer than the call's own signal", async () => {
    const { gate, fgt } = await rig();
    gate.fault({ cut: "hang" });
    const stop = new AbortController();
    const hanging = failure(fgt.request(status, { signal: stop.signal }));
    await vi.waitFor(() => expect(gate.requests).toHaveLength(1));
    const own = new AbortController();
    const waiting = failure(fgt.request(status, { signal: own.signal }));
    own.abort();
    expect(await waiting).toMatchObject({ code: "aborted", sent: false });
    stop.abort();
    expect(await hanging).toBeInstanceOf(AbortedError);
    await fgt.request(status);
    expect(gate.requests).toHaveLength(2);
  });
});

describe("429", () => {
  const page = "<html><title>429 Too Many Requests</title><body>Access temporarily blocked</body></html>";

  it("is a lock-out that is not tried again, and ends what is sent for a minute", async () => {
    const { gate, fgt } = await rig({ retry: { limit: 3 } });
    const told: Date[] = [];
    fgt.on("lockedOut", ({ until }) => told.push(until));
    gate.fault({ reply: { status: 429, body: page } });
    const before = Date.now();
    const first = await failure(fgt.request(status));
    expect(first).toBeInstanceOf(LockedOutError);
    const retryAt = (first as unknown as LockedOutError).retryAt?.getTime() ?? 0;
    expect(retryAt).toBeGreaterThanOrEqual(before + 60_000);
    const results = await twenty(() => fgt.request(status));
    for (const result of results) expect(result).toMatchObject({ reason: expect.any(LockedOutError) });
    expect(gate.requests).toHaveLength(1);
    expect(told).toHaveLength(1);
  });

  it("lasts as long as Retry-After says, whatever the pause is", async () => {
    const { gate, fgt } = await rig({ auth: { pause: 0 } });
    gate.fault({ reply: { status: 429, headers: { "retry-after": "300" }, body: page } });
    await failure(fgt.request(status));
    later(299_000);
    expect(await failure(fgt.request(status))).toBeInstanceOf(LockedOutError);
    later(2000);
    await fgt.request(status);
    expect(gate.requests).toHaveLength(2);
    vi.useRealTimers();
  });

  it("is not shortened by a refusal that comes in late", async () => {
    const { gate, fgt } = await rig({ auth: { pause: 1 } });
    await fgt.request(status);
    const { promise: wait, resolve: release } = Promise.withResolvers<void>();
    gate.fault({ wait, reply: { status: 401, body: "" } });
    const late = failure(fgt.request(status));
    await vi.waitFor(() => expect(gate.requests).toHaveLength(2));
    gate.fault({ reply: { status: 429, body: page } });
    await failure(fgt.request(status));
    release();
    await late;
    later(30_000);
    expect(await failure(fgt.request(status))).toBeInstanceOf(LockedOutError);
    vi.useRealTimers();
  });
});
