// Generated from specs/fortios/cmdb/gtp.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { ChildTable, Table } from "../../../cmdb/types.ts";
import type {
  GtpApn,
  GtpApnShaper,
  GtpApnShaperApn,
  GtpApngrp,
  GtpApngrpMember,
  GtpIeAllowList,
  GtpIeAllowListEntries,
  GtpMessageFilterV0v1,
  GtpMessageFilterV0v1UnknownMessageWhiteList,
  GtpMessageFilterV2,
  GtpMessageFilterV2UnknownMessageWhiteList,
  GtpRatTimeoutProfile,
  GtpTunnelLimit,
} from "../types/gtp.ts";

/** Child tables of `gtp/apn-shaper`. */
export interface GtpApnShaperChildren {
  /** Table, by `name`. */
  readonly apn: ChildTable<GtpApnShaperApn, "name">;
}

/** Child tables of `gtp/apngrp`. */
export interface GtpApngrpChildren {
  /** Table, by `name`. */
  readonly member: ChildTable<GtpApngrpMember, "name">;
}

/** Child tables of `gtp/ie-allow-list`. */
export interface GtpIeAllowListChildren {
  /** Table, by `id`. */
  readonly entries: ChildTable<GtpIeAllowListEntries, "id">;
}

/** Child tables of `gtp/message-filter-v0v1`. */
export interface GtpMessageFilterV0v1Children {
  /** Table, by `id`. */
  readonly unknownMessageWhiteList: ChildTable<GtpMessageFilterV0v1UnknownMessageWhiteList, "id">;
}

/** Child tables of `gtp/message-filter-v2`. */
export interface GtpMessageFilterV2Children {
  /** Table, by `id`. */
  readonly unknownMessageWhiteList: ChildTable<GtpMessageFilterV2UnknownMessageWhiteList, "id">;
}

/** `/cmdb/gtp`. */
export interface GtpTree {
  /** A row of `gtp/apn`, by `name`. */
  readonly apn: Table<GtpApn, "name">;
  /** A row of `gtp/apn-shaper`, by `id`. */
  readonly apnShaper: Table<GtpApnShaper, "id", GtpApnShaperChildren>;
  /** A row of `gtp/apngrp`, by `name`. */
  readonly apngrp: Table<GtpApngrp, "name", GtpApngrpChildren>;
  /** A row of `gtp/ie-allow-list`, by `name`. */
  readonly ieAllowList: Table<GtpIeAllowList, "name", GtpIeAllowListChildren>;
  /** A row of `gtp/message-filter-v0v1`, by `name`. */
  readonly messageFilterV0v1: Table<GtpMessageFilterV0v1, "name", GtpMessageFilterV0v1Children>;
  /** A row of `gtp/message-filter-v2`, by `name`. */
  readonly messageFilterV2: Table<GtpMessageFilterV2, "name", GtpMessageFilterV2Children>;
  /** A row of `gtp/rat-timeout-profile`, by `name`. */
  readonly ratTimeoutProfile: Table<GtpRatTimeoutProfile, "name">;
  /** A row of `gtp/tunnel-limit`, by `name`. */
  readonly tunnelLimit: Table<GtpTunnelLimit, "name">;
}
