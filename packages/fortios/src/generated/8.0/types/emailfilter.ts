// Generated from specs/fortios/cmdb/emailfilter.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";
import type { Values } from "../../../cmdb/types.ts";
import type {
  EmailfilterBlockAllowListEntries,
  EmailfilterBwordEntries,
  EmailfilterDnsblEntries,
  EmailfilterIptrustEntries,
  EmailfilterMheaderEntries,
  EmailfilterProfileGmail,
  EmailfilterProfileImap,
  EmailfilterProfileMapi,
  EmailfilterProfileMsnHotmail,
  EmailfilterProfileOtherWebmails,
  EmailfilterProfilePop3,
  EmailfilterProfileSmtp,
  EmailfilterProfileYahooMail,
} from "../../7.6/types/emailfilter.ts";

export type {
  EmailfilterBlockAllowListEntries,
  EmailfilterBwordEntries,
  EmailfilterDnsblEntries,
  EmailfilterFortishield,
  EmailfilterIptrustEntries,
  EmailfilterMheaderEntries,
  EmailfilterOptions,
  EmailfilterProfileGmail,
  EmailfilterProfileImap,
  EmailfilterProfileMapi,
  EmailfilterProfileMsnHotmail,
  EmailfilterProfileOtherWebmails,
  EmailfilterProfilePop3,
  EmailfilterProfileSmtp,
  EmailfilterProfileYahooMail,
} from "../../7.6/types/emailfilter.ts";

/** A row of `emailfilter/block-allow-list`, by `id`. */
export interface EmailfilterBlockAllowList {
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
  /** Table, by `id`. */
  entries?: EmailfilterBlockAllowListEntries[];
}

/** A row of `emailfilter/bword`, by `id`. */
export interface EmailfilterBword {
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
  /** Table, by `id`. */
  entries?: EmailfilterBwordEntries[];
}

/** A row of `emailfilter/dnsbl`, by `id`. */
export interface EmailfilterDnsbl {
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
  /** Table, by `id`. */
  entries?: EmailfilterDnsblEntries[];
}

/** A row of `emailfilter/iptrust`, by `id`. */
export interface EmailfilterIptrust {
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
  /** Table, by `id`. */
  entries?: EmailfilterIptrustEntries[];
}

/** A row of `emailfilter/mheader`, by `id`. */
export interface EmailfilterMheader {
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
  /** Table, by `id`. */
  entries?: EmailfilterMheaderEntries[];
}

/** A row of `emailfilter/profile`, by `name`. */
export interface EmailfilterProfile {
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
  /** Option; default `enable`. */
  "spam-log"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "spam-log-fortiguard-response"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "spam-filtering"?: "enable" | "disable" | UnknownValue;
  /** Option; default `disable`. */
  external?: "enable" | "disable" | UnknownValue;
  /** Option, several separated by blanks. */
  options?: Values<"bannedword" | "spambal" | "spamfsip" | "spamfssubmit" | "spamfschksum" | "spamfsurl" | "spamhelodns" | "spamraddrdns" | "spamrbl" | "spamhdrcheck" | "spamfsphish">;
  /** Group of fields. */
  imap?: EmailfilterProfileImap;
  /** Group of fields. */
  pop3?: EmailfilterProfilePop3;
  /** Group of fields. */
  smtp?: EmailfilterProfileSmtp;
  /** Group of fields. */
  mapi?: EmailfilterProfileMapi;
  /** Group of fields. */
  "msn-hotmail"?: EmailfilterProfileMsnHotmail;
  /** Group of fields. */
  "yahoo-mail"?: EmailfilterProfileYahooMail;
  /** Group of fields. */
  gmail?: EmailfilterProfileGmail;
  /** Group of fields. */
  "other-webmails"?: EmailfilterProfileOtherWebmails;
  /** Integer, 0 to 2147483647; default `10`. */
  "spam-bword-threshold"?: number;
  /** Integer, 0 to 4294967295; default `0`. Refers to `emailfilter/bword`. */
  "spam-bword-table"?: number;
  /** Integer, 0 to 4294967295; default `0`. Refers to `emailfilter/block-allow-list`. */
  "spam-bal-table"?: number;
  /** Integer, 0 to 4294967295; default `0`. Refers to `emailfilter/mheader`. */
  "spam-mheader-table"?: number;
  /** Integer, 0 to 4294967295; default `0`. Refers to `emailfilter/dnsbl`. */
  "spam-rbl-table"?: number;
  /** Integer, 0 to 4294967295; default `0`. Refers to `emailfilter/iptrust`. */
  "spam-iptrust-table"?: number;
}
