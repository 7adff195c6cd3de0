// Generated from specs/fortios/cmdb/dlp.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";
import type { Member, Values } from "../../../cmdb/types.ts";
import type {
  DlpExactDataMatchColumns,
  DlpFilepatternEntries,
  DlpLabelEntries,
  DlpProfileRule,
  DlpSensorEntries,
} from "../../7.6/types/dlp.ts";

export type {
  DlpDataType,
  DlpDictionary,
  DlpDictionaryEntries,
  DlpExactDataMatchColumns,
  DlpFilepatternEntries,
  DlpLabelEntries,
  DlpProfileRule,
  DlpProfileRuleSensitivity,
  DlpProfileRuleSensor,
  DlpSensitivity,
  DlpSensorEntries,
} from "../../7.6/types/dlp.ts";

/** A row of `dlp/exact-data-match`, by `name`. Since 7.4. */
export interface DlpExactDataMatch {
  /** Text, up to 35 characters. */
  name: string;
  /** UUID. Since 8.0. Derived: rests on one indirect source. */
  uuid?: string;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-object"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-force-sync"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-object-source"?: "member" | "local" | "root" | UnknownValue;
  /** Integer, 0 to 32; default `0`. */
  optional?: number;
  /** Text, up to 35 characters. Refers to `system/external-resource`. */
  data?: string;
  /** Table, by `index`. */
  columns?: DlpExactDataMatchColumns[];
}

/** A row of `dlp/filepattern`, by `id`. */
export interface DlpFilepattern {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Text, up to 63 characters. */
  name?: string;
  /** UUID. Since 8.0. Derived: rests on one indirect source. */
  uuid?: string;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-object"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-force-sync"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-object-source"?: "member" | "local" | "root" | UnknownValue;
  /** Text, up to 255 characters. */
  comment?: string;
  /** Table, by `pattern`. */
  entries?: DlpFilepatternEntries[];
}

/** A row of `dlp/fp-doc-source`, by `name`. */
export interface DlpFpDocSource {
  /** Text, up to 35 characters. */
  name: string;
  /** UUID. Since 8.0. Derived: rests on one indirect source. */
  uuid?: string;
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
  /** UUID. Since 8.0. Derived: rests on one indirect source. */
  uuid?: string;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-object"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-force-sync"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-object-source"?: "member" | "local" | "root" | UnknownValue;
}

/** A row of `dlp/profile`, by `name`. */
export interface DlpProfile {
  /** Text, up to 47 characters. */
  name: string;
  /** UUID. Since 8.0. Derived: rests on one indirect source. */
  uuid?: string;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-object"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-force-sync"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-object-source"?: "member" | "local" | "root" | UnknownValue;
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
  /** Integer, 10 to 30. Since 8.0. Derived: rests on one indirect source. */
  "fortidata-scan-timeout"?: number;
}

/** A row of `dlp/sensor`, by `name`. */
export interface DlpSensor {
  /** Text, up to 35 characters. */
  name: string;
  /** UUID. Since 8.0. Derived: rests on one indirect source. */
  uuid?: string;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-object"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-force-sync"?: "enable" | "disable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fabric-object-source"?: "member" | "local" | "root" | UnknownValue;
  /** Option; default `match-any`. */
  "match-type"?: "match-all" | "match-any" | "match-eval" | UnknownValue;
  /** Text, up to 255 characters. */
  eval?: string;
  /** Text, up to 255 characters. */
  comment?: string;
  /** Table, by `id`. */
  entries?: DlpSensorEntries[];
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
  /** Group of fields. Since 8.0. Derived: rests on one indirect source. */
  ocr?: DlpSettingsOcr;
}

/** Group of fields. Since 8.0. Derived: rests on one indirect source. */
export interface DlpSettingsOcr {
  /** Option. Derived: rests on one indirect source. */
  scan?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 100. Derived: rests on one indirect source. */
  confidence?: number;
  /** Integer, 0 to 1427456. Derived: rests on one indirect source. */
  "max-file-size"?: number;
  /** Table, by `name`. Derived: rests on one indirect source. */
  "filetype-ignore-list"?: DlpSettingsOcrFiletypeIgnoreList[];
}

/** Table, by `name`. Derived: rests on one indirect source. */
export interface DlpSettingsOcrFiletypeIgnoreList extends Member<"name"> {
  /** Text, up to 39 characters. Derived: rests on one indirect source. */
  name: string;
}
