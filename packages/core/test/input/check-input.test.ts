import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { InputError } from "../../src/errors/before-sending.ts";
import { checkInput } from "../../src/input/check-input.ts";
import type { FieldRule } from "../../src/input/operation-row.ts";
import { ruledValues } from "./rules.ts";

function refused(input: unknown, fields: Readonly<Record<string, FieldRule>>): InputError {
  try {
    checkInput("units.register", input as object, fields);
  } catch (error) {
    expect(error).toBeInstanceOf(InputError);
    return error as InputError;
  }
  throw new Error("It was accepted.");
}

describe("any rules", () => {
  it("let valid input pass unchanged", () => {
    fc.assert(
      fc.property(ruledValues, ({ rule, value }) => {
        expect(checkInput("op", { field: value }, { field: rule })).toEqual({ field: value });
      }),
    );
  });

  it("refuse any single violation, and name its place", () => {
    fc.assert(
      fc.property(ruledValues, fc.nat(), ({ rule, wrong }, index) => {
        const bad = wrong[index % wrong.length];
        if (bad === undefined) return;
        const error = refused({ field: bad.value }, { field: rule });
        expect(error.field).toBe(`field${bad.at}`);
        expect(error.message).toContain(`units.register: field${bad.at} `);
      }),
      { numRuns: 500 },
    );
  });

  it("give an InputError or a body for anything", () => {
    fc.assert(
      fc.property(ruledValues, fc.anything(), ({ rule }, value) => {
        try {
          checkInput("op", { field: value }, { field: rule });
        } catch (error) {
          expect(error).toBeInstanceOf(InputError);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("the input", () => {
  const fields = { name: { type: "string" }, id: { type: "integer", required: true } } as const;

  it("must be an object", () => {
    for (const input of [null, undefined, "name", 5, [], new Date(), () => undefined]) {
      expect(refused(input, fields).message).toBe("units.register: input must be an object.");
    }
  });

  it("may hold undefined, which is left out, also under a name that is no field", () => {
    expect(checkInput("op", { id: 1, name: undefined, other: undefined }, fields)).toEqual({ id: 1 });
  });

  it("may be of any class, and without a prototype", () => {
    class Input {
      id = 1;
    }
    expect(checkInput("op", new Input(), fields)).toEqual({ id: 1 });
    expect(checkInput("op", Object.assign(Object.create(null), { id: 1 }), fields)).toEqual({ id: 1 });
  });

  it("names the operation, the field and that nothing was sent", () => {
    expect(refused({ name: "a" }, fields)).toMatchObject({
      message: "units.register: id is missing.",
      field: "id",
      context: { operation: "units.register" },
      hint: "Nothing was sent.",
    });
    expect(refused({ id: 1, nmae: "a" }, fields).message).toBe(
      "units.register: nmae is not a field of this operation.",
    );
  });

  it("is not changed", () => {
    const input = Object.freeze({ id: 1, when: Object.freeze(new Date(0)) });
    expect(checkInput("op", input, { ...fields, when: { type: "date" } })).toEqual({
      id: 1,
      when: "1970-01-01T00:00:00.000Z",
    });
  });

  it("takes no field from the prototype, and refuses keys that are names of every object", () => {
    expect(refused(Object.create({ id: 1 }), fields).message).toContain("id is missing");
    for (const name of ["__proto__", "constructor", "toString", "hasOwnProperty"]) {
      const input = JSON.parse(`{"id":1,"${name}":{"polluted":true}}`) as object;
      expect(refused(input, fields).field).toBe(name);
    }
    expect(checkInput("op", {}, { constructor: { type: "string" } } as never)).toEqual({});
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it("keeps falsy values and null where it may be null", () => {
    const all = {
      text: { type: "string", nullable: true },
      number: { type: "number" },
      flag: { type: "boolean" },
      list: { type: "array" },
    } as const;
    const input = { text: "", number: 0, flag: false, list: [] };
    expect(checkInput("op", input, all)).toEqual(input);
    expect(checkInput("op", { text: null }, all)).toEqual({ text: null });
    expect(refused({ number: null }, all).message).toBe("units.register: number must not be null.");
  });

  it("lets values of enums pass that the types do not know", () => {
    const status: FieldRule = { type: "string", enum: ["Registered", "Pending"] };
    expect(checkInput("op", { status: "Retired" }, { status })).toEqual({ status: "Retired" });
  });

  it("leaves what has no rule as it is", () => {
    const anything = { list: { type: "array" }, object: { type: "object" }, any: { type: "unknown" } } as const;
    const input = { list: [1, "a", { b: undefined }], object: { c: 1 }, any: new Date(0) };
    expect(checkInput("op", input, anything)).toEqual(input);
  });

  it("counts holes and undefined in lists as null, which is what would be sent", () => {
    const holed: unknown[] = new Array(2);
    holed[1] = "a";
    const list: FieldRule = { type: "array", items: { type: "string" } };
    for (const value of [holed, [undefined, "a"], [null, "a"]]) {
      expect(refused({ list: value }, { list }).message).toBe("units.register: list[0] must not be null.");
    }
    const nullable: FieldRule = { type: "array", items: { type: "string", nullable: true } };
    expect(checkInput("op", { list: holed }, { list: nullable })).toEqual({ list: [null, "a"] });
  });

  it("does not tell what was given in place of a text: it may be a key of digits", () => {
    const error = refused({ name: 4711_0815, id: 1 }, fields);
    expect(error.message).toBe("units.register: name must be text, not a number.");
  });

  it.each<[FieldRule, unknown, string]>([
    [{ type: "string", minLength: 3 }, "ab", "must have 3 characters or more"],
    [{ type: "string", minLength: 1 }, "  ", "must not be empty"],
    [{ type: "string", maxLength: 2 }, "abc", "must have 2 characters at most, not 3"],
    [{ type: "string", pattern: "^a" }, "b", "does not have the form ^a"],
    [{ type: "string" }, ["a"], "must be text, not a list"],
    [{ type: "integer" }, 1.5, "must be a whole number, not 1.5"],
    [{ type: "integer" }, 2 ** 53, "must be a whole number, not 9007199254740992"],
    [{ type: "number" }, "1", 'must be a number, not the text "1"'],
    [{ type: "number" }, Symbol("s"), "must be a number, not a symbol"],
    [{ type: "number", min: 1 }, 0, "must be 1 or more, not 0"],
    [{ type: "number", max: 1 }, 2, "must be 1 at most, not 2"],
    [{ type: "boolean" }, "yes", 'must be true or false, not the text "yes"'],
    [{ type: "array" }, {}, "must be a list, not an object"],
    [{ type: "array", minItems: 1 }, [], "must hold 1 or more items, not 0"],
    [{ type: "array", maxItems: 1 }, [1, 2], "must hold 1 items at most, not 2"],
    [{ type: "object" }, [], "must be an object, not a list"],
    [{ type: "object" }, new Date(0), "must be an object, not a Date"],
    [{ type: "date" }, 5, "must be a Date or text, not 5"],
  ])("%j and %j: %s", (rule, value, message) => {
    expect(refused({ field: value }, { field: rule }).message).toBe(`units.register: field ${message}.`);
  });
});

describe("dates", () => {
  const fields = { date: { type: "date" } } as const;
  const accepted = (value: unknown): unknown => checkInput("op", { date: value }, fields).date;

  it.each([
    "2030-01-31",
    "2024-02-29",
    "2030-01-31T12:00:00Z",
    "2030-01-31T12:00:00",
    "2030-01-31 12:00:00",
    "2030-01-31T12:00",
    "2030-01-31T1:05:00",
    "2030-01-31T23:59:59.1234567Z",
    "2030-01-31T12:00:00+02:00",
    "2030-01-31T12:00:00-8:00",
    "2030-01-31T12:00:00+0530",
  ])("%s passes as it is", (text) => expect(accepted(text)).toBe(text));

  it.each([
    "",
    "soon",
    "2030",
    "2030-1-31",
    "31.01.2030",
    "01/31/2030",
    "2030-02-30",
    "2023-02-29",
    "2030-13-01",
    "2030-00-10",
    "2030-01-00",
    "2030-01-31T24:00:00Z",
    "2030-01-31T12:60:00Z",
    "2030-01-31T12:00:60Z",
    "2030-01-31T12",
    "2030-01-31T12:00:00+99:00",
    "2030-01-31T12:00:00 UTC",
    "2030-01-31Z",
    " 2030-01-31",
    "2030-01-31\n",
    "+002030-01-31",
  ])("%j is refused", (text) => expect(refused({ date: text }, fields).field).toBe("date"));

  it("of class Date become text in UTC", () => {
    expect(accepted(new Date(Date.UTC(2030, 0, 31, 12)))).toBe("2030-01-31T12:00:00.000Z");
  });

  it("that are none, or beyond what the service reads, are refused", () => {
    expect(refused({ date: new Date("soon") }, fields).message).toBe("units.register: date is not a valid date.");
    for (const year of [10_000, -1]) {
      const date = new Date(Date.UTC(2030, 0, 1));
      date.setUTCFullYear(year);
      expect(refused({ date }, fields).field).toBe("date");
    }
  });

  it("pass exactly when the calendar has the day", () => {
    const part = (max: number) => fc.integer({ min: 0, max }).map((value) => String(value).padStart(2, "0"));
    const year = fc.integer({ min: 1000, max: 9999 });
    fc.assert(
      fc.property(year, part(14), part(33), (yyyy, mm, dd) => {
        const text = `${yyyy}-${mm}-${dd}`;
        const at = new Date(`${text}T00:00:00Z`);
        const exists = !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
        if (exists) expect(accepted(text)).toBe(text);
        else expect(refused({ date: text }, fields).field).toBe("date");
      }),
      { numRuns: 500 },
    );
  });
});
