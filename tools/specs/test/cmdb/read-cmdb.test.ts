import fc from "fast-check";
import { expect, it } from "vitest";
import type { NativeField, NativeTable } from "../../../../packages/fortios/src/typegen/native.ts";
import { cmdbDocuments } from "../../src/cmdb/cmdb-documents.ts";
import { readCmdb } from "../../src/cmdb/read-cmdb.ts";
import { type JsonObject, objectOf } from "../../src/json/json.ts";
import { printJson } from "../../src/json/print-json.ts";
import { type Firmwares, withFirmware } from "../../src/model/firmware.ts";
import { normalizeSchema } from "../../src/model/normalize-schema.ts";
import { noOverlay } from "../../src/overlay/overlay.ts";
import { answer, group, inner, singleton } from "../fixture.ts";

// Few names and numbers, so that lines often have the same field and say different things of it.
const names = fc.constantFrom("alpha", "beta", "gamma-1", "delta");
const flag = fc.constantFrom({}, { required: true }, { derived: true }, { multiple_values: true });
const maybe = <Value>(key: string, value: fc.Arbitrary<Value>) =>
  fc.option(value, { nil: undefined }).map((some) => (some === undefined ? {} : { [key]: some }));

const options = fc.uniqueArray(fc.constantFrom("a", "b", "c", "d"), { minLength: 1 });
const references = fc.uniqueArray(fc.constantFrom("group.alpha.name", "group.beta.id", "gone.beta.id"), {
  minLength: 1,
});

const values = fc.oneof(
  fc
    .tuple(
      maybe("min-value", fc.nat(3)),
      maybe("max-value", fc.nat(3)),
      maybe("default", fc.oneof(fc.nat(3), fc.constant("auto"))),
      flag,
    )
    .map((parts) => Object.assign({ type: "integer" }, ...parts)),
  fc
    .tuple(
      fc.constantFrom("string", "user", "password"),
      maybe("size", fc.integer({ min: 1, max: 3 })),
      maybe("default", fc.constantFrom("", "x")),
      maybe("datasource", references),
      flag,
    )
    .map(([type, ...parts]) => Object.assign({ type }, ...parts)),
  fc
    .tuple(options, maybe("default", fc.constantFrom("a", "b")), flag)
    .map(([list, ...parts]) => Object.assign({ type: "option", options: list.map((name) => ({ name })) }, ...parts)),
);

const { node } = fc.letrec<{ node: object }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 2 },
    values.map((value) => ({ category: "unitary", ...value })),
    fc.record({ category: fc.constant("complex"), children: fc.dictionary(names, tie("node"), { maxKeys: 3 }) }),
    fc.record({
      category: fc.constant("table"),
      mkey: names,
      mkey_type: fc.constantFrom("string", "integer"),
      children: fc.dictionary(names, tie("node"), { maxKeys: 3 }),
    }),
  ),
}));

const table = fc
  .tuple(fc.constantFrom("group", "group.sub", "other"), names, node, fc.boolean())
  .filter(([, , structure]) => objectOf(structure).category !== "unitary")
  .map(([path, name, structure, derived]) => ({ ...structure, path, name, ...(derived ? { derived } : {}) }));

const tables = fc.uniqueArray(table, { maxLength: 5, selector: ({ path, name }) => `${path}/${name}` });

const answers = fc
  .uniqueArray(fc.constantFrom("v7.2.13", "v7.4.12", "v7.6.6", "v8.0.0"), { minLength: 1 })
  .chain((versions) =>
    fc.tuple(
      ...versions.map((version) => tables.map((list) => answer(version, ...(list as unknown as NativeTable[])))),
    ),
  );

const written = (firmwares: Firmwares): Record<string, string> =>
  Object.fromEntries([...cmdbDocuments(firmwares, noOverlay)].map(([group, document]) => [group, printJson(document)]));

const read = (texts: Record<string, string>): Firmwares =>
  readCmdb(Object.values(texts).map((text) => objectOf(JSON.parse(text))));

const all = (list: readonly JsonObject[]): Firmwares => list.map(normalizeSchema).reduce(withFirmware, new Map());

/** Without the order of what has none: values, references, fields. */
function ordered(field: NativeField | NativeTable): object {
  const children = Object.entries(field.children ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  const { options: list, datasource } = field as NativeField;
  return {
    ...field,
    options: list?.map((option) => option.name).sort(),
    datasource: datasource === undefined ? undefined : [...datasource].sort(),
    children: Object.fromEntries(children.map(([name, child]) => [name, ordered(child)])),
  };
}

it("takes apart again what was merged: nothing is lost and nothing is added", () => {
  fc.assert(
    fc.property(answers, (list) => {
      const firmwares = all(list);
      const back = read(written(firmwares));
      for (const [line, { tables: original }] of firmwares) {
        // Where no firmware has a table there is no document either, so that none is found.
        expect((back.get(line)?.tables ?? []).map(ordered)).toEqual(original.map(ordered));
      }
    }),
    { numRuns: 100 },
  );
});

it("writes the same bytes from what it read", () => {
  fc.assert(
    fc.property(answers, (list) => {
      const texts = written(all(list));
      expect(written(read(texts))).toEqual(texts);
    }),
    { numRuns: 100 },
  );
});

it("gives the same bytes whatever the order of firmwares, at once or one after the other", () => {
  const shuffled = answers
    .filter((list) => list.every((one) => (one.results as readonly unknown[]).length > 0))
    .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));
  fc.assert(
    fc.property(shuffled, ([list, other]) => {
      const texts = written(all(list));
      expect(written(all(other))).toEqual(texts);
      const oneByOne = other.reduce(
        (known: Record<string, string>, next) => written(withFirmware(read(known), normalizeSchema(next))),
        {},
      );
      expect(oneByOne).toEqual(texts);
    }),
    { numRuns: 100 },
  );
});

it("gives the same bytes for a field that is a table in one line, whatever the order of its values in the others", () => {
  const of = (version: string, beta: object) =>
    answer(version, singleton("group/alpha", { name: "beta", ...beta } as NativeField));
  const option = (...values: string[]) => ({
    category: "unitary",
    type: "option",
    options: values.map((name) => ({ name })),
  });
  const older = of("v7.4.12", option("d", "a"));
  const middle = of("v7.6.6", option("a"));
  const newer = of("v8.0.0", { category: "table", mkey: "id", mkey_type: "integer", children: {} });
  const once = written(all([older, middle, newer]));
  const later = written(withFirmware(read(written(all([older, middle]))), normalizeSchema(newer)));
  expect(later).toEqual(once);
  expect(Object.values(once).join("")).toContain('["a", "d"]');
});

it("gives back the fields of what is a table in one line and an object in another, where a line states no defaults", () => {
  const stated = { name: "beta", category: "unitary", type: "user", default: "x" } as const;
  const silent = { name: "beta", category: "unitary", type: "user" } as const;
  const older = answer("v7.2.13", singleton("group/alpha", inner("delta", "beta", silent)));
  const newer = answer("v8.0.0", singleton("group/alpha", group("delta", stated)));
  const back = read(written(all([older, newer])));
  expect(back.get("7.2")?.tables[0]?.children.delta?.children?.beta).toEqual(silent);
  expect(back.get("8.0")?.tables[0]?.children.delta?.children?.beta).toEqual(stated);
});

it("lets a firmware take the place of the one of its line, and keeps the others", () => {
  const old = answer("v7.6.5", { path: "a", name: "b", category: "complex", children: {} });
  const other = answer("v7.4.12", { path: "a", name: "b", category: "complex", children: {} });
  const latest = answer("v7.6.6", { path: "a", name: "c", category: "complex", children: {} });
  const texts = written(withFirmware(read(written(all([old, other]))), normalizeSchema(latest)));
  expect(texts).toEqual(written(all([other, latest])));
});
