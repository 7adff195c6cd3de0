import fc from "fast-check";
import { expect, it } from "vitest";
import { base64Of } from "../../src/endpoint/file-content.ts";

it("base64 of any bytes is what the platform makes of them", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
      expect(await base64Of(bytes)).toBe(Buffer.from(bytes).toString("base64"));
      expect(await base64Of(new Blob([bytes]))).toBe(Buffer.from(bytes).toString("base64"));
    }),
  );
});

it.each([24_575, 24_576, 24_577, 3_000_001])("%d bytes, more than one call takes, come out whole", async (size) => {
  const bytes = Buffer.alloc(size, "FortiGate configuration ");
  expect((await base64Of(bytes)) === bytes.toString("base64")).toBe(true);
});

it("a part of a buffer is only that part", async () => {
  expect(await base64Of(new Uint8Array(new TextEncoder().encode("xhellox").buffer, 1, 5))).toBe("aGVsbG8=");
});
