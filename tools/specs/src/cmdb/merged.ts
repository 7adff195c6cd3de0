import type { NativeField, NativeTable } from "../../../../packages/fortios/src/typegen/native.ts";
import { compareTexts, type Firmwares, sortLines, tablePath } from "../model/firmware.ts";

/** A table, or a field at any depth, with what each line says of it. */
export interface Merged<Native extends NativeField | NativeTable = NativeField> {
  readonly name: string;
  /** Lines that have it, oldest first. */
  readonly lines: readonly string[];
  readonly byLine: ReadonlyMap<string, Native>;
  /** Fields of all lines: in the order of the newest, then what only older ones have in theirs. */
  readonly children: readonly Merged[];
}

/** One superset of all firmwares, sorted by path. */
export function mergeFirmwares(firmwares: Firmwares): Merged<NativeTable>[] {
  const byPath = new Map<string, Map<string, NativeTable>>();
  for (const [line, { tables }] of firmwares) {
    for (const table of tables) put(byPath, tablePath(table), line, table);
  }
  return [...byPath]
    .sort(([a], [b]) => compareTexts(a, b))
    .map(([path, byLine]) => ({ ...common(path, byLine), byLine }));
}

/** The newest line's word. */
export function newest<Native extends NativeField | NativeTable>(
  merged: Pick<Merged<Native>, "lines" | "byLine">,
): Native {
  const native = merged.byLine.get(merged.lines.at(-1) ?? "");
  if (native === undefined) throw new Error("A merged node has no line.");
  return native;
}

/** Items of all lines, those of the newest first. */
export function unionOf<Item>(lines: readonly string[], itemsOf: (line: string) => Iterable<Item>): Item[] {
  return [...new Set(lines.toReversed().flatMap((line) => [...itemsOf(line)]))];
}

function common(name: string, byLine: ReadonlyMap<string, NativeField | NativeTable>): Omit<Merged, "byLine"> {
  const lines = sortLines(byLine.keys());
  const byName = new Map<string, Map<string, NativeField>>();
  const names = unionOf(lines, (line) => Object.keys(byLine.get(line)?.children ?? {}));
  for (const [line, node] of byLine) {
    for (const child of Object.values(node.children ?? {})) put(byName, child.name, line, child);
  }
  const children = names.map((child) => {
    const childLines = byName.get(child) ?? new Map<string, NativeField>();
    return { ...common(child, childLines), byLine: childLines };
  });
  return { name, lines, children };
}

function put<Native>(maps: Map<string, Map<string, Native>>, name: string, line: string, native: Native): void {
  const map = maps.get(name) ?? new Map<string, Native>();
  maps.set(name, map.set(line, native));
}
