// Generated from specs/fortios/cmdb/dnsfilter.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";
import type {
  DnsfilterDomainFilterEntries,
  DnsfilterProfileDnsTranslation,
  DnsfilterProfileDomainFilter,
  DnsfilterProfileExternalIpBlocklist,
  DnsfilterProfileFtgdDns,
  DnsfilterProfileTransparentDnsDatabase,
} from "../../7.6/types/dnsfilter.ts";

export type {
  DnsfilterDomainFilterEntries,
  DnsfilterProfileDnsTranslation,
  DnsfilterProfileDomainFilter,
  DnsfilterProfileExternalIpBlocklist,
  DnsfilterProfileFtgdDns,
  DnsfilterProfileFtgdDnsFilters,
  DnsfilterProfileTransparentDnsDatabase,
} from "../../7.6/types/dnsfilter.ts";

/** A row of `dnsfilter/domain-filter`, by `id`. */
export interface DnsfilterDomainFilter {
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
  entries?: DnsfilterDomainFilterEntries[];
}

/** A row of `dnsfilter/profile`, by `name`. */
export interface DnsfilterProfile {
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
