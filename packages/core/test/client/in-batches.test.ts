import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { type BatchResult, inBatches } from "../../src/client/in-batches.ts";
import { ApiError } from "../../src/errors/from-the-answer.ts";
import { PartialFailureError } from "../../src/errors/of-many.ts";

const items = (count: number): string[] => Array.from({ length: count }, (_, index) => `unit-${index + 1}`);
const done = async (batch: readonly string[]): Promise<BatchResult<string, string>> => ({
  succeeded: batch.map((unit) => `${unit} done`),
  failed: [],
});
const refusal = (message = "refused"): ApiError =>
  new ApiError(message, { status: 400, requestId: "id", context: { operation: "products.register" } });

async function caught(promise: Promise<unknown>): Promise<PartialFailureError<string, string>> {
  const error = await promise.catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(PartialFailureError);
  return error as PartialFailureError<string, string>;
}

describe("inBatches", () => {
  it("sends all in batches of the size, in order, and gives all results", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(50), fc.integer({ min: 1, max: 12 }), async (count, size) => {
        const sizes: number[] = [];
        const result = await inBatches("register", items(count), size, (batch) => {
          sizes.push(batch.length);
          return done(batch);
        });
        expect(result).toEqual(items(count).map((unit) => `${unit} done`));
        expect(sizes.length).toBe(Math.ceil(count / size));
        expect(sizes.every((each) => each > 0 && each <= size)).toBe(true);
      }),
    );
  });

  it("gives the own error of a first batch that fails as a whole, and sends nothing more", async () => {
    const error = refusal();
    const send = vi.fn(() => Promise.reject(error));
    await expect(inBatches("register", items(25), 10, send)).rejects.toBe(error);
    expect(send).toHaveBeenCalledOnce();
  });

  it("tells what earlier batches did when a later one fails as a whole, and sends nothing more", async () => {
    const cause = refusal("The contract is over.");
    const send = vi.fn(done).mockImplementationOnce(done).mockRejectedValueOnce(cause);
    const error = await caught(inBatches("register", items(25), 10, send));
    expect(error.message).toBe("register: 10 done, 10 failed, 5 not sent. The contract is over.");
    expect(error.succeeded).toEqual(items(10).map((unit) => `${unit} done`));
    expect(error.failed.map(({ input, message }) => [input, message])).toEqual(
      items(20)
        .slice(10)
        .map((unit) => [unit, "The contract is over."]),
    );
    expect(error.notAttempted).toEqual(items(25).slice(20));
    expect(error).toMatchObject({ cause, requestId: "id", context: { operation: "products.register" } });
    expect(send).toHaveBeenCalledTimes(2);
  });

  it("stops at the first batch in which a unit failed, be it the first", async () => {
    const send = vi.fn(async (batch: readonly string[]) => ({
      succeeded: batch.slice(1),
      failed: [{ input: batch[0] ?? "", message: "already registered", status: 2 }],
      error: refusal(),
    }));
    const error = await caught(inBatches("register", items(12), 5, send));
    expect(send).toHaveBeenCalledOnce();
    expect(error.message).toBe("register: 4 done, 1 failed, 7 not sent. already registered");
    expect([error.succeeded.length, error.failed[0]?.status, error.notAttempted.length]).toEqual([4, 2, 7]);
  });

  it("does without an error that explains the failed units", async () => {
    const error = await caught(
      inBatches("register", items(1), 5, async (batch) => ({
        succeeded: [],
        failed: batch.map((input) => ({ input, message: "" })),
      })),
    );
    expect(error.message).toBe("register: 0 done, 1 failed, 0 not sent.");
    expect(error.cause).toBeUndefined();
  });

  it("does not take a defect for a refusal", async () => {
    const send = vi.fn(done).mockImplementationOnce(done).mockRejectedValueOnce(new TypeError("defect"));
    await expect(inBatches("register", items(20), 10, send)).rejects.toThrow(TypeError);
  });
});
