// Generated from specs/fortios/cmdb/emailfilter.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";
import type { Values } from "../../../cmdb/types.ts";

/** A row of `emailfilter/block-allow-list`, by `id`. */
export interface EmailfilterBlockAllowList {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Text, up to 63 characters. */
  name?: string;
  /** Text, up to 255 characters. */
  comment?: string;
  /** Table, by `id`. */
  entries?: EmailfilterBlockAllowListEntries[];
}

/** Table, by `id`. */
export interface EmailfilterBlockAllowListEntries {
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Option; default `ip`. */
  type?: "ip" | "email-to" | "email-from" | "subject" | UnknownValue;
  /** Option; default `spam`. */
  action?: "reject" | "spam" | "clear" | UnknownValue;
  /** Option; default `ipv4`. */
  "addr-type"?: "ipv4" | "ipv6" | UnknownValue;
  /** IPv4 network with its mask; default `0.0.0.0 0.0.0.0`. */
  "ip4-subnet"?: string;
  /** IPv6 network with its prefix length; default `::/128`. */
  "ip6-subnet"?: string;
  /** Option; default `wildcard`. */
  "pattern-type"?: "wildcard" | "regexp" | UnknownValue;
  /** Text, up to 127 characters. */
  pattern?: string;
}

/** A row of `emailfilter/bword`, by `id`. */
export interface EmailfilterBword {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Text, up to 63 characters. */
  name?: string;
  /** Text, up to 255 characters. */
  comment?: string;
  /** Table, by `id`. */
  entries?: EmailfilterBwordEntries[];
}

/** Table, by `id`. */
export interface EmailfilterBwordEntries {
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Text, up to 127 characters. */
  pattern?: string;
  /** Option; default `wildcard`. */
  "pattern-type"?: "wildcard" | "regexp" | UnknownValue;
  /** Option; default `spam`. */
  action?: "spam" | "clear" | UnknownValue;
  /** Option; default `all`. */
  where?: "subject" | "body" | "all" | UnknownValue;
  /** Option; default `western`. */
  language?: "western" | "simch" | "trach" | "japanese" | "korean" | "french" | "thai" | "spanish" | UnknownValue;
  /** Integer, 1 to 99999; default `10`. */
  score?: number;
}

/** A row of `emailfilter/dnsbl`, by `id`. */
export interface EmailfilterDnsbl {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Text, up to 63 characters. */
  name?: string;
  /** Text, up to 255 characters. */
  comment?: string;
  /** Table, by `id`. */
  entries?: EmailfilterDnsblEntries[];
}

/** Table, by `id`. */
export interface EmailfilterDnsblEntries {
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Text, up to 127 characters. */
  server?: string;
  /** Option; default `spam`. */
  action?: "reject" | "spam" | UnknownValue;
}

/** The settings `emailfilter/fortishield`. */
export interface EmailfilterFortishield {
  /** Text, up to 63 characters; default `www.nospammer.net`. */
  "spam-submit-srv"?: string;
  /** Option; default `enable`. */
  "spam-submit-force"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "spam-submit-txt2htm"?: "enable" | "disable" | UnknownValue;
}

/** A row of `emailfilter/iptrust`, by `id`. */
export interface EmailfilterIptrust {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Text, up to 63 characters. */
  name?: string;
  /** Text, up to 255 characters. */
  comment?: string;
  /** Table, by `id`. */
  entries?: EmailfilterIptrustEntries[];
}

/** Table, by `id`. */
export interface EmailfilterIptrustEntries {
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Option; default `ipv4`. */
  "addr-type"?: "ipv4" | "ipv6" | UnknownValue;
  /** IPv4 network with its mask; default `0.0.0.0 0.0.0.0`. */
  "ip4-subnet"?: string;
  /** IPv6 network with its prefix length; default `::/128`. */
  "ip6-subnet"?: string;
}

/** A row of `emailfilter/mheader`, by `id`. */
export interface EmailfilterMheader {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Text, up to 63 characters. */
  name?: string;
  /** Text, up to 255 characters. */
  comment?: string;
  /** Table, by `id`. */
  entries?: EmailfilterMheaderEntries[];
}

/** Table, by `id`. */
export interface EmailfilterMheaderEntries {
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Text, up to 63 characters. */
  fieldname?: string;
  /** Text, up to 127 characters. */
  fieldbody?: string;
  /** Option; default `wildcard`. */
  "pattern-type"?: "wildcard" | "regexp" | UnknownValue;
  /** Option; default `spam`. */
  action?: "spam" | "clear" | UnknownValue;
}

/** The settings `emailfilter/options`. */
export interface EmailfilterOptions {
  /** Integer, 1 to 30; default `7`. */
  "dns-timeout"?: number;
}

/** A row of `emailfilter/profile`, by `name`. */
export interface EmailfilterProfile {
  /** Text, up to 47 characters. */
  name: string;
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

/** Group of fields. */
export interface EmailfilterProfileImap {
  /** Option; default `disable`. */
  "log-all"?: "disable" | "enable" | UnknownValue;
  /** Option; default `tag`. */
  action?: "pass" | "tag" | UnknownValue;
  /** Option, several separated by blanks; default `subject spaminfo`. */
  "tag-type"?: Values<"subject" | "header" | "spaminfo">;
  /** Text, up to 63 characters; default `Spam`. */
  "tag-msg"?: string;
}

/** Group of fields. */
export interface EmailfilterProfilePop3 {
  /** Option; default `disable`. */
  "log-all"?: "disable" | "enable" | UnknownValue;
  /** Option; default `tag`. */
  action?: "pass" | "tag" | UnknownValue;
  /** Option, several separated by blanks; default `subject spaminfo`. */
  "tag-type"?: Values<"subject" | "header" | "spaminfo">;
  /** Text, up to 63 characters; default `Spam`. */
  "tag-msg"?: string;
}

/** Group of fields. */
export interface EmailfilterProfileSmtp {
  /** Option; default `disable`. */
  "log-all"?: "disable" | "enable" | UnknownValue;
  /** Option; default `discard`. */
  action?: "pass" | "tag" | "discard" | UnknownValue;
  /** Option, several separated by blanks; default `subject spaminfo`. */
  "tag-type"?: Values<"subject" | "header" | "spaminfo">;
  /** Text, up to 63 characters; default `Spam`. */
  "tag-msg"?: string;
  /** Option; default `disable`. */
  hdrip?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "local-override"?: "disable" | "enable" | UnknownValue;
}

/** Group of fields. */
export interface EmailfilterProfileMapi {
  /** Option; default `disable`. */
  "log-all"?: "disable" | "enable" | UnknownValue;
  /** Option; default `pass`. */
  action?: "pass" | "discard" | UnknownValue;
}

/** Group of fields. */
export interface EmailfilterProfileMsnHotmail {
  /** Option; default `disable`. */
  "log-all"?: "disable" | "enable" | UnknownValue;
}

/** Group of fields. */
export interface EmailfilterProfileYahooMail {
  /** Option; default `disable`. */
  "log-all"?: "disable" | "enable" | UnknownValue;
}

/** Group of fields. */
export interface EmailfilterProfileGmail {
  /** Option; default `disable`. */
  "log-all"?: "disable" | "enable" | UnknownValue;
}

/** Group of fields. */
export interface EmailfilterProfileOtherWebmails {
  /** Option; default `disable`. */
  "log-all"?: "disable" | "enable" | UnknownValue;
}
