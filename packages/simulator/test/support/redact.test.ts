import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { redact } from "../../src/support/redact.ts";

describe("redact", () => {
  it("stars secrets wherever they are, and nothing else", () => {
    expect(redact({ password: "p", a: [{ cloudKey: "K", b: 1 }], token: null, refresh_token: "" })).toEqual({
      password: "***",
      a: [{ cloudKey: "***", b: 1 }],
      token: null,
      refresh_token: "",
    });
  });

  it("lets no secret through at any depth", () => {
    const secret = "canary-secret";
    const holder = fc.letrec((tie) => ({
      node: fc.oneof(
        { maxDepth: 4 },
        fc.record({ password: fc.constant(secret), other: fc.string() }),
        fc.array(tie("node"), { maxLength: 3 }),
        fc.dictionary(fc.string(), tie("node"), { maxKeys: 3 }),
      ),
    })).node;
    fc.assert(fc.property(holder, (value) => !JSON.stringify(redact(value)).includes(secret)));
  });
});
