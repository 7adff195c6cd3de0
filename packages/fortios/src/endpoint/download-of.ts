import type { DeviceAnswer } from "../contract/caller.ts";
import { DownloadedFile, type FileHead } from "./downloaded-file.ts";

/** The file of an answer. A device that answers JSON in place of a file gives that JSON as the file. */
export function downloadOf({ file, envelope, response }: DeviceAnswer): DownloadedFile {
  const head = headOf(response.headers);
  if (file !== undefined) return new DownloadedFile(file, head);
  const json = new Blob([JSON.stringify(envelope)]);
  return new DownloadedFile(json.stream(), { ...head, type: "application/json", size: json.size });
}

function headOf(headers: DeviceAnswer["response"]["headers"]): FileHead {
  const one = (name: string): string | undefined => {
    const value = headers[name];
    return typeof value === "string" || value === undefined ? value : value[0];
  };
  // The length of a compressed answer is not that of the file.
  const size = one("content-encoding") === undefined ? Number(one("content-length")?.trim() || Number.NaN) : Number.NaN;
  return {
    name: fileName(one("content-disposition")),
    type: one("content-type")?.split(";")[0]?.trim() || undefined,
    size: Number.isSafeInteger(size) && size >= 0 ? size : undefined,
  };
}

/** The name in `content-disposition`, as a name only: the device does not choose folders. */
export function fileName(disposition: string | undefined): string | undefined {
  if (disposition === undefined) return undefined;
  const extended = /filename\*\s*=\s*(?:utf-8|iso-8859-1)?'[^']*'([^;]+)/i.exec(disposition)?.[1];
  const quoted = /filename\s*=\s*"((?:[^"\\]|\\.)*)"/i.exec(disposition)?.[1]?.replace(/\\(["\\])/g, "$1");
  const plain = /filename\s*=\s*([^";\s][^;]*)/i.exec(disposition)?.[1];
  const name = (decoded(extended) ?? quoted ?? plain ?? "")
    .split(/[/\\]/)
    .at(-1)
    ?.replace(/\p{Cc}/gu, "")
    .trim();
  return name === undefined || /^\.{0,2}$/.test(name) ? undefined : name;
}

function decoded(text: string | undefined): string | undefined {
  try {
    return text === undefined ? undefined : decodeURIComponent(text.trim());
  } catch {
    return undefined;
  }
}
