import type { TableRow, TableRows } from "../contract/schema.ts";
import { printName } from "./print-source.ts";

/** Rows as a TypeScript object literal: one table a line, nothing repeated that can be left out. */
export function printRows(rows: TableRows): string {
  const lines = Object.entries(rows).map(([path, row]) => `  ${printName(path)}: ${printRow(row)},\n`);
  return lines.length === 0 ? "{}" : `{\n${lines.join("")}}`;
}

function printRow(row: TableRow): string {
  const members = Object.entries(row).filter(([, value]) => value !== undefined);
  return printObject(members.map(([name, value]) => [name, name === "in" ? printInner(row) : JSON.stringify(value)]));
}

function printInner({ in: inner = {} }: TableRow): string {
  return printObject(Object.entries(inner).map(([name, row]) => [name, printRow(row)]));
}

function printObject(members: readonly (readonly [name: string, value: string])[]): string {
  return members.length === 0
    ? "{}"
    : `{ ${members.map(([name, value]) => `${printName(name)}: ${value}`).join(", ")} }`;
}
