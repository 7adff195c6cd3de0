import type { NativeField } from "../../../../packages/fortios/src/typegen/native.ts";
import { type Firmwares, tablePath } from "../model/firmware.ts";
import type { Overlay } from "./overlay.ts";

/** Entries that name nothing the specifications have: misspelt, or gone with a firmware. */
export function unusedOverlay(overlay: Overlay, firmwares: Firmwares, endpoints: Iterable<string>): string[] {
  const known = new Set(endpoints);
  const visit = (path: string, children: Readonly<Record<string, NativeField>> | undefined): void => {
    known.add(path);
    for (const child of Object.values(children ?? {})) visit(`${path}/${child.name}`, child.children);
  };
  for (const { tables } of firmwares.values()) for (const table of tables) visit(tablePath(table), table.children);
  return [...overlay.readOnly.keys(), ...overlay.secrets, ...overlay.notes.keys()].filter((name) => !known.has(name));
}
