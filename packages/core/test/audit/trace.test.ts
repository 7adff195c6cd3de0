import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { newId, newSpanId, traceIdFrom, traceparent } from "../../src/audit/trace.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("trace ids", () => {
  it("makes new ids", () => {
    expect(newId()).toMatch(/^[\da-f]{32}$/);
    expect(newSpanId()).toMatch(/^[\da-f]{16}$/);
    expect(newId()).not.toBe(newId());
    expect(traceparent(newId(), newSpanId())).toMatch(/^00-[\da-f]{32}-[\da-f]{16}-01$/);
  });

  it("never makes one of zeros", async () => {
    let calls = 0;
    vi.stubGlobal("crypto", {
      getRandomValues: (bytes: Uint8Array) => {
        calls += 1;
        return bytes.fill(calls === 1 ? 0 : 0xab);
      },
    });
    // Bytes are drawn in blocks: the first block of this copy of the module holds nothing but zeros.
    vi.resetModules();
    const fresh = await import("../../src/audit/trace.ts");
    const ids = Array.from({ length: 300 }, fresh.newSpanId);
    expect(calls).toBeGreaterThan(1);
    expect(ids).not.toContain("0000000000000000");
    expect(ids.at(-1)).toBe("abababababababab");
  });

  it("takes ids as they are", () => {
    const id = "4bf92f3577b34da6a3ce929d0e0e4736";
    expect(traceIdFrom(id)).toBe(id);
    expect(traceIdFrom(id.toUpperCase())).toBe(id);
    expect(traceIdFrom("4bf92f35-77b3-4da6-a3ce-929d0e0e4736")).toBe(id);
    expect(traceIdFrom(`00-${id}-00f067aa0ba902b7-01`)).toBe(id);
    expect(traceIdFrom(undefined)).toMatch(/^[\da-f]{32}$/);
    expect(traceIdFrom("")).not.toBe(traceIdFrom(""));
  });

  it("hashes other texts, always to the same id", () => {
    expect(traceIdFrom("request-abc123")).toBe(traceIdFrom("request-abc123"));
    expect(traceIdFrom("0".repeat(32))).not.toMatch(/^0+$/);
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (a, b) => {
        expect(traceIdFrom(a)).toMatch(/^[\da-f]{32}$/);
        expect(traceIdFrom(a)).not.toMatch(/^0+$/);
        expect(traceIdFrom(a)).toBe(traceIdFrom(a));
        if (a.trim().toLowerCase() !== b.trim().toLowerCase()) expect(traceIdFrom(a)).not.toBe(traceIdFrom(b));
      }),
    );
    const many = new Set(Array.from({ length: 20_000 }, (_, index) => traceIdFrom(`request-${index}`)));
    expect(many.size).toBe(20_000);
  });
});
