// Generated from specs/fortios/cmdb/dnsfilter.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";

export type {
  DnsfilterProfile,
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
}
