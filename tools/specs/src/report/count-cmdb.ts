import type { NativeField } from "../../../../packages/fortios/src/typegen/native.ts";
import type { Firmware } from "../model/firmware.ts";

/** What a firmware has, by the names the report gives them. */
export interface CmdbCounts {
  readonly "tables and singletons": number;
  readonly tables: number;
  readonly singletons: number;
  readonly fields: number;
  readonly "tables inside": number;
  readonly "objects inside": number;
  readonly "fields with values": number;
  readonly values: number;
  readonly "fields with a length": number;
  readonly "fields with a range": number;
  readonly "fields with a default": number;
  readonly "fields with several values": number;
  readonly "fields with data sources": number;
  readonly "data sources": number;
  readonly "derived tables and singletons": number;
  readonly "derived members": number;
}

/** Counts at all depths. Members are fields, tables and objects inside. */
export function countCmdb({ tables }: Firmware): CmdbCounts {
  const members = tables.flatMap((table) => Object.values(table.children).flatMap(withInner));
  const fields = members.filter((member) => member.category === "unitary");
  const having = (has: (field: NativeField) => unknown) => fields.filter((field) => has(field) !== undefined).length;
  return {
    "tables and singletons": tables.length,
    tables: tables.filter((table) => table.category === "table").length,
    singletons: tables.filter((table) => table.category === "complex").length,
    fields: fields.length,
    "tables inside": members.filter((member) => member.category === "table").length,
    "objects inside": members.filter((member) => member.category === "complex").length,
    "fields with values": having((field) => field.options),
    values: sum(fields, (field) => field.options?.length ?? 0),
    "fields with a length": having((field) => field.size),
    "fields with a range": having((field) => field["min-value"] ?? field["max-value"]),
    "fields with a default": having((field) => field.default),
    "fields with several values": having((field) => field.multiple_values),
    "fields with data sources": having((field) => field.datasource),
    "data sources": sum(fields, (field) => field.datasource?.length ?? 0),
    "derived tables and singletons": tables.filter((table) => table.derived).length,
    "derived members": members.filter((member) => member.derived).length,
  };
}

function withInner(field: NativeField): NativeField[] {
  return [field, ...Object.values(field.children ?? {}).flatMap(withInner)];
}

function sum(fields: readonly NativeField[], amount: (field: NativeField) => number): number {
  return fields.reduce((total, field) => total + amount(field), 0);
}
