// Generated from specs/fortios/cmdb/sctp-filter.json by `node tools/codegen/src/cli.ts`. Do not edit: change the source and run it again.

import type { UnknownValue } from "@fortikit/core";
import type { SctpFilterProfilePpidFilters } from "../../7.6/types/sctp-filter.ts";

export type { SctpFilterProfilePpidFilters } from "../../7.6/types/sctp-filter.ts";

/** A row of `sctp-filter/profile`, by `name`. */
export interface SctpFilterProfile {
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
  /** Table, by `id`. */
  "ppid-filters"?: SctpFilterProfilePpidFilters[];
}
