// Generated from specs/fortios/cmdb/antivirus.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";
import type { Values } from "../../../cmdb/types.ts";
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
} from "../../7.4/types/antivirus.ts";

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
  AntivirusSettings,
} from "../../7.4/types/antivirus.ts";

/** A row of `antivirus/profile`, by `name`. */
export interface AntivirusProfile {
  /** Text, up to 47 characters. */
  name: string;
  /** Text, up to 255 characters. */
  comment?: string;
  /** Text, up to 35 characters. Refers to `system/replacemsg-group`. */
  "replacemsg-group"?: string;
  /** Option; default `flow`. */
  "feature-set"?: "flow" | "proxy" | UnknownValue;
  /** Option; default `analytics-everything`. */
  "fortisandbox-mode"?: "inline" | "analytics-suspicious" | "analytics-everything" | UnknownValue;
  /** Integer, 1 to 4095; default `10`. */
  "fortisandbox-max-upload"?: number;
  /** Integer, 0 to 4294967295; default `0`. Refers to `dlp/filepattern`. */
  "analytics-ignore-filetype"?: number;
  /** Integer, 0 to 4294967295; default `0`. Refers to `dlp/filepattern`. */
  "analytics-accept-filetype"?: number;
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
  /** Option; default `log-only`. */
  "fortindr-error-action"?: "log-only" | "block" | "ignore" | UnknownValue;
  /** Option; default `log-only`. */
  "fortindr-timeout-action"?: "log-only" | "block" | "ignore" | UnknownValue;
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
  /** Option. Until 7.2. */
  "av-block-log"?: "enable" | "disable" | UnknownValue;
}

/** The settings `antivirus/quarantine`. */
export interface AntivirusQuarantine {
  /** Integer, 0 to 479; default `0`. */
  agelimit?: number;
  /** Integer, 0 to 500; default `0`. */
  maxfilesize?: number;
  /** Integer, 0 to 4294967295; default `0`. */
  "quarantine-quota"?: number;
  /** Option, several separated by blanks. */
  "drop-infected"?: Values<"imap" | "smtp" | "pop3" | "http" | "ftp" | "nntp" | "imaps" | "smtps" | "pop3s" | "https" | "ftps" | "mapi" | "cifs" | "ssh">;
  /** Option, several separated by blanks. */
  "store-infected"?: Values<"imap" | "smtp" | "pop3" | "http" | "ftp" | "nntp" | "imaps" | "smtps" | "pop3s" | "https" | "ftps" | "mapi" | "cifs" | "ssh">;
  /** Option, several separated by blanks. */
  "drop-machine-learning"?: Values<"imap" | "smtp" | "pop3" | "http" | "ftp" | "nntp" | "imaps" | "smtps" | "pop3s" | "https" | "ftps" | "mapi" | "cifs" | "ssh">;
  /** Option, several separated by blanks. */
  "store-machine-learning"?: Values<"imap" | "smtp" | "pop3" | "http" | "ftp" | "nntp" | "imaps" | "smtps" | "pop3s" | "https" | "ftps" | "mapi" | "cifs" | "ssh">;
  /** Option; default `ovrw-old`. */
  lowspace?: "drop-new" | "ovrw-old" | UnknownValue;
  /** Option; default `disk`. */
  destination?: "NULL" | "disk" | "FortiAnalyzer" | UnknownValue;
  /** Option, several separated by blanks. Until 7.2. */
  "drop-blocked"?: Values<"imap" | "smtp" | "pop3" | "http" | "ftp" | "nntp" | "imaps" | "smtps" | "pop3s" | "ftps" | "mapi" | "cifs" | "ssh">;
  /** Option, several separated by blanks. Until 7.2. */
  "store-blocked"?: Values<"imap" | "smtp" | "pop3" | "http" | "ftp" | "nntp" | "imaps" | "smtps" | "pop3s" | "ftps" | "mapi" | "cifs" | "ssh">;
}
