// Generated from specs/fortios/cmdb/emailfilter.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { ChildTable, Singleton, Table } from "../../../cmdb/types.ts";
import type {
  EmailfilterBlockAllowList,
  EmailfilterBlockAllowListEntries,
  EmailfilterBword,
  EmailfilterBwordEntries,
  EmailfilterDnsbl,
  EmailfilterDnsblEntries,
  EmailfilterFortishield,
  EmailfilterIptrust,
  EmailfilterIptrustEntries,
  EmailfilterMheader,
  EmailfilterMheaderEntries,
  EmailfilterOptions,
  EmailfilterProfile,
} from "../types/emailfilter.ts";

/** Child tables of `emailfilter/block-allow-list`. */
export interface EmailfilterBlockAllowListChildren {
  /** Table, by `id`. */
  readonly entries: ChildTable<EmailfilterBlockAllowListEntries, "id">;
}

/** Child tables of `emailfilter/bword`. */
export interface EmailfilterBwordChildren {
  /** Table, by `id`. */
  readonly entries: ChildTable<EmailfilterBwordEntries, "id">;
}

/** Child tables of `emailfilter/dnsbl`. */
export interface EmailfilterDnsblChildren {
  /** Table, by `id`. */
  readonly entries: ChildTable<EmailfilterDnsblEntries, "id">;
}

/** Child tables of `emailfilter/iptrust`. */
export interface EmailfilterIptrustChildren {
  /** Table, by `id`. */
  readonly entries: ChildTable<EmailfilterIptrustEntries, "id">;
}

/** Child tables of `emailfilter/mheader`. */
export interface EmailfilterMheaderChildren {
  /** Table, by `id`. */
  readonly entries: ChildTable<EmailfilterMheaderEntries, "id">;
}

/** `/cmdb/emailfilter`. */
export interface EmailfilterTree {
  /** A row of `emailfilter/block-allow-list`, by `id`. */
  readonly blockAllowList: Table<EmailfilterBlockAllowList, "id", EmailfilterBlockAllowListChildren>;
  /** A row of `emailfilter/bword`, by `id`. */
  readonly bword: Table<EmailfilterBword, "id", EmailfilterBwordChildren>;
  /** A row of `emailfilter/dnsbl`, by `id`. */
  readonly dnsbl: Table<EmailfilterDnsbl, "id", EmailfilterDnsblChildren>;
  /** The settings `emailfilter/fortishield`. */
  readonly fortishield: Singleton<EmailfilterFortishield>;
  /** A row of `emailfilter/iptrust`, by `id`. */
  readonly iptrust: Table<EmailfilterIptrust, "id", EmailfilterIptrustChildren>;
  /** A row of `emailfilter/mheader`, by `id`. */
  readonly mheader: Table<EmailfilterMheader, "id", EmailfilterMheaderChildren>;
  /** The settings `emailfilter/options`. */
  readonly options: Singleton<EmailfilterOptions>;
  /** A row of `emailfilter/profile`, by `name`. */
  readonly profile: Table<EmailfilterProfile, "name">;
}
