// Generated from specs/fortios/cmdb/dlp.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";
import type { Values } from "../../../cmdb/types.ts";
import type { DlpProfileRuleSensitivity, DlpProfileRuleSensor } from "../../7.6/types/dlp.ts";

export type {
  DlpDataType,
  DlpDictionary,
  DlpDictionaryEntries,
  DlpExactDataMatch,
  DlpExactDataMatchColumns,
  DlpFpDocSource,
  DlpProfileRuleSensitivity,
  DlpProfileRuleSensor,
  DlpSensitivity,
  DlpSensor,
  DlpSensorEntries,
} from "../../7.6/types/dlp.ts";

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
  "file-type"?: "7z" | "arj" | "cab" | "lzh" | "rar" | "tar" | "zip" | "bzip" | "gzip" | "bzip2" | "xz" | "bat" | "uue" | "mime" | "base64" | "binhex" | "elf" | "exe" | "hta" | "html" | "jad" | "class" | "cod" | "javascript" | "msoffice" | "msofficex" | "fsg" | "upx" | "petite" | "aspack" | "sis" | "hlp" | "activemime" | "jpeg" | "gif" | "tiff" | "png" | "bmp" | "unknown" | "mpeg" | "mov" | "mp3" | "wma" | "wav" | "pdf" | "avi" | "rm" | "torrent" | "hibun" | "msi" | "mach-o" | "dmg" | ".net" | "xar" | "chm" | "iso" | "crx" | "flac" | "registry" | "hwp" | "rpm" | "c/cpp" | UnknownValue;
}

/** A row of `dlp/profile`, by `name`. */
export interface DlpProfile {
  /** Text, up to 47 characters. */
  name: string;
  /** Text, up to 255 characters. */
  comment?: string;
  /** Option; default `flow`. */
  "feature-set"?: "flow" | "proxy" | UnknownValue;
  /** Text, up to 35 characters. Refers to `system/replacemsg-group`. */
  "replacemsg-group"?: string;
  /** Table, by `id`. */
  rule?: DlpProfileRule[];
  /** Option; default `enable`. */
  "dlp-log"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "extended-log"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "nac-quar-log"?: "enable" | "disable" | UnknownValue;
  /** Option, several separated by blanks. */
  "full-archive-proto"?: Values<"smtp" | "pop3" | "imap" | "http-get" | "http-post" | "ftp" | "nntp" | "mapi" | "ssh" | "cifs">;
  /** Option, several separated by blanks. */
  "summary-proto"?: Values<"smtp" | "pop3" | "imap" | "http-get" | "http-post" | "ftp" | "nntp" | "mapi" | "ssh" | "cifs">;
}

/** Table, by `id`. */
export interface DlpProfileRule {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Text, up to 35 characters. */
  name?: string;
  /** Option; default `medium`. */
  severity?: "info" | "low" | "medium" | "high" | "critical" | UnknownValue;
  /** Option; default `file`. */
  type?: "file" | "message" | UnknownValue;
  /** Option, several separated by blanks. */
  proto?: Values<"smtp" | "pop3" | "imap" | "http-get" | "http-post" | "ftp" | "nntp" | "mapi" | "ssh" | "cifs">;
  /** Option; default `none`. `label` since 7.6. `mip` until 7.4. */
  "filter-by"?: "sensor" | "fingerprint" | "encrypted" | "none" | "mip" | UnknownValue;
  /** Integer, 0 to 4193280; default `0`. */
  "file-size"?: number;
  /** Table, by `name`. */
  sensitivity?: DlpProfileRuleSensitivity[];
  /** Integer, 1 to 100, in percent; default `10`. */
  "match-percentage"?: number;
  /** Integer, 0 to 4294967295; default `0`. Refers to `dlp/filepattern`. */
  "file-type"?: number;
  /** Table, by `name`. */
  sensor?: DlpProfileRuleSensor[];
  /** Text, up to 35 characters. Refers to `dlp/label`. */
  label?: string;
  /** Option; default `disable`. */
  archive?: "disable" | "enable" | UnknownValue;
  /** Option; default `allow`. */
  action?: "allow" | "log-only" | "block" | "quarantine-ip" | UnknownValue;
  /** Text; default `5m`. */
  expiry?: string;
}

/** The settings `dlp/settings`. */
export interface DlpSettings {
  /** Text, up to 35 characters. Refers to `system/storage`. */
  "storage-device"?: string;
  /** Integer, 16 to 4294967295; default `16`. */
  size?: number;
  /** Option; default `stop-adding`. */
  "db-mode"?: "stop-adding" | "remove-modified-then-oldest" | "remove-oldest" | UnknownValue;
  /** Integer, 1 to 15, in percent; default `2`. */
  "cache-mem-percent"?: number;
  /** Integer, 100 to 100000; default `2800`. */
  "chunk-size"?: number;
}
