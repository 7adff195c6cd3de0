// Generated from specs/fortios/cmdb/antivirus.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";
import type { Values } from "../../../cmdb/types.ts";
import type { AntivirusProfileExternalBlocklist, AntivirusProfileNacQuar } from "../../7.6/types/antivirus.ts";

export type {
  AntivirusExemptList,
  AntivirusProfileExternalBlocklist,
  AntivirusProfileNacQuar,
  AntivirusQuarantine,
  AntivirusSettings,
} from "../../7.6/types/antivirus.ts";

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
}

/** Group of fields. */
export interface AntivirusProfileHttp {
  /** Option; default `disable`. */
  "av-scan"?: "disable" | "block" | "monitor" | UnknownValue;
  /** Option; default `disable`. */
  "outbreak-prevention"?: "disable" | "block" | "monitor" | UnknownValue;
  /** Option; default `disable`. */
  "external-blocklist"?: "disable" | "block" | "monitor" | UnknownValue;
  /** Option; default `disable`. */
  fortindr?: "disable" | "block" | "monitor" | UnknownValue;
  /** Option; default `disable`. */
  fortisandbox?: "disable" | "block" | "monitor" | UnknownValue;
  /** Option; default `disable`. */
  quarantine?: "disable" | "enable" | UnknownValue;
  /** Option, several separated by blanks. */
  "archive-block"?: Values<"encrypted" | "corrupted" | "partiallycorrupted" | "multipart" | "nested" | "mailbomb" | "timeout" | "unhandled">;
  /** Option, several separated by blanks. */
  "archive-log"?: Values<"encrypted" | "corrupted" | "partiallycorrupted" | "multipart" | "nested" | "mailbomb" | "timeout" | "unhandled">;
  /** Option; default `enable`. */
  emulator?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  "content-disarm"?: "disable" | "enable" | UnknownValue;
}

/** Group of fields. */
export interface AntivirusProfileFtp {
  /** Option; default `disable`. */
  "av-scan"?: "disable" | "block" | "monitor" | UnknownValue;
  /** Option; default `disable`. */
  "outbreak-prevention"?: "disable" | "block" | "monitor" | UnknownValue;
  /** Option; default `disable`. */
  "external-blocklist"?: "disable" | "block" | "monitor" | UnknownValue;
  /** Option; default `disable`. */
  fortindr?: "disable" | "block" | "monitor" | UnknownValue;
  /** Option; default `disable`. */
  fortisandbox?: "disable" | "block" | "monitor" | UnknownValue;
  /** Option; default `disable`. */
  quarantine?: "disable" | "enable" | UnknownValue;
  /** Option, several separated by blanks. */
  "archive-block"?: Values<"encrypted" | "corrupted" | "partiallycorrupted" | "multipart" | "nested" | "mailbomb" | "timeout" | "unhandled">;
  /** Option, several separated by blanks. */
  "archive-log"?: Values<"encrypted" | "corrupted" | "partiallycorrupted" | "multipart" | "nested" | "mailbomb" | "timeout" | "unhandled">;
  /** Option; default `enable`. */
  emulator?: "enable" | "disable" | UnknownValue;
}

/** Group of fields. */
export interface AntivirusProfileImap {
  /** Option; default `disable`. */
  "av-scan"?: "disable" | "block" | "monitor" | UnknownValue;
  /** Option; default `disable`. */
  "outbreak-prevention"?: "disable" | "block" | "monitor" | UnknownValue;
  /** Option; default `disable`. */
  "external-blocklist"?: "disable" | "block" | "monitor" | UnknownValue;
  /** Option; default `disable`. */
  fortindr?: "disable" | "block" | "monitor" | UnknownValue;
  /** Option; default `disable`. */
  fortisandbox?: "disable" | "block" | "monitor" | UnknownValue;
  /** Option; default `disable`. */
  quarantine?: "disable" | "enable" | UnknownValue;
  /** Option, several separated by blanks. */
  "archive-block"?: Values<"encrypted" | "corrupted" | "partiallycorrupted" | "multipart" | "nested" | "mailbomb" | "timeout" | "unhandled">;
  /** Option, several separated by blanks. */
  "archive-log"?: Values<"encrypted" | "corrupted" | "partiallycorrupted" | "multipart" | "nested" | "mailbomb" | "timeout" | "unhandled">;
  /** Option; default `enable`. */
  emulator?: "enable" | "disable" | UnknownValue;
  /** Option; default `default`. */
  executables?: "default" | "virus" | UnknownValue;
  /** Option; default `disable`. */
  "content-disarm"?: "disable" | "enable" | UnknownValue;
}

/** Group of fields. */
export interface AntivirusProfilePop3 {
  /** Option; default `disable`. */
  "av-scan"?: "disable" | "block" | "monitor" | UnknownValue;
  /** Option; default `disable`. */
  "outbreak-prevention"?: "disable" | "block" | "monitor" | UnknownValue;
  /** Option; default `disable`. */
  "external-blocklist"?: "disable" | "block" | "monitor" | UnknownValue;
  /** Option; default `disable`. */
  fortindr?: "disable" | "block" | "monitor" | UnknownValue;
  /** Option; default `disable`. */
  fortisandbox?: "disable" | "block" | "monitor" | UnknownValue;
  /** Option; default `disable`. */
  quarantine?: "disable" | "enable" | UnknownValue;
  /** Option, several separated by blanks. */
  "archive-block"?: Values<"encrypted" | "corrupted" | "partiallycorrupted" | "multipart" | "nested" | "mailbomb" | "timeout" | "unhandled">;
  /** Option, several separated by blanks. */
  "archive-log"?: Values<"encrypted" | "corrupted" | "partiallycorrupted" | "multipart" | "nested" | "mailbomb" | "timeout" | "unhandled">;
  /** Option; default `enable`. */
  emulator?: "enable" | "disable" | UnknownValue;
  /** Option; default `default`. */
  executables?: "default" | "virus" | UnknownValue;
  /** Option; default `disable`. */
  "content-disarm"?: "disable" | "enable" | UnknownValue;
}

/** Group of fields. */
export interface AntivirusProfileSmtp {
  /** Option; default `disable`. */
  "av-scan"?: "disable" | "block" | "monitor" | UnknownValue;
  /** Option; default `disable`. */
  "outbreak-prevention"?: "disable" | "block" | "monitor" | UnknownValue;
  /** Option; default `disable`. */
  "external-blocklist"?: "disable" | "block" | "monitor" | UnknownValue;
  /** Option; default `disable`. */
  fortindr?: "disable" | "block" | "monitor" | UnknownValue;
  /** Option; default `disable`. */
  fortisandbox?: "disable" | "block" | "monitor" | UnknownValue;
  /** Option; default `disable`. */
  quarantine?: "disable" | "enable" | UnknownValue;
  /** Option, several separated by blanks. */
  "archive-block"?: Values<"encrypted" | "corrupted" | "partiallycorrupted" | "multipart" | "nested" | "mailbomb" | "timeout" | "unhandled">;
  /** Option, several separated by blanks. */
  "archive-log"?: Values<"encrypted" | "corrupted" | "partiallycorrupted" | "multipart" | "nested" | "mailbomb" | "timeout" | "unhandled">;
  /** Option; default `enable`. */
  emulator?: "enable" | "disable" | UnknownValue;
  /** Option; default `default`. */
  executables?: "default" | "virus" | UnknownValue;
  /** Option; default `disable`. */
  "content-disarm"?: "disable" | "enable" | UnknownValue;
}

/** Group of fields. */
export interface AntivirusProfileMapi {
  /** Option; default `disable`. */
  "av-scan"?: "disable" | "block" | "monitor" | UnknownValue;
  /** Option; default `disable`. */
  "outbreak-prevention"?: "disable" | "block" | "monitor" | UnknownValue;
  /** Option; default `disable`. */
  "external-blocklist"?: "disable" | "block" | "monitor" | UnknownValue;
  /** Option; default `disable`. */
  fortindr?: "disable" | "block" | "monitor" | UnknownValue;
  /** Option; default `disable`. */
  fortisandbox?: "disable" | "block" | "monitor" | UnknownValue;
  /** Option; default `disable`. */
  quarantine?: "disable" | "enable" | UnknownValue;
  /** Option, several separated by blanks. */
  "archive-block"?: Values<"encrypted" | "corrupted" | "partiallycorrupted" | "multipart" | "nested" | "mailbomb" | "timeout" | "unhandled">;
  /** Option, several separated by blanks. */
  "archive-log"?: Values<"encrypted" | "corrupted" | "partiallycorrupted" | "multipart" | "nested" | "mailbomb" | "timeout" | "unhandled">;
  /** Option; default `enable`. */
  emulator?: "enable" | "disable" | UnknownValue;
  /** Option; default `default`. */
  executables?: "default" | "virus" | UnknownValue;
}

/** Group of fields. */
export interface AntivirusProfileNntp {
  /** Option; default `disable`. */
  "av-scan"?: "disable" | "block" | "monitor" | UnknownValue;
  /** Option; default `disable`. */
  "outbreak-prevention"?: "disable" | "block" | "monitor" | UnknownValue;
  /** Option; default `disable`. */
  "external-blocklist"?: "disable" | "block" | "monitor" | UnknownValue;
  /** Option; default `disable`. */
  fortindr?: "disable" | "block" | "monitor" | UnknownValue;
  /** Option; default `disable`. */
  fortisandbox?: "disable" | "block" | "monitor" | UnknownValue;
  /** Option; default `disable`. */
  quarantine?: "disable" | "enable" | UnknownValue;
  /** Option, several separated by blanks. */
  "archive-block"?: Values<"encrypted" | "corrupted" | "partiallycorrupted" | "multipart" | "nested" | "mailbomb" | "timeout" | "unhandled">;
  /** Option, several separated by blanks. */
  "archive-log"?: Values<"encrypted" | "corrupted" | "partiallycorrupted" | "multipart" | "nested" | "mailbomb" | "timeout" | "unhandled">;
  /** Option; default `enable`. */
  emulator?: "enable" | "disable" | UnknownValue;
}

/** Group of fields. */
export interface AntivirusProfileCifs {
  /** Option; default `disable`. */
  "av-scan"?: "disable" | "block" | "monitor" | UnknownValue;
  /** Option; default `disable`. */
  "outbreak-prevention"?: "disable" | "block" | "monitor" | UnknownValue;
  /** Option; default `disable`. */
  "external-blocklist"?: "disable" | "block" | "monitor" | UnknownValue;
  /** Option; default `disable`. */
  fortindr?: "disable" | "block" | "monitor" | UnknownValue;
  /** Option; default `disable`. */
  fortisandbox?: "disable" | "block" | "monitor" | UnknownValue;
  /** Option; default `disable`. */
  quarantine?: "disable" | "enable" | UnknownValue;
  /** Option, several separated by blanks. */
  "archive-block"?: Values<"encrypted" | "corrupted" | "partiallycorrupted" | "multipart" | "nested" | "mailbomb" | "timeout" | "unhandled">;
  /** Option, several separated by blanks. */
  "archive-log"?: Values<"encrypted" | "corrupted" | "partiallycorrupted" | "multipart" | "nested" | "mailbomb" | "timeout" | "unhandled">;
  /** Option; default `enable`. */
  emulator?: "enable" | "disable" | UnknownValue;
}

/** Group of fields. */
export interface AntivirusProfileSsh {
  /** Option; default `disable`. */
  "av-scan"?: "disable" | "block" | "monitor" | UnknownValue;
  /** Option; default `disable`. */
  "outbreak-prevention"?: "disable" | "block" | "monitor" | UnknownValue;
  /** Option; default `disable`. */
  "external-blocklist"?: "disable" | "block" | "monitor" | UnknownValue;
  /** Option; default `disable`. */
  fortindr?: "disable" | "block" | "monitor" | UnknownValue;
  /** Option; default `disable`. */
  fortisandbox?: "disable" | "block" | "monitor" | UnknownValue;
  /** Option; default `disable`. */
  quarantine?: "disable" | "enable" | UnknownValue;
  /** Option, several separated by blanks. */
  "archive-block"?: Values<"encrypted" | "corrupted" | "partiallycorrupted" | "multipart" | "nested" | "mailbomb" | "timeout" | "unhandled">;
  /** Option, several separated by blanks. */
  "archive-log"?: Values<"encrypted" | "corrupted" | "partiallycorrupted" | "multipart" | "nested" | "mailbomb" | "timeout" | "unhandled">;
  /** Option; default `enable`. */
  emulator?: "enable" | "disable" | UnknownValue;
}

/** Group of fields. */
export interface AntivirusProfileContentDisarm {
  /** Option; default `discard`. */
  "original-file-destination"?: "fortisandbox" | "quarantine" | "discard" | UnknownValue;
  /** Option; default `log-only`. */
  "error-action"?: "block" | "log-only" | "ignore" | UnknownValue;
  /** Option; default `enable`. */
  "office-macro"?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. */
  "office-hylink"?: "disable" | "enable" | UnknownValue;
  /** Option. */
  "office-linked"?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. */
  "office-embed"?: "disable" | "enable" | UnknownValue;
  /** Option. */
  "office-dde"?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. */
  "office-action"?: "disable" | "enable" | UnknownValue;
  /** Option. */
  "pdf-javacode"?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. */
  "pdf-embedfile"?: "disable" | "enable" | UnknownValue;
  /** Option. */
  "pdf-hyperlink"?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. */
  "pdf-act-gotor"?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. */
  "pdf-act-launch"?: "disable" | "enable" | UnknownValue;
  /** Option. */
  "pdf-act-sound"?: "disable" | "enable" | UnknownValue;
  /** Option. */
  "pdf-act-movie"?: "disable" | "enable" | UnknownValue;
  /** Option. */
  "pdf-act-java"?: "disable" | "enable" | UnknownValue;
  /** Option. */
  "pdf-act-form"?: "disable" | "enable" | UnknownValue;
  /** Option; default `enable`. */
  "cover-page"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "detect-only"?: "disable" | "enable" | UnknownValue;
}
