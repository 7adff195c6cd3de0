// Generated from specs/fortios/cmdb/dlp.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";
import type { Member, Values } from "../../../cmdb/types.ts";

/** A row of `dlp/data-type`, by `name`. */
export interface DlpDataType {
  /** Text, up to 35 characters. */
  name: string;
  /** Text, up to 255 characters. */
  pattern?: string;
  /** Text, up to 255 characters. */
  verify?: string;
  /** Text, up to 255 characters. Since 7.4. */
  verify2?: string;
  /** Text, up to 35 characters. Refers to `dlp/dictionary`. Since 7.4. */
  "match-around"?: string;
  /** Integer, 1 to 255; default `1`. */
  "look-back"?: number;
  /** Integer, 1 to 255; default `1`. */
  "look-ahead"?: number;
  /** Integer, 1 to 4096; default `1`. Since 7.4. */
  "match-back"?: number;
  /** Integer, 1 to 4096; default `1`. Since 7.4. */
  "match-ahead"?: number;
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
  /** Option; default `disable`. Since 7.4. */
  "match-around"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 255 characters. */
  comment?: string;
  /** Table, by `id`. */
  entries?: DlpDictionaryEntries[];
}

/** Table, by `id`. */
export interface DlpDictionaryEntries {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Text, up to 35 characters. Refers to `dlp/data-type`. */
  type?: string;
  /** Text, up to 255 characters. */
  pattern?: string;
  /** Option; default `disable`. */
  "ignore-case"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  repeat?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Text, up to 255 characters. */
  comment?: string;
}

/** A row of `dlp/exact-data-match`, by `name`. Since 7.4. */
export interface DlpExactDataMatch {
  /** Text, up to 35 characters. */
  name: string;
  /** Integer, 0 to 32; default `0`. */
  optional?: number;
  /** Text, up to 35 characters. Refers to `system/external-resource`. */
  data?: string;
  /** Table, by `index`. */
  columns?: DlpExactDataMatchColumns[];
}

/** Table, by `index`. */
export interface DlpExactDataMatchColumns {
  /** Integer, 1 to 32; default `0`. */
  index: number;
  /** Text, up to 35 characters. Refers to `dlp/data-type`. */
  type?: string;
  /** Option; default `disable`. */
  optional?: "enable" | "disable" | UnknownValue;
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
  "file-type"?: "7z" | "arj" | "cab" | "lzh" | "rar" | "tar" | "zip" | "bzip" | "gzip" | "bzip2" | "xz" | "bat" | "uue" | "mime" | "base64" | "binhex" | "elf" | "exe" | "dll" | "jnlp" | "hta" | "html" | "jad" | "class" | "cod" | "javascript" | "msoffice" | "msofficex" | "fsg" | "upx" | "petite" | "aspack" | "sis" | "hlp" | "activemime" | "jpeg" | "gif" | "tiff" | "png" | "bmp" | "unknown" | "mpeg" | "mov" | "mp3" | "wma" | "wav" | "pdf" | "avi" | "rm" | "torrent" | "hibun" | "msi" | "mach-o" | "dmg" | ".net" | "xar" | "chm" | "iso" | "crx" | "flac" | "registry" | "hwp" | "rpm" | "genscript" | "python" | "c/cpp" | "pfile" | "lzip" | "wasm" | "sylk" | "shellscript" | UnknownValue;
}

/** A row of `dlp/fp-doc-source`, by `name`. */
export interface DlpFpDocSource {
  /** Text, up to 35 characters. */
  name: string;
  /** Option. */
  "server-type"?: "samba" | UnknownValue;
  /**
   * Text, up to 63 characters. In 7.2: up to 35 characters. In 7.4: up to 35 characters. In 7.6: up to 35
   * characters.
   */
  server?: string;
  /** Option. */
  period?: "none" | "daily" | "weekly" | "monthly" | UnknownValue;
  /** Option. */
  vdom?: "mgmt" | "current" | UnknownValue;
  /** Option. */
  "scan-subdirectories"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "scan-on-creation"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "remove-deleted"?: "enable" | "disable" | UnknownValue;
  /** Option. */
  "keep-modified"?: "enable" | "disable" | UnknownValue;
  /** Text, up to 35 characters. */
  username?: string;
  /** Secret, answered as `ENC …`, up to 128 characters. */
  password?: string;
  /** Text, up to 119 characters. */
  "file-path"?: string;
  /** Text, up to 35 characters. */
  "file-pattern"?: string;
  /** Text, up to 35 characters. Refers to `dlp/sensitivity`. */
  sensitivity?: string;
  /** Integer, 0 to 23. */
  "tod-hour"?: number;
  /** Integer, 0 to 59. */
  "tod-min"?: number;
  /** Option. */
  weekday?: "sunday" | "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | UnknownValue;
  /** Integer, 1 to 31. */
  date?: number;
}

/** A row of `dlp/label`, by `name`. Since 7.6. */
export interface DlpLabel {
  /** Text, up to 35 characters. */
  name: string;
  /** Option; default `mpip`. */
  type?: "mpip" | "fortidata" | UnknownValue;
  /** Option; default `remote`. */
  "mpip-type"?: "remote" | "local" | UnknownValue;
  /** Text, up to 35 characters. Refers to `system/sdn-connector`. */
  connector?: string;
  /** Text, up to 255 characters. */
  comment?: string;
  /** Table, by `id`. */
  entries?: DlpLabelEntries[];
}

/** Table, by `id`. */
export interface DlpLabelEntries {
  /** Integer, 1 to 32; default `0`. */
  id: number;
  /** Text, up to 127 characters. */
  "fortidata-label-name"?: string;
  /** Text, up to 127 characters. */
  "mpip-label-name"?: string;
  /** Text, up to 36 characters. */
  guid?: string;
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
  /** Option; default `block`. Since 7.6. */
  "fortidata-error-action"?: "log-only" | "block" | "ignore" | UnknownValue;
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
  "filter-by"?: "sensor" | "label" | "fingerprint" | "encrypted" | "none" | UnknownValue;
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

/** Table, by `name`. */
export interface DlpProfileRuleSensitivity extends Member<"name"> {
  /** Text, up to 35 characters. Refers to `dlp/sensitivity`. */
  name: string;
}

/** Table, by `name`. */
export interface DlpProfileRuleSensor extends Member<"name"> {
  /** Text, up to 35 characters. Refers to `dlp/sensor`. */
  name: string;
}

/** A row of `dlp/sensitivity`, by `name`. */
export interface DlpSensitivity extends Member<"name"> {
  /** Text, up to 35 characters. */
  name: string;
}

/** A row of `dlp/sensor`, by `name`. */
export interface DlpSensor {
  /** Text, up to 35 characters. */
  name: string;
  /** Option; default `match-any`. */
  "match-type"?: "match-all" | "match-any" | "match-eval" | UnknownValue;
  /** Text, up to 255 characters. */
  eval?: string;
  /** Text, up to 255 characters. */
  comment?: string;
  /** Table, by `id`. */
  entries?: DlpSensorEntries[];
}

/** Table, by `id`. */
export interface DlpSensorEntries {
  /** Integer, 1 to 32; default `0`. */
  id: number;
  /** Text, up to 35 characters. Refers to `dlp/dictionary` and `dlp/exact-data-match`. */
  dictionary?: string;
  /** Integer, 1 to 255; default `1`. */
  count?: number;
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
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
  /** Integer, 10 to 100000; default `60`. Since 7.6. */
  "config-builder-timeout"?: number;
}
