import fc from "fast-check";
import type { FieldRule } from "../../src/input/operation-row.ts";

/** A rule, a value it accepts, and values it refuses, each with the place in it that is to be named. */
export interface RuledValue {
  readonly rule: FieldRule;
  readonly value: unknown;
  readonly wrong: readonly { readonly value: unknown; readonly at: string }[];
}

const isoDay = fc
  .date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const textRule = fc
  .record({ min: fc.nat(5), more: fc.nat(5), char: fc.constantFrom("a", "Z", "7", "ü", "-") })
  .map(({ min, more, char }): RuledValue => {
    const max = min + more;
    const wrong = [
      5,
      true,
      ["a"],
      {},
      char.repeat(max + 1),
      ...(min > 0 ? [char.repeat(min - 1), " ".repeat(min)] : []),
    ];
    const rule = { type: "string", minLength: min, maxLength: max } as const;
    return { rule, value: char.repeat(max), wrong: wrong.map((value) => ({ value, at: "" })) };
  });

const patternRule = fc.stringMatching(/^F[A-Z]{2}\d{3}$/).map(
  (value): RuledValue => ({
    rule: { type: "string", pattern: "^F[A-Z]{2}\\d{3}$" },
    value,
    wrong: ["", value.toLowerCase(), `${value}0`].map((each) => ({ value: each, at: "" })),
  }),
);

const numberRule = fc
  .record({ whole: fc.boolean(), min: fc.integer({ min: -1e6, max: 1e6 }), more: fc.nat(1000) })
  .map(({ whole, min, more }): RuledValue => {
    const max = min + more;
    const outside = [min - 1, max + 1, Number.NaN, Number.POSITIVE_INFINITY, String(min), true, [min]];
    return {
      rule: { type: whole ? "integer" : "number", min, max },
      value: whole || more === 0 ? min : min + 0.5,
      wrong: (whole ? [...outside, min + 0.5] : outside).map((value) => ({ value, at: "" })),
    };
  });

const booleanRule = fc.boolean().map(
  (value): RuledValue => ({
    rule: { type: "boolean" },
    value,
    wrong: ["true", 0, 1, "", {}].map((each) => ({ value: each, at: "" })),
  }),
);

const dateRule = isoDay.map(
  (value): RuledValue => ({
    rule: { type: "date" },
    value,
    wrong: [5, "", "soon", `${value}T25:00`, `${value.slice(0, 5)}13-01`, new Date(Number.NaN)].map((each) => ({
      value: each,
      at: "",
    })),
  }),
);

const nullableRule = (inner: fc.Arbitrary<RuledValue>): fc.Arbitrary<RuledValue> =>
  fc.tuple(inner, fc.boolean(), fc.boolean()).map(([ruled, nullable, isNull]) => {
    if (!nullable) return { ...ruled, wrong: [...ruled.wrong, { value: null, at: "" }] };
    return { ...ruled, rule: { ...ruled.rule, nullable: true }, value: isNull ? null : ruled.value };
  });

function listOf({ rule, value, wrong }: RuledValue, min: number, more: number): RuledValue {
  const max = min + more;
  const count = Math.max(min, Math.min(max, 2));
  const list = (length: number): unknown[] => Array.from({ length }, () => value);
  const bad = wrong.map((each) => ({
    value: [...list(count).slice(0, -1), each.value],
    at: `[${count - 1}]${each.at}`,
  }));
  return {
    rule: { type: "array", minItems: min, maxItems: max, items: rule },
    value: list(count),
    wrong: [
      ...["a", 5, { length: 1 }, list(max + 1), ...(min > 0 ? [list(min - 1)] : [])].map((each) => ({
        value: each,
        at: "",
      })),
      ...(count > 0 ? bad : []),
    ],
  };
}

function objectOf(inner: Readonly<Record<string, RuledValue>>, required: boolean): RuledValue {
  const entries = Object.entries(inner);
  const rules = entries.map(([name, { rule }]) => [name, required ? { ...rule, required: true } : rule]);
  const value = Object.fromEntries(entries.map(([name, each]) => [name, each.value]));
  const wrong = entries.flatMap(([name, each]) =>
    each.wrong.map((bad) => ({ value: { ...value, [name]: bad.value }, at: `.${name}${bad.at}` })),
  );
  const missing = required ? entries.map(([name]) => ({ value: { ...value, [name]: undefined }, at: `.${name}` })) : [];
  const others = ["a", 5, [], new Date(), new Map()].map((each) => ({ value: each, at: "" }));
  const unknown = { value: { ...value, surplus: 1 }, at: ".surplus" };
  return {
    rule: { type: "object", fields: Object.fromEntries(rules) },
    value,
    wrong: [...wrong, ...missing, unknown, ...others],
  };
}

const leaf = nullableRule(fc.oneof(textRule, patternRule, numberRule, booleanRule, dateRule));
const name = fc.stringMatching(/^[a-z][a-zA-Z]{0,7}$/).filter((text) => text !== "surplus");

/** Rules of any depth. */
export const ruledValues: fc.Arbitrary<RuledValue> = fc.letrec<{
  any: RuledValue;
  list: RuledValue;
  object: RuledValue;
}>((tie) => ({
  any: fc.oneof({ maxDepth: 2, withCrossShrink: true }, leaf, tie("list"), tie("object")),
  list: fc.tuple(tie("any"), fc.nat(3), fc.nat(3)).map(([item, min, more]) => listOf(item, min, more)),
  object: fc
    .tuple(fc.dictionary(name, tie("any"), { maxKeys: 4 }), fc.boolean())
    .map(([inner, required]) => objectOf(inner, required)),
})).any;
