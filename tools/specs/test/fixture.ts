import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { NativeField, NativeTable } from "../../../packages/fortios/src/typegen/native.ts";
import { cmdbDocuments } from "../src/cmdb/cmdb-documents.ts";
import { type JsonObject, objectOf } from "../src/json/json.ts";
import { type Firmwares, withFirmware } from "../src/model/firmware.ts";
import { normalizeSchema } from "../src/model/normalize-schema.ts";
import { noOverlay, type Overlay } from "../src/overlay/overlay.ts";

/** A value; `more` is what the schema says of it. */
export function value(name: string, type: string, more: Partial<NativeField> = {}): NativeField {
  return { name, category: "unitary", type, ...more };
}

export function option(name: string, names: readonly string[], more: Partial<NativeField> = {}): NativeField {
  return value(name, "option", { options: names.map((item) => ({ name: item })), ...more });
}

export function table(path: string, mkey: string, ...fields: readonly NativeField[]): NativeTable {
  const [group = "", name = ""] = path.split("/");
  const key = fields.find((field) => field.name === mkey) ?? value(mkey, "string");
  const children = Object.fromEntries([key, ...fields].map((field) => [field.name, field]));
  return { path: group, name, category: "table", mkey, mkey_type: key.type ?? "string", children };
}

export function singleton(path: string, ...fields: readonly NativeField[]): NativeTable {
  const [group = "", name = ""] = path.split("/");
  const children = Object.fromEntries(fields.map((field) => [field.name, field]));
  return { path: group, name, category: "complex", children };
}

export function inner(name: string, mkey: string, ...fields: readonly NativeField[]): NativeField {
  const { mkey_type, children } = table(`x/${name}`, mkey, ...fields);
  return { name, category: "table", mkey, mkey_type, children };
}

export function group(name: string, ...fields: readonly NativeField[]): NativeField {
  return { name, category: "complex", children: singleton(`x/${name}`, ...fields).children };
}

/** What a device answers. */
export function answer(version: string, ...tables: readonly NativeTable[]): JsonObject {
  return objectOf(JSON.parse(JSON.stringify({ http_method: "GET", version, results: tables })));
}

export function firmwaresOf(...answers: readonly unknown[]): Firmwares {
  return answers.map(normalizeSchema).reduce(withFirmware, new Map());
}

/** The documents of one group. */
export function documentOf(name: string, answers: readonly unknown[], overlay: Overlay = noOverlay): JsonObject {
  const document = cmdbDocuments(firmwaresOf(...answers), overlay).get(name);
  if (document === undefined) throw new Error(`There is no document ${name}.`);
  return document;
}

export function schemaOf(document: JsonObject, name: string): JsonObject {
  return objectOf(objectOf(objectOf(document.components).schemas)[name]);
}

/** A field's schema without what is undefined, as it is written. */
export function fieldOf(document: JsonObject, schema: string, field: string): JsonObject {
  const found = objectOf(schemaOf(document, schema).properties)[field];
  return objectOf(JSON.parse(JSON.stringify(found ?? null)));
}

/** A folder that is gone after the test, with an empty overlay in it. */
export function emptyFolder(overlay: JsonObject = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "fortikit-specs-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, "overlay.json"), JSON.stringify(overlay));
  return folder;
}

/** Every file below a folder, as text by path. */
export function contents(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((file) => join(file.parentPath, file.name)).sort();
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, "utf8")]));
}
