import { describe, expect, it } from "vitest";
import { Fields } from "../../src/support/fields.ts";

describe("Fields", () => {
  const fields = new Fields({
    text: " x ",
    empty: " ",
    nothing: null,
    number: 4,
    digits: "12",
    yes: true,
    list: ["a", 1],
    objects: [{ a: 1 }, 2],
    object: { a: 1 },
  });

  it("reads a field of its type and nothing else", () => {
    expect(fields.text("text")).toBe(" x ");
    expect(fields.text("number")).toBeUndefined();
    expect(fields.filled("text")).toBe("x");
    expect(fields.filled("empty")).toBeUndefined();
    expect(fields.number("number")).toBe(4);
    expect(fields.number("digits")).toBe(12);
    expect(fields.number("text")).toBeUndefined();
    expect(fields.flag("yes")).toBe(true);
    expect(fields.flag("text")).toBe(false);
    expect(fields.texts("list")).toEqual(["a"]);
    expect(fields.texts("text")).toEqual([]);
    expect(fields.objects("objects").map((item) => item.number("a"))).toEqual([1]);
    expect(fields.objects("text")).toEqual([]);
    expect(fields.object("object")?.number("a")).toBe(1);
    expect(fields.object("list")).toBeUndefined();
  });

  it("tells an explicit null from an absent field", () => {
    expect([fields.has("nothing"), fields.isNull("nothing")]).toEqual([true, true]);
    expect([fields.has("absent"), fields.isNull("absent")]).toEqual([false, false]);
  });
});
