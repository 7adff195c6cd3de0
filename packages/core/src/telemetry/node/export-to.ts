import { randomUUID } from "node:crypto";
import { open, rename, rm } from "node:fs/promises";
import { extname } from "node:path";
import type { ExportOptions } from "../types.ts";

/** What can be exported: a client, or its operation log. */
export interface ExportSource {
  export(options: ExportOptions): string;
}

const formats: Readonly<Record<string, ExportOptions["format"]>> = {
  ".csv": "csv",
  ".json": "json",
  ".txt": "text",
  ".log": "text",
};

/**
 * Writes the operation log of a client to a file of mode 0600, all of it or nothing: a file of that name is replaced only
 * when the new one is complete. Without `format` the extension decides (`.json`, `.csv`, `.txt`, `.log`; else JSON).
 */
export async function exportTo(source: ExportSource, file: string, options: ExportOptions = {}): Promise<void> {
  const text = source.export({ ...options, format: options.format ?? formats[extname(file).toLowerCase()] ?? "json" });
  const temporary = `${file}.${randomUUID()}.tmp`;
  try {
    const handle = await open(temporary, "wx", 0o600);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
