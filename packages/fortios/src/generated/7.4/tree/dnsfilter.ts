// Generated from specs/fortios/cmdb/dnsfilter.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { ChildTable, Table } from "../../../cmdb/types.ts";
import type { DnsfilterProfileChildren } from "../../7.6/tree/dnsfilter.ts";
import type { DnsfilterDomainFilter, DnsfilterDomainFilterEntries, DnsfilterProfile } from "../types/dnsfilter.ts";

export type { DnsfilterProfileChildren, DnsfilterProfileFtgdDnsChildren } from "../../7.6/tree/dnsfilter.ts";

/** Child tables of `dnsfilter/domain-filter`. */
export interface DnsfilterDomainFilterChildren {
  /** Table, by `id`. */
  readonly entries: ChildTable<DnsfilterDomainFilterEntries, "id">;
}

/** `/cmdb/dnsfilter`. */
export interface DnsfilterTree {
  /** A row of `dnsfilter/domain-filter`, by `id`. */
  readonly domainFilter: Table<DnsfilterDomainFilter, "id", DnsfilterDomainFilterChildren>;
  /** A row of `dnsfilter/profile`, by `name`. */
  readonly profile: Table<DnsfilterProfile, "name", DnsfilterProfileChildren>;
}
