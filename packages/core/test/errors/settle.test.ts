import { describe, expect, it, vi } from "vitest";
import { ConfigError } from "../../src/errors/before-sending.ts";
import { settle } from "../../src/errors/settle.ts";

describe("settle", () => {
  it("gives the value", async () => {
    const settled = await settle(Promise.resolve(5));
    expect(settled).toEqual({ ok: true, value: 5 });
    const twice: number | undefined = settled.ok ? settled.value * 2 : settled.error.name.length;
    expect(twice).toBe(10);
  });

  it("gives the error and writes one line", async () => {
    const error = new ConfigError("no host", { requestId: "r1" });
    const logger = { error: vi.fn() };
    expect(await settle(Promise.reject(error), { logger, format: "simple" })).toEqual({ ok: false, error });
    expect(logger.error).toHaveBeenCalledExactlyOnceWith({ code: "config", requestId: "r1" }, "no host (config)");
    await settle(Promise.reject(error), { logger });
    expect(logger.error.mock.lastCall?.[1]).toContain("ConfigError: no host\n");
  });

  it("does not swallow the caller's own mistakes", async () => {
    const mistake = new TypeError("x is not a function");
    await expect(settle(Promise.reject(mistake))).rejects.toBe(mistake);
  });

  it("survives a logger that throws", async () => {
    const logger = {
      error: () => {
        throw new Error("disk full");
      },
    };
    expect((await settle(Promise.reject(new ConfigError("x")), { logger })).ok).toBe(false);
  });
});
