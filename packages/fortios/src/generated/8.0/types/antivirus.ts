// Generated from specs/fortios/cmdb/antivirus.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";
import type {
  AntivirusProfileCifs,
  AntivirusProfileContentDisarm,
  AntivirusProfileExternalBlocklist,
  AntivirusProfileFtp,
  AntivirusProfileHttp,
  AntivirusProfileImap,
  AntivirusProfileMapi,
  AntivirusProfileNacQuar,
  AntivirusProfileNntp,
  AntivirusProfilePop3,
  AntivirusProfileSmtp,
  AntivirusProfileSsh,
} from "../../7.6/types/antivirus.ts";

export type {
  AntivirusExemptList,
  AntivirusProfileCifs,
  AntivirusProfileContentDisarm,
  AntivirusProfileExternalBlocklist,
  AntivirusProfileFtp,
  AntivirusProfileHttp,
  AntivirusProfileImap,
  AntivirusProfileMapi,
  AntivirusProfileNacQuar,
  AntivirusProfileNntp,
  AntivirusProfilePop3,
  AntivirusProfileSmtp,
  AntivirusProfileSsh,
  AntivirusQuarantine,
  AntivirusSettings,
} from "../../7.6/types/antivirus.ts";

/** A row of `antivirus/profile`, by `name`. */
export interface AntivirusProfile {
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
  /** Text, up to 35 characters. Refers to `system/replacemsg-group`. */
  "replacemsg-group"?: string;
  /** Option; default `flow`. */
  "feature-set"?: "flow" | "proxy" | UnknownValue;
  /** Option; default `analytics-everything`. */
  "fortisandbox-mode"?: "inline" | "analytics-suspicious" | "analytics-everything" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "fortisandbox-destination"?: "auto" | "sandbox" | "sandbox-cloud" | UnknownValue;
  /** Integer, 1 to 4095; default `10`. */
  "fortisandbox-max-upload"?: number;
  /** Integer, 0 to 4294967295; default `0`. Refers to `dlp/filepattern`. */
  "analytics-ignore-filetype"?: number;
  /** Integer, 0 to 4294967295; default `0`. Refers to `dlp/filepattern`. */
  "analytics-accept-filetype"?: number;
  /** Text, up to 35 characters. Since 8.0. Derived: rests on one indirect source. */
  "analytics-ignore-mpip"?: string;
  /** Option; default `disable`. */
  "analytics-db"?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. */
  "mobile-malware-db"?: "disable" | "enable" | UnknownValue;
  /** Group of fields. */
  http?: AntivirusProfileHttp;
  /** Group of fields. */
  ftp?: AntivirusProfileFtp;
  /** Group of fields. */
  imap?: AntivirusProfileImap;
  /** Group of fields. */
  pop3?: AntivirusProfilePop3;
  /** Group of fields. */
  smtp?: AntivirusProfileSmtp;
  /** Group of fields. */
  mapi?: AntivirusProfileMapi;
  /** Group of fields. */
  nntp?: AntivirusProfileNntp;
  /** Group of fields. */
  cifs?: AntivirusProfileCifs;
  /** Group of fields. */
  ssh?: AntivirusProfileSsh;
  /** Group of fields. Since 8.0. Derived: rests on one indirect source. */
  websocket?: AntivirusProfileWebsocket;
  /** Group of fields. */
  "nac-quar"?: AntivirusProfileNacQuar;
  /** Group of fields. */
  "content-disarm"?: AntivirusProfileContentDisarm;
  /** Option; default `enable`. */
  "outbreak-prevention-archive-scan"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "external-blocklist-enable-all"?: "disable" | "enable" | UnknownValue;
  /** Table, by `name`. */
  "external-blocklist"?: AntivirusProfileExternalBlocklist[];
  /** Option; default `disable`. */
  "ems-threat-feed"?: "disable" | "enable" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "outbreak-prevention-timeout-action"?: "log-only" | "block" | "ignore" | UnknownValue;
  /** Option. Since 8.0. Derived: rests on one indirect source. */
  "outbreak-prevention-error-action"?: "log-only" | "block" | "ignore" | UnknownValue;
  /** Option; default `log-only`. */
  "fortindr-error-action"?: "log-only" | "block" | "ignore" | UnknownValue;
  /** Option; default `log-only`. */
  "fortindr-timeout-action"?: "log-only" | "block" | "ignore" | UnknownValue;
  /** Integer, 30 to 180; default `60`. Since 7.6. */
  "fortisandbox-scan-timeout"?: number;
  /** Option; default `log-only`. */
  "fortisandbox-error-action"?: "log-only" | "block" | "ignore" | UnknownValue;
  /** Option; default `log-only`. */
  "fortisandbox-timeout-action"?: "log-only" | "block" | "ignore" | UnknownValue;
  /** Option; default `enable`. */
  "av-virus-log"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "extended-log"?: "enable" | "disable" | UnknownValue;
  /** Option; default `default`. */
  "scan-mode"?: "default" | "legacy" | UnknownValue;
}

/** Group of fields. Since 8.0. Derived: rests on one indirect source. */
export interface AntivirusProfileWebsocket {
  /** Option. Derived: rests on one indirect source. */
  "av-scan"?: "disable" | "block" | "monitor" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  "outbreak-prevention"?: "disable" | "block" | "monitor" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  "external-blocklist"?: "disable" | "block" | "monitor" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  "malware-stream"?: "disable" | "block" | "monitor" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  fortindr?: "disable" | "block" | "monitor" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  fortisandbox?: "disable" | "block" | "monitor" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  quarantine?: "disable" | "enable" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  "archive-block"?: "encrypted" | "corrupted" | "partiallycorrupted" | "multipart" | "nested" | "mailbomb" | "timeout" | "unhandled" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  "archive-log"?: "encrypted" | "corrupted" | "partiallycorrupted" | "multipart" | "nested" | "mailbomb" | "timeout" | "unhandled" | UnknownValue;
  /** Option. Derived: rests on one indirect source. */
  emulator?: "enable" | "disable" | UnknownValue;
}
