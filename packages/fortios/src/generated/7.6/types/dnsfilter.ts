// Generated from specs/fortios/cmdb/dnsfilter.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";
import type { Member, Values } from "../../../cmdb/types.ts";

/** A row of `dnsfilter/domain-filter`, by `id`. */
export interface DnsfilterDomainFilter {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Text, up to 63 characters. */
  name?: string;
  /** Text, up to 255 characters. */
  comment?: string;
  /** Table, by `id`. */
  entries?: DnsfilterDomainFilterEntries[];
}

/** Table, by `id`. */
export interface DnsfilterDomainFilterEntries {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Text, up to 511 characters. */
  domain?: string;
  /** Option; default `simple`. */
  type?: "simple" | "regex" | "wildcard" | UnknownValue;
  /** Option; default `block`. */
  action?: "block" | "allow" | "monitor" | UnknownValue;
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** Text, up to 255 characters. Since 7.6. */
  comment?: string;
}

/** A row of `dnsfilter/profile`, by `name`. */
export interface DnsfilterProfile {
  /** Text, up to 47 characters. */
  name: string;
  /** Text, up to 255 characters. */
  comment?: string;
  /** Group of fields. */
  "domain-filter"?: DnsfilterProfileDomainFilter;
  /** Group of fields. */
  "ftgd-dns"?: DnsfilterProfileFtgdDns;
  /** Option; default `disable`. */
  "log-all-domain"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "sdns-ftgd-err-log"?: "enable" | "disable" | UnknownValue;
  /** Option; default `enable`. */
  "sdns-domain-log"?: "enable" | "disable" | UnknownValue;
  /** Option; default `redirect`. */
  "block-action"?: "block" | "redirect" | "block-sevrfail" | UnknownValue;
  /** IPv4 address; default `0.0.0.0`. */
  "redirect-portal"?: string;
  /** IPv6 address; default `::`. */
  "redirect-portal6"?: string;
  /** Option; default `disable`. */
  "block-botnet"?: "disable" | "enable" | UnknownValue;
  /** Option; default `disable`. */
  "safe-search"?: "disable" | "enable" | UnknownValue;
  /** Option; default `strict`. `none` since 7.4. */
  "youtube-restrict"?: "strict" | "moderate" | "none" | UnknownValue;
  /** Table, by `name`. */
  "external-ip-blocklist"?: DnsfilterProfileExternalIpBlocklist[];
  /** Table, by `id`. */
  "dns-translation"?: DnsfilterProfileDnsTranslation[];
  /** Table, by `name`. Since 7.4. */
  "transparent-dns-database"?: DnsfilterProfileTransparentDnsDatabase[];
  /** Option; default `enable`. Since 7.4. */
  "strip-ech"?: "disable" | "enable" | UnknownValue;
}

/** Group of fields. */
export interface DnsfilterProfileDomainFilter {
  /** Integer, 0 to 4294967295; default `0`. Refers to `dnsfilter/domain-filter`. */
  "domain-filter-table"?: number;
}

/** Group of fields. */
export interface DnsfilterProfileFtgdDns {
  /** Option, several separated by blanks. */
  options?: Values<"error-allow" | "ftgd-disable">;
  /** Table, by `id`. */
  filters?: DnsfilterProfileFtgdDnsFilters[];
}

/** Table, by `id`. */
export interface DnsfilterProfileFtgdDnsFilters {
  /** Integer, 0 to 255. */
  id: number;
  /** Integer, 0 to 255. */
  category?: number;
  /** Option. */
  action?: "block" | "monitor" | UnknownValue;
  /** Option. */
  log?: "enable" | "disable" | UnknownValue;
}

/** Table, by `name`. */
export interface DnsfilterProfileExternalIpBlocklist extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `system/external-resource`. */
  name: string;
}

/** Table, by `id`. */
export interface DnsfilterProfileDnsTranslation {
  /** Integer, 0 to 4294967295; default `0`. */
  id: number;
  /** Option; default `ipv4`. */
  "addr-type"?: "ipv4" | "ipv6" | UnknownValue;
  /** IPv4 address; default `0.0.0.0`. */
  src?: string;
  /** IPv4 address; default `0.0.0.0`. */
  dst?: string;
  /** IPv4 mask; default `255.255.255.255`. */
  netmask?: string;
  /** Option; default `enable`. */
  status?: "enable" | "disable" | UnknownValue;
  /** IPv6 address; default `::`. */
  src6?: string;
  /** IPv6 address; default `::`. */
  dst6?: string;
  /** Integer, 1 to 128; default `128`. */
  prefix?: number;
}

/** Table, by `name`. Since 7.4. */
export interface DnsfilterProfileTransparentDnsDatabase extends Member<"name"> {
  /** Text, up to 79 characters. Refers to `system/dns-database`. */
  name: string;
}
