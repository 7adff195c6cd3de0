// Generated from specs/fortios/cmdb/dlp.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";
import type { DlpDictionaryEntries } from "../../7.4/types/dlp.ts";

export type {
  DlpDictionaryEntries,
  DlpFpDocSource,
  DlpProfile,
  DlpProfileRule,
  DlpProfileRuleSensitivity,
  DlpProfileRuleSensor,
  DlpSensitivity,
  DlpSensor,
  DlpSensorEntries,
  DlpSettings,
} from "../../7.4/types/dlp.ts";

/** A row of `dlp/data-type`, by `name`. */
export interface DlpDataType {
  /** Text, up to 35 characters. */
  name: string;
  /** Text, up to 255 characters. */
  pattern?: string;
  /** Text, up to 255 characters. */
  verify?: string;
  /** Integer, 1 to 255; default `1`. */
  "look-back"?: number;
  /** Integer, 1 to 255; default `1`. */
  "look-ahead"?: number;
  /** Text, up to 255 characters. */
  transform?: string;
  /** Option; default `disable`. */
  "verify-transformed-pattern"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 255 characters. */
  comment?: string;
}

/** A row of `dlp/dictionary`, by `name`. */
export interface DlpDictionary {
  /** UUID; default `00000000-0000-0000-0000-000000000000`. */
  uuid?: string;
  /** Text, up to 35 characters. */
  name: string;
  /** Option; default `match-any`. */
  "match-type"?: "match-all" | "match-any" | UnknownValue;
  /** Text, up to 255 characters. */
  comment?: string;
  /** Table, by `id`. */
  entries?: DlpDictionaryEntries[];
}

/** A row of `dlp/filepattern`, by `id`. */
export interface DlpFilepattern {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Text, up to 63 characters. */
  name?: string;
  /** Text, up to 255 characters. */
  comment?: string;
  /** Table, by `pattern`. */
  entries?: DlpFilepatternEntries[];
}

/** Table, by `pattern`. */
export interface DlpFilepatternEntries {
  /** Option; default `pattern`. */
  "filter-type"?: "pattern" | "type" | UnknownValue;
  /** Text, up to 79 characters. */
  pattern: string;
  /** Option; default `unknown`. 9 values since 7.6. `registry`, `hwp`, `rpm` and `c/cpp` since 7.4. */
  "file-type"?: "7z" | "arj" | "cab" | "lzh" | "rar" | "tar" | "zip" | "bzip" | "gzip" | "bzip2" | "xz" | "bat" | "uue" | "mime" | "base64" | "binhex" | "elf" | "exe" | "hta" | "html" | "jad" | "class" | "cod" | "javascript" | "msoffice" | "msofficex" | "fsg" | "upx" | "petite" | "aspack" | "sis" | "hlp" | "activemime" | "jpeg" | "gif" | "tiff" | "png" | "bmp" | "unknown" | "mpeg" | "mov" | "mp3" | "wma" | "wav" | "pdf" | "avi" | "rm" | "torrent" | "hibun" | "msi" | "mach-o" | "dmg" | ".net" | "xar" | "chm" | "iso" | "crx" | "flac" | UnknownValue;
}
