// Generated from specs/fortios/cmdb/dnsfilter.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { ChildTable, Table } from "../../../cmdb/types.ts";
import type { DnsfilterProfileFtgdDnsChildren } from "../../7.6/tree/dnsfilter.ts";
import type {
  DnsfilterDomainFilter,
  DnsfilterDomainFilterEntries,
  DnsfilterProfile,
  DnsfilterProfileDnsTranslation,
  DnsfilterProfileExternalIpBlocklist,
  DnsfilterProfileTransparentDnsDatabase,
} from "../types/dnsfilter.ts";

export type { DnsfilterProfileFtgdDnsChildren } from "../../7.6/tree/dnsfilter.ts";

/** Child tables of `dnsfilter/domain-filter`. */
export interface DnsfilterDomainFilterChildren {
  /** Table, by `id`. */
  readonly entries: ChildTable<DnsfilterDomainFilterEntries, "id">;
}

/** Child tables of `dnsfilter/profile`. */
export interface DnsfilterProfileChildren {
  /** Group of fields. */
  readonly ftgdDns: DnsfilterProfileFtgdDnsChildren;
  /** Table, by `name`. */
  readonly externalIpBlocklist: ChildTable<DnsfilterProfileExternalIpBlocklist, "name">;
  /** Table, by `id`. */
  readonly dnsTranslation: ChildTable<DnsfilterProfileDnsTranslation, "id">;
  /** Table, by `name`. Since 7.4. */
  readonly transparentDnsDatabase: ChildTable<DnsfilterProfileTransparentDnsDatabase, "name">;
}

/** `/cmdb/dnsfilter`. */
export interface DnsfilterTree {
  /** A row of `dnsfilter/domain-filter`, by `id`. */
  readonly domainFilter: Table<DnsfilterDomainFilter, "id", DnsfilterDomainFilterChildren>;
  /** A row of `dnsfilter/profile`, by `name`. */
  readonly profile: Table<DnsfilterProfile, "name", DnsfilterProfileChildren>;
}
