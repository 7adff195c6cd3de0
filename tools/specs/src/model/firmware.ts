import type { NativeTable } from "../../../../packages/fortios/src/typegen/native.ts";

/** The configuration schema of one firmware. */
export interface Firmware {
  /** `7.6.6` */
  readonly version: string;
  readonly tables: readonly NativeTable[];
}

/** One firmware for each line (`7.6`). A later import of the same line takes its place. */
export type Firmwares = ReadonlyMap<string, Firmware>;

/** `v7.6.6` is of line `7.6`. */
export function lineOf(version: string): string {
  const match = /^v?(\d+)\.(\d+)\.\d+$/.exec(version.trim());
  if (match === null) throw new Error(`"${version}" is not a FortiOS version such as v7.6.6.`);
  return `${match[1]}.${match[2]}`;
}

/** Oldest first. */
export function compareLines(a: string, b: string): number {
  const [majorA = 0, minorA = 0] = a.split(".").map(Number);
  const [majorB = 0, minorB = 0] = b.split(".").map(Number);
  return majorA - majorB || minorA - minorB;
}

export function sortLines(lines: Iterable<string>): string[] {
  return [...lines].sort(compareLines);
}

/** The firmwares with one more, or another of the same line. */
export function withFirmware(firmwares: Firmwares, firmware: Firmware): Firmwares {
  return new Map([...firmwares, [lineOf(firmware.version), firmware]]);
}

/** `firewall.service/custom`: what follows `/api/v2/cmdb/`. */
export function tablePath(table: { readonly path: string; readonly name: string }): string {
  return `${table.path}/${table.name}`;
}

/** By character codes, the same on every machine. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
