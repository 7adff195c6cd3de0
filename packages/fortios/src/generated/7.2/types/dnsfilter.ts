// Generated from specs/fortios/cmdb/dnsfilter.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";
import type {
  DnsfilterProfileDnsTranslation,
  DnsfilterProfileDomainFilter,
  DnsfilterProfileExternalIpBlocklist,
  DnsfilterProfileFtgdDns,
} from "../../7.4/types/dnsfilter.ts";

export type {
  DnsfilterDomainFilter,
  DnsfilterDomainFilterEntries,
  DnsfilterProfileDnsTranslation,
  DnsfilterProfileDomainFilter,
  DnsfilterProfileExternalIpBlocklist,
  DnsfilterProfileFtgdDns,
  DnsfilterProfileFtgdDnsFilters,
} from "../../7.4/types/dnsfilter.ts";

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
  "youtube-restrict"?: "strict" | "moderate" | UnknownValue;
  /** Table, by `name`. */
  "external-ip-blocklist"?: DnsfilterProfileExternalIpBlocklist[];
  /** Table, by `id`. */
  "dns-translation"?: DnsfilterProfileDnsTranslation[];
}
