import type { NativeField, NativeTable } from "../../../../packages/fortios/src/typegen/native.ts";
import { type JsonObject, objectOf, textsOf } from "../json/json.ts";
import { compareTexts, type Firmware, type Firmwares, tablePath } from "../model/firmware.ts";
import { X } from "../openapi/x.ts";

interface Reader {
  readonly schemas: JsonObject;
  readonly line: string;
  /** The line's sources state no defaults: one applies only where it is noted for the line. */
  readonly noDefaults: boolean;
}

/** Every firmware the documents were made from: what they say of each line, taken apart again. */
export function readCmdb(documents: Iterable<JsonObject>): Firmwares {
  const versions = new Map<string, string>();
  const tables = new Map<string, NativeTable[]>();
  for (const document of documents) {
    const schemas = objectOf(objectOf(document.components).schemas);
    const lines = objectOf(document[X.lines]);
    for (const [line, version] of Object.entries(lines)) {
      if (typeof version !== "string") continue;
      versions.set(line, version);
      const reader = { schemas, line, noDefaults: textsOf(document[X.noDefaults]).includes(line) };
      tables.set(line, [...(tables.get(line) ?? []), ...readTables(reader)]);
    }
  }
  return new Map(
    [...versions].map(([line, version]): [string, Firmware] => {
      const sorted = (tables.get(line) ?? []).sort((a, b) => compareTexts(tablePath(a), tablePath(b)));
      return [line, { version, tables: sorted }];
    }),
  );
}

function readTables(reader: Reader): NativeTable[] {
  return Object.values(reader.schemas).flatMap((value) => {
    const schema = objectOf(value);
    const path = schema[X.path];
    if (typeof path !== "string" || path.split("/").length !== 2 || !hasLine(schema, reader.line)) return [];
    const [group = "", name = ""] = path.split("/");
    const { category, mkey, mkey_type } = structure(schema, reader.line);
    return [
      {
        path: group,
        name,
        category,
        ...(mkey === undefined ? {} : { mkey, mkey_type: mkey_type ?? "string" }),
        children: readFields(schema, reader),
        ...derivedIn(schema, reader.line),
      },
    ];
  });
}

function readFields(schema: JsonObject, reader: Reader): Record<string, NativeField> {
  const fields = Object.entries(objectOf(schema.properties)).flatMap(([name, value]) => {
    const field = objectOf(value);
    return hasLine(field, reader.line) ? [[name, readField(name, field, reader)] as const] : [];
  });
  return Object.fromEntries(fields);
}

function readField(name: string, base: JsonObject, reader: Reader): NativeField {
  const own = objectOf(objectOf(base[X.byLine])[reader.line]);
  const form = own[X.category] !== undefined;
  // A value that stands alone says all there is to say of its line. The fields of a table are still those of all lines.
  const read = form ? readForm(name, own, {}, reader, false) : readForm(name, base, own, reader, reader.noDefaults);
  return { ...read, ...derivedIn(base, reader.line) };
}

function readForm(name: string, base: JsonObject, own: JsonObject, reader: Reader, noDefaults: boolean): NativeField {
  const reference = objectOf(base.items).$ref ?? base.$ref;
  const required = (own[X.required] ?? base[X.required]) === true ? { required: true } : {};
  if (typeof reference === "string") {
    const schema = objectOf(reader.schemas[reference.slice(reference.lastIndexOf("/") + 1)]);
    const { category, mkey, mkey_type } = structure(schema, reader.line);
    const key = mkey === undefined ? {} : { mkey, mkey_type: mkey_type ?? "string" };
    return { name, category, ...key, children: readFields(schema, reader), ...required };
  }
  const unknown = textsOf(objectOf(base[X.unknown])[reader.line]);
  const member = (key: string) => own[key] ?? (unknown.includes(key) ? undefined : base[key]);
  const multiple = (own[X.multiple] ?? base[X.multiple]) === true;
  return {
    name,
    category: "unitary",
    type: String(base[X.type]),
    ...optionsIn(base, reader.line),
    ...numbered("size", member("maxLength")),
    ...numbered("min-value", member("minimum")),
    ...numbered("max-value", member("maximum")),
    ...readDefault(base, own, unknown, noDefaults),
    ...(multiple ? { multiple_values: true } : {}),
    ...required,
    ...references(textsOf(own[X.datasource] ?? base[X.datasource])),
  };
}

function readDefault(
  base: JsonObject,
  own: JsonObject,
  unknown: readonly string[],
  noDefaults: boolean,
): Pick<NativeField, "default"> {
  const stated = own.default ?? own[X.default];
  const value = stated ?? (noDefaults || unknown.includes("default") ? undefined : (base.default ?? base[X.default]));
  return value === undefined ? {} : { default: value };
}

function optionsIn(field: JsonObject, line: string): Pick<NativeField, "options"> {
  const values = textsOf(field.enum ?? field[X.values]);
  const lines = objectOf(field[X.enumLines]);
  const own = values.filter((value) => lines[value] === undefined || textsOf(lines[value]).includes(line));
  return own.length === 0 ? {} : { options: own.map((name) => ({ name })) };
}

function structure(schema: JsonObject, line: string): Pick<NativeTable, "category" | "mkey" | "mkey_type"> {
  const own = objectOf(objectOf(schema[X.byLine])[line]);
  const member = (name: string) => {
    const value = own[name] === undefined ? schema[name] : own[name];
    return typeof value === "string" ? value : undefined;
  };
  const category = member(X.category) === "table" ? "table" : "complex";
  return { category, mkey: member(X.key), mkey_type: member(X.keyType) };
}

function hasLine(schema: JsonObject, line: string): boolean {
  return schema[X.lines] === undefined || textsOf(schema[X.lines]).includes(line);
}

function derivedIn(schema: JsonObject, line: string): { readonly derived?: true } {
  return textsOf(schema[X.derived]).includes(line) ? { derived: true } : {};
}

function numbered(name: "size" | "min-value" | "max-value", value: unknown): Partial<NativeField> {
  return typeof value === "number" ? { [name]: value } : {};
}

function references(datasource: readonly string[]): Pick<NativeField, "datasource"> {
  return datasource.length === 0 ? {} : { datasource };
}
